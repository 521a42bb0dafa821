import type { Complaint } from '../services/complaints/complaint.ts';
import { isBareName } from '../services/understanding/names.ts';
import { added } from '../services/wording/en/offer.ts';
import { type Answers, answersIn } from './answering.ts';
import { flagMatters } from './flags.ts';
import { lastOpen } from './ownComplaint.ts';
import { record } from './recording.ts';
import type { Talk } from './talk.ts';
import { sayDeath } from './tellingOfDeath.ts';

/**
 * After "leave it" a resident was told to come back whenever they want to add: what is no wish and no question then belongs to that
 * complaint, as answers where it can be read so, and always in their words. Answers whether there is such a complaint.
 */
export async function addToLeft(talk: Talk): Promise<boolean> {
  const complaint = talk.state.intake === null ? await lastOpen(talk) : null;
  if (complaint === null || !isHalfWay(complaint) || talk.text.includes('?')) return false;
  await record(talk, complaint, answersFor(talk, complaint));
  await talk.cases.note(complaint.id, talk.text);
  await flagMatters(talk, complaint.id, talk);
  talk.state.notUnderstood = 0;
  const { reference } = complaint;
  await talk.say({ text: added(reference), acts: ['added'], more: { reference } });
  await sayDeath(talk, complaint);
  return true;
}

function isHalfWay({ definitionConfirmedOn, decisions }: Complaint): boolean {
  return definitionConfirmedOn === null && decisions.length === 0;
}

/** Only what is still unknown: nothing was asked, so nothing is put right either. */
function answersFor({ reading, text }: Talk, { details }: Complaint): Answers {
  const answers = answersIn(reading, text, { asked: null, known: details });
  const isName = details.name === undefined && answers.name === undefined && isBareName(text);
  return isName ? { ...answers, name: { words: text.trim() } } : answers;
}
