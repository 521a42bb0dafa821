import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HeardError } from '../../services/errors.ts';
import { builtInModel } from '../../services/understanding/model/currentModel.ts';
import { writeModel } from '../../services/understanding/model/modelFile.ts';
import { readCorpus } from '../../services/understanding/training/corpus.ts';
import { readPublicSets } from '../../services/understanding/training/publicSets.ts';
import { trainingReport } from '../../services/understanding/training/report.ts';
import { train } from '../../services/understanding/training/train.ts';
import { type CommandContext, type CommandResult, done } from './command.ts';

/** How `train` is written. */
export const trainUsage = 'train [--public <folder of public sets>] [--out <file>]';

/**
 * Builds the model from the corpus, and from public sets where a folder with them is given (NOTICE names them); the same input
 * gives the same file. Reports how it does on voices that it had not met.
 */
export async function trainModel(args: string[], { folder }: CommandContext): Promise<CommandResult> {
  const { values } = parseArgs({ args, options: { public: { type: 'string' }, out: { type: 'string' } } });
  const sets = values.public === undefined ? null : resolve(folder, values.public);
  if (sets !== null && !existsSync(sets)) throw new HeardError('INPUT', `${sets} is not there.`);
  const { lines: others, sources } = sets === null ? { lines: [], sources: [] } : readPublicSets(sets);
  const trained = train({ corpus: readCorpus(), others, sources });
  const file = values.out === undefined ? fileURLToPath(builtInModel) : resolve(folder, values.out);
  await writeFile(`${file}.part`, writeModel(trained.model));
  await rename(`${file}.part`, file);
  return done(trainingReport(trained), `Written to ${file}, version ${trained.model.header.version}.\n`);
}
