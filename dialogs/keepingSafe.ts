import { type Complaint, type ContactRoute, contactRoutes } from '../services/complaints/complaint.ts';
import { hasNoSafeRoute, safeRoutes, unsafeRoutes } from '../services/complaints/routes/safeRoutes.ts';
import { provenComplaints } from './access.ts';
import { factsIn } from './answering.ts';
import { type RouteWords, routeWords } from './routeWords.ts';
import type { ConversationState } from './state.ts';
import type { Talk } from './talk.ts';

/** As much of a message as is kept beside a route. */
const longestKept = 300;
const mostKept = 30;

/**
 * Danger from somebody near was told: nothing may be sent to this resident until they say which way is safe (domain 4.2). All
 * their complaints are guarded, the closed ones too, and those that a code opened to them; one that follows is, by `keepRoutes`.
 * What they had said was safe is so no more, and is asked again. Answers whether that changed any.
 */
export async function guardResident(talk: Talk, words: string | null = null): Promise<boolean> {
  talk.state.guarded = true;
  talk.state.routesSaid = talk.state.routesSaid.filter(({ safe }) => !safe);
  const held = await heldHere(talk);
  for (const { id } of held) await talk.cases.guardContact(id, words);
  const changes = held.some((complaint) => !complaint.guarded || safeRoutes(complaint).length > 0);
  if (changes) talk.state.askedSafely = null;
  return changes;
}

/** The complaints for which a wish not to be reached is heard: their own, and those that a code opened to this conversation. */
export async function heldHere(talk: Talk): Promise<Complaint[]> {
  const own = await talk.cases.ofResident(talk.residentId);
  return [...own, ...(await provenComplaints(talk))];
}

/** Whether this resident may be put in danger by a message. */
export async function isGuarded({ state, cases, residentId }: Talk): Promise<boolean> {
  return state.guarded || (await cases.ofResident(residentId)).some(({ guarded }) => guarded);
}

/** Whether "which way is safe?" must be put before anything can be sent; once for a complaint is enough. */
export function mustAskSafely(state: ConversationState, complaint: Complaint): boolean {
  return state.askedSafely !== complaint.id && hasNoSafeRoute(complaint);
}

/** Writes down what the message says of the ways to reach its writer, whatever else it says. Says nothing. */
export async function heedRoutes(talk: Talk): Promise<RouteWords> {
  const said = await heard(talk);
  const words = talk.text.trim().slice(0, longestKept);
  if (said.watched) await guardResident(talk, words);
  for (const route of said.unsafe) await refuseRoute(talk, route, words);
  if (said.safe.length > 0) await allowRoutes(talk, said.safe);
  if (said.unsafe.length > 0) hearNoCall(talk);
  return said;
}

const namesPerson = /\b(?:speak|talk|person|human|some ?one|some ?body)\b/i;

/** "Don't ring me" has the words of a wish to be rung, and is the opposite. */
function hearNoCall(talk: Talk): void {
  const { reading, text } = talk;
  if (namesPerson.test(text)) return;
  const labels = reading.labels.filter((label) => label !== 'human_request');
  const label = reading.label === 'human_request' ? (labels[0] ?? 'other') : reading.label;
  Object.assign(talk, { reading: { ...reading, label, labels } });
}

/** "Call only a woman" gives no leave that is needed: only a route that was in doubt can become safe. */
async function heard(talk: Talk): Promise<RouteWords> {
  const said = routeWords(talk.text, await waysAreAsked(talk));
  if (said.safe.length === 0) return said;
  const complaint = await talkedAbout(talk);
  const doubtful =
    complaint === null ? doubtfulYet(talk.state) : unsafeRoutes(complaint).map(({ route }) => route);
  return { ...said, safe: said.safe.filter((route) => doubtful.includes(route)) };
}

function doubtfulYet({ guarded, routesSaid }: ConversationState): readonly ContactRoute[] {
  return guarded ? contactRoutes : routesSaid.flatMap(({ route, safe }) => (safe ? [] : [route]));
}

