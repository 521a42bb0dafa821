import { createHash } from 'node:crypto';
import { HeardError } from '../../errors.ts';
import { featuresOf } from '../model/features.ts';
import type { HeadName } from '../model/heads.ts';
import { type Model, type ModelHeader, versionOf } from '../model/modelFile.ts';
import { Scorer } from '../model/scores.ts';
import { signsOf } from '../model/signs.ts';
import { readText } from '../text.ts';
import type { Corpus, CorpusLine } from '../training/corpus.ts';
import type { Example } from '../training/learn.ts';
import type { Label } from '../understanding.ts';
import { bestOf, type Figures, figuresOf, lost } from './figures.ts';
import { frozenApart } from './frozenVoices.ts';
import { learnFurther } from './learnFurther.ts';
import { repeated } from './weighing.ts';

/** One lesson with its words. */
export interface Correction {
  text: string;
  dissatisfied: boolean;
  /** What staff said that it mainly is. Null: not said, and what is heard of it stays. */
  label: Label | null;
  weight: number;
}

/** What a model is trained further with. */
export interface RetrainInput {
  /** What learning begins with: the built-in model. */
  base: Model;
  /** The model in use. */
  current: Model;
  /** A model that has not met the frozen voices (`measuringModel`): what corrections do to it is what they do to strangers. */
  measuring: Model;
  corpus: Corpus;
  corrections: readonly Correction[];
  /** The best figures that the models before this one had. Null: this is the first. */
  toBeat: Figures | null;
  /** Told what is going on, for people. */
  say?: (words: string) => void;
}

/**
 * What came of it: a new model, or why the current one stays. Figures are of the frozen voices, without these corrections and with them,
 * by a model that has not met those voices.
 */
export type Retrained = {
  before: Figures;
  after: Figures;
  /** How many corrections the current model heard rightly, and the new one does. */
  rightBefore: number;
  rightAfter: number;
} & ({ refused: false; model: Model; toBeat: Figures } | { refused: true; why: string[] });

/** Corrections count together at most for this part of the corpus. */
const mostOfCorpus = 0.5;

/**
 * Trains the built-in model further with corrections, beside the corpus but for the frozen voices. It begins with the built-in one each
 * time, so that words which were erased or have grown old are out of the next model. Only what tells dissatisfaction, and the label
 * where staff named one, is learned: what hears danger stays to the last bit, because no correction speaks of danger. Deterministic.
 * Throws INPUT when there is nothing to learn.
 */
export function retrain(input: RetrainInput): Retrained {
  const { base, current, measuring, corpus, corrections, say = () => {} } = input;
  if (corrections.length === 0) throw new HeardError('INPUT', 'There are no corrections to learn from.');
  const { frozen, learned } = frozenApart(corpus);
  say(`learning from ${corrections.length} corrections beside ${learned.length} messages of the corpus`);
  const lessons = prepared(base, learned, corrections);
  const model = furtherModel(base, lessons);
  say(`measuring on ${frozen.length} messages of voices that were not learned from`);
  const before = figuresOf(measuring, frozen);
  const after = figuresOf(furtherModel(measuring, lessons), frozen);
  const toBeat = bestOf(before, input.toBeat ?? before);
  const [rightBefore, rightAfter] = [rightOf(current, corrections), rightOf(model, corrections)];
  const said = { before, after, rightBefore, rightAfter };
  const why = lost(toBeat, after);
  if (rightAfter < rightBefore) {
    why.push(`${rightBefore} corrections are heard rightly now, and only ${rightAfter} would be`);
  }
  if (model.header.version === current.header.version) why.push('nothing would change');
  if (why.length > 0) return { ...said, refused: true, why };
  return { ...said, refused: false, model, toBeat: bestOf(toBeat, after) };
}

/** Everything that is learned from, read once. */
interface Lessons {
  corrections: readonly Correction[];
  own: readonly { line: CorpusLine; features: Example['features'] }[];
  taught: readonly {
    line: Correction;
    features: Example['features'];
    /** The label that the built-in model leads with. */
    heard: Label;
    weight: number;
  }[];
}

