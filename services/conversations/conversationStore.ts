import { CompiledQuery, type Kysely } from 'kysely';
import type { Clock, Instant } from '../clock.ts';
import { HeardError, hasCode } from '../errors.ts';
import { OneTimeCodes } from '../identity/oneTimeCodes.ts';
import { LeastRecentlyUsed } from '../leastRecentlyUsed.ts';
import { type RecordsDeps, StoredUnitOfWork } from '../records/storedUnitOfWork.ts';
import type { Database } from '../storage/database.ts';
import { onConflictAgain } from '../storage/onConflictAgain.ts';
import type { Box } from '../storage/seal.ts';
import { isTaken } from '../storage/storeErrors.ts';
import type { Tables } from '../storage/tables.ts';
import { writeAndCommit } from '../storage/writeAndCommit.ts';
import type {
  Acceptance,
  Arrival,
  ConversationHead,
  ConversationStore,
  GivenUp,
  TurnInput,
  TurnOutput,
} from './conversations.ts';
import type { LogEntry, LoggedActivity } from './loggedActivity.ts';
import { openMessage, type SealedMessage, sealMessage } from './messageSeal.ts';
import * as statements from './statements.ts';
import { type ConversationRow, headOf, takeNext, turnEnd, type WaitingRow } from './waitingMessage.ts';

/** What the store of conversations is made from. */
export interface ConversationStoreDeps extends RecordsDeps {
  database: Database;
  clock: Clock;
}

const keysKept = 10_000;

/** The store of conversations in PostgreSQL, embedded or a server (design 3.5 and 3.6). */
export class StoredConversations implements ConversationStore {
  readonly #deps: ConversationStoreDeps;
  readonly #database: Database;
  /** Wrapped keys by conversation; every statement that writes with one checks that it is still the row's. */
  readonly #keys = new LeastRecentlyUsed<string, Uint8Array>(keysKept);

  constructor(deps: ConversationStoreDeps) {
    this.#deps = deps;
    this.#database = deps.database;
  }

  async start(head: ConversationHead): Promise<void> {
    const key = this.#deps.seal.newKey(head.id);
    try {
      await this.#database.kysely
        .insertInto('conversations')
        .values({
          id: head.id,
          landlord: head.landlord,
          resident_id: head.residentId,
          channel: head.channel,
          started_at: head.startedAt,
          ended_at: head.endedAt,
          sealing_key: key,
          state: null,
        })
        .execute();
    } catch (thrown) {
      if (!isTaken(thrown, 'conversations_pkey')) throw thrown;
      throw new HeardError('VERSION_CONFLICT', 'A conversation with this id was started before', {
        cause: thrown,
      });
    }
    this.#keys.set(head.id, key);
  }

  async find(conversationId: string): Promise<ConversationHead | null> {
    const row = await this.#database.kysely
      .selectFrom('conversations')
      .select(['landlord', 'resident_id', 'channel', 'started_at', 'ended_at'])
      .where('id', '=', conversationId)
      .executeTakeFirst();
    return row === undefined ? null : headOf(conversationId, row);
  }

  async accept(arrival: Arrival): Promise<Acceptance> {
    const { conversationId, clientId, receivedAt, logged = true } = arrival;
    const { key, box } = await this.#box(conversationId);
    const { id, body } = sealMessage(box, arrival.activity, logged ? 'log' : 'inbox');
    try {
      const values = [conversationId, key, logged ? 1 : 0, clientId, id, body, receivedAt];
      const [row] = await this.#ask<{ position: number | null }>(statements.acceptStatement, values);
      if (row !== undefined) return { activityId: id, position: row.position, duplicate: false };
    } catch (thrown) {
      if (!isTaken(thrown, 'inbox_client_id')) throw thrown;
    }
    const earlier = await this.#earlier(conversationId, clientId);
    if (earlier !== null) return earlier;
    this.#keys.delete(conversationId);
    throw notFound();
  }

