import type { Part } from '../services/complaints/complaint.ts';
import { otherReference } from '../services/understanding/contactDetails.ts';
import { isBareName, looksLikeName } from '../services/understanding/names.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { isNeed } from './nameBeside.ts';

/** A message after a question, as far as it matters whether it can be the answer. */
export interface Offered {
  reading: Reading;
  text: string;
  /** Nothing else was read from it: no fact for any part. */
  alone: boolean;
}

/** The longest message that can be the bare answer to a part; longer ones tell something else as well. */
const longest: Partial<Record<Part, number>> = {
  name: 60,
  home: 160,
  where: 160,
  since: 120,
  contacts: 120,
  reach: 160,
};

/**
 * Whether a message can be the answer to `part` as it stands. "Three weeks now and I want an apology" is no name, a
 * question is no answer, and figures inside a tag count nothing.
 */
export function fits(part: Part, said: Offered): boolean {
  const { text, alone } = said;
  if (part === 'what') return true;
  if (asksBack(text, part) || isMarkup(text) || takesBack(text)) return false;
  const limit = longest[part];
  if (limit !== undefined && (!alone || text.trim().length > limit)) return false;
  return looksRight[part]?.(said) ?? true;
}

const wonders =
  /^\W*(?:(?:and|so|but|ok|okay|well|oh|no|yes|wait|sorry|first|hang on)\W+){0,3}(?:what|whats|who|whos|when|where|why|how|which|did|do you|does|are you|r u|is it|is this|is my|will i|will it|will you|am i|have you|has anyone|tell me (?:first )?(?:is|if|what|who|why|how))\b/i;

/** "Can you mend it?" asks for something to be done: that is an answer to what would put it right or what is needed. */
const asksForIt = /\b(?:can|could|would|will) (?:you|someone|somebody|they|i have|we have)\b/i;

/** What tells something may end with a question all the same: "I cannot sleep, how would you like it?" */
const asksInPassing = 90;

/** Whether the message asks something back instead of answering `part`. */
export function asksBack(text: string, part: Part): boolean {
  const said = text.trim();
  if (said.length > asksInPassing) return false;
  if ((part === 'outcome' || part === 'adjustments') && asksForIt.test(said)) return false;
  // "When my husband was alive" is a time.
  if (part === 'since' && !said.includes('?'))
    return wonders.test(said) && !/^\W*(?:and )?when\b/i.test(said);
  return wonders.test(said) || (said.endsWith('?') && !tellsFirst(said));
}

/** "I cannot sleep for it, how would you like that?" */
function tellsFirst(said: string): boolean {
  const [first = '', ...others] = said.split(/[.!,;]/);
  return others.length > 0 && first.trim().split(/\s+/).length > 2;
}

function isMarkup(text: string): boolean {
  return /<[a-z!/][^>]*>/i.test(text) && text.replace(/<[^>]*>/g, '').trim() === '';
}

/** "No wait, forget the rubbish bit": a change to what was told, and no answer to anything. */
function takesBack(text: string): boolean {
  return /^\W*(?:(?:no|oh|wait|actually|sorry|and|please)\W+){0,3}(?:forget|ignore|scrap|leave out|strike|cross out|take out|remove) (?:the|that|about|what|my last|it)\b/i.test(
    text,
  );
}

const looksRight: Partial<Record<Part, (said: Offered) => boolean>> = {
  // Two words of a name stay one answer with the tags around them, which are kept as they were typed.
  name: ({ text }) => looksLikeName(text.replace(/<[^>]*>/g, '')) && !isNeed(text),
  home: ({ text }) => /\p{L}{2}/u.test(text) && !isContact(text) && !isSentence(text),
  where: ({ text }) => !isContact(text) && !otherReference(text) && !tellsMuch(text) && !tellsName(text),
  contacts: ({ text }) => countWord.test(text.replace(/<[^>]*>/g, ' ')),
  since: ({ text }) => dateWord.test(text.replace(/<[^>]*>/g, ' ')),
  effect: (said) => tellsSomething(said) && !onlyWishes(said),
  outcome: (said) => tellsSomething(said),
  adjustments: ({ text }) => !isContact(text),
};

