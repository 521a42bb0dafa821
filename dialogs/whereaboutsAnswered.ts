import { plusMilliseconds } from '../services/clock.ts';
import { safetyNumbers } from '../services/landlords/emergencyNumbers.ts';
import type { SafetyKind } from '../services/understanding/understanding.ts';
import {
  newContactNotUsed,
  nothingIsSent,
  routesRefused,
  safeWayKept,
} from '../services/wording/en/safeContact.ts';
import { safetyAdvice, safetyDoNotWait } from '../services/wording/en/safety.ts';
import { contactStillMissing, whereaboutsKept, whereaboutsLeft } from '../services/wording/en/whereabouts.ts';
import { replyOf } from './buttonReplies.ts';
import type { Danger } from './danger.ts';
import { dataMatterIn } from './dataMatters.ts';
import { firstTimeStillOpen } from './firstTime.ts';
import { isGuarded } from './keepingSafe.ts';
import { offerStillOpen } from './offering.ts';
import { asksWhatNow } from './ownQuestions.ts';
import type { RouteWords } from './routeWords.ts';
import type { Talk } from './talk.ts';
import { answersWhereabouts, isAsked, isOnAlert, tellsWhereabouts } from './whereabouts.ts';

/** What is known of a message by the time it is answered. */
export interface HeardReach {
  /** Whether it was kept with danger that was told of, or with a data request. */
  kept: boolean;
  routes: RouteWords;
  danger: Danger;
}

/**
 * Answers who, where and how to reach them, told after danger or with a data request, whether it was asked or not; and what to do
 * now. What it says is written down already (`keepWhereabouts`). Answers whether the message was no more than that.
 */
export async function answerWhereabouts(talk: Talk, { kept, routes, danger }: HeardReach): Promise<boolean> {
  const { whereabouts, intake, personRequest } = talk.state;
  if (whereabouts === null || intake !== null || personRequest !== null || danger !== 'none') return false;
  if (isOnAlert(talk.state) && asksWhatNow(talk.text)) return tellWhatToDo(talk);
  if (kept && isDetailAlone(talk, routes)) return sayKept(talk, routes);
  return declines(talk);
}

const longestDetail = 160;
const otherWishes = ['human_request', 'status_question', 'review_request', 'praise'] as const;

/** Whether it tells nothing else: a story, a wish or a question has its own answer beside it. */
function isDetailAlone(talk: Talk, routes: RouteWords): boolean {
  const { reading, state, text } = talk;
  if (text.trim().length > longestDetail || wishesElse(talk)) return false;
  if (!tellsWhereabouts(talk)) return !saysRoutes(routes) && answersWhereabouts(talk);
  if (anotherIsOpen(talk) && replyOf(reading, text) !== null) return false;
  if (isAsked(state)) return true;
  // What they give unasked may be meant for their complaint, or belong to something new.
  return state.lastComplaint === null && reading.since === null && reading.label !== 'service_request';
}

function anotherIsOpen({ state }: Talk): boolean {
  return state.offer !== null || state.firstTime !== null;
}

function saysRoutes({ safe, unsafe, watched }: RouteWords): boolean {
  return watched || safe.length > 0 || unsafe.length > 0;
}

function wishesElse({ reading, text }: Talk): boolean {
  if (reading.action === 'offer' || reading.wishesToComplain || reading.sideQuestions.length > 0) return true;
  if (reading.reference !== null || reading.corrects !== null || /\?\s*$/.test(text)) return true;
  return dataMatterIn(reading) !== undefined || otherWishes.some((label) => reading.labels.includes(label));
}

async function sayKept(talk: Talk, routes: RouteWords): Promise<true> {
  const { state } = talk;
  const guarded = await isGuarded(talk);
  const lines = saysRoutes(routes) ? routeLines(routes, guarded) : [whereaboutsKept(isOnAlert(state))];
  const text = [...lines, ...contactLines(talk, routes, guarded)].join('\n\n');
  await talk.say({ text, acts: ['whereabouts_kept'] });
  if (state.offer !== null) await offerStillOpen(talk);
  else if (state.firstTime !== null) await firstTimeStillOpen(talk);
  return true;
}

function routeLines({ safe, unsafe, watched }: RouteWords, guarded: boolean): string[] {
  return [
    ...(safe.length > 0 ? [safeWayKept(safe, guarded)] : []),
    ...(unsafe.length > 0 ? [routesRefused(unsafe)] : []),
    ...(watched ? [nothingIsSent] : []),
  ];
}

/** A number that is not known to be safe is not used; where nothing puts anybody in danger, one is welcome. */
function contactLines({ reading, state }: Talk, { safe, watched }: RouteWords, guarded: boolean): string[] {
  if (!guarded) return state.whereabouts?.contact === false ? [contactStillMissing] : [];
  const given = reading.phone !== null || reading.email !== null;
  return given && !watched && safe.length === 0 ? [newContactNotUsed] : [];
}

/** "I'd rather not say": what was told stands without it. */
async function declines(talk: Talk): Promise<boolean> {
  const { state, reading, text } = talk;
  if (!isAsked(state) || anotherIsOpen(talk)) return false;
  const reply = replyOf(reading, text);
  if (reply === null || !['no', 'skip', 'rather_not', 'dont_know'].includes(reply)) return false;
  if (text.trim().length > longestRefusal || reading.action === 'offer') return false;
  if (state.whereabouts !== null) state.whereabouts.openFor = 0;
  await talk.say({ text: whereaboutsLeft, acts: ['whereabouts_declined'] });
  return true;
}

const longestRefusal = 40;

/** "What do I do now?" in the hour after a danger asks for the advice, not for a complaint. */
const asksAfterMilliseconds = 3_600_000;

async function tellWhatToDo(talk: Talk): Promise<boolean> {
  const { state, now, landlord, production } = talk;
  const latest = Object.entries(state.warned)
    .filter(([, at]) => plusMilliseconds(at, asksAfterMilliseconds) > now)
    .toSorted(([, one], [, other]) => other.localeCompare(one))[0];
  if (latest === undefined || state.lastComplaint !== null) return false;
  const kind = latest[0] as SafetyKind;
  const text = `${safetyAdvice(kind, safetyNumbers(landlord, production))}\n${safetyDoNotWait}`;
  await talk.say({ text, acts: ['safety'], more: { safety: kind } });
  return true;
}
