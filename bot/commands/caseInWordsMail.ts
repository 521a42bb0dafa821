import { verifiedHow } from '../../services/complaints/byMail/verified.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { linesFor, named, type Opened } from './caseWords.ts';

const checkedBy = {
  link: 'the link in our e-mail',
  staff: 'staff',
  reply: 'an answer to our e-mail',
} as const;

/** Addresses that were checked and have not changed since: codes may go there. */
function checkedLines(complaint: Complaint): string[] {
  const numbers = [...new Set(complaint.verified.map(({ contact }) => contact))];
  return numbers.flatMap((number) => {
    const how = verifiedHow(complaint, number);
    return how === null ? [] : [`Contact ${number}: e-mail address checked by ${checkedBy[how]}`];
  });
}

/** The e-mail about a case, in the words of whoever wrote it, and which addresses were checked, for staff at a terminal. */
export async function mailLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const mails = await linesFor(complaint.mails, async ({ number, on, contact, meant, readOn, words }) => {
    const who = contact === null ? 'of nobody on the case' : `of contact ${contact}`;
    const heard = meant.length === 0 ? '' : ` (${meant.map(named).join(', ')})`;
    const read = readOn === null ? '' : `, read on ${dateInFull(readOn)}`;
    return `E-mail ${number} ${who} on ${dateInFull(on)}${heard}${read}: ${await opened(words)}`;
  });
  return [...checkedLines(complaint), ...mails];
}
