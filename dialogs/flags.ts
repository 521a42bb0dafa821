import { londonDate } from '../services/clock.ts';
import type { Complaint, ComplaintFlag } from '../services/complaints/complaint.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { flagged } from '../services/wording/en/passedOn.ts';
import { keepFromBlamed } from './aboutStaff.ts';
import { keepSpokenFor } from './speakingFor.ts';
import type { Talk } from './talk.ts';
import { noteDeath } from './tellingOfDeath.ts';

/**
 * Marks what a person must look at before anything is decided: an old matter, a claim at court (Code 2.2), for whom the
 * resident speaks and with whom, and who of the office it is about. Heard only flags and never refuses (design 3.12). What was said counts whenever it is said, also as an answer in mid-intake.
 */
export async function flagMatters(
  talk: Talk,
  complaintId: string,
  said: { reading: Reading; text: string },
): Promise<void> {
  const { receivedAt } = await talk.cases.get(complaintId);
  for (const flag of mattersIn(said.reading, londonDate(receivedAt))) {
    await talk.cases.flag(complaintId, flag, said.text);
  }
  const { onBehalfOf, group } = said.reading;
  await keepSpokenFor(talk, complaintId, { said: onBehalfOf, text: said.text });
  if (group) await talk.cases.byGroup(complaintId);
  await noteDeath(talk, complaintId, said.text);
  await keepFromBlamed(talk, complaintId, said.text);
}

function mattersIn({ flags, since }: Reading, receivedOn: string): ComplaintFlag[] {
  const old = flags.includes('old_matter') || (since !== null && since < yearBefore(receivedOn));
  return [
    ...(old ? ['old_matter' as const] : []),
    ...(flags.includes('court_claim') ? ['court_claim' as const] : []),
  ];
}

/** Twelve months before a day. 29 February gives 29 February of a year that has none: it still sorts rightly. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Tells the resident of the flags that the complaint did not have before. */
export async function sayFlags(talk: Talk, before: Pick<Complaint, 'id' | 'flags'>): Promise<void> {
  const { flags } = await talk.cases.get(before.id);
  for (const flag of flags) {
    if (before.flags.includes(flag)) continue;
    if (flag === 'old_matter' || flag === 'court_claim') {
      await talk.say({ text: flagged[flag], acts: ['flagged'] });
    }
  }
}
