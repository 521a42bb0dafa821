import type { Part } from '../services/complaints/complaint.ts';
import { safeRoutes } from '../services/complaints/routes/safeRoutes.ts';
import { added } from '../services/wording/en/offer.ts';
import { newContactNotUsed } from '../services/wording/en/safeContact.ts';
import { factsIn } from './answering.ts';
import { asCorrected } from './correcting.ts';
import { lastOpen } from './ownComplaint.ts';
import { partRewritten } from './partRewritten.ts';
import { partNamed } from './readBack.ts';
import { record, sayChanged } from './recording.ts';
import { returnToIntake } from './starting.ts';
import type { Talk } from './talk.ts';
import { noteDeath, sayDeath } from './tellingOfDeath.ts';

/** "No, it was Monday", after the intake: the right answer changes on the record. Answers whether it was one. */
export async function correctLater(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  const rewritten = await partRewritten(talk);
  const isNew = Object.keys(rewritten).length > 0;
  if (!isNew && reading.corrects === null && reading.reply !== 'correction' && !isContactOnly(talk))
    return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  const words = await talk.cases.answersInWords(complaint.id);
  const facts = asCorrected(isNew ? rewritten : factsIn(reading, talk.text), talk.text, words);
  if (Object.keys(facts).length === 0) return false;
  await record(talk, complaint, facts);
  await sayChanged(talk, complaint.id, Object.keys(facts) as (keyof typeof facts)[]);
  if (facts.reach !== undefined) await sayNotUsed(talk, complaint.id);
  return true;
}

/** Where a message could put somebody in danger, a new number is used only when they say that it is safe. */
async function sayNotUsed(talk: Talk, id: string): Promise<void> {
  const complaint = await talk.cases.get(id);
  const { guarded, details, reference } = complaint;
  const safe: string[] = safeRoutes(complaint);
  const isSafe = details.reach?.routes?.some(
    (route) => safe.includes(route) || (route === 'phone' && safe.includes('text')),
  );
  if (!guarded || isSafe === true) return;
  await talk.say({ text: newContactNotUsed, acts: ['not_used'], more: { reference } });
}

/** A number or an address by itself, after everything was asked, is a new way to be reached. */
function isContactOnly({ reading, text }: Talk): boolean {
  const given = reading.email ?? reading.phone;
  return given !== null && text.trim().length <= given.length + 12;
}

/** "The date is wrong", "can I change my phone number": the part that is to change, with nothing yet to change it to. */
export async function startChange(talk: Talk): Promise<boolean> {
  const part = partToChange(talk);
  const complaint = part === null ? null : await lastOpen(talk);
  if (part === null || complaint === null || complaint.decisions.length > 0) return false;
  returnToIntake(talk, complaint);
  Object.assign(talk.state.intake ?? {}, { asked: part, times: 1, changing: true });
  return true;
}

/** A longer message tells something, and is heard for that. */
const longestWish = 60;

function partToChange({ reading, text }: Talk): Part | null {
  if (text.trim().length > longestWish) return null;
  if (!/\b(?:wrong|chang(?:e|ed|ing)|correct|update)\b/i.test(text)) return reading.corrects;
  return partNamed(text.replace(/\bnumber\b/i, 'phone').slice(0, 40)) ?? reading.corrects;
}

const toAdd =
  /\b(?:want|like|need|wanted|can i|could i|please) (?:to )?add\b|^\W*(?:please )?add (?:this|that|to)\b|\bi forgot to (?:say|mention|tell|add)\b/i;

/** The bare wish to add something says nothing that could be added. */
const bareWish = 45;

/** "I want to add to my complaint: ...", with what is to be added. */
export function wishesToAddThis(text: string): boolean {
  return toAdd.test(text) && text.trim().length > bareWish;
}

/** "I want to add to my complaint: ...": kept with it in the resident's words. Answers whether it was such a wish. */
export async function addLater(talk: Talk): Promise<boolean> {
  if (!wishesToAddThis(talk.text)) return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  await talk.cases.note(complaint.id, talk.text);
  await noteDeath(talk, complaint.id, talk.text);
  const { reference } = complaint;
  await talk.say({ text: added(reference), acts: ['added'], more: { reference } });
  await sayDeath(talk, complaint);
  return true;
}
