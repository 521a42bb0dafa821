import type { MailMeaning } from '../../complaints/byMail/events.ts';
import { openClarification } from '../../complaints/clarifying/rules.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import type { Reading } from '../../understanding/understanding.ts';

const asksByName =
  /\b(?:review|appeal|stage (?:2|two)|escalate|take (?:it|this|that|my complaint) further|look (?:at|into) (?:it|this) again)\b/i;
const unhappy =
  /\bnot (?:at all |very |really |too |best |even )?(?:happy|satisfied|pleased|good enough|right|fair|acceptable|accepting|having)\b|\b(?:isn['’]?t|ain['’]?t|wasn['’]?t) (?:good enough|right|fair|acceptable)\b|\bun(?:happy|fair|acceptable|satisfied|satisfactory)\b|\bdis(?:agree|appointed|gusted|graceful|satisfied)\b|\b(?:do not|don['’]?t|won['’]?t|will not|can['’]?t|cannot) (?:agree|accept)\b|\b(?:rubbish|joke|whitewash|insult)\b/i;
const glad =
  /\b(?:no|do not|don['’]?t) (?:want|need) (?:a|any) (?:review|appeal)\b|\bnot (?:asking|appealing)\b/i;
const inDoubt = /\b(?:how (?:do|can) i|can i|could i|what happens if|if i)\b[^.!]{0,80}\?/i;

/**
 * Whether a reply to a decision asks for a review (Code 6.10 to 6.12): no set words, and no reasons, are needed. A mere question about
 * reviews asks for none; a person answers that.
 */
function asksForReview({ standing }: Complaint, words: string): boolean {
  if (standing !== 'stageOneDecided' || glad.test(words) || inDoubt.test(words)) return false;
  return unhappy.test(words) || asksByName.test(words);
}

const givesUp =
  /\b(?:withdraw|cancel|drop|scrap|call off) (?:it|this|that|(?:my|the|this) (?:whole )?(?:complaint|case))\b|\b(?:do not|don['’]?t|no longer) want to (?:complain|(?:go on|carry on|continue|proceed) with)\b/i;

/** An answer says something: a bare question, or a word of thanks, does not make anything clear. */
function answersQuestion(complaint: Complaint, words: string): boolean {
  if (openClarification(complaint) === null) return false;
  const told = words
    .split(/(?<=[.!?\n])/)
    .filter((sentence) => !sentence.trim().endsWith('?'))
    .join(' ');
  return (
    (told.match(/\p{L}{2,}/gu) ?? []).length >= 3 &&
    !/^\W*(?:thanks?|thank you|ok|okay|noted)\b.{0,40}$/i.test(told.trim())
  );
}

/** What they are not happy about is something else than this complaint. */
function isAboutSomethingElse({ category }: Complaint, reading: Reading, words: string): boolean {
  if (/\b(?:another|new|second|different|separate) (?:complaint|issue|problem|matter)\b/i.test(words))
    return true;
  if (reading.action !== 'offer') return false;
  return reading.category !== null && category !== null && reading.category !== category;
}

/** What a mail about a complaint was heard to say, danger aside. What is not heard here a person reads, as they read all of it. */
export function whatItSays(complaint: Complaint, words: string, reading: Reading): MailMeaning[] {
  if (words === '') return [];
  const wantsOut = givesUp.test(words);
  // A wish to end it is asked about first: nothing that moves the complaint on is taken from the same words.
  if (wantsOut) return ['withdrawal'];
  const review = asksForReview(complaint, words);
  return [
    ...(review ? (['review'] as const) : []),
    ...(!review && answersQuestion(complaint, words) ? (['clarification'] as const) : []),
    ...(!review && isAboutSomethingElse(complaint, reading, words) ? (['dissatisfied'] as const) : []),
  ];
}
