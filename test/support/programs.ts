import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { HeardError } from '../../services/errors.ts';

/** A program that the tests need, where it may lie, and the package of Debian and Ubuntu that brings it. */
interface Needed {
  names: string[];
  folders: () => string[];
  package: string;
}

const path = () => (process.env.PATH ?? '').split(delimiter);

/** Debian keeps PostgreSQL's own programs out of the path, one folder for each version. Newest first. */
function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return [...versions.map((version) => join(root, version, 'bin')), ...path()];
  } catch {
    return path();
  }
}

/** What the tests start besides Node: real servers and a real browser, never stand-ins. */
export const neededPrograms = {
  'redis-server': { names: ['redis-server'], folders: path, package: 'redis-server' },
  initdb: { names: ['initdb'], folders: postgresFolders, package: 'postgresql' },
  postgres: { names: ['postgres'], folders: postgresFolders, package: 'postgresql' },
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'Google Chrome'],
    folders: () => [...path(), '/Applications/Google Chrome.app/Contents/MacOS'],
    package: 'chromium',
  },
} satisfies Record<string, Needed>;

/** The name of a program that the tests need. */
export type ProgramName = keyof typeof neededPrograms;

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // Ubuntu's chromium is a note about a snap that is not there: only running it tells.
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Where a program lies, or null when it is not there or does not run. `CHROMIUM_PATH` names a browser of one's own. */
export function findProgram(name: ProgramName): string | null {
  const own = name === 'chromium' ? process.env.CHROMIUM_PATH : undefined;
  if (own) return own;
  const { names, folders }: Needed = neededPrograms[name];
  const files = folders().flatMap((folder) => names.map((file) => join(folder, file)));
  return files.find(isRunnable) ?? null;
}

/** Where a program lies; throws an error that says what to install. A missing server is never a skipped test. */
export function needProgram(name: ProgramName): string {
  const found = findProgram(name);
  if (found === null) throw new HeardError('CONFIG', `${name} is missing. ${howToInstall([name])}`);
  return found;
}

/** The Debian packages that bring these programs, each once. */
export function packagesFor(names: ProgramName[]): string[] {
  return [...new Set(names.map((name) => neededPrograms[name].package))];
}

/** What to type to get these programs. */
export function howToInstall(names: ProgramName[]): string {
  const packages = packagesFor(names).join(' ');
  return `On Debian or Ubuntu: sudo apt-get install ${packages}. On macOS: brew install redis postgresql, and Google Chrome.`;
}