  async runNextTurn(
    conversationId: string,
    turn: (input: TurnInput) => Promise<TurnOutput>,
  ): Promise<{ entries: LogEntry[]; more: boolean } | null> {
    let taken: number | null = null;
    try {
      const ran = await onConflictAgain(() =>
        this.#database.transaction(async (transaction) => {
          const waiting = await takeNext(transaction, conversationId);
          if (waiting === null) return null;
          taken = waiting.arrival_number;
          return this.#runTurn(transaction, waiting, turn);
        }),
      );
      ran?.work.committed();
      return ran?.done ?? null;
    } catch (thrown) {
      // A store that was away is not the message's fault and must not use up its tries.
      if (taken !== null && !hasCode(thrown, 'STORE_UNAVAILABLE'))
        await this.#countAttempt(conversationId, taken);
      throw thrown;
    }
  }

  async giveUp(
    conversationId: string,
    lastWords: (givenUp: GivenUp) => Promise<LoggedActivity[]>,
  ): Promise<LogEntry[]> {
    const given = await onConflictAgain(() =>
      this.#database.transaction(async (transaction) => {
        const waiting = await takeNext(transaction, conversationId);
        // Tried never: it is not the message that failed, which another server has meanwhile answered.
        if (waiting === null || waiting.attempts === 0) return null;
        const box = this.#boxOf(waiting);
        const work = new StoredUnitOfWork(transaction, this.#deps);
        const said = await lastWords({
          conversation: headOf(waiting.id, waiting),
          activity: openedIfPossible(box, waiting),
          receivedAt: waiting.received_at,
          work,
        });
        const messages = this.#sealAll(box, said);
        const end = turnEnd(waiting, messages, { standing: 'failed', at: this.#deps.clock.now() });
        const [rows] = await writeAndCommit(transaction, [end, ...work.writes()]);
        return { entries: entriesFrom(rows?.[0], messages), work };
      }),
    );
    given?.work.committed();
    return given?.entries ?? [];
  }

  async appendToLog(conversationId: string, activities: LoggedActivity[]): Promise<LogEntry[]> {
    const { key, box } = await this.#box(conversationId);
    const messages = this.#sealAll(box, activities);
    const ids = messages.map(({ id }) => id);
    const bodies = messages.map(({ body }) => body);
    const values = [conversationId, key, messages.length, ids, bodies, this.#deps.clock.now()];
    const [row] = await this.#ask(statements.appendStatement, values);
    if (row !== undefined) return entriesFrom(row, messages);
    this.#keys.delete(conversationId);
    throw notFound();
  }

  async entriesAfter(conversationId: string, position: number, limit = 200): Promise<LogEntry[]> {
    const rows = await this.#ask<{
      sealing_key: Uint8Array;
      position: number;
      activity_id: string;
      body: Uint8Array;
    }>(statements.entriesStatement, [conversationId, position, limit]);
    return rows.map((row) => ({
      position: row.position,
      activity: openMessage(this.#deps.seal.box(conversationId, row.sealing_key), row.activity_id, row.body),
    }));
  }

  async pending(olderThan: Instant, limit = 100): Promise<string[]> {
    const rows = await this.#ask<{ conversation_id: string }>(statements.pendingStatement, [
      olderThan,
      limit,
    ]);
    return rows.map((row) => row.conversation_id);
  }

  async end(conversationId: string, at: Instant): Promise<void> {
    await this.#database.kysely
      .updateTable('conversations')
      .set({ ended_at: at })
      .where('id', '=', conversationId)
      .where('ended_at', 'is', null)
      .execute();
  }

  async failedCount(): Promise<number> {
    const { failed } = await this.#database.kysely
      .selectFrom('inbox')
      .select((count) => count.fn.countAll<number>().as('failed'))
      .where('standing', '=', 'failed')
      .executeTakeFirstOrThrow();
    return failed;
  }

  async countConversations(): Promise<number> {
    const { conversations } = await this.#database.kysely
      .selectFrom('conversations')
      .select((count) => count.fn.countAll<number>().as('conversations'))
      .executeTakeFirstOrThrow();
    return conversations;
  }

  async lastEventAt(): Promise<Instant | null> {
    const [row] = await this.#ask<{ at: Instant | null }>(statements.lastEventStatement, []);
    return row?.at ?? null;
  }

  /** The answer to an invoke, stored with its message. Undefined: the message has had no turn, or gave none. */
  async invokeResponse(conversationId: string, activityId: string): Promise<unknown> {
    const row = await this.#database.kysely
      .selectFrom('inbox')
      .select('invoke_response')
      .where('conversation_id', '=', conversationId)
      .where('activity_id', '=', activityId)
      .executeTakeFirst();
    if (row?.invoke_response == null) return undefined;
    const { box } = await this.#box(conversationId);
    return JSON.parse(box.open(`invoke:${activityId}`, row.invoke_response));
  }

  async #runTurn(
    transaction: Kysely<Tables>,
    waiting: WaitingRow,
    turn: (input: TurnInput) => Promise<TurnOutput>,
  ): Promise<{ done: { entries: LogEntry[]; more: boolean }; work: StoredUnitOfWork }> {
    const box = this.#boxOf(waiting);
    const work = new StoredUnitOfWork(transaction, this.#deps);
    const output = await turn({
      conversation: headOf(waiting.id, waiting),
      state: waiting.state === null ? null : JSON.parse(box.open('state', waiting.state)),
      activity: opened(box, waiting),
      receivedAt: waiting.received_at,
      attempt: waiting.attempts,
      work,
      codes: new OneTimeCodes(transaction, this.#deps.seal),
    });
    const messages = this.#sealAll(box, output.activities);
    const end = turnEnd(waiting, messages, {
      standing: 'done',
      at: this.#deps.clock.now(),
      state: box.seal('state', JSON.stringify(output.state ?? null)),
      ended: output.ended === true,
      invokeResponse:
        output.invokeResponse === undefined
          ? null
          : box.seal(`invoke:${waiting.activity_id}`, JSON.stringify(output.invokeResponse)),
    });
    const [rows] = await writeAndCommit(transaction, [end, ...work.writes()]);
    const row = rows?.[0] as { accepted: number } | undefined;
    const more = row !== undefined && row.accepted > waiting.arrival_number;
    return { done: { entries: entriesFrom(row, messages), more }, work };
  }

  #sealAll(box: Box, activities: LoggedActivity[]): SealedMessage[] {
    return activities.map((activity) => sealMessage(box, activity));
  }

  #boxOf(row: ConversationRow): Box {
    if (row.sealing_key === null) throw notFound();
    return this.#deps.seal.box(row.id, row.sealing_key);
  }

  /** The conversation's key and box. Throws CONVERSATION_NOT_FOUND, also for one that was erased. */
  async #box(conversationId: string): Promise<{ key: Uint8Array; box: Box }> {
    const known = this.#keys.get(conversationId);
    const key = known ?? (await this.#readKey(conversationId));
    if (known === undefined) this.#keys.set(conversationId, key);
    return { key, box: this.#deps.seal.box(conversationId, key) };
  }

  async #readKey(conversationId: string): Promise<Uint8Array> {
    const row = await this.#database.kysely
      .selectFrom('conversations')
      .select('sealing_key')
      .where('id', '=', conversationId)
      .executeTakeFirst();
    if (row?.sealing_key == null) throw notFound();
    return row.sealing_key;
  }

  async #earlier(conversationId: string, clientId: string): Promise<Acceptance | null> {
    const [row] = await this.#ask<{ activity_id: string; position: number | null }>(
      statements.earlierStatement,
      [conversationId, clientId],
    );
    return row === undefined
      ? null
      : { activityId: row.activity_id, position: row.position, duplicate: true };
  }

  async #countAttempt(conversationId: string, arrivalNumber: number): Promise<void> {
    // What went wrong with the turn is what the caller must hear; a try that could not be counted is made once more.
    await this.#ask(statements.countAttemptStatement, [conversationId, arrivalNumber]).catch(() => {});
  }

  /** A single statement. One that waits too long, behind a turn that hangs, has not reached the store. */
  async #ask<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    try {
      const { rows } = await this.#database.kysely.executeQuery<Row>(CompiledQuery.raw(statement, values));
      return rows;
    } catch (thrown) {
      if (!hasCode(thrown, 'TRANSACTION_TIMEOUT')) throw thrown;
      throw new HeardError('STORE_UNAVAILABLE', 'The conversation is busy', { cause: thrown });
    }
  }
}

function opened(box: Box, { activity_id: id, body, position }: WaitingRow): LoggedActivity {
  return openMessage(box, id, body, position === null ? 'inbox' : 'log');
}

/** A body that does not open may be the very reason why its message is given up. */
function openedIfPossible(box: Box, waiting: WaitingRow): LoggedActivity | null {
  try {
    return opened(box, waiting);
  } catch {
    return null;
  }
}

function entriesFrom(row: unknown, messages: SealedMessage[]): LogEntry[] {
  const { base } = row as { base: number };
  return messages.map(({ activity }, index) => ({ position: base + index + 1, activity }));
}

function notFound(): HeardError {
  return new HeardError('CONVERSATION_NOT_FOUND', 'No such conversation, or it has ended');
}
