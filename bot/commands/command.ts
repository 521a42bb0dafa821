import type { Clock } from '../../services/clock.ts';
import type { OneTimeCodes } from '../../services/identity/oneTimeCodes.ts';
import type { Jobs } from '../../services/jobs/jobs.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import type { Database } from '../../services/storage/database.ts';
import type { Config } from '../config.ts';
import type { ControlResponse } from '../control/protocol.ts';

/** What a command prints and its exit code: data to standard output, words to standard error, 0 only on success. */
export type CommandResult = ControlResponse;

/** The store, for the commands that need it. */
export interface CommandStore {
  database: Database;
  /** Runs `work` in one unit of work, committed when it resolves. */
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  codes: OneTimeCodes;
  /** The running server's queue. Left out where no server runs: then nothing is worked on. */
  jobs?: Jobs;
}

/** What every command may use, whether it runs in the server or by itself. */
export interface CommandContext {
  config: Config;
  landlords: Landlord[];
  clock: Clock;
  /** The caller's folder: file names are taken from there, wherever the server runs. Absolute. */
  folder: string;
}

/** The context of commands that need the store. */
export interface StoreContext extends CommandContext {
  store: CommandStore;
}

/** What a command line works with: the process's own, or a test's. */
export interface Terminal {
  environment: Record<string, string | undefined>;
  /** The caller's folder. Absolute. */
  folder: string;
  /** Standard input, line by line. */
  lines: AsyncIterable<string>;
  /** Writes data; resolves when there is room for more. */
  write: (data: string) => Promise<void>;
  warn: (words: string) => void;
}

/** A command that succeeded with this data. */
export function done(stdout: string, stderr = ''): CommandResult {
  return { exitCode: 0, stdout, stderr };
}

/** A command that failed, and why, for the person at the keyboard. */
export function failed(why: string): CommandResult {
  return { exitCode: 1, stdout: '', stderr: `${why}\n` };
}

/** A command that was written wrongly, and how it is written. Exit code 2, so that a script can tell it from a refusal. */
export function misused(why: string, usage: string): CommandResult {
  return {
    exitCode: 2,
    stdout: '',
    stderr: `${why}\nWrite it like this: npm run --silent heard -- ${usage}\n`,
  };
}

/** A value as indented JSON with a line break at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Words that people wrote, fit for a terminal: without the control characters by which a message could rewrite the screen
 * of whoever reads it.
 */
export function plain(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : ' '));
}

/** A table in columns, with a heading and two spaces between. */
export function table(heading: string[], rows: string[][]): string {
  const lines = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}
