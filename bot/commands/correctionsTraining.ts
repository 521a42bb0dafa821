import { readCorrectionLines } from '../../services/understanding/learning/correctionLines.ts';
import type { Figures } from '../../services/understanding/learning/figures.ts';
import { measuringModel } from '../../services/understanding/learning/frozenVoices.ts';
import {
  type AboutModel,
  keepModel,
  keptMeasuringModel,
  modelsInUse,
} from '../../services/understanding/learning/keptModels.ts';
import { type Retrained, retrain } from '../../services/understanding/learning/retrain.ts';
import { readCorpus } from '../../services/understanding/training/corpus.ts';
import { type CommandContext, type CommandResult, done, failed } from './command.ts';

/** The command that gives the words to learn from, asked of whoever has the store. */
export const correctionsTextCommand = 'corrections-text';

/** What training with corrections needs beside the settings. */
export interface CorrectionsTraining {
  /** Asks whoever has the store for what may be learned from. */
  ask: () => Promise<CommandResult>;
  /** Tells people what is going on. */
  warn: (words: string) => void;
  /** Where the corpus and the built-in model lie, when not with Heard itself; only tests say so. */
  corpusFolder?: string;
  builtIn?: string;
}

/**
 * Trains the model further with corrections, in a process of its own: residents' turns do not wait for it. The new model is kept and made the
 * current one only when nothing was lost on the frozen voices; the old one stays beside it. The server takes it up at its next start.
 */
export async function trainWithCorrections(
  { config, clock }: Pick<CommandContext, 'config' | 'clock'>,
  { ask, warn, corpusFolder, builtIn }: CorrectionsTraining,
): Promise<CommandResult> {
  const answer = await ask();
  if (answer.exitCode !== 0) return answer;
  const corrections = readCorrectionLines(answer.stdout);
  if (corrections.length === 0)
    return failed('There is nothing to learn from yet: no corrections that may be used.');
  const say = (words: string): void => warn(`${words}\n`);
  const { base, current, about } = await modelsInUse(config.dataDir, builtIn);
  const corpus = readCorpus(corpusFolder);
  const measuring = await keptMeasuringModel(config.dataDir, { corpus, base }, () => {
    say('making the model that measures, which takes a minute and is kept for the next time');
    return measuringModel(corpus);
  });
  // After an update of Heard figures are measured anew: those of another measuring model say nothing.
  const known = about?.measuredWith === measuring.header.version ? about.toBeat : null;
  const result = retrain({ base, current, measuring, corpus, corrections, toBeat: known, say });
  if (result.refused) return failed(refusal(result.why, result));
  const { model, before, after, toBeat } = result;
  const kept: Omit<AboutModel, 'version'> = {
    madeAt: clock.now(),
    corrections: corrections.length,
    before,
    after,
    toBeat,
    measuredWith: measuring.header.version,
  };
  await keepModel(config.dataDir, model, kept);
  const next =
    'The server uses it from its next start. To go back: heard model --use <version> or --built-in.';
  return done(
    `${model.header.version}\n`,
    `${comparison(result)}Kept, and made the current model. ${next}\n`,
  );
}

function refusal(why: readonly string[], result: Retrained): string {
  return `The model stays as it is: ${why.join('; ')}.\n${comparison(result).trimEnd()}`;
}

function comparison({ before, after, rightBefore, rightAfter }: Retrained): string {
  return [
    'on the frozen voices   area     coverage',
    `  without corrections  ${figures(before)}`,
    `  with them            ${figures(after)}`,
    `corrections heard rightly: ${rightBefore} before, ${rightAfter} after`,
    '',
  ].join('\n');
}

function figures({ area, coverage }: Figures): string {
  return `${area.toFixed(4)}   ${coverage.toFixed(4)}`;
}