function prepared(base: Model, corpus: readonly CorpusLine[], corrections: readonly Correction[]): Lessons {
  const prepare = <Line extends { text: string }>(line: Line) => {
    const said = readText(line.text);
    return { line, features: featuresOf(said, signsOf(said)) };
  };
  const taught = corrections.map((line) => ({
    ...prepare(line),
    heard: heardAs(base, line),
    weight: line.weight,
  }));
  return { corrections, own: corpus.map(prepare), taught };
}

function furtherModel(from: Model, { corrections, own, taught }: Lessons): Model {
  const room = own.length * mostOfCorpus;
  const weights = new Map(from.weights);
  const learnHead = (head: HeadName, examples: Example[]): void => {
    const { step } = headOf(from, head);
    weights.set(head, learnFurther(from.weights.get(head) ?? new Int8Array(), step, examples));
  };
  for (const head of dissatisfactionHeads(from)) {
    learnHead(head, [
      ...own.map(({ line, features }) => example(features, line.dissatisfied)),
      ...repeated(taught, room).map(({ line, features }) => example(features, line.dissatisfied)),
    ]);
  }
  const labelled = taught.filter(({ line }) => line.label !== null);
  for (const label of new Set(labelled.flatMap(({ line, heard }) => [line.label ?? heard, heard]))) {
    const about = labelled.filter(({ line, heard }) => line.label === label || heard === label);
    learnHead(`label:${label}`, [
      ...own.map(({ line, features }) => example(features, line.labels.includes(label))),
      ...repeated(about, room).map(({ line, features }) => example(features, line.label === label)),
    ]);
  }
  return { header: headerOf(from, weights, corrections), weights };
}

/**
 * What tells that residents are dissatisfied. Where the model can tell residents' messages from feedback, the questions about
 * feedback stay as public sets taught them; where it cannot, both are asked in equal parts and must learn together.
 */
function dissatisfactionHeads({ weights }: Model): HeadName[] {
  const tellsThemApart = weights.get('genre')?.some((weight) => weight !== 0) ?? false;
  return tellsThemApart ? ['residents'] : ['residents', 'feedback'];
}

function example(features: Example['features'], yes: boolean): Example {
  return { features, label: yes ? 1 : 0, weight: 1 };
}

function headOf({ header }: Model, name: HeadName): ModelHeader['heads'][number] {
  const head = header.heads.find((each) => each.name === name);
  if (head === undefined) throw new HeardError('VERSION_UNKNOWN', `The model knows no question ${name}`);
  return head;
}

/** The label that the model finds likeliest. */
export function heardAs(model: Model, { text }: { text: string }): Label {
  const { labels } = new Scorer(model).score(readText(text));
  const names = Object.keys(labels) as Label[];
  return names.reduce((best, label) => (labels[label] > labels[best] ? label : best), names[0] ?? 'other');
}

/** How many are offered or asked where they are dissatisfied, and not offered a complaint where they are not. */
function rightOf(model: Model, corrections: readonly Correction[]): number {
  const scorer = new Scorer(model);
  const { ask, offer } = scorer.thresholds;
  return corrections.filter(({ text, dissatisfied }) => {
    const score = scorer.score(readText(text)).dissatisfied;
    return dissatisfied ? score >= ask : score < offer;
  }).length;
}

/** Names, counts and a hash, without any text; what an earlier retraining named is replaced. */
function headerOf(
  { header }: Model,
  weights: Model['weights'],
  corrections: readonly Correction[],
): ModelHeader {
  const hash = createHash('sha256');
  for (const { text, dissatisfied, label } of corrections)
    hash.update(`${dissatisfied}\t${label}\t${text}\n`);
  const source = { name: 'corrections', lines: corrections.length, sha256: hash.digest('hex') };
  const version = versionOf(header.heads.map(({ name }) => weights.get(name) ?? new Int8Array()));
  const others = header.sources.filter(({ name }) => name !== 'corrections');
  return { ...header, version, sources: [...others, source] };
}
