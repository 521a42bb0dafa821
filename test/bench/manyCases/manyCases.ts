import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { stopSharedPostgres } from '../../support/postgres.ts';
import { freshEmbeddedPlace, freshServerPlace, openStoreAt, type StorePlace } from '../../support/stores.ts';
import { type Plan, plansOf, questions } from './questions.ts';
import { seedCases } from './seedCases.ts';

/** How long one question took among so many cases, in milliseconds (the middle of several), and how it was run. */
export interface CaseFigure {
  store: string;
  cases: number;
  question: string;
  found: number;
  milliseconds: number;
  plans: Pick<Plan, 'milliseconds' | 'text'>[];
}

const sizes = {
  full: { PostgreSQL: [1000, 100_000], PGlite: [1000, 20_000] },
  quick: { PostgreSQL: [1000, 5000], PGlite: [1000] },
};
const places: Record<keyof (typeof sizes)['full'], () => Promise<StorePlace>> = {
  PostgreSQL: freshServerPlace,
  PGlite: freshEmbeddedPlace,
};
const times = 5;
const now = '2026-11-21T10:00:00.000Z';

/** Seeds each store with few and with many cases, and asks the same of both. */
export async function measureManyCases(
  size: keyof typeof sizes,
  say: (words: string) => void,
): Promise<CaseFigure[]> {
  const figures: CaseFigure[] = [];
  try {
    for (const store of ['PostgreSQL', 'PGlite'] as const) {
      for (const cases of sizes[size][store]) {
        say(`${store}: ${cases} cases`);
        figures.push(...(await among(cases, store)));
      }
    }
  } finally {
    await stopSharedPostgres();
  }
  return figures;
}

async function among(cases: number, name: keyof typeof places): Promise<CaseFigure[]> {
  const store = await openStoreAt(await places[name]());
  const { database, seal } = store;
  const landlord = landlordById(loadLandlords(), 'belgrave');
  try {
    const seeded = await seedCases(database, landlord, cases);
    await sql`analyze`.execute(database.kysely);
    const about = seeded[Math.floor(cases / 2)] ?? { id: '', reference: '', residentId: '' };
    const figures: CaseFigure[] = [];
    for (const [question, ask] of Object.entries(questions)) {
      const once = () => ask({ database, seal, landlord, now }, about);
      const { found, milliseconds } = await timed(once);
      const plans = (await plansOf(database, once)).map(({ text, milliseconds: ms }) => ({
        text,
        milliseconds: ms,
      }));
      figures.push({ store: name, cases, question, found, milliseconds, plans });
    }
    return figures;
  } finally {
    await store.close();
    rmSync(store.place.dataDir, { recursive: true, force: true });
  }
}

async function timed(once: () => Promise<number>): Promise<{ found: number; milliseconds: number }> {
  let found = await once();
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    found = await once();
    took.push(performance.now() - began);
  }
  return { found, milliseconds: took.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0 };
}

/** The figures as text: a line for each question, under it the plan of each statement. */
export function casesTable(figures: CaseFigure[]): string {
  return figures
    .flatMap(({ store, cases, question, found, milliseconds, plans }) => [
      `${store}, ${cases} cases, ${question}: ${milliseconds.toFixed(1)} ms, ${found} found`,
      ...plans.map((plan) => `    ${plan.milliseconds.toFixed(2)} ms  ${plan.text}`),
    ])
    .join('\n');
}
