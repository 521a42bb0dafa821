import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asPage } from '../../services/caseFile/asPage.ts';
import { type CaseFile, caseFileSchema } from '../../services/caseFile/caseFile.ts';
import { fileName, gatherFile } from '../../services/caseFile/gatherFile.ts';
import { isSound, verifyFile } from '../../services/caseFile/verifyFile.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import { parseReference } from '../../services/complaints/reference.ts';
import type { LogEntry } from '../../services/conversations/loggedActivity.ts';
import { wholeLog } from '../../services/conversations/wholeLog.ts';
import { HeardError } from '../../services/errors.ts';
import { findFor } from '../../services/staff/answering.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import { afterExport, leftOutLines, verifiedLines } from '../../services/wording/en/caseFile.ts';
import { sayWhoReads } from '../../services/wording/en/staff.ts';
import { type CommandResult, done, failed, misused, type StoreContext } from './command.ts';
import { readingDeps } from './readingDeps.ts';
import { readerSignature, signed } from './staffId.ts';

/** How the whole file of a case is asked for, and counted again. */
export const exportUsage = `case export <reference> ${readerSignature} --out <folder> [--for-resident] | case export verify <file.json> [--head "<as printed in a letter>"]`;

/** The lines about it in the help of `case`. */
export const exportDetails: readonly string[] = [
  'The whole file of a case, as JSON and as a page to print: case export <reference>. With --for-resident, without staff’s notes and other people’s data',
  'Whether a file is as it was kept, and fits the head printed in a letter: case export verify <file.json>',
];

/** `case`, which can also write the whole file of a case. Null: something else is asked. */
export function caseExport(args: string[], context: StoreContext): Promise<CommandResult> | null {
  const [word, ...rest] = args;
  if (word !== 'export') return null;
  return rest[0] === 'verify' ? verify(rest.slice(1), context) : exported(rest, context);
}

async function exported(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { out: { type: 'string' }, 'for-resident': { type: 'boolean', default: false } },
  });
  const [typed, more] = positionals;
  if (typed === undefined || more !== undefined) return misused('Which case?', exportUsage);
  if (staffId === null) return misused('Who reads it? The file says who had it made.', exportUsage);
  if (values.out === undefined) return misused('Into which folder?', exportUsage);
  const file = await fileOf(typed, { reader: staffId, forResident: values['for-resident'] }, context);
  if (file === null) return failed(`There is no case ${typed}. ${sayWhoReads}`);
  const folder = resolve(context.folder, values.out);
  const names = await written(file, folder);
  const said = [...leftOutLines(file), ...afterExport(file)];
  return done(names.map((name) => `${name}\n`).join(''), said.map((line) => `${line}\n`).join(''));
}

/** The log is read first: inside the unit of work nothing may read past it. */
async function fileOf(
  typed: string,
  { reader, forResident }: { reader: string; forResident: boolean },
  context: StoreContext,
): Promise<CaseFile | null> {
  const { store, clock, landlords } = context;
  const reference = parseReference(typed);
  const landlord = landlords.find((each) => reference?.startsWith(`${each.referencePrefix}-`));
  if (reference === null || landlord === undefined) return null;
  const { seal } = await readingDeps(context);
  const now = clock.now();
  const conversationId = await store.inUnitOfWork(
    async (work) => (await work.findByReference(reference))?.head.conversationId ?? null,
  );
  const log: LogEntry[] =
    conversationId === null ? [] : await wholeLog(store.database.kysely, seal, conversationId);
  return store.inUnitOfWork(async (work) => {
    const service = new CaseService({ work, landlord, now, by: { kind: 'heard' } });
    const asking = { reader, roster: await rosterOf(work, landlord, landlords) };
    const complaint = await findFor(service, reference, asking);
    if (complaint === null) return null;
    const madeFor = forResident ? 'resident' : 'staff';
    return gatherFile({ work, landlord, asking, madeFor, now, logOf: async () => log }, complaint);
  });
}

/** Readable by nobody but whoever runs Heard; never over a file that is there: it may be the one that was sent. */
async function written(file: CaseFile, folder: string): Promise<string[]> {
  const name = join(folder, fileName(file));
  const forms = {
    '.json': `${JSON.stringify(caseFileSchema.parse(file), null, 2)}\n`,
    '.html': asPage(file),
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    for (const [ending, text] of Object.entries(forms)) {
      await writeFile(`${name}${ending}`, text, { mode: 0o600, flag: 'wx' });
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    throw new HeardError('REFUSED', `${name} exists already; choose another folder`, { cause });
  }
  return Object.keys(forms).map((ending) => `${name}${ending}`);
}

async function verify(args: string[], { folder }: StoreContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { head: { type: 'string', multiple: true, default: [] } },
  });
  const [path, more] = positionals;
  if (path === undefined || more !== undefined) return misused('Which file?', exportUsage);
  const file = await readFileOf(resolve(folder, path));
  if (file === null) return failed(`${path} is no file of a case that this version can read.`);
  const verified = verifyFile(file, values.head);
  const lines = `${verifiedLines(verified).join('\n')}\n`;
  return isSound(verified) ? done(lines) : { exitCode: 1, stdout: lines, stderr: '' };
}

async function readFileOf(path: string): Promise<CaseFile | null> {
  try {
    const parsed = caseFileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
