import { CompiledQuery, type Kysely } from 'kysely';
import { type Instant, plusMilliseconds } from '../clock.ts';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';
import { codeHash, codeMilliseconds, isSameCode, newCode, triesPerCode } from './code.ts';
import { type Asker, spendCodeBudget } from './codeBudgets.ts';

/** Somebody wants to see the case of this reference. */
export interface CodeWish {
  reference: string;
  landlord: string;
  asker: Asker;
  now: Instant;
}

/** What became of a try: the record that the code opens, or nothing. Why nothing is nobody's business (design 4). */
export type CodeTried = { opened: string } | 'wrong' | 'too_many';

/** A code that was asked for and is still to be made. */
export interface WantedCode {
  reference: string;
  landlord: string;
  wantedAt: Instant;
}

interface CodeRow {
  tries: number;
  hash: Uint8Array | null;
  record_id: string | null;
  expires_at: Instant | null;
}

const wantStatement = `
  insert into one_time_codes (reference, landlord, wanted_at, touched_at) values ($1, $2, $3, $3)
  on conflict (reference, landlord) do update set wanted_at = excluded.wanted_at, touched_at = excluded.touched_at`;

// Counts first and compares afterwards: two tries at the same moment wait for each other here, and both count.
const tryStatement = `
  insert into one_time_codes as kept (reference, landlord, tries, touched_at) values ($1, $2, 1, $3)
  on conflict (reference, landlord) do update set tries = least(kept.tries + 1, 1000000), touched_at = excluded.touched_at
  returning tries, hash, record_id, expires_at`;

const usedStatement = `
  update one_time_codes set hash = null, record_id = null, given_by = null, wanted_at = null
  where reference = $1 and landlord = $2 and hash = $3
  returning reference`;

const wantedStatement = `
  select reference, landlord, wanted_at as "wantedAt" from one_time_codes
  where wanted_at is not null order by wanted_at limit 50`;

// What a person gave on the telephone a moment ago is not taken away by a machine.
const makeStatement = `
  update one_time_codes
  set hash = $4, record_id = $5, expires_at = $6, given_by = 'heard', tries = 0, wanted_at = null
  where reference = $1 and landlord = $2 and wanted_at = $3
    and (given_by is distinct from 'office' or expires_at <= $7 or tries >= $8)
  returning reference`;

const leaveStatement = `
  update one_time_codes set wanted_at = null where reference = $1 and landlord = $2 and wanted_at = $3`;

const giveStatement = `
  insert into one_time_codes (reference, landlord, hash, record_id, expires_at, given_by, tries, touched_at)
  values ($1, $2, $3, $4, $5, 'office', 0, $6)
  on conflict (reference, landlord) do update set
    hash = excluded.hash, record_id = excluded.record_id, expires_at = excluded.expires_at, given_by = 'office',
    tries = 0, wanted_at = null, touched_at = excluded.touched_at`;

const forgetCodesStatement = `delete from one_time_codes where touched_at < $1`;
const forgetBudgetsStatement = `delete from code_budgets where ends_at < $1`;

/** A row that nobody touched for so long holds nothing that counts: limits run for a day at most. */
const keptMilliseconds = 2 * 24 * 3_600_000;

/**
 * One-time codes in the store (issue: status from another browser): six digits, ten minutes, five tries in all conversations
 * together; a new one replaces the old one. `want` and `tryCode` send the same statements for a reference that is ours and for
 * one that never was; who is behind it is looked up after the turn, by `CodePost`.
 */
export class OneTimeCodes {
  readonly #store: Kysely<Tables>;
  readonly #seal: Seal;

  /** @param store the turn's own transaction, or the store itself outside a turn. */
  constructor(store: Kysely<Tables>, seal: Seal) {
    this.#store = store;
    this.#seal = seal;
  }

  /** Asks for a code. Nothing is made or sent before the turn is committed. */
  async want({ reference, landlord, asker, now }: CodeWish): Promise<'wanted' | 'too_many'> {
    if (!(await this.#mayStill('ask', { reference, landlord, asker, now }))) return 'too_many';
    await this.#ask(wantStatement, [reference, landlord, now]);
    return 'wanted';
  }

  /** Tries a code. A right one is used up by it. */
  async tryCode({ code, ...wish }: CodeWish & { code: string }): Promise<CodeTried> {
    const { reference, landlord, now } = wish;
    if (!(await this.#mayStill('try', wish))) return 'too_many';
    const [row] = await this.#ask<CodeRow>(tryStatement, [reference, landlord, now]);
    const hash = codeHash(this.#seal)(reference, code);
    const isRight = isSameCode(hash, row?.hash ?? null);
    const opened = row !== undefined && isRight && isUsable(row, now) ? row.record_id : null;
    if (opened === null) return 'wrong';
    const used = await this.#ask(usedStatement, [reference, landlord, hash]);
    return used.length > 0 ? { opened } : 'wrong';
  }

  /** Codes that were asked for, the first asked first. */
  wanted(): Promise<WantedCode[]> {
    return this.#ask<WantedCode>(wantedStatement, []);
  }

  /**
   * Makes the code that was asked for. Where there is no case, or no way to send it, a code is made all the same, opens nothing and
   * is forgotten here: its row looks like any other. Null: another server was first, or the office has just given one.
   */
  async make(wanted: WantedCode, recordId: string | null, now: Instant): Promise<string | null> {
    const code = newCode();
    const { reference, landlord, wantedAt } = wanted;
    const hash = codeHash(this.#seal)(reference, code);
    const until = plusMilliseconds(now, codeMilliseconds);
    const values = [reference, landlord, wantedAt, hash, recordId, until, now, triesPerCode];
    const made = await this.#ask(makeStatement, values);
    if (made.length > 0) return code;
    await this.leave(wanted);
    return null;
  }

  /** Makes no code: it was asked for too long ago, or none can be sent. What was there before stays. */
  async leave({ reference, landlord, wantedAt }: WantedCode): Promise<void> {
    await this.#ask(leaveStatement, [reference, landlord, wantedAt]);
  }

  /** A code for the office to say to a person whom they have identified. Shown once; it replaces any other. */
  async give(given: {
    reference: string;
    landlord: string;
    recordId: string;
    now: Instant;
  }): Promise<string> {
    const { reference, landlord, recordId, now } = given;
    const code = newCode();
    const hash = codeHash(this.#seal)(reference, code);
    const until = plusMilliseconds(now, codeMilliseconds);
    await this.#ask(giveStatement, [reference, landlord, hash, recordId, until, now]);
    return code;
  }

  /** Drops what counts no more: nobody's interest in a reference is kept for long. */
  async forget(now: Instant): Promise<void> {
    const before = plusMilliseconds(now, -keptMilliseconds);
    await this.#ask(forgetCodesStatement, [before]);
    await this.#ask(forgetBudgetsStatement, [before]);
  }

  #mayStill(what: 'ask' | 'try', { reference, asker, now }: CodeWish): Promise<boolean> {
    return spendCodeBudget(this.#store, this.#seal, { what, reference, asker, now });
  }

  async #ask<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.#store.executeQuery<Row>(CompiledQuery.raw(statement, values));
    return rows;
  }
}

function isUsable({ tries, expires_at: until }: CodeRow, now: Instant): boolean {
  return tries <= triesPerCode && until !== null && now < until;
}
