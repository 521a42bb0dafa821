import { existsSync } from 'node:fs';
import { access, constants, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { countFailedMessages } from '../../services/conversations/failedMessages.ts';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { rosterInFile } from '../../services/staff/roster.ts';
import type { Config } from '../config.ts';
import { type CommandContext, type CommandResult, done, type StoreContext } from './command.ts';
import { jobProblems } from './doctorJobs.ts';
import { mailFindings } from './doctorMail.ts';
import { reachChecked } from './doctorReach.ts';
import { answersIn, type Finding, problemsIn, rosterFindings, rostersChecked } from './doctorRosters.ts';

/** How `doctor` is written. */
export const doctorUsage = 'doctor';

/** Below this the store soon cannot write; a full disk is the one thing that an operator can see coming. */
const leastFreeBytes = 512 * 1024 * 1024;

/** What only the command line can look at. */
export interface Examinations {
  /** Reads the settings as a server would; throws CONFIG. */
  settings: () => Config;
  /** Asks the running server, or the store itself when none runs. Null: there is no store yet. */
  store: (() => Promise<CommandResult>) | null;
}

/**
 * Looks at what this installation needs: settings, landlords, data folder, disk, store. A line each; fails when one is not right.
 */
export async function doctor(context: CommandContext, examine: Examinations): Promise<CommandResult> {
  const { config, landlords } = context;
  const findings: Finding[] = [
    nodeFinding(process.versions.node),
    settingsFinding(examine.settings),
    ...config.warnings.map((warning) => ({ ok: false, says: warning })),
    ...(config.startAt === null ? [] : [{ ok: true, says: `HEARD_NOW sets the clock to ${config.startAt}` }]),
    { ok: true, says: `The landlords' files are valid: ${landlords.map(({ id }) => id).join(', ')}` },
    await folderFinding(config.dataDir),
    await diskFinding(config.dataDir),
    ...(await storeFindings(examine.store, landlords)),
    ...(await spoolFindings(config.dataDir)),
    ...(await mailFindings(config.mail)),
  ];
  const lines = findings.map(({ ok, watch, says }) => {
    const sign = watch === true ? 'watch' : 'ok   ';
    return `${ok ? sign : 'WRONG'} ${says}\n`;
  });
  const wrong = findings.filter(({ ok }) => !ok).length;
  const result = done(lines.join(''), wrong === 0 ? '' : `${wrong} of ${findings.length} need attention.\n`);
  return { ...result, exitCode: wrong === 0 ? 0 : 1 };
}

/** npm warns that two dependencies ask for Node 22: an operator must hear from us that the version in use is fine. */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= 22) return { ok: true, says: `Node ${version}` };
  if (major < 20 || (major === 20 && minor < 19))
    return { ok: false, says: `Node ${version} is too old: Heard needs 20.19 or later; 22 is recommended` };
  const warning = 'npm warns (EBADENGINE) that kysely and restify ask for 22; that does no harm';
  return { ok: true, says: `Node ${version}: 20.19 and later work, 22 is recommended (${warning})` };
}

function settingsFinding(settings: () => Config): Finding {
  try {
    return { ok: true, says: `The settings are right (${settings().environment})` };
  } catch (thrown) {
    if (thrown instanceof HeardError) return { ok: false, says: thrown.message };
    throw thrown;
  }
}

