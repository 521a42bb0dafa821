import { CompiledQuery, type Kysely } from 'kysely';
import { type Instant, plusMilliseconds } from '../clock.ts';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';

/** Who asks for a code or tries one: all that can be known of somebody in another browser. */
export interface Asker {
  residentId: string;
  conversationId: string;
  /** Stands for the address of the client: a keyed hash, never the address. Null: the channel knows none. */
  caller: string | null;
}

/** What is limited: asking for a code, or trying one. */
export type Spending = 'ask' | 'try';

interface Limit {
  of: 'contact' | 'reference' | 'caller' | 'residentId' | 'conversationId';
  most: number;
  hours: number;
}

/**
 * How often, in how many hours. The limit of a contact keeps somebody's telephone from being rung all night; those of a reference
 * leave room for everybody on a case, and a guesser 50 tries a day out of a million; those of an address and of a resident keep one
 * from going through many references.
 */
const limits: Record<Spending, readonly Limit[]> = {
  ask: [
    { of: 'contact', most: 3, hours: 1 },
    { of: 'reference', most: 6, hours: 1 },
    { of: 'reference', most: 10, hours: 24 },
    { of: 'conversationId', most: 6, hours: 1 },
    { of: 'residentId', most: 6, hours: 1 },
    { of: 'residentId', most: 15, hours: 24 },
    { of: 'caller', most: 20, hours: 1 },
    { of: 'caller', most: 60, hours: 24 },
  ],
  try: [
    { of: 'conversationId', most: 15, hours: 1 },
    { of: 'residentId', most: 15, hours: 1 },
    { of: 'caller', most: 40, hours: 1 },
    { of: 'caller', most: 120, hours: 24 },
  ],
};

const hourMilliseconds = 3_600_000;

// Sorted keys: two turns that meet take the rows in one order, and wait instead of blocking each other.
const spendStatement = `
  insert into code_budgets as kept (key, spent, ends_at)
  select key, 1, ends_at from unnest($1::text[], $2::timestamptz[]) as spending (key, ends_at) order by key
  on conflict (key) do update set
    spent = case when kept.ends_at <= $3 then 1 else least(kept.spent + 1, 1000000) end,
    ends_at = case when kept.ends_at <= $3 then excluded.ends_at else kept.ends_at end
  returning key, spent`;

/** What is spent, by whom, on which reference, and when. */
export interface Spent {
  what: Spending;
  reference: string;
  /** The blind index of the contact that was named (`contactKey`). A try is one at all of them. */
  askedFor: string;
  asker: Asker;
  now: Instant;
}

/**
 * Counts one more ask or try, in one statement, and says whether all limits still hold. Depends on nothing but what was typed and
 * who typed it: a reference that does not exist is counted like any other. Keys are blind: no address lies in the table.
 */
export async function spendCodeBudget(store: Kysely<Tables>, seal: Seal, spent: Spent): Promise<boolean> {
  const { what, reference, askedFor, asker, now } = spent;
  const values = { ...asker, reference, contact: `${reference} ${askedFor}` };
  const asked = limits[what].flatMap(({ of, most, hours }) => {
    const value = values[of];
    if (value === null) return [];
    const key = seal.blindIndex('code budget', `${what} ${of} ${hours} ${value}`);
    return [{ key, most, endsAt: plusMilliseconds(now, hours * hourMilliseconds) }];
  });
  const keys = asked.map(({ key }) => key);
  const ends = asked.map(({ endsAt }) => endsAt);
  const query = CompiledQuery.raw(spendStatement, [keys, ends, now]);
  const { rows } = await store.executeQuery<{ key: string; spent: number }>(query);
  const most = new Map(asked.map((each) => [each.key, each.most]));
  return rows.every((row) => row.spent <= (most.get(row.key) ?? 0));
}
