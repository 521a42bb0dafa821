import { epochMilliseconds, type Instant } from '../clock.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import type { Job, JobHandler, JobOutcome, Jobs, NewJob } from '../jobs/jobs.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { Stream, UnitOfWork } from '../records/unitOfWork.ts';
import { staffNotice } from '../wording/en/reminders.ts';
import {
  everybody,
  type Hearer,
  hearersAtLarge,
  hearersOf,
  mayHear,
  onCallToday,
  type Staffing,
} from './hearers.ts';
import { isOfficeOpen, nextOpening } from './officeHours.ts';
import { idFor, lookedUp, type RemindingDeps, sendTo, type Told, toldSchema } from './remindingDeps.ts';
import { type About, type Tidings, tidingsOf } from './tidings.ts';

/** Looked at again at least so often: a clock that was set may move. Seconds. */
const longestWait = 3_600;

/** What is to be told, to whom. */
interface ToTell {
  tidings: Tidings;
  hearers: Hearer[];
  staffing: Staffing;
}

/**
 * Word to staff by e-mail. What an event owes, or the sweep found, first becomes a job for each who is to hear of it, so that a mail
 * that fails is tried again for nobody else; each is looked at anew before it goes: what was dealt with meanwhile is not told.
 */
export function staffNoticeHandler(deps: RemindingDeps, jobs: () => Jobs | null): JobHandler {
  return {
    run: async (job) => {
      const told = toldSchema.parse(job.data);
      const toTell = await lookedUp(deps, told, (found) => whatToTell(deps, told, found));
      if (toTell === null) return 'done';
      const { landlord } = toTell.staffing;
      const now = deps.clock.now();
      if (!toTell.tidings.urgent && !isOfficeOpen(landlord, now)) return later(landlord, now);
      return told.to === undefined ? share(job, toTell, jobs()) : tell(deps, job, toTell, told.to);
    },
  };
}

function later(landlord: Landlord, now: Instant): JobOutcome {
  const seconds = (epochMilliseconds(nextOpening(landlord, now)) - epochMilliseconds(now)) / 1_000;
  return { againInSeconds: Math.min(Math.ceil(seconds), longestWait) };
}

function aboutOf({ seq, reminder }: Told): About | null {
  if (reminder !== undefined) return { reminder };
  return seq === undefined ? null : { seq };
}

async function whatToTell(
  deps: RemindingDeps,
  told: Told,
  { stream, staffing, work }: { stream: Stream; staffing: Staffing; work: UnitOfWork },
): Promise<ToTell | null> {
  const about = aboutOf(told);
  const context = { landlord: staffing.landlord, now: deps.clock.now() };
  const found = about === null ? null : tidingsOf(stream, about, context);
  if (found === null) return null;
  const { tidings, complaint, subjects } = found;
  const may = (hearer: Hearer): boolean => mayHear({ subjects }, hearer, staffing);
  const hearers =
    complaint === null
      ? await withoutSubjects(work, stream, { hearers: thoseWho(may, tidings, staffing), staffing })
      : hearersOf(complaint, staffing);
  // Whoever was to hear of it may be known by now to be whom it is about.
  const { to } = told;
  if (to !== undefined && !may(to)) return null;
  return { tidings, hearers, staffing };
}

/** Where it is about everybody who would hear of it, the first who may. */
function thoseWho(may: (hearer: Hearer) => boolean, tidings: Tidings, staffing: Staffing): Hearer[] {
  const hearers = atLarge(tidings, staffing).filter(may);
  return hearers.length > 0 ? hearers : everybody(staffing).filter(may).slice(0, 1);
}

function atLarge({ urgent }: Tidings, staffing: Staffing): Hearer[] {
  const onCall = urgent ? onCallToday(staffing) : [];
  return onCall.length > 0 ? onCall : hearersAtLarge(staffing);
}

/** What was written in the chat of a complaint about somebody is not told to them either (Code 5.8). */
export async function withoutSubjects(
  work: UnitOfWork,
  { head }: Stream,
  { hearers, staffing }: { hearers: readonly Hearer[]; staffing: Staffing },
): Promise<Hearer[]> {
  const { conversationId, landlord } = head;
  if (conversationId === null) return [...hearers];
  const complaints = await work.list({ kind: 'complaint', landlord, conversationId });
  const restricted = complaints.map(complaintFrom);
  return hearers.filter(
    (hearer) => hearer === null || restricted.every((complaint) => mayHear(complaint, hearer, staffing)),
  );
}

async function share(job: Job, { hearers }: ToTell, jobs: Jobs | null): Promise<JobOutcome> {
  const each: NewJob[] = hearers.map((to) => ({ id: idFor(job.id, to), data: { ...job.data, to } }));
  await jobs?.put(job.topic, each);
  return 'done';
}

function tell(deps: RemindingDeps, job: Job, toTell: ToTell, to: Hearer): Promise<JobOutcome> {
  const { tidings, staffing } = toTell;
  const words = staffNotice(tidings, staffing.landlord, { baseUrl: deps.baseUrl, again: job.attempt > 0 });
  return sendTo(deps, job, { hearer: to, staffing, words });
}
