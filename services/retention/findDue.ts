import { sql } from 'kysely';
import { daysOn } from '../calendar/days.ts';
import type { LocalDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type ReadingDeps, recordsWhere, type Wanted } from '../reporting/openRecords.ts';
import { type CaseTime, caseTime, isDue } from './dueCases.ts';

/** What is to be erased at a landlord, and which cases are kept longer and why. */
export interface DueToErase {
  cases: Complaint[];
  kept: { complaint: Complaint; time: CaseTime }[];
  /** Conversations from which no case came, or whose cases were all erased. */
  chats: string[];
  /** Ids of other records: concerns and wishes for a person with their chat, requests and alerts like cases. */
  records: string[];
}

const closedOnes = sql<boolean>`exists (
  select 1 from complaint_index listed where listed.record_id = records.id and listed.closed)`;

async function closedCases(
  deps: ReadingDeps,
  { id, retention }: Landlord,
  today: LocalDate,
): Promise<Pick<DueToErase, 'cases' | 'kept'>> {
  const found: Pick<DueToErase, 'cases' | 'kept'> = { cases: [], kept: [] };
  const closed: Wanted = { kind: 'complaint', landlordIds: [id], which: closedOnes, words: false };
  for await (const record of recordsWhere(deps, closed)) {
    const complaint = complaintFrom(record.stream());
    const time = caseTime(complaint, retention, today);
    if (time === null || time.keptUntil >= today) continue;
    if (isDue(time, today)) found.cases.push(complaint);
    else found.kept.push({ complaint, time });
  }
  return found;
}

/** Midnight is near enough: a chat is kept a few hours more than so many days, never less. */
function before(today: LocalDate, days: number): string {
  return `${daysOn(today, { days: -days })}T00:00:00.000Z`;
}

/** Whether a record of the chat still waits for staff: somebody has to read what it says. */
const waits = sql<boolean>`exists (
  select 1 from records waiting where waiting.conversation_id = conversations.id
    and waiting.kind not in ('complaint', 'failedMessage') and not waiting.settled and waiting.sealing_key is not null)`;

const liveCase = sql<boolean>`exists (
  select 1 from records own where own.conversation_id = conversations.id and own.kind = 'complaint'
    and own.sealing_key is not null)`;

const anyCase = sql<boolean>`exists (
  select 1 from records own where own.conversation_id = conversations.id and own.kind = 'complaint')`;

/** A chat goes with its last case; without one, when its time is over and nothing in it waits. */
async function dueChats(
  { database }: ReadingDeps,
  { id, retention }: Landlord,
  today: LocalDate,
): Promise<string[]> {
  const { chatsDays } = retention;
  const last = sql`coalesce((select max(logged_at) from log where log.conversation_id = conversations.id), started_at)`;
  const over =
    chatsDays === null
      ? sql<boolean>`false`
      : sql<boolean>`(${last} < ${before(today, chatsDays)}::timestamptz and not ${waits})`;
  const rows = await database.kysely
    .selectFrom('conversations')
    .select('id')
    .where('landlord', '=', id)
    .where('sealing_key', 'is not', null)
    .where(sql<boolean>`not ${liveCase} and (${anyCase} or ${over})`)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Records that go with a chat: what was heard and offered in it, and wishes for a person. */
const withChat = ['concern', 'handoff'];
/** Records on which somebody worked: kept as long as a case, from the last that happened to them. */
const likeCases = ['serviceRequest', 'safetyAlert', 'dataRequest'];

/** The complaint that a request led to keeps it, as long as it is there itself. */
const ofLiveCase = sql<boolean>`exists (
  select 1 from events linked join records own on own.id = linked.body->>'complaintId'
  where linked.record_id = records.id and linked.type in ('OfferAccepted', 'LinkedToComplaint')
    and own.sealing_key is not null)`;

async function dueRecords(
  { database }: ReadingDeps,
  { id, retention }: Landlord,
  { today, chats }: { today: LocalDate; chats: string[] },
): Promise<string[]> {
  const { casesYears } = retention;
  const last = sql`(select max(recorded_at) from events where events.record_id = records.id)`;
  const end = casesYears === null ? null : `${daysOn(today, { years: -casesYears })}T00:00:00.000Z`;
  const old = end === null ? sql<boolean>`false` : sql<boolean>`(settled and ${last} < ${end}::timestamptz)`;
  const rows = await database.kysely
    .selectFrom('records')
    .select('id')
    .where('landlord', '=', id)
    .where('sealing_key', 'is not', null)
    .where(sql<boolean>`(
      (kind = any(${withChat}::text[]) and conversation_id = any(${chats}::text[]))
      or (kind = any(${likeCases}::text[]) and ${old}))`)
    .where(sql<boolean>`not ${ofLiveCase}`)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** What is due to be erased at a landlord on a day. */
export async function findDue(deps: ReadingDeps, landlord: Landlord, today: LocalDate): Promise<DueToErase> {
  const { cases, kept } = await closedCases(deps, landlord, today);
  const chats = await dueChats(deps, landlord, today);
  return { cases, kept, chats, records: await dueRecords(deps, landlord, { today, chats }) };
}
