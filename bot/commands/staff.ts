import { parseArgs } from 'node:util';
import { londonDate } from '../../services/clock.ts';
import { casesInOrder } from '../../services/complaints/lists/caseLists.ts';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import { staffIdSchema, staffRoles } from '../../services/landlords/staffRoles.ts';
import { type ListedCase, listedCases } from '../../services/reporting/listedCases.ts';
import { coverNeeded } from '../../services/staff/coverNeeded.ts';
import type { StaffReach } from '../../services/staff/reach.ts';
import { memberCalled, type Roster } from '../../services/staff/roster.ts';
import type { StaffEvent } from '../../services/staff/rosterEvents.ts';
import { reachOf, recordStaff, rosterOf } from '../../services/staff/rosterRecord.ts';
import { coverNeededInWords } from '../../services/wording/en/staff.ts';
import { casesInWords } from './casesInWords.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext } from './command.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { type StaffGiven, staffAct } from './staffActs.ts';
import { signature, signed } from './staffId.ts';
import { rosterInWords } from './staffInWords.ts';
import { type ReachGiven, reachGiven, recordReach, saysReach } from './staffReach.ts';

/** How `staff` is written. */
export const staffUsage = `staff list [--landlord <id>] [--json] | staff set <staff id> [--roles complaints_officer,deputy|none] [--email <address>|none] [--on-call 1|none] [--landlord <id>] ${signature} | staff away <staff id> [--from 2026-12-01] [--until 2026-12-11] [--cover <staff id>] [--landlord <id>] ${signature} | staff back <staff id> [--landlord <id>] ${signature}`;

/** What can be done with the roster, a line each. */
export const staffDetails: readonly string[] = [
  'staff list    who deals with complaints, in the order in which a case goes to the next, and who is away',
  'staff set     gives somebody their roles; the order is that of the roles in the landlord’s file',
  'staff away    their cases show with their cover; both days count, and without --until it ends with staff back',
  '  --email     where they are told of what waits for them; sealed, and shown nowhere again',
  '  --on-call   who is told of danger at any hour: 1 first, then 2 and so on',
  `  --roles     ${staffRoles.join(', ')}; none takes them off the roster`,
  'Ids only, never names, and nothing about why somebody is away.',
];

/** Who deals with complaints at a landlord: shown, and recorded when it changes (Code 5.8, 6.13). */
export async function staff(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      landlord: { type: 'string' },
      roles: { type: 'string' },
      email: { type: 'string' },
      'on-call': { type: 'string' },
      from: { type: 'string' },
      until: { type: 'string' },
      cover: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [verb = 'list', person, more] = positionals;
  if (more !== undefined) return misused(`"${plain(more)}" is one word too many.`, staffUsage);
  if (verb === 'list') return list(values.landlord, values.json, context);
  if (person === undefined || !staffIdSchema.safeParse(person).success)
    return misused('Who? Give a staff id such as d.cole.', staffUsage);
  const given = toRecord(verb, person, { ...values, today: londonDate(context.clock.now()) });
  if (given === null) return misused(`There is nothing like "${plain(verb)}".`, staffUsage);
  if (staffId === null) return misused('Who says so? The record names who did.', staffUsage);
  const landlord = await landlordOf(person, values.landlord, context);
  return record(given, { landlord, staffId }, context);
}

/** What is recorded of somebody. `event` null: only how they are told. */
interface ToRecord {
  person: string;
  event: StaffEvent | null;
  reach: ReachGiven;
}

/** What a verb and its options record. Null: there is no such verb. Throws INPUT. */
function toRecord(
  verb: string,
  person: string,
  values: Omit<StaffGiven, 'person'> & Parameters<typeof reachGiven>[0],
): ToRecord | null {
  const reach = verb === 'set' ? reachGiven(values) : {};
  if (values.roles === undefined && saysReach(reach)) return { person, event: null, reach };
  const event = staffAct(verb, { person, ...values });
  return event === null ? null : { person, event, reach };
}

function input(message: string): HeardError {
  return new HeardError('INPUT', message);
}

