import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import { hasCode } from '../errors.ts';
import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
import type { Recorded } from '../records/record.ts';
import { type Recording, recordsOf, type Whose } from '../records/recording.ts';
import type { RecordHead } from '../records/unitOfWork.ts';
import type { Database } from '../storage/database.ts';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';
import { openMessage } from './messageSeal.ts';

/** A message that was accepted, apologised for and never answered. */
export interface FailedMessage {
  /** The id of the record that staff make of it when they have dealt with it. */
  id: string;
  landlord: string;
  conversationId: string;
  residentId: string;
  at: Instant;
  /** Null: erased, or not to be opened, or no words at all. */
  words: string | null;
}

/** What staff did about a message that failed; it has no record before. */
export interface DealtWithMessage {
  id: string;
  landlord: string;
  conversationId: string | null;
  dealtWith: Dealt | null;
  history: (DealtWithEvent & Recorded)[];
}

/** How the record of a failed message is told: by its one event. */
export const failedMessageRecords = recordsOf<DealtWithEvent, DealtWithMessage>({
  kind: 'failedMessage',
  known: ['DealtWith'],
  begin: ({ id, landlord, conversationId }: RecordHead) => ({
    id,
    landlord,
    conversationId,
    dealtWith: null,
    history: [],
  }),
  change: (_message, event) => dealt(event),
});

type Failed = Pick<Tables, 'inbox' | 'conversations'>;

/** Made from the message's place, so that two people who deal with it at once make one record of it. */
const recordId = sql<string>`encode(substring(sha256(convert_to(
  'failed message ' || inbox.conversation_id || ' ' || inbox.arrival_number, 'UTF8')) from 1 for 16), 'hex')::uuid::text`;

/** Failed messages to these landlords with which nobody has dealt. */
function openOnes(
  database: Database,
  landlordIds: string[],
): SelectQueryBuilder<Tables, keyof Failed, Record<never, never>> {
  const hasRecord = (its: ExpressionBuilder<Tables, keyof Failed>) =>
    its.exists(its.selectFrom('records').select('records.id').where('records.id', '=', recordId));
  return database.kysely
    .selectFrom('inbox')
    .innerJoin('conversations', 'conversations.id', 'inbox.conversation_id')
    .where('inbox.standing', '=', 'failed')
    .where('conversations.landlord', 'in', landlordIds)
    .where((expression) => expression.not(hasRecord(expression)));
}

/** How many messages to these landlords were given up and still wait for staff. */
export async function countFailedMessages(database: Database, landlordIds: string[]): Promise<number> {
  if (landlordIds.length === 0) return 0;
  const { failed } = await openOnes(database, landlordIds)
    .select((count) => count.fn.countAll<number>().as('failed'))
    .executeTakeFirstOrThrow();
  return failed;
}

/** Messages to these landlords that were given up and still wait for staff, the oldest first, their words opened. */
export async function failedMessages(
  { database, seal }: { database: Database; seal: Seal },
  landlordIds: string[],
): Promise<FailedMessage[]> {
  if (landlordIds.length === 0) return [];
  const rows = await openOnes(database, landlordIds)
    .leftJoin('log', (on) =>
      on
        .onRef('log.conversation_id', '=', 'inbox.conversation_id')
        .onRef('log.position', '=', 'inbox.position'),
    )
    .select(['inbox.conversation_id', 'inbox.activity_id', 'inbox.received_at', 'inbox.body'])
    .select(['conversations.landlord', 'conversations.resident_id', 'conversations.sealing_key'])
    .select(['log.body as logged', recordId.as('record_id')])
    .orderBy('inbox.received_at')
    .orderBy('inbox.conversation_id')
    .orderBy('inbox.arrival_number')
    .execute();
  return rows.map((row) => ({
    id: row.record_id,
    landlord: row.landlord,
    conversationId: row.conversation_id,
    residentId: row.resident_id,
    at: row.received_at,
    words: wordsOf(row, seal),
  }));
}

interface SealedRow {
  conversation_id: string;
  activity_id: string;
  sealing_key: Uint8Array | null;
  body: Uint8Array | null;
  logged: Uint8Array | null;
}

function wordsOf({ conversation_id: id, ...row }: SealedRow, seal: Seal): string | null {
  const body = row.logged ?? row.body;
  if (row.sealing_key === null || body === null) return null;
  try {
    const box = seal.box(id, row.sealing_key);
    return openMessage(box, row.activity_id, body, row.logged === null ? 'inbox' : 'log').text ?? null;
  } catch (thrown) {
    // That it cannot be opened may be why it failed: the others are listed all the same.
    if (hasCode(thrown, 'DATA_KEY_WRONG') || thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

/** Records that staff have dealt with a message that failed, the note sealed. Its id must be unused: VERSION_CONFLICT. */
export function dealWithFailedMessage(
  recording: Recording,
  { id, note, ...whose }: Whose & { id: string; note: string | null },
): Promise<DealtWithMessage> {
  return failedMessageRecords.open({ ...recording, newId: () => id }, whose, async (seal) => ({
    type: 'DealtWith',
    note: note === null ? null : await seal(note),
  }));
}
