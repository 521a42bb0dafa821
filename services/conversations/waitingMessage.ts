import { CompiledQuery, type Kysely } from 'kysely';
import type { Instant } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Tables } from '../storage/tables.ts';
import type { Write } from '../storage/writeAndCommit.ts';
import type { ConversationHead } from './conversations.ts';
import type { SealedMessage } from './messageSeal.ts';
import { endTurnStatement, nextTurnStatement } from './statements.ts';

/** A conversation's row under its lock. */
export interface ConversationRow {
  id: string;
  landlord: string;
  resident_id: string;
  channel: string;
  started_at: Instant;
  ended_at: Instant | null;
  sealing_key: Uint8Array | null;
  state: Uint8Array | null;
  accepted: number;
  processed: number;
}

/** A conversation's row with its oldest waiting message. */
export interface WaitingRow extends ConversationRow {
  arrival_number: number;
  activity_id: string;
  position: number | null;
  received_at: Instant;
  attempts: number;
  body: Uint8Array;
}

type FoundRow = Omit<WaitingRow, 'arrival_number' | 'id'> & { arrival_number: number | null };

/** A conversation's head from its row. */
export function headOf(
  id: string,
  row: Pick<ConversationRow, 'landlord' | 'resident_id' | 'channel' | 'started_at' | 'ended_at'>,
): ConversationHead {
  return {
    id,
    landlord: row.landlord,
    residentId: row.resident_id,
    channel: row.channel,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}

/**
 * Locks the conversation and takes its oldest waiting message; null when none waits.
 * Throws CONVERSATION_NOT_FOUND.
 */
export async function takeNext(
  transaction: Kysely<Tables>,
  conversationId: string,
): Promise<WaitingRow | null> {
  // The second look is for those who waited for the lock (see nextTurnStatement); now it is ours and nothing moves.
  for (let look = 1; look <= 2; look += 1) {
    const { rows } = await transaction.executeQuery<FoundRow>(
      CompiledQuery.raw(nextTurnStatement, [conversationId]),
    );
    const [row] = rows;
    if (row === undefined) throw new HeardError('CONVERSATION_NOT_FOUND', 'No such conversation');
    if (row.arrival_number !== null)
      return { ...row, id: conversationId, arrival_number: row.arrival_number };
    if (row.accepted === row.processed) return null;
  }
  throw new HeardError('VERSION_CONFLICT', 'The oldest waiting message is not there');
}

/** How a message's turn ends. */
export interface TurnEnd {
  standing: 'done' | 'failed';
  at: Instant;
  /** Sealed. Not given: the state stays as it is. */
  state?: Buffer;
  ended?: boolean;
  /** Sealed. */
  invokeResponse?: Buffer | null;
}

/** The statement that ends a message's turn and logs the messages out, for `writeAndCommit`. */
export function turnEnd(waiting: WaitingRow, messages: SealedMessage[], end: TurnEnd): Write {
  const values = [
    waiting.id,
    waiting.arrival_number,
    end.standing,
    end.invokeResponse ?? null,
    end.state ?? null,
    end.ended === true ? end.at : null,
    messages.length,
    messages.map(({ id }) => id),
    messages.map(({ body }) => body),
    end.at,
  ];
  return { query: CompiledQuery.raw(endTurnStatement, values), keys: [] };
}
