import { type Mood, moodOf } from './dangerMood.ts';
import { fallsAndFloods } from './fallsAndFloods.ts';
import { type Danger, hazards } from './hazards.ts';
import { peopleInDanger } from './peopleInDanger.ts';
import { findAll, saysIn, sentenceAround } from './phrases.ts';
import { readText, type Said, type Stretch } from './text.ts';
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
}

/** The most urgent first: the order in which advice is given when a message speaks of several (domain 4.2). */
const byUrgency: SafetyKind[] = [
  'fire',
  'gas',
  'crisis',
  'abuse',
  'electric',
  'structure',
  'water',
  'threat',
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

function findingsIn(said: Said): SafetyFinding[] {
  const findings = new Map<SafetyKind, SafetyFinding>();
  for (const danger of dangers) {
    const seen = findings.get(danger.kind);
    if (seen?.alert === true) continue;
    const finding = findingOf(said, danger);
    if (finding !== null && (seen === undefined || finding.alert)) findings.set(danger.kind, finding);
  }
  return byUrgency.flatMap((kind) => findings.get(kind) ?? []);
}

function findingOf(said: Said, danger: Danger): SafetyFinding | null {
  const moods: [Mood, Stretch][] = findAll(said, danger.says)
    .filter((found) => isMeant(said, danger, found))
    .map((found) => [danger.mood ?? moodOf(said, found, danger.kind), found]);
  const now = moods.find(([mood]) => mood === 'now');
  if (now !== undefined) return { kind: danger.kind, words: now[1].words, alert: true };
  const notNow = moods.find(([mood]) => mood === 'notNow');
  return notNow === undefined ? null : { kind: danger.kind, words: notNow[1].words, alert: false };
}

/** Whether the words found mean this danger: what must stand near does, what gives them another sense does not. */
function isMeant(said: Said, danger: Danger, found: Stretch): boolean {
  if (danger.unless !== undefined && saysIn(sentenceAround(said, found), danger.unless)) return false;
  if (danger.with === undefined && danger.unlessNear === undefined) return true;
  const reach = danger.reach ?? farthest;
  // Whole words only: a cut in the middle would make "asthmatic" of nothing, or nothing of it.
  const from = said.plain.lastIndexOf(' ', Math.max(0, found.from - reach));
  const to = said.plain.indexOf(' ', Math.min(said.plain.length - 1, found.to + reach));
  const near = said.plain.slice(Math.max(0, from), to === -1 ? said.plain.length : to + 1);
  if (danger.with !== undefined && !saysIn(near, danger.with)) return false;
  return danger.unlessNear === undefined || !saysIn(near, danger.unlessNear);
}
