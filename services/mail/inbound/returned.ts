import type { Instant, LocalDate } from '../../clock.ts';
import { CaseService } from '../../complaints/caseService.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import type { WrittenLetter } from '../../complaints/writing/events.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';

/** A mail of a case that came back. */
export interface Returned {
  work: UnitOfWork;
  now: Instant;
  on: LocalDate;
  landlord: Landlord;
  complaint: Complaint;
  /** Ids of mails, or their beginnings, that show in it. */
  mailIds: readonly string[];
}

/** The letter that came back: the one that is named. Where none is, the last that went by e-mail. One that went again is not it. */
function meantLetter({ complaint, mailIds }: Returned): WrittenLetter | undefined {
  const byMail = complaint.writtenLetters.filter(({ way, became }) => way === 'email' && became === 'sent');
  if (mailIds.length === 0) return byMail.at(-1);
  return byMail.find(({ id }) => mailIds.some((begins) => id.startsWith(begins)));
}

/**
 * A letter that came back was not sent: its step is owed in writing again, and staff see it on the list of letters to post
 * (services/complaints/writing/toSend). Of a mail that is no letter, a code or a notice, nothing is owed.
 */
export async function letterReturned(returned: Returned): Promise<void> {
  const letter = meantLetter(returned);
  if (letter === undefined) return;
  const { work, landlord, now, on, complaint } = returned;
  const cases = new CaseService({ work, landlord, now, by: { kind: 'heard' } });
  await cases.staff(complaint.id, {
    type: 'letter',
    became: 'failed',
    letter: letter.letter,
    how: 'email',
    number: letter.number,
    because: 'bounced',
    on,
  });
}
