import { parseArgs } from 'node:util';
import { londonTime } from '../../services/clock.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { type DealingDeps, type DealingOutcome, dealWithWaiting } from '../../services/reporting/dealing.ts';
import { dealtWithByStaff } from '../../services/reporting/dealtList.ts';
import type { ReadingDeps } from '../../services/reporting/openRecords.ts';
import { shortLength } from '../../services/reporting/shortIds.ts';
import { waitingForStaff } from '../../services/reporting/waiting.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext } from './command.ts';
import { allDealt, dealtInWords } from './dealtInWords.ts';
import { dealWithSetAside, setAsideDealt, setAsideMessages } from './setAside.ts';
import { signature, signed } from './staffId.ts';
import { type WaitingList, waitingInWords } from './waitingInWords.ts';
import { withLimits } from './waitingLimits.ts';

/** How `waiting` is written. */
export const waitingUsage = `waiting [--done] [--landlord <id>] [--json] | waiting done <id> ${signature} [--note "..."]`;

/** What can be done with the list, a line each. */
export const waitingDetails: readonly string[] = [
  'waiting                what waits, the oldest first in each group',
  'waiting --done         what was dealt with, the latest first: who, when and the note',
  'waiting done <id>      takes something off; it comes back when the resident says more',
  '  --landlord <id>      for one landlord alone',
  '  --json               as data',
  `  ${signature}      who has dealt with it; --by is understood too`,
  '  --note "..."         what was done, sealed like everything that people write',
];

/**
 * Everything beside the steps of cases that waits for staff, at every landlord or at one: residents are told that the team can
 * see it. With `done` something is taken off the list, and with `--done` what was taken off is listed.
 */
export async function waiting(args: string[], context: StoreContext): Promise<CommandResult> {
  if (args[0] === 'done') return markDone(args.slice(1), context);
  const { values } = parseArgs({
    args,
    options: {
      landlord: { type: 'string' },
      json: { type: 'boolean', default: false },
      done: { type: 'boolean', default: false },
    },
  });
  const { landlords } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  const ids = chosen.map(({ id }) => id);
  return values.done ? showDealt(ids, values.json, context) : show(ids, values.json, context);
}

async function readingDeps({
  config,
  store: { database },
}: StoreContext): Promise<ReadingDeps & { dataDir: string }> {
  const { dataDir, dataKey } = config;
  return { database, dataDir, seal: await openSeal({ database, dataDir, dataKey }) };
}

async function show(landlordIds: string[], asJson: boolean, context: StoreContext): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const list: WaitingList = {
    ...withLimits(await waitingForStaff(deps, landlordIds), context.landlords, context.clock.now()),
    setAsideMessages: await setAsideMessages(deps),
  };
  const groups: Record<string, { id: string }[]> = { ...list };
  const length = lengthFor(Object.values(groups).flat());
  if (!asJson) return done(waitingInWords(list, length));
  const named = Object.entries(groups).map(([group, rows]) => [group, withShortIds(rows, length)]);
  return done(json(forTerminals(Object.fromEntries(named))));
}

async function showDealt(
  landlordIds: string[],
  asJson: boolean,
  context: StoreContext,
): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const lines = allDealt(await dealtWithByStaff(deps, landlordIds), await setAsideDealt(deps));
  const length = lengthFor(lines);
  if (asJson) return done(json(forTerminals(withShortIds(lines, length))));
  return lines.length === 0 ? done('', 'There is nothing.\n') : done(dealtInWords(lines, length));
}

function lengthFor(rows: { id: string }[]): number {
  return shortLength(rows.map(({ id }) => id));
}

function withShortIds<R extends { id: string }>(rows: R[], length: number): (R & { shortId: string })[] {
  return rows.map((row) => ({ shortId: row.id.slice(0, length), ...row }));
}

/** JSON leaves the upper control characters and the invisible ones as they are, and terminals obey those too. */
function forTerminals(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? plain(each) : each,
  );
}

async function markDone(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { note: { type: 'string' } },
  });
  const [id, more] = positionals;
  if (id === undefined) return misused('Which one? Give the id that the list shows.', waitingUsage);
  if (more !== undefined) return misused(`"${plain(more)}" is one word too many.`, waitingUsage);
  if (staffId === null)
    return misused('Who has dealt with it?', `waiting done ${plain(id)} --as d.cole --note "Rang back"`);
  const note = (values.note ?? '').trim() === '' ? null : (values.note ?? null);
  const { store, landlords, clock } = context;
  const deps = { ...(await readingDeps(context)), landlords };
  const now = clock.now();
  const setAside = await dealWithSetAside(deps, { id, note, by: staffId, at: now });
  if (setAside !== null) return outcome({ id: setAside, recorded: true, before: null }, staffId);
  const dealing: DealingDeps = { ...deps, inUnitOfWork: (work) => store.inUnitOfWork(work) };
  return outcome(
    await dealWithWaiting(dealing, { id, note, by: { kind: 'staff', id: staffId }, now }),
    staffId,
  );
}

function outcome({ id, recorded, before }: DealingOutcome, staffId: string): CommandResult {
  if (recorded) return done(`${id}\n`, `Recorded as dealt with by ${plain(staffId)}. It is off the list.\n`);
  if (before === null) return done(`${id}\n`, 'Nothing was changed: its offer was answered already.\n');
  const { at, by } = before;
  const who = by.kind === 'staff' ? plain(by.id) : by.kind;
  const when = momentInFull(londonTime(at));
  return done(`${id}\n`, `Nothing was changed: ${who} dealt with it on ${when}.\n`);
}
