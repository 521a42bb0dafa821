import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { toActivity } from '../dialogs/talk.ts';
import type { Clock } from '../services/clock.ts';
import type {
  ConversationStore,
  LoggedActivity,
  SessionStore,
} from '../services/conversations/conversations.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { Understander } from '../services/understanding/understanding.ts';
import { turnFailed } from '../services/wording/en/problems.ts';
import { type BotRegistration, HeardAdapter } from './adapter.ts';
import { FrontDesk } from './frontDesk.ts';
import type { Spool, SpooledMessage } from './spool.ts';
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
  clock: Clock;
  registration: BotRegistration | null;
  production: boolean;
  log: Logger;
}

/** The parts that talk with residents, put together: used by the server and by the tests of whole conversations. */
export interface House {
  reception: FrontDesk;
  turns: TurnQueue;
  /** Takes up what a crash or a store that was away left behind: spooled safety messages, then pending turns. */
  sweep(): Promise<void>;
}

/** Builds the house. Starts nothing. */
export function buildHouse(deps: HouseDeps): House {
  const landlords = new Map(deps.landlords.map((landlord) => [landlord.id, landlord]));
  const landlord = (id: string): Landlord | null => landlords.get(id) ?? null;
  const adapter = new HeardAdapter(deps.registration);
  const turn = turnRunner({ ...deps, adapter, landlord });
  const turns = new TurnQueue({ ...deps, turn, apology: (id) => apology(deps, landlord, id) });
  const reception = new FrontDesk({ ...deps, turns, landlords });
  return {
    reception,
    turns,
    sweep: async () => {
      await deps.spool.drain((message) => appendSpooled(deps, turns, message));
      await turns.sweep();
    },
  };
}

async function apology(
  deps: HouseDeps,
  landlord: (id: string) => Landlord | null,
  conversationId: string,
): Promise<LoggedActivity[]> {
  const head = await deps.store.find(conversationId);
  const known = head === null ? null : landlord(head.landlord);
  if (known === null) return [];
  const spoken = toActivity({ text: turnFailed(known), acts: ['apology'] });
  return [
    {
      ...(spoken as LoggedActivity),
      id: randomBytes(9).toString('base64url'),
      timestamp: deps.clock.now(),
      from: { id: 'heard', name: known.shortName, role: 'bot' },
    },
  ];
}

/** A message that was answered at the door: it joins the conversation with its answer, and its alert is recorded. */
async function appendSpooled(deps: HouseDeps, turns: TurnQueue, message: SpooledMessage): Promise<void> {
  const { conversationId, clientId, receivedAt, answers } = message;
  const activity = { ...message.activity, answeredAtTheDoor: true };
  const accepted = await deps.store.accept({ conversationId, clientId, activity, receivedAt });
  if (!accepted.duplicate) await deps.store.appendToLog(conversationId, answers);
  deps.coordination.announce(conversationId);
  await turns.run(conversationId);
}
