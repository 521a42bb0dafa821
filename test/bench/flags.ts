import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measurableSets } from './understanding/leftOutSources.ts';

/** What a benchmark is told. */
export interface BenchFlags {
  size: 'full' | 'quick';
  /** No servers are started: only how messages are understood is measured. */
  onlyUnderstanding: boolean;
  /** Only how long lists and look-ups take among many cases. */
  onlyCases: boolean;
  /** A folder of public sets as `npm run train` takes it; null: none. */
  publicSets: string | null;
  /** Where all figures are written as JSON; null: nowhere. */
  json: string | null;
}

/** How the benchmark is written. */
export const usage = `npm run bench -- [--quick] [--understanding] [--cases] [--public <folder>] [--json <file>]
  --quick          much less of everything; its figures only show that everything runs
  --understanding  only how messages are understood, beside VADER, AFINN and nlp.js
  --cases          only look-ups and lists among 100,000 cases, and the plans of their statements
  --public         also on the public sets in this folder (NOTICE names them)
  --json           writes all figures to a file as well`;

const options = {
  quick: { type: 'boolean', default: false },
  understanding: { type: 'boolean', default: false },
  cases: { type: 'boolean', default: false },
  public: { type: 'string' },
  json: { type: 'string' },
} as const;

function problemOf(folder: string | undefined): string | null {
  if (folder === undefined) return null;
  const found = measurableSets.some((name) => existsSync(join(folder, name, 'binary.tsv')));
  return found ? null : `${folder} holds none of ${measurableSets.join(', ')}.`;
}

/** Reads the flags; what is wrong with them comes back in words, before minutes are spent. */
export function readFlags(args: string[]): BenchFlags | { problem: string } {
  try {
    const { values } = parseArgs({ args, options });
    const problem = problemOf(values.public);
    if (problem !== null) return { problem };
    return {
      size: values.quick ? 'quick' : 'full',
      onlyUnderstanding: values.understanding,
      onlyCases: values.cases,
      publicSets: values.public ?? null,
      json: values.json ?? null,
    };
  } catch (thrown) {
    return { problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
