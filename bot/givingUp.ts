import { createHash, randomBytes } from 'node:crypto';
import { toActivity } from '../dialogs/talk.ts';
import type { Clock, Instant } from '../services/clock.ts';
import { CaseService } from '../services/complaints/caseService.ts';
import type { ConversationHead, GivenUp } from '../services/conversations/conversations.ts';
import type { LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { UnitOfWork } from '../services/records/unitOfWork.ts';
import { screenSafety } from '../services/understanding/safety.ts';
import { turnFailed } from '../services/wording/en/problems.ts';
import { answerAtTheDoor } from './door.ts';

/** What is needed where no turn can be had. */
export interface GivingUpDeps {
  landlord(id: string): Landlord | null;
  clock: Clock;
  production: boolean;
  /** Whether a message of this id was answered at the door and waits to join its conversation. */
  isSpooled(activityId: string | undefined): boolean;
}

/**
 * What a resident gets for a message whose turn failed for good. Safety answers first, and the alert with them: neither
 * what to do about gas nor that somebody smells it may depend on whether anything else works (design 3.10).
 * @param mode `plain` leaves the alert out: for when recording it was what failed. Staff see the message itself all the same.
 */
export async function lastWords(
  deps: GivingUpDeps,
  { conversation, activity, receivedAt, work }: GivenUp,
  mode: 'alert' | 'plain',
): Promise<LoggedActivity[]> {
  const landlord = deps.landlord(conversation.landlord);
  if (landlord === null) return [];
  if (mode === 'alert') {
    await raiseAlerts(deps, { landlord, conversation, work }, { text: textOf(activity), at: receivedAt });
  }
  const answered = activity === null || activity.answeredAtTheDoor === true || deps.isSpooled(activity.id);
  const sorry = toActivity({ text: turnFailed(landlord), acts: ['apology'] }) as LoggedActivity;
  const now = deps.clock.now();
  return [
    ...(answered ? [] : answerAtTheDoor(activity).answers(landlord, deps.production)),
    {
      ...sorry,
      id: randomBytes(9).toString('base64url'),
      timestamp: now,
      from: { id: 'heard', name: landlord.shortName, role: 'bot' },
    },
  ];
}

/**
 * Danger in a message that joins no conversation any more, because the resident ended the chat while the store was away.
 * The same message gives the same records: told twice, it is recorded once (VERSION_CONFLICT). Answers whether there was
 * something to record: a landlord that is no longer served, or words that are no danger any more, are for people to look at.
 */
export async function alertWithoutTurn(
  deps: GivingUpDeps,
  at: { conversation: ConversationHead; work: UnitOfWork },
  { activity, receivedAt }: { activity: LoggedActivity & { id: string }; receivedAt: Instant },
): Promise<boolean> {
  const landlord = deps.landlord(at.conversation.landlord);
  if (landlord === null) return false;
  const said = { text: textOf(activity), at: receivedAt };
  return raiseAlerts(deps, { ...at, landlord }, said, idsFrom(activity.id));
}

function textOf(activity: LoggedActivity | null): string {
  return typeof activity?.text === 'string' ? activity.text : '';
}

async function raiseAlerts(
  { clock }: GivingUpDeps,
  { landlord, conversation, work }: { landlord: Landlord; conversation: ConversationHead; work: UnitOfWork },
  said: { text: string; at: Instant },
  randomness?: (size: number) => Buffer,
): Promise<boolean> {
  const findings = screenSafety(said.text).filter(({ alert }) => alert);
  if (findings.length === 0) return false;
  const by = { kind: 'resident' as const, id: conversation.residentId };
  const cases = new CaseService({
    work,
    landlord,
    now: clock.now(),
    by,
    ...(randomness === undefined ? {} : { randomBytes: randomness }),
  });
  for (const { kind } of findings) {
    await cases.matters.raiseSafetyAlert({
      residentId: conversation.residentId,
      conversationId: conversation.id,
      kind,
      words: said.text,
      alert: true,
      at: said.at,
    });
  }
  return true;
}

/** Ids that follow from a message's own, one after the other. */
function idsFrom(activityId: string): (size: number) => Buffer {
  let count = 0;
  return (size) => {
    count += 1;
    return createHash('sha256').update(`${activityId} ${count}`).digest().subarray(0, size);
  };
}
