import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram, howToInstall, neededPrograms, type ProgramName, packagesFor } from './programs.ts';

/**
 * Run before the tests: they start a real Redis, PostgreSQL and Chromium. What is missing is installed where that can be done
 * without asking (root on Debian or Ubuntu: a fresh container); elsewhere this says what to install, and fails.
 */
const oldestNode = [20, 19] as const;

function nodeIsTooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function missingPrograms(): ProgramName[] {
  return (Object.keys(neededPrograms) as ProgramName[]).filter((name) => findProgram(name) === null);
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

function install(missing: ProgramName[]): void {
  const packages = packagesFor(missing);
  console.error(`The tests need ${missing.join(', ')}: installing ${packages.join(', ')}.`);
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

if (nodeIsTooOld()) {
  console.error(`Node ${oldestNode.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
if (mayInstall && missingPrograms().length > 0) install(missingPrograms());
const missing = missingPrograms();
if (missing.length > 0) {
  console.error(`The tests need ${missing.join(', ')}. ${howToInstall(missing)}`);
  process.exit(1);
}
