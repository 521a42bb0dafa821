import type { Complaint, ContactRoute, Route } from '../services/complaints/complaint.ts';
import {
  contactMissing,
  noWayIsSafe,
  ringOrText,
  routesRefused,
  safeWayKept,
} from '../services/wording/en/safeContact.ts';
import { factsIn } from './answering.ts';
import { askAgain, askNext, type Intake, toReadBack, triesPerPart } from './asking.ts';
import { replyOf } from './buttonReplies.ts';
import { allowRoutes } from './keepingSafe.ts';
import { routeWords } from './routeWords.ts';
import type { Talk } from './talk.ts';

const chatOnly =
  /\b(?:this|the) chat(?: only)?\b|\bchat only\b|\b(?:only|just) (?:here|on here|this|in here)\b|^\W*(?:here|on here|in here|online)\W*$/i;
const both = /^\W*(?:both|either|any|all of them|either is (?:fine|ok))\b/i;
const neither =
  /^\W*(?:neither|none|nothing|nowhere|no way)\b|\b(?:none of (?:them|those)|nothing is safe|not safe)\b/i;

/**
 * The answer to "which way is safe?" in an intake. Whatever is not plainly said to be safe stays unsafe; a number given earlier is
 * never lost for it, and nobody is asked a third time. Answers whether that question stood open.
 */
export async function answerSafeWay(talk: Talk, intake: Intake, complaint: Complaint): Promise<boolean> {
  if (!complaint.guarded || intake.asked !== 'reach') return false;
  const routes = waysNamed(talk, complaint);
  if (routes.length > 0) await keepWays(talk, intake, routes);
  else if (chatOnly.test(talk.text) || saysNone(talk)) await keepNone(talk, intake, complaint);
  else await askOrLeave(talk, intake, complaint);
  return true;
}

/** What the message says is safe. "Both" is about the number that was just given; "both, but he listens" is no such answer. */
function waysNamed({ text }: Talk, complaint: Complaint): ContactRoute[] {
  const { safe, unsafe, doubtful } = routeWords(text, true);
  if (doubtful) return [];
  if (both.test(text) && unsafe.length === 0 && complaint.details.reach?.routes?.includes('phone') === true)
    return ['phone', 'text'];
  if (chatOnly.test(text)) return [];
  return safe;
}

function saysNone({ reading, text }: Talk): boolean {
  const reply = replyOf(reading, text);
  const none = reply !== null && ['dont_know', 'rather_not', 'skip', 'no'].includes(reply);
  return none || neither.test(text);
}

const needed: Record<ContactRoute, Route | null> = {
  phone: 'phone',
  text: 'phone',
  email: 'email',
  post: null,
  visit: null,
  notification: null,
};

async function keepWays(talk: Talk, intake: Intake, routes: ContactRoute[]): Promise<void> {
  await allowRoutes(talk, routes);
  const { details } = await talk.cases.get(intake.complaintId);
  if (details.reach === undefined) await keepAsSaid(talk, intake, routes);
  const known = details.reach?.routes ?? [];
  const missing = routes.some((route) => needed[route] !== null && !known.includes(needed[route]));
  const kept = safeWayKept(routes, true);
  await talk.say({ text: missing ? `${kept} ${contactMissing}` : kept, acts: ['safe_way'] });
  await goOn(talk, intake);
}

/** "By post": there is no number, and the words are the answer. */
async function keepAsSaid(talk: Talk, intake: Intake, routes: ContactRoute[]): Promise<void> {
  const given = routes.includes('post') ? { routes: ['post' as const] } : {};
  await talk.cases.tell(intake.complaintId, 'reach', { words: talk.text.trim(), ...given });
}

/** "Skip", "I don't know", "this chat only": everything stays unsafe, and the talk goes on. */
async function keepNone(talk: Talk, intake: Intake, complaint: Complaint): Promise<void> {
  const chat = chatOnly.test(talk.text);
  const skipped = { words: null, none: 'skip' as const };
  const chosen = { words: talk.text.trim(), routes: ['chat' as const] };
  if (chat || complaint.details.reach === undefined)
    await talk.cases.tell(complaint.id, 'reach', chat ? chosen : skipped);
  await talk.say({ text: noWayIsSafe, acts: ['no_safe_way'] });
  await goOn(talk, intake);
}

/**
 * A bare number says nothing of whether it may ring; other words nothing at all. Each is asked about once, and so is an address
 * beside which somebody else or a danger is named: it is kept, and not used.
 */
async function askOrLeave(talk: Talk, intake: Intake, complaint: Complaint): Promise<void> {
  const { reach } = factsIn(talk.reading, talk.text, 'reach');
  const { unsafe, doubtful } = routeWords(talk.text, true);
  const isBare = !doubtful && unsafe.length === 0;
  if (reach !== undefined && isBare) return keepNumber(talk, intake, reach);
  if (reach !== undefined) await talk.cases.tell(complaint.id, 'reach', reach);
  if (unsafe.length > 0) await talk.say({ text: routesRefused(unsafe), acts: ['route_refused'] });
  else if (!talk.reading.empty) await talk.cases.note(complaint.id, talk.text);
  if (intake.times < triesPerPart) return askAgain(talk, intake, 'reach');
  await keepNone(talk, intake, await talk.cases.get(complaint.id));
}

/** An e-mail address alone says which way is meant; a number could be rung or texted. */
async function keepNumber(
  talk: Talk,
  intake: Intake,
  reach: NonNullable<ReturnType<typeof factsIn>['reach']>,
): Promise<void> {
  await talk.cases.tell(intake.complaintId, 'reach', reach);
  if (reach.routes?.includes('phone') !== true) return keepWays(talk, intake, ['email']);
  if (intake.times > triesPerPart) return goOn(talk, intake);
  intake.times += triesPerPart;
  const { text, buttons } = ringOrText;
  await talk.say({ text, acts: ['question'], asks: 'reach', buttons });
}

async function goOn(talk: Talk, intake: Intake): Promise<void> {
  await (intake.changing ? toReadBack(talk, intake) : askNext(talk));
}
