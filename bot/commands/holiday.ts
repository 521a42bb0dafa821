import { parseArgs } from 'node:util';
import { calendarFor } from '../../services/calendar/bankHolidays.ts';
import { holidayProblem, type ProclaimedHoliday } from '../../services/calendar/proclaimed.ts';
import { proclaimedHolidays, proclaimHoliday } from '../../services/calendar/proclaimedRecord.ts';
import { londonDate } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import { type MovedCase, type MovingDeps, moveCases } from '../../services/complaints/dates/casesMoved.ts';
import { complaintFrom } from '../../services/complaints/evolve.ts';
import type { Nation } from '../../services/landlords/landlord.ts';
import type { Actor } from '../../services/records/record.ts';
import { readingFor } from '../../services/staff/reading.ts';
import { clockTitles } from '../../services/wording/en/caseNames.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { type CommandResult, done, failed, json, misused, plain, type StoreContext } from './command.ts';
import type { ListedHoliday } from './knownHolidays.ts';
import { dayGiven } from './requestActs.ts';
import { signature, signed } from './staffId.ts';

/** How `holiday` is written. */
export const holidayUsage = `holiday [--json] | holiday add 2027-06-14 --nation england --title "..." --source "..." ${signature} [--check] [--though-past]`;

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

const problems = {
  BEYOND_CALENDAR: 'That day lies outside the bank holidays that are known.',
  WEEKEND: 'That day is a Saturday or Sunday, which does not count in any case. Is there a substitute day?',
  KNOWN: 'That day is a bank holiday already.',
} as const;

/**
 * A bank holiday that was proclaimed after this version was published: recorded once for its part of the country. Every date that
 * is counted from then on knows it. At once the told dates of open cases that lie behind it move later, each with an event; what
 * is past stays as it was.
 */
export async function holiday(args: string[], context: StoreContext): Promise<CommandResult> {
  if (args.length === 0) return list(context);
  if (args.length === 1 && args[0] === '--json') return done(json(await recorded(context)));
  return addTyped(args, context);
}

async function addTyped(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      nation: { type: 'string' },
      title: { type: 'string' },
      source: { type: 'string' },
      check: { type: 'boolean', default: false },
      'though-past': { type: 'boolean', default: false },
    },
  });
  const [verb, day, more] = positionals;
  const date = dayGiven(day);
  const nation = nations.find((each) => each === values.nation);
  const { title, source } = values;
  if (verb !== 'add' || date === null || more !== undefined) return misused('Add which day?', holidayUsage);
  if (nation === undefined) return misused(`In which nation? ${nations.join(', ')}`, holidayUsage);
  if (!title || !source) return misused('What is it called, and where was it announced?', holidayUsage);
  if (staffId === null) return misused('Who says so? The record names who did.', holidayUsage);
  const today = londonDate(context.clock.now());
  if (date < today && !values['though-past']) return failed(hasGoneBy);
  const isCheck = values.check;
  return add({ date, title, source, checkedOn: today }, { nation, staffId, isCheck }, context);
}

async function add(
  added: ProclaimedHoliday,
  { nation, staffId, isCheck }: { nation: Nation; staffId: string; isCheck: boolean },
  context: StoreContext,
): Promise<CommandResult> {
  const { store, clock, landlords } = context;
  const { division } = calendarFor(nation);
  const problem = holidayProblem({ nation, proclaimedHolidays: [] }, added.date);
  if (problem !== null) return failed(problems[problem]);
  const now = clock.now();
  const by = { kind: 'staff' as const, id: staffId };
  const { known, isNew } = await store.inUnitOfWork(async (work) => ({
    known: await proclaimedHolidays(work, division),
    isNew: isCheck || (await proclaimHoliday({ work, now, by }, division, added)),
  }));
  const moved: MovedCase[] = [];
  for (const landlord of landlords.filter((each) => calendarFor(each.nation).division === division)) {
    moved.push(
      ...(await moveCases(movingDeps(context, by, isCheck), landlord, {
        added,
        known,
        today: londonDate(now),
      })),
    );
  }
  const what = `${division.replaceAll('-', ' ')}: ${dateInFull(added.date)}, ${plain(added.title)}`;
  const shown = await shownTo(staffId, moved, context);
  const moves = `${howMany(shown)}\n${staysElsewhere}\n`;
  if (isCheck) return done(shown.map(caseLine).join(''), `Nothing was recorded: ${what}.\n${moves}`);
  const recorded = isNew ? `Recorded for ${what}.` : `It was recorded before for ${what}.`;
  return done(shown.map(caseLine).join(''), `${recorded}\n${moves}`);
}

/** Residents are told of dates that move, and a date does not move back: a slip of the pen here cannot be taken back. */
const hasGoneBy =
  'That day has gone by. If it really was a bank holiday, add --though-past; with --check nothing is recorded and you see what would move.';

function movingDeps({ store, clock }: StoreContext, by: Actor, isCheck: boolean): MovingDeps {
  return {
    database: store.database,
    inUnitOfWork: (work) => store.inUnitOfWork(work),
    move: async (work, landlord, { id, dates }) => {
      if (isCheck) return;
      const cases = new CaseService({ work, landlord, now: clock.now(), by });
      for (const { clock: moved, dueOn, because } of dates) {
        await cases.moveDate(id, { clock: moved, dueOn, because });
      }
    },
  };
}

/** Of these cases, those of which whoever records the day may know. */
function shownTo(
  staffId: string,
  moved: MovedCase[],
  { store, landlords }: StoreContext,
): Promise<MovedCase[]> {
  return store.inUnitOfWork(async (work) => {
    const reading = await readingFor(work, landlords, staffId);
    const shown: MovedCase[] = [];
    for (const each of moved) {
      const stream = await work.load(each.id);
      if (stream !== null && reading.shows(complaintFrom(stream))) shown.push(each);
    }
    return shown;
  });
}

function caseLine({ reference, dates }: MovedCase): string {
  return dates
    .map(({ clock, from, dueOn }) => `${reference}  ${clockTitles[clock]}  ${from} -> ${dueOn}\n`)
    .join('');
}

function howMany(moved: MovedCase[]): string {
  return moved.length === 0
    ? 'No told date moves.'
    : `Told dates that move later, of cases that you may see: ${moved.length}.`;
}

/** Nobody can be told in a chat that is over: so a day that was told of these moves no later at all. */
const staysElsewhere = 'Days that were told of hazards and data requests stay as they were told.';

async function list(context: StoreContext): Promise<CommandResult> {
  const lines = (await recorded(context)).map(
    ({ division, date, title, source }) => `${division}  ${date}  ${plain(title)}  [${plain(source)}]\n`,
  );
  return lines.length === 0 ? done('', 'No bank holiday was added.\n') : done(lines.join(''));
}

/** Every day that was recorded, for each part of the country in which somebody is served. */
function recorded({ store, landlords }: StoreContext): Promise<ListedHoliday[]> {
  const divisions = [...new Set(landlords.map(({ nation }) => calendarFor(nation).division))];
  return store.inUnitOfWork(async (work) => {
    const all: ListedHoliday[] = [];
    for (const division of divisions) {
      const days = await proclaimedHolidays(work, division);
      all.push(...days.map((day) => ({ division, ...day })));
    }
    return all;
  });
}
