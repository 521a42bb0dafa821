import { areaUnderCurve, macroF1 } from '../../../services/understanding/training/measures.ts';
import type { Label } from '../../../services/understanding/understanding.ts';
import type { Told } from './reader.ts';

/** What was made of a message, and what it is. */
export interface Read {
  told: Told;
  dissatisfied: boolean;
  /** Null where nobody has said. */
  label: Label | null;
}

/** How well messages were read; each from 0 to 1. */
export interface Quality {
  /** The area under the curve: the chance that a dissatisfied message is ranked above another. */
  area: number;
  /** The share of the others that are asked needlessly when 90 % of the dissatisfied are heard. */
  askedFor90: number;
  askedFor95: number;
  /** Macro F1 of the first label; null where the reader knows none, or nobody has said which is right. */
  labels: number | null;
}

/** A message above which so many of `scores` lie or with it: what must be asked from there on to hear them. */
function thresholdFor(scores: readonly number[], coverage: number): number {
  const sorted = scores.toSorted((one, other) => other - one);
  return sorted[Math.ceil(sorted.length * coverage) - 1] ?? Number.NaN;
}

/**
 * The share of messages that are not dissatisfied which score at least as high as they must so that the wanted share of the
 * dissatisfied is heard (facts: the ask band). Messages with the same score are asked together. NaN when either kind is missing.
 */
export function askedNeedlessly(read: readonly Read[], coverage: number): number {
  const scores = (dissatisfied: boolean): number[] =>
    read.filter((each) => each.dissatisfied === dissatisfied).map(({ told }) => told.dissatisfied);
  const threshold = thresholdFor(scores(true), coverage);
  const others = scores(false);
  return Number.isNaN(threshold)
    ? Number.NaN
    : others.filter((score) => score >= threshold).length / others.length;
}

/** The measures of one reader over everything that it read. */
export function qualityOf(read: readonly Read[]): Quality {
  const labelled = read.filter(({ label, told }) => label !== null && told.label !== null);
  return {
    area: areaUnderCurve(
      read.map(({ told }) => told.dissatisfied),
      read.map(({ dissatisfied }) => dissatisfied),
    ),
    askedFor90: askedNeedlessly(read, 0.9),
    askedFor95: askedNeedlessly(read, 0.95),
    labels: labelled.length === 0 ? null : labelQuality(read),
  };
}

/** A message without a label found counts as missed. */
function labelQuality(read: readonly Read[]): number {
  const known = read.filter(({ label }) => label !== null);
  return macroF1(
    known.map(({ label }) => label),
    known.map(({ told }) => told.label),
  );
}
