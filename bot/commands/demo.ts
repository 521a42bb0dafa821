import { parseArgs } from 'node:util';
import { plainDate } from '../../services/calendar/days.ts';
import { type LocalDate, londonDate } from '../../services/clock.ts';
import { indexedComplaint } from '../../services/complaints/lists/indexedComplaint.ts';
import { demoIn, markDemo, otherCases } from '../../services/demo/mark.ts';
import { seedDemo } from '../../services/demo/seedDemo.ts';
import { inUnitOfWork } from '../../services/records/storedUnitOfWork.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { demoWords } from '../../services/wording/en/demo/command.ts';
import { type CommandResult, done, failed, misused, type StoreContext } from './command.ts';

/** How `demo` is written. */
export const demoUsage = 'demo seed [--cases 500] [--until 2027-03-31]';

const fewest = 1;
const most = 5000;
const landlordsOfDemo = ['belgrave', 'coop-homes'];

/** A made-up year of both landlords that Heard brings along, for trying out. Never in production, never beside real cases. */
export async function demo(args: string[], context: StoreContext): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { cases: { type: 'string', default: '500' }, until: { type: 'string' } },
  });
  if (positionals.join(' ') !== 'seed') return misused(demoWords.seedWhat, demoUsage);
  const cases = Number(values.cases);
  if (!Number.isInteger(cases) || cases < fewest || cases > most)
    return misused(demoWords.howMany, demoUsage);
  const today = londonDate(context.clock.now());
  const until = values.until ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until > today) return misused(demoWords.untilWhen, demoUsage);
  return (await whyNot(context)) ?? seed(context, { cases, until });
}

async function whyNot({ config, store, landlords }: StoreContext): Promise<CommandResult | null> {
  if (config.production) return failed(demoWords.production);
  const there = await demoIn(store.database);
  if (there !== null) return failed(demoWords.thereAlready(there));
  const others = await otherCases(store.database);
  if (others > 0) return failed(demoWords.realCases(others));
  const missing = landlordsOfDemo.filter((id) => landlords.every((landlord) => landlord.id !== id));
  return missing.length === 0 ? null : failed(demoWords.noLandlord(missing.join(', ')));
}

/** The first day of the twelve months that end with this day. Throws INPUT. */
function yearBefore(until: LocalDate): LocalDate {
  return plainDate(until).subtract({ years: 1 }).add({ days: 1 }).toString();
}

async function seed(
  { config, store, landlords }: StoreContext,
  { cases, until }: { cases: number; until: LocalDate },
): Promise<CommandResult> {
  const { database } = store;
  const from = yearBefore(until);
  const { dataDir, dataKey } = config;
  const seal = await openSeal({ database, dataDir, dataKey });
  // Nothing of it is owed to anybody: no letter goes out for what only ever happened in a story.
  const deps = { seal, project: indexedComplaint, owes: () => [] };
  await markDemo(database, { from, until, cases });
  await seedDemo({
    inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
    landlords: landlordsOfDemo.flatMap((id) => landlords.find((landlord) => landlord.id === id) ?? []),
    from,
    until,
    cases,
  });
  return done('', demoWords.seeded({ cases, from, until }));
}
