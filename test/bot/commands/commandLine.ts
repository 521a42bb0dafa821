import { commandLine } from '../../../bot/commands/commandLine.ts';

/** What a command line printed, and its exit code. */
export interface Printed {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line as a person would, with these settings, this standard input and this current folder. */
export async function typed(
  args: string[],
  given: { environment?: Record<string, string>; input?: string[]; folder?: string } = {},
): Promise<Printed> {
  const printed = { stdout: '', stderr: '' };
  const exitCode = await commandLine(args, {
    environment: { NODE_ENV: 'test', ...given.environment },
    folder: given.folder ?? process.cwd(),
    lines: (async function* () {
      yield* given.input ?? [];
    })(),
    write: async (data) => {
      printed.stdout += data;
    },
    warn: (words) => {
      printed.stderr += words;
    },
  });
  return { exitCode, ...printed };
}