async function folderFinding(dataDir: string): Promise<Finding> {
  const probe = join(dataDir, 'doctor.probe');
  try {
    if (!existsSync(dataDir)) {
      await access(nearest(dataDir), constants.W_OK);
      return { ok: true, says: `The data folder ${dataDir} is not there yet; the first start makes it` };
    }
    await writeFile(probe, 'x', { flush: true });
    return { ok: true, says: `The data folder ${dataDir} can be written` };
  } catch {
    return { ok: false, says: `The data folder ${dataDir} cannot be written by this user` };
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** The folder itself or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

async function diskFinding(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearest(dataDir));
  const free = bavail * bsize;
  const megabytes = Math.round(free / 1_000_000);
  if (free >= leastFreeBytes) return { ok: true, says: `${megabytes} MB are free on its disk` };
  return { ok: false, says: `Only ${megabytes} MB are free on its disk; make room before it is full` };
}

/** The store's own line, and one for each thing in it that somebody must see to. Without one, who is on the landlords' files. */
async function storeFindings(
  askStore: (() => Promise<CommandResult>) | null,
  landlords: readonly Landlord[],
): Promise<Finding[]> {
  if (askStore === null)
    return [
      { ok: true, says: 'There is no store yet; the first start makes it' },
      ...landlords.flatMap((landlord) => rosterFindings(landlord, rosterInFile(landlord.staff))),
    ];
  try {
    const { exitCode, stdout, stderr } = await askStore();
    const answers = exitCode === 0 ? answersIn(stdout) : [];
    const watched = answers.filter(({ watch }) => watch === true);
    return [...answers.filter((each) => !watched.includes(each)), ...problemsIn(stderr), ...watched];
  } catch (thrown) {
    return [
      { ok: false, says: thrown instanceof HeardError ? thrown.message : 'The store cannot be opened' },
    ];
  }
}

/** What `doctor` asks of whoever has the store: does it answer, and did messages in it stay without an answer? */
export async function checkStore(_args: string[], context: StoreContext): Promise<CommandResult> {
  const { database } = context.store;
  const began = performance.now();
  await sql`select 1`.execute(database.kysely);
  const took = (performance.now() - began).toFixed(1);
  const { mode, where } = database;
  const failed = await countFailedMessages(
    database,
    context.landlords.map(({ id }) => id),
  );
  const { watched, wrong } = await rostersChecked(context);
  const jobs = await jobProblems(context.store);
  const reach = await reachChecked(context);
  return done(
    `The store answers in ${took} ms: ${mode === 'pglite' ? 'embedded' : 'PostgreSQL'}, ${where}\n${watched}${reach}`,
    failed === 0
      ? `${wrong}${jobs}`
      : `${wrong}${jobs}${failed} ${failed === 1 ? 'message' : 'messages'} could not be answered: read them with "heard waiting", answer the resident in another way, and mark each with "heard waiting done <id> --as <staff id>"\n`,
  );
}

/**
 * Messages about danger that were answered while the store was away. They leave the folder by themselves when the store is back, so
 * whatever lies there has not reached anybody.
 */
async function spoolFindings(dataDir: string): Promise<Finding[]> {
  const folder = join(dataDir, 'spool');
  const names = await readdir(folder).catch(() => []);
  const sealed = names.filter((name) => name.endsWith('.sealed')).length;
  const unplaced = names.filter((name) => name.endsWith('.unplaced')).length;
  return [
    ...(sealed === 0 ? [] : [{ ok: false, says: waitingInSpool(sealed, folder) }]),
    ...(unplaced === 0 ? [] : [{ ok: false, says: unplacedInSpool(unplaced, folder) }]),
    ...(sealed + unplaced > 0 ? [] : [{ ok: true, says: 'No message about danger lies outside the store' }]),
  ];
}

function waitingInSpool(count: number, folder: string): string {
  return `${safetyMessages(count)} still to be put into the store (${folder}, *.sealed): a running Heard does so within minutes once its store answers; a file that stays was sealed with another data key, so put that key back`;
}

function unplacedInSpool(count: number, folder: string): string {
  return `${safetyMessages(count)} set aside, because the store does not know the conversation (${folder}, *.unplaced), and may not have been dealt with: read them with "heard waiting"; if the store was changed or restored, put the right one back, rename the files to *.sealed and start Heard again; otherwise mark each with "heard waiting done <id> --as <staff id>" when it was seen to`;
}

function safetyMessages(count: number): string {
  return count === 1 ? '1 message about danger is' : `${count} messages about danger are`;
}
