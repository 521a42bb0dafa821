import { parseArgs } from 'node:util';
import { londonTime } from '../../services/clock.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { type DealingDeps, type DealingOutcome, dealWithWaiting } from '../../services/reporting/dealing.ts';
import type { ReadingDeps } from '../../services/reporting/openRecords.ts';
import { shortLength } from '../../services/reporting/shortIds.ts';
import { type Waiting, type WaitingForStaff, waitingForStaff } from '../../services/reporting/waiting.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext } from './command.ts';

/** How `waiting` is written. */
export const waitingUsage =
  'waiting [--landlord <id>] [--json] | waiting done <id> --by <staff id> [--note "..."]';

/**
 * Everything beside the steps of cases that waits for staff, at every landlord or at one: residents are told that the team can
 * see it. With `done` something is taken off the list.
 */
export async function waiting(args: string[], context: StoreContext): Promise<CommandResult> {
  if (args[0] === 'done') return markDone(args.slice(1), context);
  const { values } = parseArgs({
    args,
    options: { landlord: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { landlords } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  const ids = chosen.map(({ id }) => id);
  const list = await waitingForStaff(await readingDeps(context), ids);
  const length = shortLength(everyIdOf(list));
  return done(values.json ? json(forTerminals(list, length)) : inWords(list, length));
}

async function readingDeps({ config, store: { database } }: StoreContext): Promise<ReadingDeps> {
  const { dataDir, dataKey } = config;
  return { database, seal: await openSeal({ database, dataDir, dataKey }) };
}

/** `--as` is how `case` is signed; both are understood. */
async function markDone(args: string[], context: StoreContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { by: { type: 'string' }, as: { type: 'string' }, note: { type: 'string' } },
  });
  const [id, more] = positionals;
  const staffId = (values.by ?? values.as ?? '').trim();
  if (id === undefined) return misused('Which one? Give the id that the list shows.', waitingUsage);
  if (more !== undefined) return misused(`"${plain(more)}" is one word too many.`, waitingUsage);
  if (staffId === '') return misused('Who has dealt with it?', waitingUsage);
  const { store, landlords, clock } = context;
  const deps: DealingDeps = {
    ...(await readingDeps(context)),
    inUnitOfWork: (work) => store.inUnitOfWork(work),
    landlords,
  };
  const by = { kind: 'staff', id: staffId } as const;
  const note = (values.note ?? '').trim() === '' ? null : (values.note ?? null);
  return outcome(await dealWithWaiting(deps, { id, note, by, now: clock.now() }), staffId);
}

function outcome({ id, recorded, before }: DealingOutcome, staffId: string): CommandResult {
  if (recorded) return done(`${id}\n`, `Recorded as dealt with by ${plain(staffId)}. It is off the list.\n`);
  if (before === null) return done(`${id}\n`, 'Nothing was changed: its offer was answered already.\n');
  const { at, by } = before;
  const who = by.kind === 'staff' ? plain(by.id) : by.kind;
  const when = momentInFull(londonTime(at));
  return done(`${id}\n`, `Nothing was changed: ${who} dealt with it on ${when}.\n`);
}

function everyIdOf(list: WaitingForStaff): string[] {
  return Object.values(list)
    .flat()
    .map(({ id }: Waiting) => id);
}

/** JSON leaves the upper control characters and the invisible ones as they are, and terminals obey those too. */
function forTerminals(list: WaitingForStaff, length: number): unknown {
  const withShortIds = Object.entries(list).map(([group, rows]: [string, Waiting[]]) => [
    group,
    rows.map((row) => ({ shortId: row.id.slice(0, length), ...row })),
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(withShortIds)), (_key, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  );
}

const howToDeal = `What was dealt with comes off the list with its id:
  npm run --silent heard -- waiting done <id> --by <staff id> [--note "what was done"]
`;

function inWords(list: WaitingForStaff, length: number): string {
  const group = groupWith(length);
  const groups = [
    group('Safety alerts', list.safetyAlerts, ({ kind, alert }) => [named(kind), alert ? 'at once' : '']),
    group('Requests for a person', list.personRequests, () => [], contactLine),
    group('Offers not answered', list.unansweredOffers, ({ offers }) => [offered(offers)]),
    group('Reviews not acknowledged', list.reviewRequests, ({ reference }) => [reference], reviewLine),
    group('Data requests', list.dataRequests, ({ kind }) => [named(kind)]),
    group('Service requests', list.serviceRequests, ({ category, firstTime }) => [
      category === null ? 'no category' : named(category),
      firstTime === 'unknown'
        ? 'not said whether for the first time'
        : firstTime
          ? 'first time'
          : 'not the first time',
    ]),
    group('Messages that failed', list.failedMessages, () => [], conversationLine),
  ];
  const nothing = everyIdOf(list).length === 0;
  return `${groups.join('\n')}${nothing ? '' : `\n${howToDeal}`}`;
}

type Group = <R extends Waiting>(
  title: string,
  rows: R[],
  facts: (row: R) => string[],
  more?: (row: R) => string[],
) => string;

function groupWith(length: number): Group {
  return (title, rows, facts, more = () => []) => {
    const entries = rows.map((row) => {
      const heading = [momentInFull(londonTime(row.at)), ...facts(row), row.landlord];
      const lines = [
        `${row.id.slice(0, length)}  ${heading.filter((fact) => fact !== '').join(', ')}`,
        `  ${indented(row.words ?? '(no words, or erased)')}`,
      ];
      return [...lines, ...more(row)].map((line) => `  ${line}\n`).join('');
    });
    return `${title}: ${rows.length === 0 ? 'none' : rows.length}\n${entries.join('')}`;
  };
}

function reviewLine({ reference }: WaitingForStaff['reviewRequests'][number]): string[] {
  return [`  off the list with: case ${reference} acknowledge-review`];
}

function conversationLine({ conversationId }: Waiting): string[] {
  return [`  never answered; conversation ${plain(conversationId ?? '')}`];
}

function contactLine({ contact }: WaitingForStaff['personRequests'][number]): string[] {
  return [contact === null ? '  no contact given' : `  contact: ${indented(contact)}`];
}

function offered(offers: number): string {
  if (offers === 0) return 'not offered yet';
  return offers === 1 ? 'offered once' : `offered ${offers} times`;
}

function named(kind: string | null): string {
  return (kind ?? 'unknown').replaceAll('_', ' ');
}

function indented(words: string): string {
  return plain(words).replaceAll('\n', '\n    ');
}
