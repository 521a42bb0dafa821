import { createHash, randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { type Clock, type Instant, plusMilliseconds } from '../services/clock.ts';
import type {
  Acceptance,
  ConversationStore,
  ResidentSession,
  SessionStore,
} from '../services/conversations/conversations.ts';
import type { LogEntry, LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { Coordination, NewsListener } from '../services/coordination/coordination.ts';
import { HeardError, hasCode } from '../services/errors.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import { storeDown } from '../services/wording/en/problems.ts';
import { answerAtTheDoor, type DoorAnswer } from './door.ts';
import type { Readings } from './readings.ts';
import type { IncomingMessage, OpenChat, Received, Reception } from './reception.ts';
import type { Spool } from './spool.ts';
import type { TurnQueue } from './turnQueue.ts';

/** What the front desk works with. */
export interface FrontDeskDeps {
  store: ConversationStore;
  sessions: SessionStore;
  coordination: Coordination;
  turns: TurnQueue;
  readings: Readings;
  spool: Spool;
  landlords: Map<string, Landlord>;
  clock: Clock;
  production: boolean;
  log: Logger;
}

/** A session lasts 30 days (design 6). */
const sessionMilliseconds = 30 * 24 * 3_600_000;

/** How long a message that speaks of danger may wait for the store before it is answered without it. */
const dangerMayWaitMilliseconds = 1_500;

/** The real Reception: accept, turn, deliver, whatever the channel (design 3.5). */
export class FrontDesk implements Reception {
  readonly #deps: FrontDeskDeps;

  constructor(deps: FrontDeskDeps) {
    this.#deps = deps;
  }

  landlord(id: string): Landlord | null {
    return this.#deps.landlords.get(id) ?? null;
  }

  landlords(): Landlord[] {
    return [...this.#deps.landlords.values()];
  }

  async open(landlordId: string, sessionToken: string | null): Promise<OpenChat> {
    const found = await this.find(landlordId, sessionToken);
    if (found !== null) return found;
    const landlord = this.landlord(landlordId);
    if (landlord === null)
      throw new HeardError('LANDLORD_NOT_FOUND', `No landlord ${landlordId.slice(0, 40)}`);
    return this.#begin(landlord);
  }

  async find(landlordId: string, sessionToken: string | null): Promise<OpenChat | null> {
    const landlord = this.landlord(landlordId);
    if (landlord === null || sessionToken === null) return null;
    const session = await this.#deps.sessions.find(hashOf(sessionToken), this.#deps.clock.now());
    if (session === null || session.landlord !== landlordId || session.conversationId === null) return null;
    return { sessionToken, session, landlord, conversationId: session.conversationId, resumed: true };
  }

  async #begin(landlord: Landlord): Promise<OpenChat> {
    const { store, sessions, clock, turns } = this.#deps;
    const now = clock.now();
    const sessionToken = randomBytes(32).toString('base64url');
    const conversationId = randomBytes(12).toString('base64url');
    const session: ResidentSession = {
      residentId: `dl_${randomBytes(12).toString('base64url')}`,
      landlord: landlord.id,
      conversationId,
      expiresAt: plusMilliseconds(now, sessionMilliseconds),
    };
    await store.start({
      id: conversationId,
      landlord: landlord.id,
      residentId: session.residentId,
      channel: 'directline',
      startedAt: now,
      endedAt: null,
    });
    await sessions.create(hashOf(sessionToken), session);
    await store.accept({
      conversationId,
      clientId: 'start',
      activity: { type: 'conversationUpdate', id: 'start' },
      receivedAt: now,
      logged: false,
    });
    await turns.run(conversationId);
    return { sessionToken, session, landlord, conversationId, resumed: false };
  }

  async receive(message: IncomingMessage): Promise<Received> {
    const { clock, store, coordination, turns, readings } = this.#deps;
    const receivedAt = clock.now();
    const activity = incomingActivity(message, receivedAt);
    const arrival = {
      conversationId: message.conversationId,
      clientId: message.clientId,
      activity,
      receivedAt,
    };
    const door = answerAtTheDoor(activity);
    try {
      const accepting = store.accept(arrival);
      this.#beginReading(message.conversationId, activity);
      const accepted = await (door.danger ? orTooLate(accepting, dangerMayWaitMilliseconds) : accepting);
      if (accepted.duplicate) readings.forget(message.conversationId, activity.id);
      coordination.announce(message.conversationId, newEntries(accepted, activity));
      turns.start(message.conversationId);
      return { activityId: accepted.activityId, spooled: [] };
    } catch (thrown) {
      readings.forget(message.conversationId, activity.id);
      if (hasCode(thrown, 'CONVERSATION_NOT_FOUND')) throw thrown;
      return this.#withoutStore(message, { activity, receivedAt, door, thrown });
    }
  }

  /** While the store takes the message: its turn then holds no lock for the sake of reading. */
  #beginReading(conversationId: string, { id, text, timestamp }: LoggedActivity & { id: string }): void {
    if (typeof text !== 'string' || text.trim() === '') return;
    this.#deps.readings.begin(conversationId, id, { text, at: String(timestamp) });
  }

  /** The store is down: danger is answered all the same and spooled; anything else is refused plainly (design 3.10). */
  async #withoutStore(
    message: IncomingMessage,
    at: {
      activity: LoggedActivity & { id: string };
      receivedAt: Instant;
      door: DoorAnswer;
      thrown: unknown;
    },
  ): Promise<Received> {
    const landlord = this.#landlordOf(message);
    this.#deps.log.error({ code: codeOf(at.thrown) }, 'could not accept a message');
    if (!at.door.danger) {
      const resident = landlord === null ? null : storeDown(landlord);
      throw new HeardError('STORE_UNAVAILABLE', 'The store takes no messages', {
        cause: at.thrown,
        ...(resident === null ? {} : { resident }),
      });
    }
    const answers = this.#answersOfTheDoor(at.door, landlord);
    await this.#deps.spool.keep({
      conversationId: message.conversationId,
      clientId: message.clientId,
      activity: at.activity,
      receivedAt: at.receivedAt,
      answers,
    });
    return { activityId: at.activity.id, spooled: answers };
  }

  /** Where the landlord cannot be known, any landlord's answer still holds the national numbers. */
  #answersOfTheDoor(door: DoorAnswer, landlord: Landlord | null): LoggedActivity[] {
    const somebody = landlord ?? this.landlords()[0];
    return somebody === undefined ? [] : door.answers(somebody, this.#deps.production);
  }

  #landlordOf(message: IncomingMessage): Landlord | null {
    return message.landlord === undefined ? null : this.landlord(message.landlord);
  }

  async isLive(conversationId: string): Promise<boolean> {
    const head = await this.#deps.store.find(conversationId);
    return head !== null && head.endedAt === null;
  }

  async settle(conversationId: string, milliseconds: number): Promise<void> {
    await Promise.race([this.#deps.turns.idle(conversationId), later(milliseconds)]);
  }

  async entriesAfter(conversationId: string, position: number, limit?: number): Promise<LogEntry[]> {
    return this.#deps.store.entriesAfter(conversationId, position, limit);
  }

  listen(conversationId: string, listener: NewsListener): () => void {
    return this.#deps.coordination.listen(conversationId, listener);
  }

  async end(sessionToken: string): Promise<void> {
    const { sessions, store, clock } = this.#deps;
    const hash = hashOf(sessionToken);
    const session = await sessions.find(hash, clock.now());
    await sessions.end(hash);
    if (session?.conversationId) await store.end(session.conversationId, clock.now());
  }
}

/** The activity as it is kept: under an id of ours, with what stands for the caller where only our side reads it. */
function incomingActivity(
  { activity, caller }: IncomingMessage,
  at: Instant,
): LoggedActivity & { id: string } {
  const id = randomBytes(9).toString('base64url');
  return { ...activity, id, timestamp: at, ...(caller === undefined ? {} : { callerId: caller }) };
}

/** A repetition has no place of its own: what the log shows for it is what came first. */
function newEntries({ position, duplicate }: Acceptance, activity: LoggedActivity): LogEntry[] {
  return duplicate || position === null ? [] : [{ position, activity }];
}

/** Only the hash of a session's cookie is stored: a copy of the database opens no chat. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function codeOf(thrown: unknown): string {
  return thrown instanceof HeardError ? thrown.code : thrown instanceof Error ? thrown.name : 'unknown';
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

async function orTooLate<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  work.catch(() => undefined);
  const tooLate = later(milliseconds).then(() => {
    throw new HeardError('STORE_UNAVAILABLE', `No answer from the store in ${milliseconds} ms`);
  });
  return Promise.race([work, tooLate]);
}
