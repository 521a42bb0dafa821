import { createUnderstander } from '../../services/understanding/createUnderstander.ts';
import { understandLine } from '../../services/understanding/understandLine.ts';
import { type CommandContext, type CommandResult, misused, type Terminal } from './command.ts';

/** How `understand` is written. */
export const understandUsage = 'understand < messages.txt';

/**
 * What messages on standard input mean: one a line, and one JSON object a line for each. Answers come as they are ready, so
 * that a program can ask and read in turns. Fails when a line held something that could not be used; every message is answered.
 */
export async function understandLines(
  args: string[],
  terminal: Terminal,
  { clock }: CommandContext,
): Promise<CommandResult> {
  if (args.length > 0) return misused('Messages are read from standard input.', understandUsage);
  const understander = createUnderstander({ onWarning: (message) => terminal.warn(`${message}\n`) });
  let exitCode = 0;
  let number = 0;
  try {
    for await (const line of terminal.lines) {
      number += 1;
      const read = await understandLine(line, understander, clock.now());
      if (read === null) continue;
      await terminal.write(`${JSON.stringify(read.understood)}\n`);
      if (read.problem === null) continue;
      exitCode = 1;
      terminal.warn(`line ${number}: ${read.problem}\n`);
    }
  } finally {
    await understander.close();
  }
  return { exitCode, stdout: '', stderr: '' };
}
