import { type Instant, londonDate } from '../../clock.ts';
import type { MailMeaning } from '../../complaints/byMail/events.ts';
import { CaseService } from '../../complaints/caseService.ts';
import type { StaffCommand } from '../../complaints/commands.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { ownContact } from '../../complaints/people/events.ts';
import { CommandRefused } from '../../complaints/refused.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Actor } from '../../records/record.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import type { MailAtHand } from './mailAtHand.ts';
import { whatItSays } from './whatItSays.ts';

/** A mail of somebody on a case. */
export interface HeardMail {
  work: UnitOfWork;
  now: Instant;
  mail: MailAtHand;
  landlord: Landlord;
  complaint: Complaint;
  contact: number;
}

/** Dangers that come from people: whoever writes may be hurt by what is sent to them. */
const fromPeople = new Set(['abuse', 'safeguarding']);

/** Does what a mail asks for and a machine may do, as of the day on which it arrived. Gives what it was heard to say. */
export async function hearMail(heard: HeardMail): Promise<MailMeaning[]> {
  const { mail, complaint } = heard;
  const cases = casesOf(heard);
  const meant = whatItSays(complaint, mail.own, mail.reading);
  const arrived = londonDate(mail.arrivedAt);
  const on = arrived < complaint.receivedOn ? complaint.receivedOn : arrived;
  if (meant.includes('review')) await tryTo(cases, complaint, { type: 'requestReview', words: mail.own, on });
  if (meant.includes('clarification'))
    await tryTo(cases, complaint, { type: 'clarified', words: mail.own, on });
  if (meant.includes('dissatisfied')) await openConcern(cases, heard);
  await alertTo(cases, heard);
  return mail.dangers.length > 0 ? ['danger', ...meant] : meant;
}

function casesOf({ work, landlord, now, complaint, contact }: HeardMail): CaseService {
  const { residentId: id } = complaint;
  const by: Actor = id !== null && contact === ownContact ? { kind: 'resident', id } : { kind: 'heard' };
  return new CaseService({ work, landlord, now, by });
}

/** What the rules do not take now stays with the mail, and a person sees to it. */
async function tryTo(cases: CaseService, { id }: Complaint, command: StaffCommand): Promise<void> {
  try {
    await cases.staff(id, command);
  } catch (thrown) {
    if (!(thrown instanceof CommandRefused)) throw thrown;
  }
}

async function openConcern({ matters }: CaseService, { mail, complaint }: HeardMail): Promise<void> {
  const concern = await matters.hearConcern({
    residentId: complaint.residentId,
    conversationId: null,
    words: [mail.own],
    score: mail.reading.dissatisfied,
    channel: 'email',
  });
  await matters.offerMade(concern.id);
}

async function alertTo(cases: CaseService, { mail, complaint }: HeardMail): Promise<void> {
  for (const kind of mail.dangers) {
    await cases.matters.raiseSafetyAlert({
      residentId: complaint.residentId,
      conversationId: null,
      kind,
      words: mail.own,
      alert: true,
      at: mail.arrivedAt,
      category: mail.reading.category,
    });
  }
  if (mail.dangers.some((kind) => fromPeople.has(kind))) await cases.guardContact(complaint.id, mail.own);
}
