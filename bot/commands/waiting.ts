import { parseArgs } from 'node:util';
import { londonTime } from '../../services/clock.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { type DealingDeps, type DealingOutcome, dealWithWaiting } from '../../services/reporting/dealing.ts';
import { dealtWithByStaff } from '../../services/reporting/dealtList.ts';
import { declinedOffers } from '../../services/reporting/declinedOffers.ts';
import { casesToDo, type ListedCase, listedCases, listedRow } from '../../services/reporting/listedCases.ts';
import { shortLength } from '../../services/reporting/shortIds.ts';
import { waitingForStaff } from '../../services/reporting/waiting.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext } from './command.ts';
import { allDealt, dealtInWords } from './dealtInWords.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { dealWithSetAside, setAsideDealt, setAsideMessages } from './setAside.ts';
import { readerSignature, signature, signed } from './staffId.ts';
import { declinedInWords, type WaitingList, waitingInWords } from './waitingInWords.ts';
import { withLimits } from './waitingLimits.ts';
import { take } from './waitingTake.ts';

/** How `waiting` is written. */
export const waitingUsage = `waiting [--done | --declined] [${readerSignature}] [--landlord <id>] [--json] | waiting take <id> ${signature} | waiting done <id> ${signature} [--note "..."]`;

/** What can be done with the list, a line each. */
export const waitingDetails: readonly string[] = [
  'waiting                what waits, the oldest first in each group',
  'waiting --done         what was dealt with, the latest first: who, when and the note',
  'waiting --declined     offers to log a complaint that were declined in the last twelve months, the first first',
  'waiting take <id>      you have an alert to danger in hand: nobody else is alerted; it stays on the list',
  'waiting done <id>      takes something off; it comes back when the resident says more',
  '  --landlord <id>      for one landlord alone',
  '  --json               as data',
  `  ${readerSignature}      who reads: what is about them is left out, without it everything that is about staff`,
  `  ${signature}      who has dealt with it; --by is understood too`,
  '  --note "..."         what was done, sealed like everything that people write',
];

/**
 * Everything beside the steps of cases that waits for staff, at every landlord or at one: residents are told that the team can
 * see it. With `done` something is taken off the list, and with `--done` what was taken off is listed.
 */
export async function waiting(args: string[], context: StoreContext): Promise<CommandResult> {
  if (args[0] === 'done') return markDone(args.slice(1), context);
  if (args[0] === 'take') return take(args.slice(1), context, waitingUsage);
  const { staffId: reader, rest } = signed(args);
  const { values } = parseArgs({
    args: rest,
    options: {
      landlord: { type: 'string' },
      json: { type: 'boolean', default: false },
      done: { type: 'boolean', default: false },
      declined: { type: 'boolean', default: false },
    },
  });
  const { landlords } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  const asked = { landlords: chosen, reader, asJson: values.json };
  if (values.done && values.declined)
    return misused('Either those dealt with or those declined.', waitingUsage);
  if (values.declined) return showDeclined(asked, context);
  return values.done ? showDealt(asked, context) : show(asked, context);
}

/** Which list, for whom. */
interface Asked {
  landlords: Landlord[];
  reader: string | null;
  asJson: boolean;
}

async function show({ landlords, reader, asJson }: Asked, context: StoreContext): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const reading = await readingIn(context, landlords, reader);
  const now = context.clock.now();
  const waits = await waitingForStaff(deps, { reading, landlords, now });
  const list: WaitingList = {
    ...withLimits(waits, context.landlords, now),
    setAsideMessages: await setAsideMessages(deps),
  };
  const listed: ListedCase[] = [];
  for (const landlord of landlords) {
    listed.push(...(await listedCases(deps, { reading, landlord, now }, 'open')));
  }
  const cases = casesToDo(listed);
  const groups: Record<string, { id: string }[]> = { ...list };
  const length = lengthFor(Object.values(groups).flat());
  if (!asJson) return done(waitingInWords(list, cases, length));
  const named = Object.entries(groups).map(([group, rows]) => [group, withShortIds(rows, length)]);
  return done(json(forTerminals({ ...Object.fromEntries(named), casesToDo: cases.map(listedRow) })));
}

async function showDealt(
  { landlords, reader, asJson }: Asked,
  context: StoreContext,
): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const reading = await readingIn(context, landlords, reader);
  const ids = landlords.map(({ id }) => id);
  const lines = allDealt(await dealtWithByStaff(deps, ids, reading), await setAsideDealt(deps));
  const length = lengthFor(lines);
  if (asJson) return done(json(forTerminals(withShortIds(lines, length))));
  return lines.length === 0 ? done('', 'There is nothing.\n') : done(dealtInWords(lines, length));
}

async function showDeclined(
  { landlords, reader, asJson }: Asked,
  context: StoreContext,
): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const reading = await readingIn(context, landlords, reader);
  const declined = await declinedOffers(deps, { reading, landlords, now: context.clock.now() });
  if (asJson) return done(json(forTerminals(declined)));
  return declined.length === 0 ? done('', 'There are none.\n') : done(declinedInWords(declined));
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
