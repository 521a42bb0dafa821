import { z } from 'zod';
import { knowingProclaimed } from '../calendar/proclaimedRecord.ts';
import { type Clock, type Instant, londonDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import { idFrom } from '../jobs/jobId.ts';
import type { Job, JobOutcome } from '../jobs/jobs.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { MailPost } from '../mail/mail.ts';
import type { Stream, UnitOfWork } from '../records/unitOfWork.ts';
import type { ReadingDeps } from '../reporting/openRecords.ts';
import { reachOf, rosterOf } from '../staff/rosterRecord.ts';
import type { StaffMail } from '../wording/en/reminders.ts';
import { addressOf, type Hearer, type Staffing } from './hearers.ts';

/** What staff are told with. */
export interface RemindingDeps extends ReadingDeps {
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlords: readonly Landlord[];
  clock: Clock;
  mail: MailPost;
  /** Where this Heard is reached. Null: not known. */
  baseUrl: string | null;
  /** Told of what operators should know, in words without personal data. */
  onNotice: (message: string) => void;
}

/** What a job says: an event by its number, a reminder by its key or a rung of the ladder; and to whom, once that is known. */
export const toldSchema = z.object({
  recordId: z.string(),
  landlord: z.string(),
  seq: z.number().int().positive().optional(),
  reminder: z.string().optional(),
  rung: z.number().int().nonnegative().optional(),
  to: z.string().nullable().optional(),
});

/** A job's data as it was read. */
export type Told = z.infer<typeof toldSchema>;

/** A landlord's staff as the store knows them now, its calendar with all bank holidays. */
export async function staffingOf(work: UnitOfWork, served: Landlord, now: Instant): Promise<Staffing> {
  const landlord = await knowingProclaimed(work, served);
  return {
    landlord,
    roster: await rosterOf(work, landlord),
    reach: await reachOf(work, landlord),
    today: londonDate(now),
  };
}

/** The record that a job is about, with its landlord's staff. Null: the landlord is not served any more, or there is no such record. */
export function lookedUp<T>(
  deps: RemindingDeps,
  { recordId, landlord: landlordId }: Told,
  look: (found: { stream: Stream; staffing: Staffing; work: UnitOfWork }) => Promise<T> | T,
): Promise<T | null> {
  return deps.inUnitOfWork(async (work) => {
    const landlord = deps.landlords.find(({ id }) => id === landlordId);
    const stream = await work.load(recordId);
    if (landlord === undefined || stream === null || stream.head.landlord !== landlordId) return null;
    return look({ stream, staffing: await staffingOf(work, landlord, deps.clock.now()), work });
  });
}

/** The job by which one hearer is told: the same however often what it is about is found. */
export function idFor(about: string, hearer: Hearer): string {
  return idFrom('told', about, hearer ?? '');
}

/**
 * Sends a mail to somebody, under the id of the job. Whoever has no address is told nothing: it stands in the lists. A server that says
 * no for good is not asked again. Throws MAIL_UNAVAILABLE: to be tried again.
 */
export async function sendTo(
  { mail }: RemindingDeps,
  job: Job,
  given: { hearer: Hearer; staffing: Staffing; words: StaffMail },
): Promise<JobOutcome> {
  const { hearer, staffing, words } = given;
  const to = addressOf(hearer, staffing);
  if (to === null || !mail.isOpen) return 'done';
  const sent = await mail.send({
    id: job.id,
    purpose: 'notice',
    landlord: staffing.landlord,
    to,
    ...words,
    html: null,
    language: 'en-GB',
    // Of no case: what staff answer by mistake must not be taken for the resident's.
    caseId: null,
  });
  if (sent.became === 'sent') return 'done';
  if (sent.because === 'refused') return { hopeless: 'MAIL_REFUSED' };
  throw new HeardError('MAIL_UNAVAILABLE', 'The mail server did not take word to staff');
}
