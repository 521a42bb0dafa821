import { featuresOf } from '../model/features.ts';
import { bitsOf, type HeadGroup, type HeadName, headGroups } from '../model/heads.ts';
import { type Model, type ModelHeader, versionOf } from '../model/modelFile.ts';
import { signsOf } from '../model/signs.ts';
import { readText } from '../text.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { commonFeatures } from './commonFeatures.ts';
import type { Corpus, Voice } from './corpus.ts';
import { learnTogether, sumOf } from './learn.ts';
import { chancesOf, type LeftOut, mixOf } from './leftOut.ts';
import type { PublicLine, ReadSource } from './publicSets.ts';
import { examplesOf, type Messages, truthOf } from './questions.ts';
import { chooseThresholds } from './thresholds.ts';

/** What is trained on, and how it is told. */
export interface TrainingInput {
  corpus: Corpus;
  others: readonly PublicLine[];
  sources: readonly ReadSource[];
  /** Told what is going on, for people. */
  say?: (words: string) => void;
}

/** A trained model, and what it said of messages that it had not seen. */
export interface Trained {
  model: Model;
  leftOut: readonly LeftOut[];
}

/** Voices are left out in so many groups. */
const folds = 8;

const learning = { epochs: 6, rate: 0.1, seed: 20_261_121 };

/**
 * How much weights are drawn back to nought, found by trial on voices left out: our corpus is small, and what one voice says
 * by chance must not count. It was worth more than any new kind of feature.
 */
const decays: Record<HeadGroup['name'], number> = {
  residents: 1e-2,
  feedback: 1e-3,
  genre: 1e-3,
  danger: 3e-3,
  labels: 5e-3,
  categories: 3e-3,
  dangers: 3e-3,
};

/** Trains every question, and calibrates on voices that were left out. Deterministic. */
export function train(input: TrainingInput): Trained {
  const say = input.say ?? (() => {});
  const messages = prepared(input);
  say(
    `${messages.own.length} messages of ${input.corpus.voices.length} voices, ${messages.others.length} of public sets`,
  );
  const leftOut = leaveOut(messages, input.corpus.voices, say);
  say('learning from all voices');
  return { model: modelOf(learnAll(messages), leftOut, input), leftOut };
}

function prepared({ corpus, others }: TrainingInput): Messages {
  const withFeatures = <Line extends { text: string }>(line: Line) => {
    const said = readText(line.text);
    return { line, features: featuresOf(said, signsOf(said)) };
  };
  const lines = [...corpus.voices.flatMap((voice) => voice.lines), ...corpus.earlier];
  const own = lines.map(withFeatures);
  const other = others.map(withFeatures);
  const common = commonFeatures([...own, ...other].map(({ features }) => features));
  return {
    own: own.map((message) => ({ ...message, common: common(message.features) })),
    others: other.map((message) => ({ ...message, common: common(message.features) })),
  };
}

/** Every question's weights as the file keeps them, in its order. */
function learnAll(messages: Messages): Map<HeadName, Kept> {
  const all = headGroups.flatMap((group) => {
    const { heads, name, bits, steps } = group;
    const options = { ...learning, bits, decay: decays[name] };
    const weights = learnTogether(examplesOf(group, messages), heads.length, options);
    return heads.map((head, index) => {
      return [head, inSteps(weights[index] ?? new Float32Array(2 ** bits), steps)] as const;
    });
  });
  return new Map(all);
}

/** Each voice is scored by a model that has not seen it (leave-one-voice-out, in groups of voices). */
function leaveOut(messages: Messages, voices: readonly Voice[], say: (words: string) => void): LeftOut[] {
  const left: LeftOut[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    say(`leaving out group ${fold + 1} of ${folds}`);
    const out = new Set(voices.filter((_voice, index) => index % folds === fold).map(({ slug }) => slug));
    const seen = { ...messages, own: messages.own.filter(({ line }) => !out.has(line.voice)) };
    // Rounded as in the file: calibrated on finer weights, the chances of the model that is used would be off.
    const heads = learnAll(seen);
    for (const message of messages.own.filter(({ line }) => out.has(line.voice))) {
      const sums = [...heads].map(
        ([head, { step, weights }]) => [head, sumOf(weights, message.features) * step] as const,
      );
      left.push({ message, sums: new Map(sums) });
    }
  }
  return left;
}

function calibrationOf(head: HeadName, leftOut: readonly LeftOut[]): Calibration {
  const counted = leftOut.flatMap(({ message, sums }) => {
    const truth = truthOf(head, message.line);
    return truth === null ? [] : [{ truth, sum: sums.get(head) ?? 0 }];
  });
  // The genre is asked of both kinds of text, and only one of them was left out.
  if (head === 'genre') return { slope: 1, shift: 0 };
  return calibrate(
    counted.map(({ sum }) => sum),
    counted.map(({ truth }) => truth),
  );
}

function modelOf(
  kept: ReadonlyMap<HeadName, Kept>,
  leftOut: readonly LeftOut[],
  { corpus, sources }: TrainingInput,
): Model {
  const small = [...kept].map(([name, { step, weights }]) => ({ name, step, weights }));
  const heads: ModelHeader['heads'] = small.map(({ name, step }) => ({
    name,
    bits: bitsOf(name),
    step,
    calibration: calibrationOf(name, leftOut),
  }));
  const dissatisfied = calibrate(
    leftOut.map(mixOf),
    leftOut.map(({ message }) => message.line.dissatisfied),
  );
  const chances = chancesOf(leftOut, heads, dissatisfied);
  return {
    header: {
      format: 'heard model 2',
      version: versionOf(small.map(({ weights }) => weights)),
      heads,
      thresholds: chooseThresholds(chances),
      dissatisfied,
      sources: [
        { name: 'corpus', lines: leftOut.length + corpus.earlier.length, sha256: corpus.sha256 },
        ...sources,
      ],
    },
    weights: new Map(small.map(({ name, weights }) => [name, weights])),
  };
}

/** A question's weights as whole numbers of steps. */
interface Kept {
  step: number;
  weights: Int8Array;
}

const mostSteps = 127;

/**
 * Weights as small whole numbers. Most are then nought, which packs well, and that makes no difference that could be measured.
 * @param steps from nought to the greatest weight
 */
function inSteps(weights: Float32Array, steps: number): Kept {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  // A few weights are far greater than all others; they must not make every step coarse.
  const step = most === 0 ? 1 : Math.min(most, 4) / steps;
  // A loop: `Int8Array.from` took a third of the whole training.
  const kept = new Int8Array(weights.length);
  for (let bucket = 0; bucket < weights.length; bucket += 1) {
    const rounded = Math.round((weights[bucket] as number) / step);
    kept[bucket] = Math.max(-mostSteps, Math.min(mostSteps, rounded));
  }
  return { step, weights: kept };
}
