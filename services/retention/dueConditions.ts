import { type RawBuilder, sql } from 'kysely';
import { daysOn } from '../calendar/days.ts';
import type { LocalDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';

/** What is due at a landlord on a day, as conditions on rows: asked for the lists, and again by whoever erases, under the row's lock. */
export interface DueConditions {
  /** On `conversations`. */
  chat: RawBuilder<boolean>;
  /** On `records`. */
  record: RawBuilder<boolean>;
}

/** After how many days without a word the chat of an erased case goes, where the landlord's file names none for chats. */
const quietDays = 90;

const never = sql<boolean>`false`;

/** Midnight is near enough: a chat is kept a few hours more than so many days, never less. */
function midnight(day: LocalDate): string {
  return `${day}T00:00:00.000Z`;
}

/** Whether a record of the chat still waits for staff: somebody has to read what it says. */
const recordWaits = sql<boolean>`exists (
  select 1 from records waiting where waiting.conversation_id = conversations.id
    and waiting.kind not in ('complaint', 'failedMessage') and not waiting.settled and waiting.sealing_key is not null)`;

/** Whether a message has no answer yet, or failed and nobody has seen to it: each that was seen to has a record. */
const messageWaits = sql<boolean>`(
  exists (select 1 from inbox where inbox.conversation_id = conversations.id and inbox.standing = 'pending')
  or (select count(*) from inbox where inbox.conversation_id = conversations.id and inbox.standing = 'failed')
    > (select count(*) from records seen where seen.conversation_id = conversations.id and seen.kind = 'failedMessage'))`;

const liveCase = sql<boolean>`exists (
  select 1 from records own where own.conversation_id = conversations.id and own.kind = 'complaint'
    and own.sealing_key is not null)`;

const anyCase = sql<boolean>`exists (
  select 1 from records own where own.conversation_id = conversations.id and own.kind = 'complaint')`;

/** The last that was written in a chat, what is not logged (a form sent, a button pressed) included. */
const lastWritten = sql`greatest(conversations.started_at,
  (select max(logged_at) from log where log.conversation_id = conversations.id),
  (select max(received_at) from inbox where inbox.conversation_id = conversations.id))`;

/**
 * A chat goes once its time is over, nothing in it waits, and each case that came from it was erased. A chat from which cases came
 * goes after them also where no time is set for chats; where nothing is set at all, nothing goes.
 */
function dueChat({ casesYears, chatsDays }: Landlord['retention'], today: LocalDate): RawBuilder<boolean> {
  if (casesYears === null && chatsDays === null) return never;
  const end = midnight(daysOn(today, { days: -(chatsDays ?? quietDays) }));
  const whose = chatsDays === null ? anyCase : sql<boolean>`true`;
  return sql<boolean>`(conversations.sealing_key is not null and ${whose} and not ${liveCase}
    and ${lastWritten} < ${end}::timestamptz and not ${recordWaits} and not ${messageWaits})`;
}

/** The complaint that a record led to, or with which a mail was placed, keeps it as long as it is there itself. */
function ofLiveCase(record: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from events linked join records own on own.id = linked.body->>'complaintId'
    where linked.record_id = ${sql.ref(`${record}.id`)} and own.sealing_key is not null
      and linked.type in ('OfferAccepted', 'LinkedToComplaint', 'MailPlaced'))`;
}

/** Nothing waits in the record, no case keeps it, and the last that happened to it lies before. */
function over(record: string, end: LocalDate | null): RawBuilder<boolean> {
  if (end === null) return never;
  return sql<boolean>`(${sql.ref(`${record}.settled`)} and not ${ofLiveCase(record)}
    and (select max(recorded_at) from events where events.record_id = ${sql.ref(`${record}.id`)})
      < ${midnight(end)}::timestamptz)`;
}

/** Records that go with a chat: what was heard and offered in it, and wishes for a person. */
const withChat = ['concern', 'handoff', 'failedMessage'];
/** Records on which somebody worked: kept as long as a case, from the last that happened to them. */
const likeCases = ['serviceRequest', 'safetyAlert', 'dataRequest'];

/** What came by e-mail or telephone is in no chat and is kept as long as one; the bytes of a mail go with it. */
function dueRecord(retention: Landlord['retention'], today: LocalDate, chat: RawBuilder<boolean>) {
  const { casesYears, chatsDays } = retention;
  const caseEnd = casesYears === null ? null : daysOn(today, { years: -casesYears });
  const chatEnd = chatsDays === null ? null : daysOn(today, { days: -chatsDays });
  return sql<boolean>`(records.sealing_key is not null and (
    (records.kind = any(${withChat}::text[]) and records.settled and not ${ofLiveCase('records')} and exists (
      select 1 from conversations where conversations.id = records.conversation_id
        and (conversations.sealing_key is null or ${chat})))
    or (records.kind = any(${likeCases}::text[]) and ${over('records', caseEnd)})
    or (records.kind = any(${['mail', ...withChat]}::text[]) and records.conversation_id is null
      and ${over('records', chatEnd)})
    or (records.kind = 'mailSource' and exists (
      select 1 from events kept join records mails on mails.id = kept.record_id
      where kept.type = 'MailKept' and kept.body->>'source' = records.id
        and (mails.sealing_key is null or ${over('mails', chatEnd)})))))`;
}

/** What is due at a landlord on a day, cases aside (`caseTime`). */
export function dueConditions({ id, retention }: Landlord, today: LocalDate): DueConditions {
  const chat = dueChat(retention, today);
  const record = dueRecord(retention, today, chat);
  return {
    chat: sql<boolean>`(conversations.landlord = ${id} and ${chat})`,
    record: sql<boolean>`(records.landlord = ${id} and ${record})`,
  };
}
