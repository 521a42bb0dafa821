import { ActionTypes, type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Instant } from '../services/clock.ts';
import type { CaseService } from '../services/complaints/caseService.ts';
import type { Channel } from '../services/complaints/complaint.ts';
import type { CodeTried } from '../services/identity/oneTimeCodes.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import type { Asks, HeardData } from './spoken.ts';
import type { ConversationState } from './state.ts';

/** What Heard says in one message. Text is plain; buttons are also understood when typed. */
export interface Spoken {
  text: string;
  acts: string[];
  asks?: Asks;
  buttons?: string[];
  more?: Omit<HeardData, 'asks' | 'acts'>;
}

/** One-time codes as this conversation may ask for them and try them. */
export interface TalkCodes {
  /** Whether this installation can send codes at all; the same for every reference. */
  areSent: boolean;
  /** `contact`: the address or number that the writer named as theirs. Null: they named none. */
  want(reference: string, contact: string | null): Promise<'wanted' | 'too_many'>;
  tryCode(reference: string, code: string): Promise<CodeTried>;
}

/** Everything that one turn of a conversation has at hand. Records are reached through `cases`, and only so. */
export interface Talk {
  landlord: Landlord;
  cases: CaseService;
  codes: TalkCodes;
  state: ConversationState;
  residentId: string;
  conversationId: string;
  channel: Channel;
  now: Instant;
  /** When the message arrived; the received time of a complaint that begins with it. */
  receivedAt: Instant;
  /** Numbers that nobody verified are replaced by 999, 111 and 105 in production (domain 4.2). */
  production: boolean;
  /** The safety answer was already given while the store was down; only the alert is still to be recorded. */
  answeredAtTheDoor: boolean;
  text: string;
  reading: Reading;
  say(spoken: Spoken): Promise<void>;
  /** Reads an earlier message of the story again, as of the time when it was said: "yesterday" stays what it was. */
  read(said: { text: string; at: Instant }): Promise<Reading>;
  /** A reading in the light of what the resident said before it. */
  inLightOf(reading: Reading, said: { text: string; before: readonly string[] }): Reading;
}

const key = Symbol('heard talk');

/** Puts the talk where dialogs find it: botbuilder hands them only its own context. */
export function carryTalk(context: TurnContext, talk: Talk): void {
  context.turnState.set(key, talk);
}

/** The talk of this turn. */
export function talkOf(context: TurnContext): Talk {
  return context.turnState.get<Talk>(key);
}

/**
 * A message as an activity. Plain text format: whatever a resident wrote and Heard repeats must never be read as
 * Markdown or HTML by a client.
 */
export function toActivity(spoken: Spoken): Partial<Activity> {
  const heard: HeardData = { asks: spoken.asks ?? null, acts: spoken.acts, ...spoken.more };
  return {
    type: ActivityTypes.Message,
    text: spoken.text,
    textFormat: 'plain',
    inputHint: spoken.asks ? 'expectingInput' : 'acceptingInput',
    channelData: { heard },
    ...(spoken.buttons && spoken.buttons.length > 0 ? { suggestedActions: suggest(spoken.buttons) } : {}),
  };
}

function suggest(buttons: string[]): Activity['suggestedActions'] {
  return { to: [], actions: buttons.map((title) => ({ type: ActionTypes.ImBack, title, value: title })) };
}
