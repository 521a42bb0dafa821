import type { HeardData } from '../dialogs/spoken.ts';
import type { Acceptance, ConversationStore } from '../services/conversations/conversations.ts';
import type { LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import { hasCode } from '../services/errors.ts';
import type { UnitOfWork } from '../services/records/unitOfWork.ts';
import { alertWithoutTurn, type GivingUpDeps } from './givingUp.ts';
import type { SpooledMessage } from './spool.ts';
import type { TurnQueue } from './turnQueue.ts';

/** What is needed to bring a spooled message home. */
export interface PlaceSpooledDeps extends GivingUpDeps {
  store: ConversationStore;
  coordination: Coordination;
  turns: TurnQueue;
  /** A unit of work outside any turn. */
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
}

/**
 * A message that was answered at the door joins its conversation; where that is over, its danger is recorded all the same.
 * Throws CONVERSATION_NOT_FOUND, and what the store throws.
 */
export async function placeSpooled(deps: PlaceSpooledDeps, message: SpooledMessage): Promise<void> {
  try {
    await appendSpooled(deps, message);
  } catch (thrown) {
    if (!hasCode(thrown, 'CONVERSATION_NOT_FOUND')) throw thrown;
    const conversation = await deps.store.find(message.conversationId);
    // Never begun, or erased: nothing tells whose landlord it was. The file is set aside for people.
    if (conversation === null) throw thrown;
    const recorded = await recordedOnce(() =>
      deps.inUnitOfWork((work) => alertWithoutTurn(deps, { conversation, work }, message)),
    );
    if (!recorded) throw thrown;
  }
}

/** A crash may lie between the record and the end of its file: the same record again is no fault. */
async function recordedOnce(record: () => Promise<boolean>): Promise<boolean> {
  try {
    return await record();
  } catch (thrown) {
    if (!hasCode(thrown, 'VERSION_CONFLICT')) throw thrown;
    return true;
  }
}

/** A message that was answered at the door: it joins the conversation with its answer, and its alert is recorded. */
async function appendSpooled(deps: PlaceSpooledDeps, message: SpooledMessage): Promise<void> {
  const { conversationId, clientId, receivedAt, answers } = message;
  const activity = { ...message.activity, answeredAtTheDoor: true };
  const accepted = await deps.store.accept({ conversationId, clientId, activity, receivedAt });
  // Another id: the client sent the message twice, and its first sending has or had its answer.
  const isOurs = accepted.activityId === activity.id;
  if (isOurs && !(accepted.duplicate && (await isAnswered(deps, message, accepted)))) {
    await deps.store.appendToLog(conversationId, answers);
  }
  deps.coordination.announce(conversationId);
  await deps.turns.run(conversationId);
}

/** Whether a message that the store had already taken also has its safety answer: a crash may lie between the two. */
async function isAnswered(
  { store }: PlaceSpooledDeps,
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
