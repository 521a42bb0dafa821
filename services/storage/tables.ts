import type { Generated } from 'kysely';
import type { Instant, LocalDate } from '../clock.ts';

/** A row of `settings`: what the store knows about itself, such as the data key's check value. */
export interface SettingsTable {
  key: string;
  value: string;
}

/** A server that uses this store, with the last sign of life that it gave. */
export interface ReplicasTable {
  id: string;
  has_redis: boolean;
  heartbeat_at: Instant;
}

/** A conversation: its head, its counters and its sealed state. The row is the lock for every writer of its log. */
export interface ConversationsTable {
  id: string;
  landlord: string;
  resident_id: string;
  channel: string;
  started_at: Instant;
  ended_at: Instant | null;
  /** The conversation's own key, wrapped by the data key. Null once the conversation was erased. */
  sealing_key: Uint8Array | null;
  state: Uint8Array | null;
  /** The log's last position. */
  last_position: Generated<number>;
  /** How many messages were accepted; numbers the inbox without gaps. */
  accepted: Generated<number>;
  /** The number of the last message that had its turn or was given up. */
  processed: Generated<number>;
}

/** An accepted message. Its body lies in the log, or here when it belongs in no log. */
export interface InboxTable {
  conversation_id: string;
  arrival_number: number;
  client_id: string;
  activity_id: string;
  position: number | null;
  body: Uint8Array | null;
  received_at: Instant;
  standing: Generated<'pending' | 'done' | 'failed'>;
  attempts: Generated<number>;
  invoke_response: Uint8Array | null;
}

/** One place in a conversation's log. */
export interface LogTable {
  conversation_id: string;
  position: number;
  activity_id: string;
  body: Uint8Array;
  logged_at: Instant;
}

/** A resident's session, under the hash of its cookie. */
export interface SessionsTable {
  token_hash: string;
  resident_id: string;
  landlord: string;
  conversation_id: string | null;
  expires_at: Instant;
}

/** A record's head. `version` is the number of its events. */
export interface RecordsTable {
  id: string;
  kind: string;
  landlord: string;
  reference: string | null;
  resident_id: string | null;
  conversation_id: string | null;
  policy_version: string;
  opened_at: Instant;
  version: number;
  /** Whether nothing waits for staff in it, as `isSettled` says; renewed in the commit that changes it. */
  settled: Generated<boolean>;
  /** The record's own key, wrapped by the data key. Null once the record's words were erased. */
  sealing_key: Uint8Array | null;
}

/** One event: facts and ids only, as JSON. */
export interface EventsTable {
  record_id: string;
  seq: number;
  type: string;
  occurred_on: LocalDate;
  recorded_at: Instant;
  body: unknown;
}

/** A person's words, sealed with their record's key. */
export interface WordsTable {
  record_id: string;
  id: string;
  sealed: Uint8Array;
}

/** What lists of cases are made from: one row for each complaint, renewed in the commit that changes it. */
export interface ComplaintIndexTable {
  record_id: string;
  reference: string;
  landlord: string;
  resident_id: string | null;
  standing: string;
  next_due_on: LocalDate | null;
  look_on: LocalDate | null;
  closed: boolean;
}

/** The one-time code of a reference that was asked about, for one contact, whether or not there is such a case. */
export interface OneTimeCodesTable {
  reference: string;
  landlord: string;
  /** Blind index of the contact that was named; empty: the resident's own. */
  asked_for: Generated<string>;
  /** When a code was asked for that is still to be made. */
  wanted_at: Instant | null;
  /** Keyed hash of the code; the code itself is nowhere. */
  hash: Uint8Array | null;
  /** The complaint that the code opens. Null: none. */
  record_id: string | null;
  /** The number of the contact that it is for. Null: none, or the resident, identified by the office. */
  contact: number | null;
  given_by: 'heard' | 'office' | null;
  expires_at: Instant | null;
  tries: Generated<number>;
  touched_at: Instant;
}

/** How often codes were asked for or tried, by blind key. */
export interface CodeBudgetsTable {
  key: string;
  spent: number;
  ends_at: Instant;
}

/** What an event owes, until the queue has it: ids only. */
export interface OutboxTable {
  /** Follows from record, number and topic; the id of the job that it becomes. */
  id: string;
  topic: string;
  record_id: string;
  /** The event's number in its record, from 1. */
  seq: number;
  landlord: string;
  /** By the store's own clock. */
  written_at: Generated<Instant>;
}

/** A letter that is being handed over, or may have been. */
export interface LettersUnderWayTable {
  letter_id: string;
  /** By the store's own clock. */
  begun_at: Generated<Instant>;
  /** Somebody is at it, or died over it. */
  held: Generated<boolean>;
  may_have_gone: Generated<boolean>;
}

/** Every table of the store, for Kysely. */
export interface Tables {
  settings: SettingsTable;
  replicas: ReplicasTable;
  conversations: ConversationsTable;
  inbox: InboxTable;
  log: LogTable;
  sessions: SessionsTable;
  records: RecordsTable;
  events: EventsTable;
  words: WordsTable;
  complaint_index: ComplaintIndexTable;
  one_time_codes: OneTimeCodesTable;
  code_budgets: CodeBudgetsTable;
  outbox: OutboxTable;
  letters_under_way: LettersUnderWayTable;
}
