import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HeardError } from '../../services/errors.ts';
import { createUnderstander } from '../../services/understanding/createUnderstander.ts';
import {
  evaluation,
  type ReadMessage,
  readLabelled,
} from '../../services/understanding/training/evaluate.ts';
import { type CommandContext, type CommandResult, done, misused } from './command.ts';

/** How `eval` is written. */
export const evaluateUsage = 'eval <file.tsv>';

/** Every message is read as if it had come now, and none of them looks at the clock but for dates, which are not measured. */
const saidOn = '2026-03-17T10:05:00';

/**
 * Scores the understanding on `label<TAB>dissatisfied<TAB>safety<TAB>kind<TAB>text`, no header: labels, coverage, what is asked of
 * the rest, danger, the worst errors (design 6).
 */
export async function evaluateFile(args: string[], { folder }: CommandContext): Promise<CommandResult> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0)
    return misused('Give one file of labelled messages.', evaluateUsage);
  const labelled = readLabelled(await contentOf(resolve(folder, file)));
  const understander = createUnderstander();
  try {
    const read: ReadMessage[] = [];
    for (const truth of labelled) {
      read.push({ truth, reading: await understander.read(truth.text, { saidOn, asked: null }) });
    }
    return done(evaluation(read));
  } finally {
    await understander.close();
  }
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new HeardError('INPUT', `${file} cannot be read.`, { cause });
  }
}
