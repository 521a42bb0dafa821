import type { Logger } from 'pino';
import type { Clock } from '../services/clock.ts';
import type { ConversationStore, SessionStore } from '../services/conversations/conversations.ts';
import type { LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import { CodePost } from '../services/identity/codePost.ts';
import type { CodeSender } from '../services/identity/codeSender.ts';
import type { OneTimeCodes } from '../services/identity/oneTimeCodes.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { Outbox } from '../services/outbox/outbox.ts';
import type { UnitOfWork } from '../services/records/unitOfWork.ts';
import type { Understander } from '../services/understanding/understanding.ts';
import { type BotRegistration, HeardAdapter } from './adapter.ts';
import { FrontDesk } from './frontDesk.ts';
import { lastWords } from './givingUp.ts';
import { placeSpooled } from './placeSpooled.ts';
import { Readings } from './readings.ts';
import type { Spool } from './spool.ts';
import { turnRunner } from './turn.ts';
import { TurnQueue } from './turnQueue.ts';

/** What the house is built from. */
export interface HouseDeps {
  store: ConversationStore;
  sessions: SessionStore;
  coordination: Coordination;
  understander: Understander;
  landlords: readonly Landlord[];
  spool: Spool;
  /** A unit of work outside any turn. */
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** One-time codes outside any turn, and what carries them. */
  codes: OneTimeCodes;
  codeSender: CodeSender;
  /** What events owe, to be carried into the queue. Left out: it stays in the store. */
  outbox?: Outbox;
  clock: Clock;
  registration: BotRegistration | null;
  production: boolean;
  log: Logger;
}

/** The parts that talk with residents, put together: used by the server and by the tests of whole conversations. */
export interface House {
  adapter: HeardAdapter;
  reception: FrontDesk;
  turns: TurnQueue;
  codePost: CodePost;
  /**
   * Takes up what a crash or a store that was away left behind: spooled safety messages, then pending turns.
   * @param waitedMilliseconds as for `TurnQueue.sweep`.
   */
  sweep(waitedMilliseconds?: number): Promise<void>;
}

/** Builds the house. Starts nothing. */
export function buildHouse(deps: HouseDeps): House {
  const landlords = new Map(deps.landlords.map((landlord) => [landlord.id, landlord]));
  const landlord = (id: string): Landlord | null => landlords.get(id) ?? null;
  const adapter = new HeardAdapter(deps.registration);
  const readings = new Readings(deps);
  const { codeSender: sender, log } = deps;
  const onNotice = (message: string): void => log.warn(message);
  const codePost = new CodePost({ ...deps, sender, landlord, onNotice });
  const codesAreSent = sender.routes.length > 0;
  /** Conversations whose turn asked for a code and is not committed yet: most turns ask for none. */
  const wishing = new Set<string>();
  const codeWanted = (conversationId: string): void => void wishing.add(conversationId);
  const turn = turnRunner({ ...deps, readings, adapter, landlord, codesAreSent, codeWanted });
  const givingUp = { ...deps, landlord, isSpooled: (id: string | undefined) => deps.spool.holds(id) };
  const turns = new TurnQueue({
    ...deps,
    ready: (conversationId) => readings.ready(conversationId),
    turn: (input) => turn({ ...input, activity: markedAtTheDoor(deps, input.activity) }),
    lastWords: (givenUp, mode) => lastWords(givingUp, givenUp, mode),
    committed: (conversationId) => {
      if (wishing.delete(conversationId)) codePost.start();
    },
  });
  const reception = new FrontDesk({ ...deps, turns, readings, landlords });
  return {
    adapter,
    reception,
    turns,
    codePost,
    sweep: async (waitedMilliseconds) => {
      try {
        await deps.spool.drain((message) => placeSpooled({ ...deps, ...givingUp, turns }, message));
      } finally {
        await turns.sweep(waitedMilliseconds);
        await deps.outbox?.sweep();
        await codePost.sweep();
      }
    },
  };
}

/** The store may take a message after all that was too slow for its safety answer: that answer is not given again. */
function markedAtTheDoor({ spool }: HouseDeps, activity: LoggedActivity): LoggedActivity {
  return spool.holds(activity.id) ? { ...activity, answeredAtTheDoor: true } : activity;
}