/** Whether the message answers "which way is safe?", in an intake, beside a request for a person or after danger. */
async function waysAreAsked(talk: Talk): Promise<boolean> {
  const { intake, personRequest, whereabouts } = talk.state;
  const isOpen = personRequest !== null || (whereabouts?.openFor ?? 0) > 0;
  const asked = intake === null ? isOpen : intake.asked === 'reach';
  return asked && isGuarded(talk);
}

/** A wish not to be reached holds for everything that we have of them. */
async function refuseRoute(talk: Talk, route: ContactRoute, words: string): Promise<void> {
  keepSaid(talk, { route, safe: false, words });
  for (const { id } of await heldHere(talk)) await talk.cases.markUnsafe(id, route, words);
}

/** The ways by which a one-time code may go. */
const codeRoutes: readonly ContactRoute[] = ['text', 'email'];

/** Whether a code must not be sent because of what was said in this browser: it would go by a way that they fear. */
export async function mustNotSendCode(talk: Talk): Promise<boolean> {
  if (await isGuarded(talk)) return true;
  const own = await talk.cases.ofResident(talk.residentId);
  const refusedNow = talk.state.routesSaid.flatMap(({ route, safe }) => (safe ? [] : [route]));
  const refused = [...refusedNow, ...own.flatMap((each) => unsafeRoutes(each).map(({ route }) => route))];
  return refused.some((route) => codeRoutes.includes(route));
}

/** "It is safe" holds for the complaint that is talked about: the number of another one may be another number. */
export async function allowRoutes(talk: Talk, routes: readonly ContactRoute[]): Promise<void> {
  const words = talk.text.trim().slice(0, longestKept);
  const complaint = await talkedAbout(talk);
  if (complaint === null) {
    for (const route of routes) keepSaid(talk, { route, safe: true, words });
    return;
  }
  // The number first: a new one is not safe by what was said of the old one.
  const { reach } = factsIn(talk.reading, talk.text, talk.state.intake?.asked ?? null);
  if (reach !== undefined) await talk.cases.tell(complaint.id, 'reach', reach);
  for (const route of routes) await talk.cases.markSafe(complaint.id, route, words);
}

/** The complaint of the open intake, the last one talked about, or the resident's latest. */
export async function talkedAbout({ state, cases, residentId }: Talk): Promise<Complaint | null> {
  const id = state.intake?.complaintId ?? state.lastComplaint;
  return id === null ? ((await cases.ofResident(residentId)).at(-1) ?? null) : cases.get(id);
}

function keepSaid({ state }: Talk, said: ConversationState['routesSaid'][number]): void {
  const others = state.routesSaid.filter(({ route }) => route !== said.route);
  state.routesSaid = [...others, said].slice(-mostKept);
}

/**
 * What was said of routes before there was a complaint, written down with the one that has just been logged. Once: what was
 * safe for one complaint's number says nothing of the next one's.
 */
export async function keepRoutes(talk: Pick<Talk, 'state' | 'cases'>, complaintId: string): Promise<void> {
  await writeDown(talk, complaintId, talk.state.routesSaid);
  talk.state.routesSaid = [];
}

/**
 * What was said in this conversation of ways that are not safe, written down with a complaint that a code has just opened to it.
 * Only that: "it is safe" was said of another complaint's number.
 */
export function keepRefusals(talk: Pick<Talk, 'state' | 'cases'>, complaintId: string): Promise<void> {
  const refused = talk.state.routesSaid.filter(({ safe }) => !safe);
  return writeDown(talk, complaintId, refused);
}

async function writeDown(
  { state, cases }: Pick<Talk, 'state' | 'cases'>,
  complaintId: string,
  said: ConversationState['routesSaid'],
): Promise<void> {
  if (state.guarded) await cases.guardContact(complaintId, null);
  for (const { route, safe, words } of said) {
    if (safe) await cases.markSafe(complaintId, route, words);
    else await cases.markUnsafe(complaintId, route, words);
  }
}
