import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { learnsOn } from '../../services/landlords/learningSettings.ts';
import { keptBackFrom } from '../../services/reporting/keptBack.ts';
import {
  correctionLines,
  readCorrectionLines,
} from '../../services/understanding/learning/correctionLines.ts';
import { modelInUse } from '../../services/understanding/learning/keptModels.ts';
import { lessonSources } from '../../services/understanding/learning/lessons.ts';
import { type ReadLesson, readLessons } from '../../services/understanding/learning/readLessons.ts';
import { maskPersonal } from '../../services/understanding/secondOpinion/maskPersonal.ts';
import { type CommandResult, done, json, misused, type StoreContext, table } from './command.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { readerSignature, signed } from './staffId.ts';

/** How `corrections` is written. */
export const correctionsUsage = `corrections [${readerSignature}] [--landlord <id>] [--json] | corrections export <file> [${readerSignature}] [--landlord <id>] | corrections train`;

/** What can be done with corrections, a line each. */
export const correctionsDetails: readonly string[] = [
  "corrections            how much could be learned from, with each landlord's settings; no words are shown",
  'corrections export     writes the words, personal details masked, like a file of the corpus',
  'corrections train      trains the model further with them (heard model shows and takes back what came of it)',
  `  ${readerSignature}      who reads: what belongs to a complaint about them is left out, without it everything that is about staff`,
  "A landlord's file switches it on, after its own data protection impact assessment:",
  '  "learning": { "enabled": true, "assessedOn": "2026-11-21", "keepDays": 365, "residentsChoices": true }',
];

/** Counts what could be learned from, or writes it to a file. */
export async function corrections(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId: reader, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { landlord: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [verb, file, more] = positionals;
  const { landlords } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  const asked = { landlords: chosen, reader };
  if (verb === undefined) return count(asked, values.json, context);
  if (verb !== 'export' || file === undefined || more !== undefined) {
    return misused('Export them to which file?', correctionsUsage);
  }
  const text = await linesOf(asked, context);
  await writeNew(resolve(context.folder, file), text);
  const lines = readCorrectionLines(text).length;
  const warning =
    'The file is outside of Heard: erasing a record or the keeping days do not reach it. Delete it when it was used.';
  return done(
    `${lines}\n`,
    `${lines} example(s) were written to ${file}, personal details masked. ${warning}\n`,
  );
}

/**
 * Everything that may be learned from, as a file's text, but for what is about staff: nobody says who reads. Not for people: what
 * `corrections train` asks of whoever has the store.
 */
export async function correctionsText(_args: string[], context: StoreContext): Promise<CommandResult> {
  return done(await linesOf({ landlords: context.landlords, reader: null }, context));
}

/** Of which landlords, and who reads. Null: nobody said. */
interface Asked {
  landlords: readonly Landlord[];
  reader: string | null;
}

/** What belongs to a complaint that this reader may not see is left out: its words, and that there are any. */
async function lessonsOf({ landlords, reader }: Asked, context: StoreContext): Promise<ReadLesson[]> {
  const deps = await readingDeps(context);
  const reading = await readingIn(context, landlords, reader);
  const ids = landlords.map(({ id }) => id);
  const { wordless } = await keptBackFrom(deps, ids, reading);
  const lessons = await readLessons({ ...deps, clock: context.clock }, landlords);
  return lessons.filter(({ recordId }) => !wordless.has(recordId));
}

/** Refuses before a word is opened when nobody has switched it on. */
async function linesOf(asked: Asked, context: StoreContext): Promise<string> {
  const { landlords } = asked;
  const today = londonDate(context.clock.now());
  if (!landlords.some(({ learning }) => learnsOn(learning, today))) {
    const message =
      'Learning is switched off, so nothing leaves the store. A landlord switches it on in its file, after its own data protection impact assessment: heard corrections --help shows how.';
    throw new HeardError('REFUSED', message);
  }
  const model = await modelInUse(context.config.dataDir);
  return correctionLines(await lessonsOf(asked, context), { model, mask: maskPersonal });
}

async function count(asked: Asked, asJson: boolean, context: StoreContext): Promise<CommandResult> {
  const lessons = await lessonsOf(asked, context);
  const counted = asked.landlords.map(({ id, learning }) => {
    const own = lessons.filter(({ landlord }) => landlord === id);
    const bySource = lessonSources.map((name) => [name, own.filter(({ source }) => source === name).length]);
    return { landlord: id, learning, examples: own.length, bySource: Object.fromEntries(bySource) };
  });
  if (asJson) return done(json(counted));
  const rows = counted.map(({ landlord, learning, examples, bySource }) => [
    landlord,
    learning.enabled ? 'on' : 'off',
    learning.assessedOn ?? '-',
    `${learning.keepDays}`,
    learning.residentsChoices ? 'yes' : 'no',
    learning.enabled ? `${examples}` : '-',
    ...lessonSources.map((name) => (learning.enabled ? `${bySource[name]}` : '-')),
  ]);
  const heading = ['landlord', 'learning', 'assessed', 'days kept', 'choices', 'examples', ...lessonSources];
  return done(table(heading, rows), counted.some(({ learning }) => learning.enabled) ? '' : isOff);
}

const isOff =
  "Learning is off everywhere: nothing is read, counted or learned. A landlord's own data protection impact assessment comes first.\n";

/** Never over a file that is there, and never half a file. */
async function writeNew(file: string, text: string): Promise<void> {
  const half = `${file}.half`;
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.close();
    const writing = await open(half, 'w', 0o600);
    try {
      await writing.writeFile(text);
      await writing.sync();
    } finally {
      await writing.close();
    }
    await rename(half, file);
  } catch (cause) {
    await rm(half, { force: true });
    throw new HeardError('INPUT', `${file} cannot be written, or is there already.`, { cause });
  }
}
