import { parseArgs } from 'node:util';
import { type CaseList, casesInOrder } from '../../services/complaints/lists/caseLists.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import {
  adjustmentsRegister,
  type ListedCase,
  type ListingContext,
  listedCases,
  listedRow,
  type RegisteredAdjustment,
} from '../../services/reporting/listedCases.ts';
import { isWith } from '../../services/staff/cover.ts';
import { adjustmentsInWords, casesInWords } from './casesInWords.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext } from './command.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { readerSignature, signed } from './staffId.ts';

/** How `cases` is written. */
export const casesUsage = `cases [--due | --overdue | --adjustments] [--mine] [${readerSignature}] [--landlord <id>] [--json]`;

/** What each list holds, a line each. */
export const casesDetails: readonly string[] = [
  'cases                  every case, with what is to be done beside its written steps',
  'cases --due            what owes a written step or something that was promised',
  'cases --overdue        what is past a date',
  'cases --adjustments    the register of reasonable adjustments, the first to be looked at again first',
  '  --mine               those that are with whoever reads, also for somebody who is away',
  `  ${readerSignature}      who reads: what is about them is left out. Without it, everything that is about staff is`,
];

interface Asked {
  list: CaseList;
  mine: boolean;
  reader: string | null;
}

/**
 * The cases of every landlord or of one, the most urgent first: all, those that owe something, or those that are late. What the reader
 * may not see is left out and not counted: a number would say that there is something.
 */
export async function cases(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId: reader, rest } = signed(args);
  const { values } = parseArgs({
    args: rest,
    options: {
      due: { type: 'boolean', default: false },
      overdue: { type: 'boolean', default: false },
      adjustments: { type: 'boolean', default: false },
      mine: { type: 'boolean', default: false },
      landlord: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { due, overdue, adjustments, mine } = values;
  const problem = contradiction(values, reader);
  if (problem !== null) return misused(problem, casesUsage);
  const { landlords } = context;
  const chosen = values.landlord === undefined ? landlords : [landlordById(landlords, values.landlord)];
  if (adjustments) return register(chosen, reader, values.json, context);
  const list: CaseList = due ? 'due' : overdue ? 'overdue' : 'all';
  const listed = await casesFor(chosen, { list, mine, reader }, context);
  if (values.json) return done(json(listed.map(listedRow)));
  return listed.length === 0 ? done('', 'There are none.\n') : done(casesInWords(listed));
}

function contradiction(
  { due, overdue, adjustments, mine }: Record<'due' | 'overdue' | 'adjustments' | 'mine', boolean>,
  reader: string | null,
): string | null {
  if (due && overdue) return 'Either those due or those overdue.';
  if (adjustments && (due || overdue || mine)) return 'The register has no such part.';
  return mine && reader === null ? 'Whose are yours? Say who reads.' : null;
}

async function listings(
  landlords: Landlord[],
  reader: string | null,
  context: StoreContext,
): Promise<ListingContext[]> {
  const reading = await readingIn(context, landlords, reader);
  const now = context.clock.now();
  return landlords.map((landlord) => ({ reading, landlord, now }));
}

async function casesFor(
  landlords: Landlord[],
  { list, mine, reader }: Asked,
  context: StoreContext,
): Promise<ListedCase[]> {
  const deps = await readingDeps(context);
  // Only the list of every case reads every case there has been.
  const scope = list === 'all' && !mine ? 'all' : 'open';
  const found: ListedCase[] = [];
  for (const listing of await listings(landlords, reader, context)) {
    const roster = listing.reading.rosterAt(listing.landlord.id);
    const theirs = await listedCases(deps, listing, scope);
    const isTheirs = ({ complaint, today }: ListedCase): boolean =>
      reader !== null && isWith(complaint, reader, { roster, today });
    found.push(...(mine ? theirs.filter(isTheirs) : theirs));
  }
  return casesInOrder(found, list);
}

async function register(
  landlords: Landlord[],
  reader: string | null,
  asJson: boolean,
  context: StoreContext,
): Promise<CommandResult> {
  const deps = await readingDeps(context);
  const found: RegisteredAdjustment[] = [];
  for (const listing of await listings(landlords, reader, context)) {
    found.push(...(await adjustmentsRegister(deps, listing)));
  }
  const inOrder = found.toSorted((one, other) => one.reviewOn.localeCompare(other.reviewOn));
  if (asJson) {
    return done(json(inOrder.map((each) => ({ ...each, words: each.words && plain(each.words) }))));
  }
  return inOrder.length === 0 ? done('', 'There are none.\n') : done(adjustmentsInWords(inOrder));
}
