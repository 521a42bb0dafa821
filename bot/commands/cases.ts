import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import {
  type CaseList,
  type CaseOnDay,
  type CaseRow,
  casesAsRows,
} from '../../services/complaints/caseLists.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import { statusOf } from '../../services/complaints/status.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext, table } from './command.ts';

/** How `cases` is written. */
export const casesUsage = 'cases [--due | --overdue] [--landlord <id>] [--json]';

/** The cases of every landlord or of one, what is due first first: all, those that owe something, or those that are late. */
export async function cases(args: string[], context: StoreContext): Promise<CommandResult> {
  const { values } = parseArgs({
    args,
    options: {
      due: { type: 'boolean', default: false },
      overdue: { type: 'boolean', default: false },
      landlord: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.due && values.overdue) return misused('Either those due or those overdue.', casesUsage);
  const list: CaseList = values.due ? 'due' : values.overdue ? 'overdue' : 'all';
  const rows = casesAsRows(await casesToday(context, values.landlord), list);
  if (values.json) return done(json(rows));
  return rows.length === 0 ? done('', 'There are none.\n') : done(table(heading, rows.map(cells)));
}

async function casesToday(context: StoreContext, landlordId: string | undefined): Promise<CaseOnDay[]> {
  const { landlords, clock, store } = context;
  const chosen = landlordId === undefined ? landlords : [landlordById(landlords, landlordId)];
  const now = clock.now();
  const found: CaseOnDay[] = [];
  for (const landlord of chosen) {
    const complaints = await store.inUnitOfWork((work) =>
      new CaseService({ work, landlord, now, by: { kind: 'heard' } }).complaints(),
    );
    found.push(
      ...complaints.map((complaint) => ({
        complaint,
        status: statusOf(complaint, landlord, londonDate(now)),
      })),
    );
  }
  return found;
}

const heading = [
  'reference',
  'received',
  'stage',
  'standing',
  'due',
  'step',
  'left',
  'officer',
  'to look at',
];

function cells(row: CaseRow): string[] {
  const left = row.daysLeft === null ? '' : row.overdue ? `late ${row.overdueBy}` : String(row.daysLeft);
  return [
    row.reference,
    row.receivedOn,
    String(row.stage),
    row.closed ? `${row.standing}, closed` : row.standing,
    row.dueOn ?? '',
    row.clock ?? '',
    left,
    plain(row.officer ?? ''),
    row.flags.join(' '),
  ];
}