/** "An apology" tells no number of times. */
const countWord =
  /\d|\b(times?|once|twice|never|many|lots?|loads|dozens?|few|several|every|always|constantly|often|weekly|daily|count|half|none|more|enough|ages|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

const dateWord =
  /\d|\b(week|month|year|day|night|morning|ago|since|when|always|ages|yesterday|today|long|time|start|moved|before|after|last|spring|summer|autumn|winter|christmas|easter|ever|beginning|weekend|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

/** Anything that is told, and no name, address for mail, number, need or date alone. */
function tellsSomething({ reading, text }: Offered): boolean {
  if (/^[\s\d.,]*$/.test(text) || isContact(text) || otherReference(text) || isNameAlone(reading, text))
    return false;
  // "Can I have it in Polish please" is a need, wherever it is said.
  const isNeed = reading.adjustment !== null && reading.effect === null && text.trim().length <= 60;
  return !isNeed && !isDateAlone(reading, text);
}

/** So much may stand around a name or a date that is all that was said. */
const fewMore = 12;

const beginsWithWish =
  /^\W*(?:(?:and|so|well|look|just|yes|ok)\W+)*(?:(?:i|we)(?:['’]d| would)? (?:just |only |really |simply )?(?:want|need|like|expect|demand)\b|i['’]?d like\b|(?:please|just|someone to|somebody to)\b|(?:fix|mend|repair|replace|sort|clean|send|pay|refund|apologi[sz]e|say sorry)\b|(?:can|could|will|would) you\b)/i;

/** "I want it fixed and someone to say sorry" says what would put it right, and nothing of what the trouble does. */
function onlyWishes({ reading, text }: Offered): boolean {
  return (
    reading.outcomes.length > 0 &&
    beginsWithWish.test(text) &&
    !/\b(?:because|cos|as|since|so that)\b/i.test(text)
  );
}

function isNameAlone({ name }: Reading, text: string): boolean {
  return isBareName(text) || (name !== null && text.trim().length <= name.length + fewMore);
}

function isDateAlone({ since, words }: Reading, text: string): boolean {
  return since !== null && text.trim().length <= (words.since?.length ?? 0) + fewMore;
}

/** An e-mail address or a phone number with next to nothing around it. */
function isContact(text: string): boolean {
  const rest = text.replace(/\S+@\S+/g, ' ').replace(/[\d()+.\s-]{9,}/g, ' ');
  return rest !== text && rest.trim().length <= 20 && /@|\d{5}/.test(text);
}

/** "Yes please call only woman" is nobody's address. */
function isSentence(text: string): boolean {
  return /\b(?:please|call|want|wanted|need|have you|dont|don['’]t|tell|told|because|forget)\b/i.test(text);
}

/** Several matters in one line, or what somebody wants, name no place. */
function tellsMuch(text: string): boolean {
  if (
    /^\W*(?:i|we|they|he|she|you|nobody) (?:just |only |really )?(?:want|need|told|was|were|asked|said|think|hate|never|got)\b/i.test(
      text,
    )
  )
    return true;
  return text.trim().split(/\s+/).length > 14 && (text.match(/,|\band\b/gi)?.length ?? 0) > 1;
}

/** "Her name is Doris Platt" names somebody, and no place. */
function tellsName(text: string): boolean {
  return /\b(?:my|her|his|their|mum['’]?s|mam['’]?s|dad['’]?s|nan['’]?s) (?:full )?name(?:['’]?s| is)\b/i.test(
    text,
  );
}

const refusedParts: [Part, RegExp][] = [
  ['name', /\bmy (?:own |real |full )?names?\b/i],
  ['home', /\b(?:my|our) (?:home |own )?address|where i live\b/i],
  ['reach', /\bmy (?:phone |mobile )?number|my e-?mail|my phone\b/i],
];

/** "I do not want to say my name" refuses the name, whatever was asked. Null: it names no part. */
export function partRefused(text: string): Part | null {
  return refusedParts.find(([, named]) => named.test(text))?.[0] ?? null;
}
