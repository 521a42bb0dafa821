import type { Instant } from '../clock.ts';
import type { OneTimeCodes } from '../identity/oneTimeCodes.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { LogEntry, LoggedActivity } from './loggedActivity.ts';

/** A conversation's fixed facts. */
export interface ConversationHead {
  id: string;
  landlord: string;
  residentId: string;
  channel: string;
  startedAt: Instant;
  endedAt: Instant | null;
}

/** A resident's message at the door, before any turn. */
export interface Arrival {
  conversationId: string;
  /** The client's own id of the message: the same one sent twice is accepted once. */
  clientId: string;
  /** The activity as it goes into the log (echo). Its `id` is set by the caller. */
  activity: LoggedActivity;
  receivedAt: Instant;
  /** False for activities that belong in no log (conversation start). Default true. */
  logged?: boolean;
}

/** What accepting said: the id under which the message is known, and whether it had been accepted before. */
export interface Acceptance {
  activityId: string;
  position: number | null;
  duplicate: boolean;
}

/** What one turn is given, under the conversation's row lock. */
export interface TurnInput {
  conversation: ConversationHead;
  /** Null when the conversation has no state yet. Unchecked: the dialogs parse it with their own schema. */
  state: unknown;
  activity: LoggedActivity;
  receivedAt: Instant;
  /** How many times this inbox row was tried before. */
  attempt: number;
  work: UnitOfWork;
  /** One-time codes in this turn's own transaction. */
  codes: OneTimeCodes;
}

/** A message that is given up, under its conversation's row lock. */
export interface GivenUp extends Pick<TurnInput, 'conversation' | 'receivedAt' | 'work'> {
  /** Null when it cannot even be opened. */
  activity: LoggedActivity | null;
}

/** What one turn decided besides the events in its unit of work. */
export interface TurnOutput {
  state: unknown;
  /** Messages out, in order: new ones and updates (same id). */
  activities: LoggedActivity[];
  /** An invoke's answer, stored with its inbox row. */
  invokeResponse?: unknown;
  ended?: boolean;
}

/** The store of conversations: accept, turn, log (design 3.5 and 3.6). */
export interface ConversationStore {
  start(head: ConversationHead): Promise<void>;
  find(conversationId: string): Promise<ConversationHead | null>;
  /**
   * First transaction: inbox row, log place, echo. Throws CONVERSATION_NOT_FOUND (also when it has ended),
   * STORE_UNAVAILABLE.
   */
  accept(arrival: Arrival): Promise<Acceptance>;
  /**
   * Second transaction: locks the conversation, takes its oldest unprocessed inbox row, runs `turn`, commits all of it.
   * Answers with the new log entries, or null when nothing was waiting. A version conflict runs `turn` again.
   * When `turn` throws, the row stays, its attempt count rises and the error is thrown on; see `giveUp`.
   * Throws CONVERSATION_NOT_FOUND, STORE_UNAVAILABLE, TRANSACTION_TIMEOUT, VERSION_CONFLICT (after five tries).
   */
  runNextTurn(
    conversationId: string,
    turn: (input: TurnInput) => Promise<TurnOutput>,
  ): Promise<{ entries: LogEntry[]; more: boolean } | null>;
  /**
   * Marks the oldest waiting inbox row as failed, if it was tried at least once: it is kept and shown to operators,
   * and the next message gets its turn. What `lastWords` says and records is in the same commit. Gives the new entries;
   * none when nothing was to give up, for example because another server has meanwhile answered the message.
   */
  giveUp(
    conversationId: string,
    lastWords: (givenUp: GivenUp) => Promise<LoggedActivity[]>,
  ): Promise<LogEntry[]>;
  /** Appends to the log outside a turn (spooled safety answers, staff messages, an apology). */
  appendToLog(conversationId: string, activities: LoggedActivity[]): Promise<LogEntry[]>;
  /** Log entries after a position, oldest first, at most `limit` (default 200). None for an unknown conversation. */
  entriesAfter(conversationId: string, position: number, limit?: number): Promise<LogEntry[]>;
  /** Conversations with unprocessed inbox rows older than `olderThan`: what the sweep runs. */
  pending(olderThan: Instant, limit?: number): Promise<string[]>;
  end(conversationId: string, at: Instant): Promise<void>;
  /** How many messages were given up, for operators. */
  failedCount(): Promise<number>;
  countConversations(): Promise<number>;
  /** The latest moment that the store knows of: `HEARD_NOW` must not lie before it. Null: nothing has happened. */
  lastEventAt(): Promise<Instant | null>;
}

/** A resident's session on one landlord's chat: 30 days, behind an HttpOnly cookie (design 6). */
export interface ResidentSession {
  residentId: string;
  landlord: string;
  conversationId: string | null;
  expiresAt: Instant;
}

/** Sessions by the hash of their cookie value; the value itself is never stored. */
export interface SessionStore {
  create(tokenHash: string, session: ResidentSession): Promise<void>;
  find(tokenHash: string, now: Instant): Promise<ResidentSession | null>;
  setConversation(tokenHash: string, conversationId: string): Promise<void>;
  end(tokenHash: string): Promise<void>;
}
