import { type Mood, moodOf } from './dangerMood.ts';
import { fallsAndFloods } from './fallsAndFloods.ts';
import { type Danger, hazards } from './hazards.ts';
import { peopleInDanger } from './peopleInDanger.ts';
import { PhraseFinder } from './phraseFinder.ts';
import { saysIn, sentenceAround } from './phrases.ts';
import { readText, type Said, type Stretch } from './text.ts';
import { toldPlainly } from './toldPlainly.ts';
import { dangersToldSideways } from './toldSideways/index.ts';
import type { SafetyKind } from './understanding.ts';
import { unhealthyHomes } from './unhealthyHomes.ts';

/** One kind of danger that a message speaks of. */
export interface SafetyFinding {
  kind: SafetyKind;
  /** The resident's words that told it. */
  words: string;
  /** False when it is over or only asked about: the advice is given, nobody is alerted. */
  alert: boolean;
  /** A home that cannot be shut, where other advice is of use than about what may fall. */
  unsecured?: true;
}

/**
 * The most urgent first: the order in which advice is given when a message speaks of several (domain 4.2). Somebody who may come back
 * is more urgent than the door that they broke.
 */
const byUrgency: SafetyKind[] = [
  'fire',
  'gas',
  'crisis',
  'abuse',
  'threat',
  'electric',
  'structure',
  'water',
  'safeguarding',
  'no_heating_risk',
  'damp_health',
  'homeless',
];

/** How far apart the two halves of a danger ("no heating", "my newborn") may stand, in characters of plain text. */
const farthest = 320;

const dangers: Danger[] = [
  ...hazards,
  ...fallsAndFloods,
  ...unhealthyHomes,
  ...peopleInDanger,
  ...toldPlainly,
  ...dangersToldSideways,
];

/**
 * Screens one message for danger, by rules alone (design 3.10, domain 4.2). It runs at the door before any store or
 * model, so it never throws, depends on nothing that can be down, and is linear in the length of the text.
 */
export function screenSafety(text: string): readonly SafetyFinding[] {
  return screenSaid(readText(text));
}

/** What a message's screening found, for as long as the message is kept: it is screened at the door and in its turn. */
const screened = new WeakMap<Said, readonly SafetyFinding[]>();

/** The same over a message that has been made ready already. */
export function screenSaid(said: Said): readonly SafetyFinding[] {
  const known = screened.get(said);
  if (known !== undefined) return known;
  const findings = findingsIn(said);
  screened.set(said, findings);
  return findings;
}

/** All words of danger at once: which rule they belong to is its place in `dangers`. */
const wordsOfDanger = new PhraseFinder(dangers.map((danger) => danger.says));

function findingsIn(said: Said): SafetyFinding[] {
  const findings = new Map<SafetyKind, SafetyFinding>();
  const found = wordsOfDanger.find(said);
  for (const [index, danger] of dangers.entries()) {
    const stretches = found.get(index);
    const seen = findings.get(danger.kind);
    if (stretches === undefined || seen?.alert === true) continue;
    const finding = findingOf(said, danger, stretches);
    if (finding !== null && (seen === undefined || finding.alert)) findings.set(danger.kind, finding);
  }
  return byUrgency.flatMap((kind) => findings.get(kind) ?? []);
}

/** At most so many places of one rule are weighed: the rest of a message that repeats itself says nothing new. */
const mostWeighed = 20;

function findingOf(said: Said, danger: Danger, stretches: readonly Stretch[]): SafetyFinding | null {
  let notNow: Stretch | null = null;
  for (const found of stretches.slice(0, mostWeighed)) {
    if (!isMeant(said, danger, found)) continue;
    const mood: Mood = danger.mood ?? moodOf(said, found, danger.kind);
    if (mood === 'now') return told(danger, found, true);
    if (mood === 'notNow') notNow ??= found;
  }
  return notNow === null ? null : told(danger, notNow, false);
}

function told({ kind, unsecured }: Danger, { words }: Stretch, alert: boolean): SafetyFinding {
  return { kind, words, alert, ...(unsecured && { unsecured }) };
}

/** Whether the words found mean this danger: what must stand near does, what gives them another sense does not. */
function isMeant(said: Said, danger: Danger, found: Stretch): boolean {
  const around = wordsAround(said, danger, found);
  return (
    (danger.with === undefined || saysIn(around, danger.with)) &&
    (danger.and === undefined || saysIn(around, danger.and)) &&
    (danger.unlessNear === undefined || !saysIn(around, danger.unlessNear)) &&
    (danger.unless === undefined || !saysIn(sentenceAround(said, found), danger.unless))
  );
}

/** What stands near enough to belong to the words found. Whole words only: a cut would make "asthmatic" of nothing. */
function wordsAround(said: Said, danger: Danger, found: Stretch): string {
  const reach = danger.reach ?? farthest;
  const from = said.plain.lastIndexOf(' ', Math.max(0, found.from - reach));
  const to = said.plain.indexOf(' ', Math.min(said.plain.length - 1, found.to + reach));
  return said.plain.slice(Math.max(0, from), to === -1 ? said.plain.length : to + 1);
}
