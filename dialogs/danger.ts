import { plusMilliseconds } from '../services/clock.ts';
import { contactRoutes } from '../services/complaints/complaint.ts';
import { safetyNumbers } from '../services/landlords/emergencyNumbers.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { RaisedAlert } from '../services/safetyAlerts/raiseAlert.ts';
import { type SafetyFinding, screenSafety } from '../services/understanding/safety.ts';
import type { SafetyKind } from '../services/understanding/understanding.ts';
import { nothingIsSent } from '../services/wording/en/safeContact.ts';
import {
  nobodyWatches,
  safetyAdvice,
  safetyDoNotWait,
  safetyJustAsked,
  safetyReminder,
  unsecuredAdvice,
} from '../services/wording/en/safety.ts';
import { isFromNearby } from './dangerNearby.ts';
import { guardResident } from './keepingSafe.ts';
import { routeWords } from './routeWords.ts';
import type { Spoken, Talk } from './talk.ts';
import { keepHazards, tellHazards } from './tellingHazards.ts';
import { guardWhereabouts, idsOf, keepRoutesWithAlerts, mustFind } from './whereabouts.ts';

/** What a message says of danger: nothing, a question about it, danger at home, or danger that stops everything else. */
export type Danger = 'none' | 'asked' | 'danger' | 'stop' | 'crisis';

/** Whether a message is itself an alert. */
export function isAlert(danger: Danger): boolean {
  return danger !== 'none' && danger !== 'asked';
}

/** Kinds that belong to the repair that is talked about: the advice comes first, then the talk goes on. */
const goesOn: SafetyKind[] = ['no_heating_risk', 'water', 'damp_health', 'homeless', 'threat'];

/**
 * Answers danger before anything else, by rules (design 3.10). It records an alert for staff and neither suppresses the
 * complaint nor waits for it.
 */
export async function answerDanger(talk: Talk): Promise<Danger> {
  const findings = dangersIn(talk);
  const alerts = findings.filter((finding) => finding.alert);
  const raised = await raiseAlerts(talk, alerts);
  const recorded = raised.flatMap((alert) => alert.recorded ?? []);
  if (!talk.answeredAtTheDoor) {
    const nobodyIsThere = raised.some((alert) => alert.nobodyWatches);
    const known = { production: talk.production, state: talk.state, nobodyIsThere };
    for (const spoken of safetyAnswers(talk.landlord, findings, known)) await talk.say(spoken);
  }
  for (const finding of alerts) talk.state.warned[finding.kind] = talk.now;
  const degree = degreeOf(findings, alerts);
  await (degree === 'crisis' ? keepHazards(talk, recorded) : tellHazards(talk, recorded));
  const isNear = alerts.some((finding) => isFromNearby(finding, talk.text));
  if (isNear) await holdBack(talk, degree);
  if (raised.length > 0) await keepFindable(talk, raised, isNear);
  return degree;
}

/** Staff are alerted with the time when the message came. Gives the alerts, with the hazards of the home among them. */
async function raiseAlerts(talk: Talk, alerts: readonly SafetyFinding[]): Promise<RaisedAlert[]> {
  const { residentId, conversationId, text: words, receivedAt: at, reading } = talk;
  const whose = { residentId, conversationId };
  const raised: RaisedAlert[] = [];
  for (const { kind } of alerts) {
    const danger = { ...whose, kind, words, at, alert: true, category: reading.category };
    raised.push(await talk.cases.matters.raiseSafetyAlert(danger));
  }
  return raised;
}

/** What staff need to find whoever is in danger, from now on kept with these alerts. */
async function keepFindable(talk: Talk, raised: RaisedAlert[], isNear: boolean): Promise<void> {
  if (isNear) await guardWhereabouts(talk);
  await keepRoutesWithAlerts(talk, raised, talk.state.guarded);
  mustFind(talk, idsOf(raised), wantedFor(raised, talk.state.guarded));
}

/** Kinds after which nothing is asked: in despair, and of somebody who may be the one who threatens. */
const asksNothing: SafetyKind[] = ['crisis', 'threat'];

function wantedFor(raised: RaisedAlert[], guarded: boolean): 'where' | 'way' | null {
  if (raised.some(({ kind }) => kind === 'crisis')) return null;
  if (guarded || raised.some(({ kind }) => kind === 'safeguarding')) return 'way';
  return raised.some(({ kind }) => kind !== null && !asksNothing.includes(kind)) ? 'where' : null;
}

/** Nothing is sent from here on. Said where a complaint is already with the team and no question about it will follow. */
async function holdBack(talk: Talk, degree: Danger): Promise<void> {
  const changed = await guardResident(talk);
  if (!changed || talk.state.intake !== null || degree === 'crisis') return;
  await talk.say({ text: nothingIsSent, acts: ['held_back'] });
}

