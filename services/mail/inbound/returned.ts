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
  /** The beginning of its id. */
  mailBegins: string;
}

/** The letter that came back. One that went again is not it. */
function meantLetter({ complaint, mailBegins }: Returned): WrittenLetter | undefined {
  return complaint.writtenLetters.find(
    ({ id, way, became }) => way === 'email' && became === 'sent' && id.startsWith(mailBegins),
  );
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
