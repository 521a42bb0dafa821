import type { Instant } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { notToldWords } from '../wording/en/reminders.ts';
import { everybody } from './hearers.ts';
import { staffingOf } from './remindingDeps.ts';

/** Of which landlords, when, and whether e-mail goes out at all. */
export interface NotToldContext {
  landlords: readonly Landlord[];
  isMailOpen: boolean;
  now: Instant;
}

/** Whose staff are not told of what waits for them, or of danger at night, in a line each. Throws VERSION_UNKNOWN. */
export async function notTold(
  work: UnitOfWork,
  { landlords, isMailOpen, now }: NotToldContext,
): Promise<string[]> {
  const lines: string[] = isMailOpen ? [] : [notToldWords.noMail];
  for (const served of landlords) {
    const staffing = await staffingOf(work, served, now);
    const { landlord, reach } = staffing;
    if (everybody(staffing).length === 0) lines.push(notToldWords.nobody(landlord.id));
    if (!reach.onCall.some((person) => reach.emailOf(person) !== null))
      lines.push(notToldWords.nobodyAtNight(landlord.id));
    if (landlord.notices.hours === null) lines.push(notToldWords.noHours(landlord.id));
  }
  return lines;
}
