import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HeardError } from '../../errors.ts';
import { labelNames, safetyKinds } from '../understanding.ts';
import { corpusFolder } from './corpus.ts';

const turnSchema = z.discriminatedUnion('who', [
  z.object({ who: z.literal('h'), text: z.string().trim().min(1) }),
  z.object({
    who: z.literal('r'),
    /** Whether the resident is dissatisfied, given everything said up to here. */
    dissatisfied: z.enum(['0', '1']).transform((given) => given === '1'),
    label: z
      .string()
      .transform((given) => given.split('+'))
      .pipe(z.array(z.enum(labelNames)).min(1)),
    dangers: z
      .string()
      .transform((given) => (given === 'none' ? [] : given.split('+')))
      .pipe(z.array(z.enum(safetyKinds))),
    text: z.string().trim().min(1),
  }),
]);

/** One turn of a talk: what Heard says, or what the resident says and how it stands then. */
export type TalkTurn = z.infer<typeof turnSchema>;

/** A short talk of several turns. */
export interface CorpusTalk {
  id: string;
  turns: TalkTurn[];
}

function turnOf(file: string, line: string, number: number): { id: string; turn: TalkTurn } {
  const [id = '', who, dissatisfied, label, dangers, text] = line.split('\t');
  const read = turnSchema.safeParse({ who, dissatisfied, label, dangers, text });
  if (read.success) return { id, turn: read.data };
  const what = read.error.issues[0]?.path.join('.') ?? 'it';
  throw new HeardError('INPUT', `${file}, line ${number}: ${what} is not as it should be`);
}

/** Reads the talks of the corpus, in which dissatisfaction or danger shows over several turns. Throws INPUT with the line that is wrong. */
export function readTalks(folder = join(corpusFolder, 'talks')): CorpusTalk[] {
  const talks = new Map<string, TalkTurn[]>();
  for (const file of readdirSync(folder).sort()) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const { id, turn } = turnOf(file, line, index + 1);
      talks.set(id, [...(talks.get(id) ?? []), turn]);
    }
  }
  return [...talks].map(([id, turns]) => ({ id, turns }));
}
