import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { HeardData } from '../dialogs/spoken.ts';
import { toActivity } from '../dialogs/talk.ts';
import type { Clock } from '../services/clock.ts';
import type {
  Acceptance,
  ConversationStore,
  LoggedActivity,
  SessionStore,
} from '../services/conversations/conversations.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { Understander } from '../services/understanding/understanding.ts';
import { turnFailed } from '../services/wording/en/problems.ts';
import { type BotRegistration, HeardAdapter } from './adapter.ts';
import { answerAtTheDoor } from './door.ts';
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
  const turn = turnRunner({ ...deps, adapter, landlord });
  const turns = new TurnQueue({
    ...deps,
    turn: (input) => turn({ ...input, activity: markedAtTheDoor(deps, input.activity) }),
    apology: (conversationId, message) => apology(deps, landlord, { conversationId, message }),
  });
  const reception = new FrontDesk({ ...deps, turns, landlords });
  return {
    reception,
    turns,
    sweep: async (waitedMilliseconds) => {
      try {
        await deps.spool.drain((message) => appendSpooled(deps, turns, message));
      } finally {
        await turns.sweep(waitedMilliseconds);
      }
    },
  };
}

/** The store may take a message after all that was too slow for its safety answer: that answer is not given again. */
function markedAtTheDoor({ spool }: HouseDeps, activity: LoggedActivity): LoggedActivity {
  return spool.holds(activity.id) ? { ...activity, answeredAtTheDoor: true } : activity;
}

/** Safety answers first: what to do about gas must not depend on whether anything else works (design 3.10). */
async function apology(
  deps: HouseDeps,
  landlord: (id: string) => Landlord | null,
  failed: { conversationId: string; message: LoggedActivity | null },
): Promise<LoggedActivity[]> {
  const { conversationId, message } = failed;
  const head = await deps.store.find(conversationId);
  const known = head === null ? null : landlord(head.landlord);
  if (known === null) return [];
  const answered = message === null || message.answeredAtTheDoor === true || deps.spool.holds(message.id);
  const spoken = toActivity({ text: turnFailed(known), acts: ['apology'] });
  return [
    ...(answered ? [] : answerAtTheDoor(message).answers(known, deps.production)),
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
  // Another id: the client sent the message twice, and its first sending has or had its answer.
  const isOurs = accepted.activityId === activity.id;
  if (isOurs && !(accepted.duplicate && (await isAnswered(deps, message, accepted)))) {
    await deps.store.appendToLog(conversationId, answers);
  }
  deps.coordination.announce(conversationId);
  await turns.run(conversationId);
}

/** Whether a message that the store had already taken also has its safety answer: a crash may lie between the two. */
async function isAnswered(
  { store }: HouseDeps,
  { conversationId, answers }: SpooledMessage,
  { activityId, position }: Acceptance,
): Promise<boolean> {
  const ids = new Set(answers.map((answer) => answer.id));
  const later = await store.entriesAfter(conversationId, position ?? 0);
  return later.some(
    ({ activity }) => ids.has(activity.id) || (activity.replyToId === activityId && isSafetyAnswer(activity)),
  );
}

function isSafetyAnswer(activity: LoggedActivity): boolean {
  const { channelData } = activity as { channelData?: { heard?: HeardData } };
  return channelData?.heard?.acts.includes('safety') === true;
}
