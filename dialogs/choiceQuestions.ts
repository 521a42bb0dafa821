import { type ChoiceQuestion, choiceAnswers, choiceUnknown } from '../services/wording/en/choice.ts';
import { reachAPerson } from '../services/wording/en/contact.ts';
import type { Talk } from './talk.ts';

const kinds: [ChoiceQuestion, RegExp][] = [
  [
    'trouble',
    /\b(?:trouble|evict\w*|kick(?:ed)? (?:me |us )?out|thrown out|throw (?:me|us) out|lose (?:my|our) (?:home|flat|house|tenancy)|held against|hold it against|against me|black ?list\w*|revenge|punish\w*|mark(?:ed)? card|get (?:my|our) own back|treat(?:ed)? (?:me |us )?(?:worse|different\w*|badly))\b/i,
  ],
  [
    'data',
    /\b(?:my|our) (?:data|datas|details|information|info|words)\b|\bwho (?:can |will |gets to )?(?:see|sees|read|reads)\b/i,
  ],
  ['cost', /\b(?:cost|costs|free|fee|owt|who pays?|have to pay)\b/i],
  [
    'advice',
    /\bwhat (?:do|would) you (?:think|reckon|suggest|do|recommend)\b|\b(?:should|shall|ought) (?:i|we)\b|\bis it worth\b|\bworth it\b|\bany point\b|\bwhat['’]?s the point\b/i,
  ],
];

/** "Can they evict me for arrears?" is not about complaining: no comfort may be given that may not be true. */
const ofOtherTrouble = /\b(?:arrears|owe|owing|rent|court|notice|police|noise)\b/i;

const waits =
  /^\W*(?:(?:no|ok|okay|well|oh|please)\W+)*(?:wait|hang on|hold on|hold up|one (?:sec\w*|min\w*|moment)|just a (?:sec\w*|min\w*|moment)|give me a (?:sec\w*|min\w*|moment)|let me think|i(?:['’]ll| will| need to| have to|['’]d like to) think(?: about it)?|thinking)(?:\W+(?:a (?:sec\w*|min\w*|moment)|please|now|about it))*\W*$/i;

const asks =
  /\?\s*$|^\W*(?:(?:oh|well|but|and|ok|so|um|er|sorry|first)\W+)*(?:will|would|can|could|do|does|did|is|are|am|what|wot|who|why|how|when|where|should|may)\b/i;

/** A longer message tells something, and is heard for that. */
const longestQuestion = 160;

/** The question that a message puts before the resident decides, or null: they tell, answer or choose. */
export function choiceQuestionIn({
  text,
  reading,
}: Pick<Talk, 'text' | 'reading'>): ChoiceQuestion | 'unknown' | null {
  if (waits.test(text)) return 'wait';
  if (text.trim().length > longestQuestion || reading.action === 'offer' || reading.wishesToComplain)
    return null;
  if (!asks.test(text)) return null;
  if (ofOtherTrouble.test(text)) return 'unknown';
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
}

/** Says what can be said to such a question. What stood open is put again by whoever asked it. */
export async function answerChoiceQuestion(talk: Talk, question: ChoiceQuestion | 'unknown'): Promise<void> {
  const text = question === 'unknown' ? choiceUnknown(reachAPerson(talk.landlord)) : choiceAnswers[question];
  await talk.say({ text, acts: ['side_answer', question === 'unknown' ? 'not_known' : question] });
}
