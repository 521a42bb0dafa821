import { randomBytes } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import { greet, hear } from '../dialogs/conversation.ts';
import { IntakeDialog } from '../dialogs/intakeDialog.ts';
import { openAsk } from '../dialogs/openAsk.ts';
import { type ConversationState, readState } from '../dialogs/state.ts';
import { type Talk, type TalkCodes, toActivity } from '../dialogs/talk.ts';
import { knowingProclaimed } from '../services/calendar/proclaimedRecord.ts';
import type { Clock, Instant } from '../services/clock.ts';
import { CaseService } from '../services/complaints/caseService.ts';
import type { TurnInput, TurnOutput } from '../services/conversations/conversations.ts';
import type { LoggedActivity } from '../services/conversations/loggedActivity.ts';
import { HeardError } from '../services/errors.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import { recovered } from '../services/wording/en/problems.ts';
import { type HeardAdapter, inProcessServiceUrl } from './adapter.ts';
import type { Readings } from './readings.ts';

/** What every turn needs from the house. */
export interface TurnDeps {
  adapter: HeardAdapter;
  readings: Readings;
  landlord(id: string): Landlord | null;
  clock: Clock;
  production: boolean;
  /** Whether one-time codes can be sent (services/identity/codeSender.ts). */
  codesAreSent: boolean;
  /** Called when a turn asked for a code, to be made once that turn is committed. */
  codeWanted(conversationId: string): void;
}

/**
 * The unit of work around one turn (design 3.5): reads the message, lets the dialogs decide, and hands back state and
 * messages; events are in the turn's unit of work. Nothing here writes or sends.
 */
export function turnRunner(deps: TurnDeps): (input: TurnInput) => Promise<TurnOutput> {
  return async (input) => {
    const served = deps.landlord(input.conversation.landlord);
    if (served === null)
      throw new HeardError('LANDLORD_NOT_FOUND', `No landlord ${input.conversation.landlord}`);
    const landlord = await knowingProclaimed(input.work, served);
    const { state, recovered: lostPlace } = readState(input.state);
    forgetOldDialogs(state);
    const activities = await deps.adapter.collect(incoming(input), activityId, async (context) => {
      const talk = await prepare(deps, input, { landlord, state, context });
      if (lostPlace) await talk.say({ text: recovered, acts: ['recovered'] });
      await converse(context, talk, input.activity);
    });
    deps.readings.remember(input.conversation.id, openAsk(state));
    const at = deps.clock.now();
    return { state, activities: activities.map((out) => stamped(out, at, landlord)) };
  };
}

/** botbuilder throws at a dialog that a deploy has renamed or removed, at every message again; the intake begins anew. */
function forgetOldDialogs({ dialogs }: ConversationState): void {
  if (dialogs.dialogStack.some(({ id }) => id !== IntakeDialog.id)) dialogs.dialogStack = [];
}

function activityId(): string {
  return randomBytes(9).toString('base64url');
}

function incoming(input: TurnInput): Partial<Activity> {
  const { conversation } = input;
  const { callerId: _callerId, ...activity } = input.activity;
  return {
    ...(activity as Partial<Activity>),
    channelId: conversation.channel,
    serviceUrl: inProcessServiceUrl,
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: conversation.residentId, name: '', role: 'user' },
    recipient: { id: 'heard', name: 'Heard', role: 'bot' },
  };
}

async function converse(context: TurnContext, talk: Talk, activity: LoggedActivity): Promise<void> {
  await greet(talk);
  if (activity.type === 'message' && talk.text.trim() !== '') await hear(context, talk);
}

async function prepare(
  deps: TurnDeps,
  input: TurnInput,
  at: { landlord: Landlord; state: ConversationState; context: TurnContext },
): Promise<Talk> {
  const { conversation, activity, work } = input;
  const text = typeof activity.text === 'string' ? activity.text : '';
  const now = deps.clock.now();
  const said = { text, at: input.receivedAt, asked: openAsk(at.state) };
  const by = { kind: 'resident' as const, id: conversation.residentId };
  return {
    landlord: at.landlord,
    cases: new CaseService({ work, landlord: at.landlord, now, by }),
    codes: codesFor(deps, input, now),
    state: at.state,
    residentId: conversation.residentId,
    conversationId: conversation.id,
    channel: 'chat',
    now,
    receivedAt: input.receivedAt,
    production: deps.production,
    answeredAtTheDoor: activity.answeredAtTheDoor === true,
    text,
    reading: await deps.readings.take(conversation.id, activity.id, said),
    read: (earlier) => deps.readings.read(earlier, null),
    inLightOf: (reading, said) => deps.readings.inLightOf(reading, said),
    say: async (spoken) => {
      await at.context.sendActivity(toActivity(spoken));
    },
  };
}

/** Codes as asked for and tried by whoever writes in this conversation. */
function codesFor(deps: TurnDeps, { conversation, activity, codes }: TurnInput, now: Instant): TalkCodes {
  const { id: conversationId, residentId, landlord } = conversation;
  const caller = typeof activity.callerId === 'string' ? activity.callerId : null;
  const wish = { landlord, now, asker: { residentId, conversationId, caller } };
  return {
    areSent: deps.codesAreSent,
    want: (reference, contact) => {
      deps.codeWanted(conversationId);
      return codes.want({ ...wish, reference, contact });
    },
    tryCode: (reference, code) => codes.tryCode({ ...wish, reference, code }),
  };
}

function stamped(activity: LoggedActivity, at: string, landlord: Landlord): LoggedActivity {
  return {
    ...activity,
    timestamp: at,
    from: { id: 'heard', name: landlord.shortName, role: 'bot' },
  };
}
