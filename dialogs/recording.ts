import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { changed } from '../services/wording/en/intake.ts';
import type { Answers } from './answering.ts';
import { flagMatters, sayFlags } from './flags.ts';
import { summaryOf } from './readBack.ts';
import type { Talk } from './talk.ts';
import { hearDamp } from './tellingHazards.ts';
import { sayDeath } from './tellingOfDeath.ts';

/** Writes the answers to the record. Gives the parts whose earlier answer changed. */
export async function record(talk: Talk, complaint: Complaint, answers: Answers): Promise<Part[]> {
  const corrected: Part[] = [];
  for (const [part, given] of Object.entries(answers) as [Part, NonNullable<Answers[Part]>][]) {
    if (complaint.details[part] !== undefined && talk.state.intake?.asked !== part) corrected.push(part);
    await talk.cases.tell(complaint.id, part, given);
  }
  return corrected;
}

/** Says what each changed answer is now, as it will stand in the read-back. */
export async function sayChanged(talk: Talk, complaintId: string, corrected: Part[]): Promise<void> {
  const complaint = await talk.cases.get(complaintId);
  const lines = summaryOf(complaint, await talk.cases.answersInWords(complaintId));
  const said = lines.filter(({ part }) => corrected.includes(part));
  if (said.length === 0) return;
  const text = said.map(({ part, answer }) => changed(part, answer)).join('\n');
  await talk.say({ text, acts: ['corrected'], more: { reference: complaint.reference } });
}

/** What a message says beside its answers: what the complaint is about, and what a person must look at. */
export async function learnMatters(talk: Talk, complaint: Complaint): Promise<void> {
  const { reading, text } = talk;
  if (complaint.category === null && reading.category !== null) {
    await talk.cases.setCategory(complaint.id, reading.category);
    if (reading.category === 'damp_mould') await hearDamp(talk, { words: text, at: talk.receivedAt });
  }
  await flagMatters(talk, complaint.id, { reading, text });
  await sayFlags(talk, complaint);
  await sayDeath(talk, complaint);
}
