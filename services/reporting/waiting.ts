import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import { runningClocks } from '../complaints/dates/promises.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { type Prompt, promptsOf } from '../complaints/lists/prompts.ts';
import { type UnsafeRoute, unsafeRoutes } from '../complaints/routes/safeRoutes.ts';
import { concerns } from '../concerns/concern.ts';
import { failedMessages } from '../conversations/failedMessages.ts';
import { type DataRequestKind, dataRequests } from '../dataRequests/dataRequest.ts';
import type { LimitedRequest } from '../dataRequests/limits.ts';
import { handoffs } from '../handoff/handoff.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { keptMails } from '../mail/keptMail.ts';
import type { Dealt } from '../records/dealtWith.ts';
import type { KeptRecord } from '../records/keptRecord.ts';
import type { ToldSince } from '../records/moreSaid.ts';
import type { Actor, WordsId } from '../records/record.ts';
import { safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import type { Hazard } from '../serviceRequests/hazardClocks.ts';
import { type FirstTime, serviceRequests } from '../serviceRequests/serviceRequest.ts';
import type { Reading } from '../staff/reading.ts';
import type { CallWished } from '../understanding/callTime.ts';
import type { Category, SafetyKind } from '../understanding/understanding.ts';
import { type OpenKind, openRecords, type ReadingDeps } from './openRecords.ts';
import { type Entry, type KnownResident, type Residents, residentsOf } from './residents.ts';

/** What every line of the list says: which record, whose, since when, and the resident's words; null when there are none to read. */
export interface Waiting {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  at: Instant;
  words: string | null;
  /** Who had dealt with it before the resident said more. */
  dealtBefore: DealtBefore | null;
  /** Who it is, from their complaints. Null: they have none here. */
  resident: KnownResident | null;
  /** Its limits in law, a line each, where it has any: put in by whoever knows the landlord and the time. */
  due?: string[];
}

/** Who dealt with it, when, and what they noted; null when nothing was noted or it was erased. */
export interface DealtBefore {
  at: Instant;
  by: Actor;
  note: string | null;
}

/** What was said beside the words, in the same chat: where, who, how to reach them. */
interface Since {
  /** Null: nothing, or erased, or kept back. */
  moreSaid: string | null;
  /** Routes by which nobody may be contacted about it: no number may be read without this beside it. */
  notSafe: UnsafeRoute[];
}

/** Everything beside the steps of cases that waits for staff, the oldest first in each group. All of it: nothing is cut off. */
export interface WaitingForStaff {
  /** `alert`: staff are to be alerted at once. */
  safetyAlerts: (Waiting & Since & { kind: SafetyKind | null; alert: boolean })[];
  /** `contact`: how to reach the resident. Null: not given, or erased. `call`: when they would like to be rung; null: not said. */
  personRequests: (Waiting & { contact: string | null; call: CallWished | null })[];
  /** Dissatisfaction whose offer to log a complaint has no answer; `offers`: how often it was put. */
  unansweredOffers: (Waiting & { offers: number })[];
  /**
   * Reviews that were asked for and not acknowledged: the written acknowledgement takes them off. `dueOn`: the last day for it.
   */
  reviewRequests: (Waiting & { reference: string; dueOn: LocalDate | null; prompts: Prompt[] })[];
  /** `limited`: what its limits in law count from. */
  dataRequests: (Waiting & Since & { kind: DataRequestKind | null; limited: LimitedRequest })[];
  /**
   * `nowComplaints`: the complaints about how the request was dealt with. It stays on the list beside them: work that was asked
   * for does not stop because somebody complained about it (Code 1.5).
   * `hazard`: the danger in the home that it is about, with limits of its own. Null: none.
   */
  serviceRequests: (Waiting &
    Since & {
      category: Category | null;
      firstTime: FirstTime;
      hazard: Hazard | null;
      nowComplaints: string[];
    })[];
  /** E-mail that belongs to no case of ours. */
  mails: Waiting[];
  /** Messages that were accepted and never answered. */
  failedMessages: Waiting[];
}

/** A line before it is known who the resident is. */
type Told = Omit<Waiting, 'resident'>;

/** For whom the list is made, of which landlords, and when. `most`: how many records one statement reads; for tests. */
export interface WaitingContext {
  reading: Reading;
  landlords: readonly Landlord[];
  now: Instant;
  most?: number;
}

/**
 * What waits for staff at these landlords, the words opened. What belongs to a complaint that this reader may not see keeps its words
 * to itself, but for danger: whoever is there must be able to help. Throws VERSION_UNKNOWN and what the store throws.
 */
export async function waitingForStaff(deps: ReadingDeps, context: WaitingContext): Promise<WaitingForStaff> {
  const { landlords, most, reading } = context;
  const landlordIds = landlords.map(({ id }) => id);
  const group = async <R extends Told>(
    kind: OpenKind,
    tell: (kept: KeptRecord) => R | null,
  ): Promise<R[]> => {
    const found: R[] = [];
    for await (const kept of openRecords(deps, { kind, landlordIds }, most)) {
      const line = tell(kept);
      if (line !== null) found.push(line);
    }
    return oldestFirst(found);
  };
  const told = {
    safetyAlerts: await group('safetyAlert', toldAlert),
    personRequests: await group('handoff', toldHandoff),
    unansweredOffers: await group('concern', toldConcern),
    reviewRequests: await group('complaint', (kept) => toldReview(kept, context)),
    dataRequests: await group('dataRequest', (kept) => toldDataRequest(kept, context)),
    serviceRequests: await group('serviceRequest', toldServiceRequest),
    mails: await group('mail', toldMail),
    failedMessages: (await failedMessages(deps, landlordIds)).map((message) => ({
      ...message,
      dealtBefore: null,
    })),
  };
  return asRead(told, await residentsOf(deps, Object.values(told).flat(), reading));
}

/** The groups before it is known who the residents are, and what this reader may see of them. */
interface ToldGroups {
  safetyAlerts: ToldRow<'safetyAlerts'>[];
  personRequests: ToldRow<'personRequests'>[];
  unansweredOffers: ToldRow<'unansweredOffers'>[];
  reviewRequests: ToldRow<'reviewRequests'>[];
  dataRequests: ToldRow<'dataRequests'>[];
  serviceRequests: (Omit<ToldRow<'serviceRequests'>, 'nowComplaints'> & { complaintIds: string[] })[];
  mails: ToldRow<'mails'>[];
  failedMessages: ToldRow<'failedMessages'>[];
}

type ToldRow<Group extends keyof WaitingForStaff> = Omit<WaitingForStaff[Group][number], 'resident'>;

function asRead(told: ToldGroups, residents: Residents): WaitingForStaff {
  const known = <R extends Told & Entry>(rows: R[]): (R & Pick<Waiting, 'resident'>)[] =>
    rows.map((row) => ({
      ...(residents.isKeptBack(row) ? withoutWords(row) : row),
      resident: residents.of(row),
    }));
  return {
    safetyAlerts: told.safetyAlerts.map((row) => ({ ...row, resident: residents.inDanger(row) })),
    personRequests: known(told.personRequests),
    unansweredOffers: known(told.unansweredOffers),
    reviewRequests: told.reviewRequests.map((row) => ({ ...row, resident: residents.of(row) })),
    dataRequests: known(told.dataRequests),
    serviceRequests: known(told.serviceRequests).map(({ complaintIds, ...request }) => ({
      ...request,
      nowComplaints: complaintIds.flatMap((id) => residents.referenceOf(request.landlord, id) ?? []),
    })),
    mails: known(told.mails),
    failedMessages: known(told.failedMessages),
  };
}

/** A line of somebody's story that may not be read: what it asks for stays, what they said of it does not. */
function withoutWords<R extends Told & Partial<Since>>(row: R): R {
  const { dealtBefore } = row;
  const unsaid = row.moreSaid === undefined ? {} : { moreSaid: null };
  return {
    ...row,
    ...unsaid,
    words: null,
    dealtBefore: dealtBefore === null ? null : { ...dealtBefore, note: null },
  };
}

/** A spooled alert is recorded after it was written: the time of the words counts, not that of the record. */
function oldestFirst<R extends Told>(found: R[]): R[] {
  return found.toSorted((one, other) => one.at.localeCompare(other.at));
}

function opened(kept: KeptRecord, words: WordsId | null): string | null {
  return words === null ? null : kept.open(words);
}

/** What the line says of any record; `when` and `words` differ from kind to kind. */
function told(kept: KeptRecord, when: Instant, words: string | null, dealtWith: Dealt | null = null): Told {
  const { id, landlord, residentId, conversationId } = kept.head;
  const dealtBefore = dealtWith === null ? null : { ...dealtWith, note: opened(kept, dealtWith.note) };
  return { id, landlord, residentId, conversationId, at: when, words, dealtBefore };
}

function since(kept: KeptRecord, { moreWords, reachable }: ToldSince): Since {
  const said = moreWords.flatMap((each) => opened(kept, each) ?? []);
  return { moreSaid: said.length === 0 ? null : said.join('\n'), notSafe: unsafeRoutes(reachable) };
}

function toldAlert(kept: KeptRecord) {
  const raised = safetyAlerts.from(kept.stream());
  const { at, kind, alert, words, dealtWith } = raised;
  return { ...told(kept, at, opened(kept, words), dealtWith), ...since(kept, raised), kind, alert };
}

function toldHandoff(kept: KeptRecord) {
  const { requestedAt, words, contact, call, dealtWith } = handoffs.from(kept.stream());
  return { ...told(kept, requestedAt, opened(kept, words), dealtWith), contact: opened(kept, contact), call };
}

function toldConcern(kept: KeptRecord) {
  const { heardAt, words, offers, dealtWith } = concerns.from(kept.stream());
  const all = words.flatMap((each) => opened(kept, each) ?? []);
  return { ...told(kept, heardAt, all.length === 0 ? null : all.join('\n'), dealtWith), offers };
}

function toldReview(kept: KeptRecord, { reading, landlords, now }: WaitingContext) {
  const complaint = complaintFrom(kept.stream());
  const landlord = landlords.find(({ id }) => id === complaint.landlord);
  if (landlord === undefined || !reading.shows(complaint)) return null;
  const { reference, receivedAt, history, promised } = complaint;
  const asked = history.findLast((event) => event.type === 'ReviewRequested');
  const dates = runningClocks(complaint).flatMap((clock) => promised[clock]?.dueOn ?? []);
  return {
    ...told(kept, asked?.recordedAt ?? receivedAt, opened(kept, asked?.words ?? null)),
    reference,
    dueOn: dates.toSorted()[0] ?? null,
    prompts: promptsOf(complaint, { landlord, today: londonDate(now) }),
  };
}

function toldDataRequest(kept: KeptRecord, { reading }: WaitingContext) {
  const request = dataRequests.from(kept.stream());
  // One that is about somebody is kept from them like a complaint.
  if (request.subjects.length > 0 && !reading.shows(request)) return null;
  const { receivedAt, receivedOn, kind, words, dealtWith } = request;
  const { acknowledgedOn, answeredOn, extension } = request;
  const limited = { kind, receivedOn, told: request.told, acknowledgedOn, answeredOn, extension };
  const line = told(kept, receivedAt, opened(kept, words), dealtWith);
  return { ...line, ...since(kept, request), kind, limited };
}

function toldMail(kept: KeptRecord) {
  const { arrivedAt, words, dealtWith } = keptMails.from(kept.stream());
  return told(kept, arrivedAt, opened(kept, words), dealtWith);
}

function toldServiceRequest(kept: KeptRecord) {
  const request = serviceRequests.from(kept.stream());
  const { recordedAt, category, firstTime, hazard, complaintIds, dealtWith } = request;
  const line = told(kept, recordedAt, opened(kept, request.words), dealtWith);
  return { ...line, ...since(kept, request), category, firstTime, hazard, complaintIds };
}
