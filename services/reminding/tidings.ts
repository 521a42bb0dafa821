import { z } from 'zod';
import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import type { ClockName, Complaint } from '../complaints/complaint.ts';
import { runningClocks } from '../complaints/dates/promises.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { dataRequests } from '../dataRequests/dataRequest.ts';
import { limitsIfKnown, nextLimit } from '../dataRequests/limits.ts';
import { handoffs } from '../handoff/handoff.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { dealtNow, isSettled } from '../records/dealtWith.ts';
import type { AnyEvent, Recorded } from '../records/record.ts';
import type { Stream } from '../records/unitOfWork.ts';
import { safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import { hazardClocksIfKnown } from '../serviceRequests/hazardClocks.ts';
import type { HazardStep } from '../serviceRequests/hazardLaw.ts';
import { serviceRequests } from '../serviceRequests/serviceRequest.ts';
import { workingDaysSince } from './officeHours.ts';
import { hazardRemindersOf, isUrgent, type Reminder, reminderKey, remindersOf } from './reminders.ts';

/** What happened that staff are told of. */
export type Happened =
  | 'new_complaint'
  | 'review_request'
  | 'clarification_answer'
  | 'offer_reply'
  | 'letter_failed'
  | 'mail_to_read'
  | 'evidence_asked'
  | 'person_request'
  | 'data_request'
  | 'hazard'
  | 'safety';

/** What is to be done, and by when: a day, or the moment where the limit runs in hours. */
export interface DueThing {
  step: ClockName | HazardStep | 'data_acknowledge' | 'data_answer';
  /** A `LocalDate`, or an `Instant`. */
  due: string;
}

/** Everything that a notice may say: a reference or the id of a record, what happened, what is due. Nothing of what it is about. */
export interface Tidings {
  news: { happened: Happened; on: LocalDate } | { reminder: Reminder };
  /** Null: it is no complaint. */
  reference: string | null;
  recordId: string;
  due: DueThing[];
  /** Goes out at any hour. */
  urgent: boolean;
}

/** Which of a record's tidings: those of an event by its number, or a reminder by its key. */
export type About = { seq: number } | { reminder: string };

const happenedIn: Readonly<Record<string, Happened>> = {
  ComplaintLogged: 'new_complaint',
  ReviewRequested: 'review_request',
  ClarificationReceived: 'clarification_answer',
  OfferReplied: 'offer_reply',
  LetterFailed: 'letter_failed',
  MailReceived: 'mail_to_read',
  MailKept: 'mail_to_read',
  OmbudsmanAskedForEvidence: 'evidence_asked',
  PersonRequested: 'person_request',
  DataRequestRecorded: 'data_request',
  HazardReported: 'hazard',
  SafetyAlertRaised: 'safety',
};

/** What happened longer ago was imported, or waited for a version that tells of it: it is no news, and the lists have it. Working days. */
const newsForDays = 5;

interface Context {
  landlord: Landlord;
  now: Instant;
}

type Told = Pick<Tidings, 'news' | 'urgent'>;

function eventOf({ events }: Stream, seq: number, { landlord, now }: Context): Told | null {
  const event: (AnyEvent & Recorded) | undefined = events[seq - 1];
  const happened = event === undefined ? undefined : happenedIn[event.type];
  if (event === undefined || happened === undefined) return null;
  if (workingDaysSince(landlord, event.occurredOn, londonDate(now)) > newsForDays) return null;
  return { news: { happened, on: event.occurredOn }, urgent: false };
}

function reminderOf(reminders: readonly Reminder[], key: string): Told | null {
  const reminder = reminders.find((each) => reminderKey(each) === key);
  return reminder === undefined ? null : { news: { reminder }, urgent: isUrgent(reminder) };
}

type Found = { told: Told | null; due: DueThing[]; complaint: Complaint | null; subjects?: string[] };

function found(
  about: About,
  stream: Stream,
  context: Context,
  more: { reminders: () => Reminder[]; due?: DueThing[]; complaint?: Complaint },
): Found {
  const told =
    'seq' in about ? eventOf(stream, about.seq, context) : reminderOf(more.reminders(), about.reminder);
  return { told, due: more.due ?? [], complaint: more.complaint ?? null };
}

const nothing: Found = { told: null, due: [], complaint: null };

/** The written steps that are owed, with the dates that were told. */
export function stepsDue(complaint: Complaint): DueThing[] {
  return runningClocks(complaint).flatMap((step) => {
    const due = complaint.promised[step]?.dueOn;
    return due === undefined ? [] : [{ step, due }];
  });
}

function ofComplaint(stream: Stream, about: About, context: Context): Found {
  const complaint = complaintFrom(stream);
  if (complaint.erasedOn !== null) return nothing;
  const { landlord, now } = context;
  const reminders = () => remindersOf(complaint, landlord, londonDate(now));
  return found(about, stream, context, { complaint, due: stepsDue(complaint), reminders });
}

function ofHazard(stream: Stream, about: About, context: Context): Found {
  const request = serviceRequests.from(stream);
  const { landlord, now } = context;
  if (request.hazard === null || dealtNow(request) !== null) return nothing;
  const clocks = hazardClocksIfKnown(request.hazard, landlord) ?? [];
  const due = clocks
    .filter(({ doneAt, mode }) => doneAt === null && mode === 'by')
    .map(({ step, counted }) => ({ step, due: counted.kind === 'day' ? counted.on : counted.at }));
  return found(about, stream, context, {
    due,
    reminders: () => hazardRemindersOf(request, landlord, now),
  });
}

function ofDataRequest(stream: Stream, about: About, context: Context): Found {
  const request = dataRequests.from(stream);
  if (dealtNow(request) !== null) return nothing;
  const next = nextLimit(limitsIfKnown(request, context.landlord) ?? []);
  const due: DueThing[] =
    next?.dueOn == null
      ? []
      : [{ step: next.step === 'answer' ? 'data_answer' : 'data_acknowledge', due: next.dueOn }];
  return { ...found(about, stream, context, { due, reminders: () => [] }), subjects: subjectsIn(request) };
}

/** Whom a request is about, where it may be about somebody of the staff. */
function subjectsIn(request: object): string[] {
  const { data = [] } = z.array(z.string()).safeParse('subjects' in request ? request.subjects : []);
  return data;
}

function ofAlert(stream: Stream, about: About, context: Context): Found {
  const alert = safetyAlerts.from(stream);
  // Danger that is told at once goes up the ladder, and is not told a second time beside it.
  if (dealtNow(alert) !== null || (alert.alert && 'seq' in about)) return nothing;
  const reminders = (): Reminder[] =>
    alert.taken === null ? [{ what: 'alert_open', day: londonDate(context.now) }] : [];
  return found(about, stream, context, { reminders });
}

function ofHandoff(stream: Stream, about: About, context: Context): Found {
  if (dealtNow(handoffs.from(stream)) !== null) return nothing;
  return found(about, stream, context, { reminders: () => [] });
}

/** A mail that was placed with a case is told of there. */
function ofMail(stream: Stream, about: About, context: Context): Found {
  if (isSettled(stream.events)) return nothing;
  return found(about, stream, context, { reminders: () => [] });
}

const ways: Readonly<Record<string, (stream: Stream, about: About, context: Context) => Found>> = {
  complaint: ofComplaint,
  serviceRequest: ofHazard,
  dataRequest: ofDataRequest,
  safetyAlert: ofAlert,
  handoff: ofHandoff,
  mail: ofMail,
};

/**
 * What staff are to be told of a record, the complaint that it is, and whom it is about by staff id. Null: there is nothing to tell, or not any more: it was dealt
 * with meanwhile, or is no news. Throws VERSION_UNKNOWN.
 */
export function tidingsOf(
  stream: Stream,
  about: About,
  context: Context,
): { tidings: Tidings; complaint: Complaint | null; subjects: string[] } | null {
  const known = ways[stream.head.kind]?.(stream, about, context) ?? nothing;
  const { told, due, complaint, subjects = complaint?.subjects ?? [] } = known;
  if (told === null) return null;
  const { id: recordId, reference } = stream.head;
  return { tidings: { ...told, reference, recordId, due }, complaint, subjects };
}
