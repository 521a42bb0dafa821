import { added } from '../services/wording/en/offer.ts';
import { factsIn } from './answering.ts';
import { asCorrected } from './correcting.ts';
import { lastOpen } from './ownComplaint.ts';
import { record, sayChanged } from './recording.ts';
import type { Talk } from './talk.ts';

/** "No, it was Monday", after the intake: the right answer changes on the record. Answers whether it was one. */
export async function correctLater(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  if (reading.corrects === null && reading.reply !== 'correction') return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  const words = await talk.cases.answersInWords(complaint.id);
  const facts = asCorrected(factsIn(reading, talk.text), talk.text, words);
  if (Object.keys(facts).length === 0) return false;
  await record(talk, complaint, facts);
  await sayChanged(talk, complaint.id, Object.keys(facts) as (keyof typeof facts)[]);
  return true;
}

const toAdd =
  /\b(?:want|like|need|wanted|can i|could i|please) (?:to )?add\b|^\W*(?:please )?add (?:this|that|to)\b|\bi forgot to (?:say|mention|tell|add)\b/i;

/** The bare wish to add something says nothing that could be added. */
const bareWish = 45;

/** "I want to add to my complaint: ...": kept with it in the resident's words. Answers whether it was such a wish. */
export async function addLater(talk: Talk): Promise<boolean> {
  if (!toAdd.test(talk.text) || talk.text.trim().length <= bareWish) return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  await talk.cases.note(complaint.id, talk.text);
  const { reference } = complaint;
  await talk.say({ text: added(reference), acts: ['added'], more: { reference } });
  return true;
}
