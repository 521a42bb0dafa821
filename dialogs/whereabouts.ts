import { plusMilliseconds } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import type { ReachSaid } from '../services/records/moreSaid.ts';
import type { RaisedAlert } from '../services/safetyAlerts/raiseAlert.ts';
import type { ToldOf } from '../services/safetyAlerts/sayMoreOfAll.ts';
import { type MissingWhereabouts, whereaboutsQuestion } from '../services/wording/en/whereabouts.ts';
import { heldHere, isGuarded } from './keepingSafe.ts';
import type { RouteWords } from './routeWords.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';
import { isCodeAlone } from './typedCode.ts';

/** Where, who and how to reach them: what of it is known. */
type Whereabouts = NonNullable<ConversationState['whereabouts']>;

/** Older than that, danger is over or somebody has come: only what is asked at once is of use. */
const asksWithinMilliseconds = 3_600_000;

function nowhereYet(at: string): Whereabouts {
  return {
    alerts: [],
    serviceRequests: [],
    dataRequests: [],
    at,
    wants: null,
    asked: [],
    openFor: 0,
    place: false,
    name: false,
    contact: false,
  };
}

/**
 * What was told just now and a person must find somebody for: from here on whatever this chat tells of who, where and how to reach
 * them is kept with it. `wants`: what is to be asked once, as soon as nothing else stands open; null: nothing is.
 */
export function mustFind(talk: Talk, told: Partial<ToldOf>, wants: Whereabouts['wants']): void {
  const before = talk.state.whereabouts ?? nowhereYet(talk.now);
  talk.state.whereabouts = {
    ...before,
    alerts: [...before.alerts, ...(told.alerts ?? [])].slice(-mostKept),
    serviceRequests: joined(before.serviceRequests, told.serviceRequests),
    dataRequests: joined(before.dataRequests, told.dataRequests),
    at: talk.now,
    wants: wants === null || before.asked.includes(wants) ? before.wants : wants,
  };
  noteKnown(talk);
}

const mostKept = 20;

function joined(before: string[], more: readonly string[] = []): string[] {
  return [...new Set([...before, ...more])].slice(-mostKept);
}

/** What was said of the ways to reach them before this danger holds for it too. */
export async function keepRoutesWithAlerts(
  { cases, state }: Talk,
  raised: readonly RaisedAlert[],
  guarded: boolean,
): Promise<void> {
  const unsafe = state.routesSaid.flatMap(({ route, safe }) => (safe ? [] : [route]));
  if (!guarded && unsafe.length === 0) return;
  await cases.matters.sayMore(idsOf(raised), { words: null, reach: { safe: [], unsafe, guarded } });
}

/** Somebody near is the danger: no way is safe any more for what was told here before. */
export async function guardWhereabouts({ cases, state }: Talk): Promise<void> {
  if (state.whereabouts === null) return;
  await cases.matters.sayMore(state.whereabouts, {
    words: null,
    reach: { safe: [], unsafe: [], guarded: true },
  });
}

/** The records of alerts that were just raised, and of their hazards. */
export function idsOf(raised: readonly RaisedAlert[]): ToldOf {
  return {
    alerts: raised.map(({ id }) => id),
    serviceRequests: raised.flatMap(({ recorded }) => recorded?.request.id ?? []),
    dataRequests: [],
  };
}

/** What is told in another week is about something else. */
const keptMilliseconds = 24 * 3_600_000;

/** As much of a message as is kept beside an alert. */
const longestKept = 500;

/**
 * Keeps what this message says of who, where and how to reach them, and of how not to, with the danger that this chat told of
 * before. `raises`: the message is itself an alert. Says nothing. In an intake the complaint has the answers. Answers whether anything was kept.
 */
export async function keepWhereabouts(talk: Talk, routes: RouteWords, raises: boolean): Promise<boolean> {
  const { state, cases, text } = talk;
  const open = state.whereabouts;
  if (open === null || plusMilliseconds(open.at, keptMilliseconds) < talk.now) return false;
  const reach = reachSaid(routes);
  // Words that tell of danger stand on an alert of their own.
  const words = raises ? null : text.trim().slice(0, longestKept);
  if (reach === undefined && (words === null || !isDetail(talk))) return false;
  await cases.matters.sayMore(open, { words, ...(reach === undefined ? {} : { reach }) });
  noteKnown(talk);
  return true;
}

function isDetail(talk: Talk): boolean {
  return talk.state.intake === null && (tellsWhereabouts(talk) || answersWhereabouts(talk));
}

function reachSaid({ safe, unsafe, watched }: RouteWords): ReachSaid | undefined {
  if (safe.length === 0 && unsafe.length === 0 && !watched) return undefined;
  return { safe, unsafe, guarded: watched };
}

