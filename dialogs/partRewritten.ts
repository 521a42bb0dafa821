import { type Part, parts } from '../services/complaints/complaint.ts';
import { partLabels } from '../services/wording/en/intake.ts';
import { type Answers, answersIn } from './answering.ts';
import { partNamed } from './readBack.ts';
import type { Talk } from './talk.ts';

/** "What would put it right is wrong, that should just say finish the kitchen": what is wrong, and what it is to be. */
const rewritten =
  /^(.{2,80}?)\b(?:should|shd|shud|must|needs? to|ought to|has to) (?:just |only |really |actually )*(?:say|be|read)\b(?: just| only| that)?[\s:,“"'‘]+(.{2,}?)["”’']?$/i;

/** The part that the beginning of such a message names. */
function partIn(head: string): Part | null {
  const said = head.toLowerCase();
  const labelled = parts.find((part) => said.includes(partLabels[part].toLowerCase()));
  return labelled ?? partNamed(said.slice(0, 40));
}

/** A named part with its new text is the change itself: nobody is asked which part. Empty: the message is no such change. */
export async function partRewritten(talk: Talk): Promise<Answers> {
  const [, head = '', words = ''] = rewritten.exec(talk.text.trim()) ?? [];
  const part = words === '' ? null : partIn(head);
  if (part === null) return {};
  const reading = await talk.read({ text: words, at: talk.receivedAt });
  const found = answersIn(reading, words, { asked: part, known: {} })[part];
  const { outcomes } = talk.reading;
  // What kind of thing is wanted shows in the whole sentence; the few new words alone may not say that they want anything.
  if (part === 'outcome' && outcomes.length > 0) return { outcome: { words, outcomes } };
  return { [part]: found ?? { words } };
}
