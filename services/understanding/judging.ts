import type { ModelHeader } from './model/modelFile.ts';
import type { Scores } from './model/scores.ts';
import {
  type Category,
  categoryNames,
  type Label,
  labelNames,
  type Reading,
  type SafetyKind,
} from './understanding.ts';

/** What the rules know of a message, as far as it decides about the model's scores. */
export interface Known {
  /** An explicit wish to complain: always heard. */
  wishes: boolean;
  /** A danger in the home or building, by the rules: something must be put right at once. */
  hazard: boolean;
  /** The labels that the rules find by themselves. */
  byRules: readonly Label[];
  /** How far the rules come by themselves, 0 to 1. */
  rules: number;
  /** It tells a story: what it asks for in passing comes after what it complains of. */
  isLong: boolean;
}

/** What is made of a message. */
export type Judgement = Pick<Reading, 'label' | 'labels' | 'dissatisfied' | 'action'>;

/** An explicit wish leaves no doubt. */
const wished = 0.97;

/** By the rules alone: from here on offered, from here on asked. */
const byRules = { offer: 0.6, ask: 0.3, askAtPeace: 0.4 };

/** What asks for something else is to be left in peace unless more speaks for it. */
export const atPeace: ReadonlySet<Label> = new Set([
  'status_question',
  'human_request',
  'information',
  'praise',
  'other',
]);

/** From here on a message is a complaint as well, whatever else it is (design 5: a status question can be dissatisfied). */
const complaintToo = 0.6;

/** What the rules find beside the likeliest label counts from here on. */
const supported = 0.2;

/** Asked for in so many words: in a long story the model hardly notices, the rules do. */
const plainWishes: ReadonlySet<Label> = new Set(['human_request', 'review_request']);

/** Kinds of message are not equally common: a rare one is believed a little sooner, as the training chose. */
export function likeliestFirst(labels: Scores['labels'], favour: Readonly<Record<string, number>>): Label[] {
  const weight = (label: Label): number => oddsOf(labels[label]) + (favour[label] ?? 0);
  return labelNames.toSorted((one, other) => weight(other) - weight(one));
}

/** The logarithm of the odds that a chance stands for. */
function oddsOf(chance: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, chance));
  return Math.log(inside / (1 - inside));
}

/** The labels of a message, the likeliest first; more than one where both hold (design 5). */
function labelsOf(
  { labels, dissatisfied }: Scores,
  known: Known,
  { labels: from, favour }: ModelHeader['thresholds'],
): Label[] {
  const [first = 'other', ...others] = likeliestFirst(labels, favour);
  const also = others.filter(
    (label) =>
      labels[label] >= (from[label] ?? 0.5) ||
      (known.byRules.includes(label) && (plainWishes.has(label) || labels[label] >= supported)) ||
      (label === 'complaint' && dissatisfied >= complaintToo),
  );
  const found = new Set<Label>([first, ...also]);
  if (known.hazard) found.add('service_request');
  if (found.size > 1) found.delete('other');
  // A wish to complain, and a long story with a complaint in it, are complaints before anything else.
  const complaintFirst = known.wishes || (known.isLong && found.has('complaint'));
  return complaintFirst ? [...new Set<Label>(['complaint', ...found])] : [...found];
}

/**
 * Decides what a message is and what is done about it: offer, ask or pass (design 5). The thresholds were chosen at training
 * for coverage first. A request to put something right is always asked about: whether it was reported before settles the
 * most (facts 9).
 */
export function judge(scores: Scores, known: Known, thresholds: ModelHeader['thresholds']): Judgement {
  const labels = labelsOf(scores, known, thresholds);
  const label = labels[0] ?? 'other';
  const dissatisfied = known.wishes ? Math.max(wished, scores.dissatisfied) : scores.dissatisfied;
  const asked = askedFrom(label, { ...scores, rules: known.rules }, thresholds);
  const offered = known.rules >= agreed.rules ? Math.min(agreed.model, thresholds.offer) : thresholds.offer;
  return { label, labels, dissatisfied, action: actionOf(dissatisfied, labels, { asked, offered }) };
}

/** Where the rules are sure by themselves, the model need not be quite as sure: "I am not happy.", "How many more times?!" */
const agreed = { rules: 0.6, model: 0.7 };

/** Half a complaint is no everyday business, whatever it looks like most: "drums all night for weeks and you do nothing". */
const halfComplaint = 0.3;

/** From here on, where rules and model both hear something in everyday business. */
const bothHear = 0.12;

/** How dissatisfied a message must be to be asked about. */
function askedFrom(
  label: Label,
  { labels, rules }: Pick<Scores, 'labels'> & Pick<Known, 'rules'>,
  { ask, askAtPeace }: ModelHeader['thresholds'],
): number {
  if (!atPeace.has(label) || labels.complaint >= halfComplaint) return ask;
  return rules >= byRules.askAtPeace ? Math.min(askAtPeace, bothHear) : askAtPeace;
}

/** The rules call other what they know nothing of, and that may be anything. */
const peaceByRules: ReadonlySet<Label> = new Set([
  'praise',
  'human_request',
  'status_question',
  'information',
]);

/** What is made of an answer: by the rules, which read it in the light of the question. */
export function answered(dissatisfied: number, labels: Label[]): Judgement {
  const label = labels[0] ?? 'other';
  const asked = peaceByRules.has(label) ? byRules.askAtPeace : byRules.ask;
  return {
    label,
    labels,
    dissatisfied,
    action: actionOf(dissatisfied, labels, { asked, offered: byRules.offer }),
  };
}

/** @param from how dissatisfied a message must be to be asked about, and to be offered. */
function actionOf(
  dissatisfied: number,
  labels: readonly Label[],
  from: { asked: number; offered: number },
): Reading['action'] {
  if (dissatisfied >= from.offered) return 'offer';
  return dissatisfied >= from.asked || labels.includes('service_request') ? 'ask' : 'pass';
}

/** So sure of what a message is about that the rules need not agree. */
const sureOfCategory = 0.35;

/** Where the rules know nothing, the model's best guess counts from here on. */
const guessedCategory = 0.15;

/** What a message is about, for lists and the yearly report. Null where nothing is wrong or asked for. */
export function categoryOf(
  { categories }: Scores,
  byRules: Category | null,
  { label, dissatisfied }: Judgement,
): Category | null {
  const best = categoryNames.reduce((most, name) => (categories[name] > categories[most] ? name : most));
  if (byRules !== null) return categories[best] >= sureOfCategory ? best : byRules;
  const isTrouble = dissatisfied >= 0.4 || label === 'complaint' || label === 'service_request';
  return isTrouble && categories[best] >= guessedCategory ? best : null;
}

/** Dangers that the model hears and the rules do not: it adds to them and never takes one away (design 3.10). */
export function moreDangers(
  { danger, dangers }: Scores,
  byRules: readonly SafetyKind[],
  { danger: from }: ModelHeader['thresholds'],
): SafetyKind[] {
  if (byRules.length > 0 || danger < from) return [];
  const [likeliest] = (Object.keys(dangers) as SafetyKind[]).toSorted(
    (one, other) => dangers[other] - dangers[one],
  );
  return likeliest === undefined ? [] : [likeliest];
}
