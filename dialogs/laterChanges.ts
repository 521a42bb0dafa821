import type { GivenAnswer } from '../services/complaints/caseService.ts';
import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { canWithdraw } from '../services/complaints/promises.ts';
import { changed, withdrawn } from '../services/wording/en/intake.ts';
import { factsIn } from './answering.ts';
import type { Talk } from './talk.ts';

/** The complaint that was talked about last, if it can still change. */
async function lastOpen(talk: Talk): Promise<Complaint | null> {
  const { lastComplaint } = talk.state;
  if (lastComplaint === null) return null;
  const complaint = await talk.cases.get(lastComplaint);
  return complaint.closed || complaint.standing === 'withdrawn' ? null : complaint;
}

/** "No, it was Monday", after the intake: the right answer changes on the record. Answers whether it was one. */
export async function correctLater(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  if (reading.corrects === null && reading.reply !== 'correction') return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  const facts = Object.entries(factsIn(reading, talk.text)) as [Part, GivenAnswer][];
  if (facts.length === 0) return false;
  for (const [part, given] of facts) {
    await talk.cases.tell(complaint.id, part, given);
    await talk.say({ text: changed(part), acts: ['corrected'], more: { reference: complaint.reference } });
  }
  return true;
}

const wish =
  /\b(withdraw|cancel|drop|forget|call off)\b.{0,30}\b(complaint|it|case|thing)\b|\bdon'?t want to (complain|go on|carry on)\b/i;

/** "Cancel my complaint": recorded as the resident's own withdrawal. Answers whether it was one. */
export async function withdrawLater(talk: Talk): Promise<boolean> {
  if (!wish.test(talk.text) || talk.text.length > 120) return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  if (!canWithdraw(complaint)) return false;
  await talk.cases.withdraw(complaint.id, talk.text);
  await talk.say({
    text: withdrawn(complaint.reference),
    acts: ['withdrawn'],
    more: { reference: complaint.reference },
  });
  return true;
}
