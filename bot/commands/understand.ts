import { type CommandContext, type CommandResult, done, type Terminal } from './command.ts';

/** How `understand` is written. */
export const understandUsage = 'understand < messages.txt';

/** Placeholder until understanding lands. */
export async function understandLines(
  _args: string[],
  _terminal: Terminal,
  _context: CommandContext,
): Promise<CommandResult> {
  return done('');
}
