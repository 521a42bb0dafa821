import { z } from 'zod';
import type { LocalDate } from '../clock.ts';
import type { Database } from '../storage/database.ts';

/** How every resident of the demo is called in the records: nobody else's id begins like that. */
const prefix = 'demo-';
const key = 'demo';

/** That the store holds a demo: which days it covers and how many cases it has. */
const markSchema = z.object({ from: z.iso.date(), until: z.iso.date(), cases: z.number().int() });

/** The demo of a store. */
export type DemoMark = z.infer<typeof markSchema>;

/** A resident of the demo by number. */
export function demoResident(landlord: string, number: number): string {
  return `${prefix}${landlord}-${String(number).padStart(4, '0')}`;
}

/** Whether a record is of the demo. */
export function isOfDemo({ residentId }: { residentId: string | null }): boolean {
  return residentId?.startsWith(prefix) === true;
}

/** The demo that the store holds. Null: none. */
export async function demoIn({ kysely }: Pick<Database, 'kysely'>): Promise<DemoMark | null> {
  const row = await kysely.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : markSchema.parse(JSON.parse(row.value));
}

/** Marks the store before the first case is written: a demo that was broken off is known as one. */
export async function markDemo(
  { kysely }: Pick<Database, 'kysely'>,
  mark: { from: LocalDate; until: LocalDate; cases: number },
): Promise<void> {
  await kysely
    .insertInto('settings')
    .values({ key, value: JSON.stringify(mark) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(mark) }))
    .execute();
}

/** How many cases the store holds that are not of the demo. */
export async function otherCases({ kysely }: Pick<Database, 'kysely'>): Promise<number> {
  const { count } = await kysely
    .selectFrom('records')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('kind', '=', 'complaint')
    .where((where) =>
      where.or([where('resident_id', 'is', null), where('resident_id', 'not like', `${prefix}%`)]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
