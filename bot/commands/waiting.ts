import { parseArgs } from 'node:util';
import { londonTime } from '../../services/clock.ts';
import { countFailedMessages } from '../../services/conversations/failedMessages.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { type Waiting, type WaitingForStaff, waitingForStaff } from '../../services/reporting/waiting.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { type CommandResult, done, json, plain, type StoreContext } from './command.ts';

/** How `waiting` is written. */
export const waitingUsage = 'waiting [--landlord <id>] [--json]';

/** Everything beside complaints that waits for staff, at every landlord or at one: residents are told that the team can see it. */
export async function waiting(args: string[], context: StoreContext): Promise<CommandResult> {
  const { values } = parseArgs({
    args,
    options: { landlord: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { landlords, store } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  const ids = chosen.map(({ id }) => id);
  const list = await waitingForStaff((work) => store.inUnitOfWork(work), ids);
  // After the units of work: inside one the embedded store would wait for itself.
  const failedMessages = await countFailedMessages(store.database, ids);
  const warning = list.cut.length === 0 ? '' : `Only the newest were read of: ${list.cut.join(', ')}.\n`;
  if (values.json) return done(json(forTerminals({ ...list, failedMessages })), warning);
  return done(inWords(list, failedMessages), warning);
}

/** JSON leaves the upper control characters and the invisible ones as they are, and terminals obey those too. */
function forTerminals(list: WaitingForStaff & { failedMessages: number }): unknown {
  return JSON.parse(JSON.stringify(list), (_key, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  );
}

function inWords(list: WaitingForStaff, failedMessages: number): string {
  const groups = [
    group('Safety alerts', list.safetyAlerts, ({ kind, alert }) => [named(kind), alert ? 'at once' : '']),
    group('Requests for a person', list.personRequests, () => [], contactLine),
    group('Offers not answered', list.unansweredOffers, ({ offers }) => [offered(offers)]),
    group('Data requests', list.dataRequests, ({ kind }) => [named(kind)]),
    group('Service requests', list.serviceRequests, ({ category, firstTime }) => [
      category === null ? 'no category' : named(category),
      firstTime === 'unknown'
        ? 'not said whether for the first time'
        : firstTime
          ? 'first time'
          : 'not the first time',
    ]),
  ];
  return `${groups.join('\n')}\nMessages that failed: ${failedMessages}\n`;
}

function group<R extends Waiting>(
  title: string,
  rows: R[],
  facts: (row: R) => string[],
  more: (row: R) => string[] = () => [],
): string {
  const entries = rows.map((row) => {
    const heading = [momentInFull(londonTime(row.at)), ...facts(row), row.landlord];
    const lines = [
      heading.filter((fact) => fact !== '').join(', '),
      `  ${indented(row.words ?? '(erased)')}`,
    ];
    return [...lines, ...more(row), `  record ${row.id}`].map((line) => `  ${line}\n`).join('');
  });
  return `${title}: ${rows.length === 0 ? 'none' : rows.length}\n${entries.join('')}`;
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