/** Whether a message names a person, a home, a number or an address. */
export function tellsWhereabouts({ reading }: Talk): boolean {
  return [reading.name, reading.home, reading.phone, reading.email].some((each) => each !== null);
}

/** Shorter than a story: the answer to a short question. */
const longestAnswer = 160;
const asks =
  /\?\s*$|^\W*(?:what|where|when|who|how|why|can|could|will|would|should|do|does|did|is|are|am|has|have)\b/i;
/** What looks like trouble with a building to the model, and is an answer to "where are you?". */
const namesPlace =
  /^\W*(?:(?:i['’]?m|we['’]?re|it['’]?s|i am|we are|it is) )?(?:(?:at|in|on|by|near|behind|opposite|outside|above|next to) )?(?:the |my |our )?(?:\w+ ){0,3}(?:flats?|floor|block|street|road|close|court|house|avenue|lane|estate|tower|building|car park|kitchen|bedroom|landing|stairwell|basement)\b/i;
const onlyManners =
  /^\W*(?:(?:ok|okay|thanks?|thank you|ta|cheers|bye|goodbye|hi|hello|hey|right|fine|good|great|sure|got it|will do|now|then|all|so|much|very)\W*)+$/i;

/** Whether who, where or how to reach them was asked, now or one message before. */
export function isAsked({ whereabouts }: ConversationState): boolean {
  return whereabouts !== null && whereabouts.openFor > 0;
}

function saysNothingOfPlaces(text: string): boolean {
  return text.trim().length > longestAnswer || asks.test(text) || onlyManners.test(text);
}

function isCodeAwaited({ proving }: ConversationState, text: string): boolean {
  return proving !== null && isCodeAlone(text);
}

/** Whether a message without any such detail is the answer all the same: "the flats behind the church, top floor". */
export function answersWhereabouts({ state, reading, text }: Talk): boolean {
  if (!isAsked(state) || isCodeAwaited(state, text) || saysNothingOfPlaces(text)) return false;
  if (reading.empty || reading.reply !== null || reading.action === 'offer') return false;
  return (
    namesPlace.test(text) || (reading.action === 'pass' && ['other', 'information'].includes(reading.label))
  );
}

/** Two or three words and no more, where a name was asked for. */
const bareName = /^\W*\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+){1,2}\W*$/u;

/** Remembers what is known by now, from this message or from complaints of theirs. */
function noteKnown({ state, reading, text }: Talk): void {
  const known = state.whereabouts;
  if (known === null) return;
  const open = isAsked(state);
  known.place ||= reading.home !== null || (open && reading.addressHint !== null);
  known.name ||= reading.name !== null || (open && bareName.test(text));
  known.contact ||= reading.phone !== null || reading.email !== null;
}

/**
 * Asks who and where, or after abuse only for a safe way (domain 4.2): once, after everything else that this turn says, and only
 * where nothing else stands open and their complaints do not say it.
 */
export async function askWhereabouts(talk: Talk): Promise<void> {
  const { whereabouts } = talk.state;
  if (whereabouts === null) return;
  const wants = whereabouts.wants;
  whereabouts.openFor = Math.max(0, whereabouts.openFor - 1);
  if (wants === null || somethingIsOpen(talk)) return;
  if (plusMilliseconds(whereabouts.at, asksWithinMilliseconds) < talk.now) return;
  Object.assign(whereabouts, { wants: null, asked: [...whereabouts.asked, wants] });
  const held = await heldHere(talk);
  const text = whereaboutsQuestion(wants, stillMissing(whereabouts, held), await isGuarded(talk));
  if (text === null) return;
  whereabouts.openFor = 2;
  await talk.say({ text, acts: ['whereabouts_question'], asks: 'whereabouts' });
}

function somethingIsOpen({ state }: Talk): boolean {
  const { intake, offer, firstTime, personRequest, afterCrisis, withdrawing, adding } = state;
  return [intake, offer, firstTime, personRequest, afterCrisis, withdrawing, adding].some(
    (each) => each !== null,
  );
}

/** What is known neither from this chat nor from a complaint of theirs, which also asks for a safe way by itself. */
function stillMissing(known: Whereabouts, held: readonly Complaint[]): MissingWhereabouts {
  const isTold = (part: 'home' | 'name' | 'reach'): boolean =>
    held.some(({ details }) => details[part] !== undefined && details[part].none === undefined);
  return {
    place: !known.place && !isTold('home'),
    name: !known.name && !isTold('name'),
    contact: !known.contact && !isTold('reach'),
    way: held.length === 0,
  };
}

/** Whether the team will see on an alert what is said here. */
export function isOnAlert({ whereabouts }: ConversationState): boolean {
  return whereabouts !== null && whereabouts.alerts.length > 0;
}
