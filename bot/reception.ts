import type { ResidentSession } from '../services/conversations/conversations.ts';
import type { LogEntry, LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { NewsListener } from '../services/coordination/coordination.ts';
import type { Landlord } from '../services/landlords/landlord.ts';

/** A resident's session and its conversation, as a page or a Direct Line token needs it. */
export interface OpenChat {
  /** The cookie's value. New when no valid one was given. */
  sessionToken: string;
  session: ResidentSession;
  landlord: Landlord;
  conversationId: string;
  /** True when the conversation was there before. */
  resumed: boolean;
}

/** A message from outside, already checked with zod: size, shape, no foreign fields. */
export interface IncomingMessage {
  conversationId: string;
  /** The client's own id of the message; the same id again is answered with the same activity id. */
  clientId: string;
  activity: LoggedActivity;
  /** The landlord's id, where the channel knows it: needed for the right numbers while the store is down. */
  landlord?: string;
  /** Stands for the caller's address in limits: a keyed hash (`callerKey`). Left out where the channel knows none. */
  caller?: string;
}

/** What the door says to a message. */
export interface Received {
  activityId: string;
  /**
   * Only when the store is down and the message spoke of danger: the safety answer, spooled and appended later.
   * The channel shows it at once (design 3.10).
   */
  spooled: LoggedActivity[];
}

/**
 * Where residents' messages come in, whatever the channel, and where channels read what to show.
 * Accept, then turn, then deliver (design 3.5); the channels know nothing of stores or dialogs.
 */
export interface Reception {
  landlord(id: string): Landlord | null;
  landlords(): Landlord[];
  /** Finds the session's chat with this landlord or starts one, greeting included. */
  open(landlordId: string, sessionToken: string | null): Promise<OpenChat>;
  /** The chat of a session, without starting anything. Null: no such session, ended or expired. */
  find(landlordId: string, sessionToken: string | null): Promise<OpenChat | null>;
  /** Throws CONVERSATION_NOT_FOUND, STORE_UNAVAILABLE, TOO_MANY. */
  receive(message: IncomingMessage): Promise<Received>;
  /** Whether the conversation exists and has not ended. */
  isLive(conversationId: string): Promise<boolean>;
  /** Resolves when every accepted message of the conversation has had its turn, or after `milliseconds`. */
  settle(conversationId: string, milliseconds: number): Promise<void>;
  entriesAfter(conversationId: string, position: number, limit?: number): Promise<LogEntry[]>;
  /**
   * Calls `listener` when the conversation's log may have grown, with the new entries where they are in hand; with none
   * when only reading can tell. Returns how to stop.
   */
  listen(conversationId: string, listener: NewsListener): () => void;
  /** "End chat" on a shared computer: the session and its conversation are over. */
  end(sessionToken: string): Promise<void>;
}
