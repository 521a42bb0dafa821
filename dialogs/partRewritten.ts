import { type Part, parts } from '../services/complaints/complaint.ts';
import { partLabels } from '../services/wording/en/intake.ts';
import { type Answers, answersIn } from './answering.ts';
import { partNamed } from './readBack.ts';
import type { Talk } from './talk.ts';

/** "What would put it right is wrong, that should just say finish the kitchen": what is wrong, and what it is to be. */
const rewritten =
  /^(.{2,80}?)\b(?:should|shd|shud|must|needs? to|ought to|has to) (?:just |only |really |actually )*(?:say|be|read)\b(?: just| only| that)?[\s:,“"'‘]+(.{2,}?)["”’']?$/i;

/** "Can you change my name to Olivia Braithwaite": only what nobody changes but in a form. A lock or a room is changed by a repair. */
const changedTo =
  /\b(?:change|correct|update|amend|alter|fix|put) (?:my|the) ((?:first |last |full |sur)?name|(?:home )?address|(?:(?:phone|mobile|telephone|contact|e-?mail) )?number|phone|mobile|e-?mail(?: address)?|(?:start )?date|outcome|effect)(?: down)? (?:to|as|into)\b[\s:,“"'‘]+(.{2,}?)["”’']?$/i;

/** What is said around the new words. */
const courtesy = /(?:[\s,]+(?:please|thanks|thank you|ta|instead|if (?:you|that)[^.!?]{0,30}))*[\s.!?]*$/i;

/** The part that the beginning of such a message names. */
function partIn(head: string): Part | null {
  const said = head.toLowerCase();
  const labelled = parts.find((part) => said.includes(partLabels[part].toLowerCase()));
  return labelled ?? partNamed(said.slice(0, 40));
}

/** A named part with its new text is the change itself: nobody is asked which part. Empty: the message is no such change. */
export async function partRewritten(talk: Talk): Promise<Answers> {
  const text = talk.text.trim();
  const [, name = '', anew = ''] = changedTo.exec(text) ?? [];
  if (name !== '') return partNamedAnew(talk, name, anew.replace(courtesy, ''));
  return partToSay(talk, text);
}

async function partToSay(talk: Talk, text: string): Promise<Answers> {
  const [, head = '', words = ''] = rewritten.exec(text) ?? [];
  const part = words === '' ? null : partIn(head);
  if (part === null) return {};
  const reading = await talk.read({ text: words, at: talk.receivedAt });
  const found = answersIn(reading, words, { asked: part, known: {} })[part];
  const { outcomes } = talk.reading;
  // What kind of thing is wanted shows in the whole sentence; the few new words alone may not say that they want anything.
  if (part === 'outcome' && outcomes.length > 0) return { outcome: { words, outcomes } };
  return { [part]: found ?? { words } };
}

/** The named part with its new words, where they can be its answer: nobody is called "something else". */
async function partNamedAnew(talk: Talk, name: string, words: string): Promise<Answers> {
  const part = partIn(name.replace(/\b(?:number|mobile)\b/gi, 'phone'));
  if (part === null || words === '') return {};
  const reading = await talk.read({ text: words, at: talk.receivedAt });
  const found = answersIn(reading, words, { asked: part, known: {} })[part];
  return found === undefined ? {} : { [part]: found };
}