/** Dangers whose two halves people tell in two messages: black mould in one, the child's inhaler in the next. */
const toldInPieces: SafetyKind[] = ['no_heating_risk', 'damp_health'];

/** What the rules hear, and what only the understanding's model hears: it adds to them and never takes one away. */
function dangersIn(talk: Talk): readonly SafetyFinding[] {
  const byRules = dangersByRules(talk);
  const known = new Set(byRules.map(({ kind }) => kind));
  const more =
    isWarned(talk) || isOnlyAboutRoute(talk.text)
      ? []
      : talk.reading.safetyAll.filter((kind) => !known.has(kind) && !isOnlyNotToSee(talk, kind));
  return [...byRules, ...more.map((kind) => ({ kind, words: talk.text, alert: true }))];
}

/** A longer message may tell more than that. */
const longestAboutRoute = 45;

/** "Don't ring me any more" sounds like a goodbye to the model; "don't contact me any more" may be one. */
function isOnlyAboutRoute(text: string): boolean {
  const { unsafe } = routeWords(text);
  return text.trim().length <= longestAboutRoute && unsafe.length > 0 && unsafe.length < contactRoutes.length;
}

/** The reading has the same words before it, and knows of no office. */
function isOnlyNotToSee(talk: Talk, kind: SafetyKind): boolean {
  return (
    kind === 'abuse' &&
    screenSafety(talk.text).some((each) => each.kind === 'abuse') &&
    screened(talk).length === 0
  );
}

/** In the hour after a danger people tell how it goes on ("we are all out in the car"): that is no other danger. */
const aftermathMilliseconds = 3_600_000;

function isWarned({ state, now }: Talk): boolean {
  return Object.values(state.warned).some((at) => plusMilliseconds(at, aftermathMilliseconds) > now);
}

/** "He must not see it", of somebody of the office whom the complaint is about, is no partner who looks over a shoulder. */
const notToSee =
  /\b(?:he|she|they)? ?(?:must|should|can)(?: ?not|n['’]?t) (?:see|read) (?:it|this|my complaint)\b/gi;
const officeNamed =
  /\b(?:chair(?:man|woman|person)?|managing director|md|director|complaints? officer|committee|board)\b/i;

function screened({ text, state }: Pick<Talk, 'text' | 'state'>): readonly SafetyFinding[] {
  const found = screenSafety(text);
  const isOfOffice = state.aboutStaff !== null || officeNamed.test(text);
  if (!isOfOffice || !found.some(({ kind }) => kind === 'abuse')) return found;
  return screenSafety(text.replace(notToSee, ' '));
}

function dangersByRules({ text, state }: Talk): readonly SafetyFinding[] {
  const now = screened({ text, state });
  const story = state.story?.messages ?? [];
  if (story.length === 0) return now;
  const together = screenSafety([...story.slice(-5).map((each) => each.text), text].join('. ').slice(-4_000));
  const known = new Set<string>([...now.map(({ kind }) => kind), ...Object.keys(state.warned)]);
  return [
    ...now,
    ...together.filter(({ kind, alert }) => alert && toldInPieces.includes(kind) && !known.has(kind)),
  ];
}

function degreeOf(findings: readonly SafetyFinding[], alerts: readonly SafetyFinding[]): Danger {
  if (findings.length === 0) return 'none';
  if (alerts.length === 0) return 'asked';
  if (alerts.some(({ kind }) => kind === 'crisis')) return 'crisis';
  return alerts.some(({ kind }) => !goesOn.includes(kind)) ? 'stop' : 'danger';
}

/**
 * The messages that answer these findings. Pure: the door says the same when the store is down and no conversation can
 * be read (`warned` is then empty).
 */
export function safetyAnswers(
  landlord: Landlord,
  findings: readonly SafetyFinding[],
  known: { production: boolean; state?: { warned: Record<string, string> }; nobodyIsThere?: boolean },
): Spoken[] {
  const numbers = safetyNumbers(landlord, known.production);
  const doNotWait =
    known.nobodyIsThere === true ? nobodyWatches(landlord.shortName, numbers) : safetyDoNotWait;
  return findings.map((finding): Spoken => {
    const more = { safety: finding.kind };
    const advice = finding.unsecured ? unsecuredAdvice(numbers) : safetyAdvice(finding.kind, numbers);
    if (!finding.alert) {
      return { text: `${safetyJustAsked}\n${advice}`, acts: ['safety'], more };
    }
    const seen = known.state?.warned[finding.kind] !== undefined && finding.kind !== 'crisis';
    const text = seen ? safetyReminder(numbers, finding.kind) : advice;
    return { text: `${text}\n${doNotWait}`, acts: ['safety'], more };
  });
}