/** The landlord that was said, else the only one that there is, else the only one at which they are on the roster. */
async function landlordOf(
  person: string,
  named: string | undefined,
  { landlords, store }: StoreContext,
): Promise<Landlord> {
  if (named !== undefined) return landlordById(landlords, named);
  const theirs = await store.inUnitOfWork(async (work) => {
    const found: Landlord[] = [];
    for (const landlord of landlords) {
      if (memberCalled(await rosterOf(work, landlord), person) !== null) found.push(landlord);
    }
    return found;
  });
  const [only, another] = landlords.length === 1 ? landlords : theirs;
  if (only !== undefined && another === undefined) return only;
  throw input(`At which --landlord? ${landlords.map(({ id }) => id).join(', ')}`);
}

/** Who is away or covers has to be on the roster: a mistyped id would be nobody's absence. */
function mustKnow(roster: Roster, event: StaffEvent): void {
  if (event.type === 'StaffNamed') return;
  const people = [event.person, ...(event.type === 'StaffAway' && event.cover !== null ? [event.cover] : [])];
  for (const person of people) {
    if (memberCalled(roster, person) === null)
      throw input(`${plain(person)} is not on the roster: staff set ${plain(person)} --roles ...`);
  }
}

async function record(
  { person, event, reach }: ToRecord,
  { landlord, staffId }: { landlord: Landlord; staffId: string },
  context: StoreContext,
): Promise<CommandResult> {
  const { store, clock } = context;
  const now = clock.now();
  const { before, after, told } = await store.inUnitOfWork(async (work) => {
    const roster = await rosterOf(work, landlord);
    const recording = { work, landlord, now, by: { kind: 'staff' as const, id: staffId } };
    if (event !== null) {
      mustKnow(roster, event);
      await recordStaff(recording, event);
    }
    if (saysReach(reach)) await recordReach(recording, person, reach);
    return {
      before: roster,
      after: await rosterOf(work, landlord),
      told: await reachOf(work, landlord),
    };
  });
  const shown = rosterInWords(landlord, after, { today: londonDate(now), reach: told });
  if (event?.type !== 'StaffAway') return done(shown, 'Recorded.\n');
  const theirs = memberCalled(before, event.person)?.id ?? event.person;
  const cases = await coveredFor(theirs, { landlord, staffId }, context);
  const listed = cases.length === 0 ? '' : `\n${casesInWords(cases)}`;
  const needed = coverNeeded(theirs, { roster: after, today: event.from, landlord });
  const warned = needed === null ? '' : `${plain(coverNeededInWords(needed, false))}\n`;
  return done(`${shown}${listed}`, `Recorded.\n${warned}`);
}

/** The open cases that somebody else has for this person today, as far as whoever asks may see them. */
async function coveredFor(
  person: string,
  { landlord, staffId }: { landlord: Landlord; staffId: string },
  context: StoreContext,
): Promise<ListedCase[]> {
  const reading = await readingIn(context, [landlord], staffId);
  const listing = { reading, landlord, now: context.clock.now() };
  const open = await listedCases(await readingDeps(context), listing, 'open');
  return casesInOrder(
    open.filter(({ holders }) =>
      holders.some(({ insteadOf, because }) => insteadOf === person && because === 'away'),
    ),
  );
}

async function list(
  named: string | undefined,
  asJson: boolean,
  { landlords, store, clock }: StoreContext,
): Promise<CommandResult> {
  const chosen = named === undefined ? landlords : [landlordById(landlords, named)];
  const rosters = await store.inUnitOfWork(async (work) => {
    const found: { landlord: Landlord; roster: Roster; reach: StaffReach }[] = [];
    for (const landlord of chosen) {
      const [roster, reach] = [await rosterOf(work, landlord), await reachOf(work, landlord)];
      found.push({ landlord, roster, reach });
    }
    return found;
  });
  if (asJson) {
    const listed = rosters.map(({ landlord, roster, reach }) => ({
      landlord: landlord.id,
      ...roster,
      // Whether there is an address, never which.
      toldByEmail: roster.members.filter(({ id }) => reach.emailOf(id) !== null).map(({ id }) => id),
      onCall: reach.onCall,
    }));
    return done(json(listed));
  }
  const today = londonDate(clock.now());
  return done(
    rosters
      .map(({ landlord, roster, reach }) => rosterInWords(landlord, roster, { today, reach }))
      .join('\n'),
  );
}
