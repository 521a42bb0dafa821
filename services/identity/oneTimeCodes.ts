import { CompiledQuery, type Kysely } from 'kysely';
import { type Instant, plusMilliseconds } from '../clock.ts';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';
import { caseNamed } from './caseNamed.ts';
import { codeHash, codeMilliseconds, isSameCode, newCode, triesPerCode } from './code.ts';
import { type Asker, type Spending, type Spent, spendCodeBudget } from './codeBudgets.ts';
import { contactKey, ownKey } from './contactKey.ts';

/** Somebody wants to see the case of this reference. */
export interface CodeWish {
  reference: string;
  landlord: string;
  asker: Asker;
  now: Instant;
}

/** What a code opens, for which of its contacts, and since when there is the code. */
export interface Opened {
  recordId: string;
  /** Null: the office gave it to the resident. */
  contact: number | null;
  since: Instant;
}

/** What became of a try: what the code opens, or nothing. Why nothing is nobody's business (design 4). */
export type CodeTried = { opened: Opened } | 'wrong' | 'too_many';

/** What stands behind a code: the case that it opens, and for which of its contacts. */
export type BehindCode = Omit<Opened, 'since'>;

/** A code that staff ask for or give: for this address of the case. Null: for the resident. */
export interface OfStaff {
  reference: string;
  landlord: string;
  address: string | null;
  now: Instant;
}

/** A code that was asked for and is still to be made. */
export interface WantedCode {
  reference: string;
  landlord: string;
  /** Blind index of the contact that was named (`contactKey`). */
  askedFor: string;
  wantedAt: Instant;
}

interface CodeRow {
  asked_for: string;
  tries: number;
  hash: Uint8Array | null;
  record_id: string | null;
  contact: number | null;
  expires_at: Instant | null;
}

const wantStatement = `
  insert into one_time_codes (reference, landlord, asked_for, wanted_at, touched_at) values ($1, $2, $3, $4, $4)
  on conflict (reference, landlord, asked_for) do update set wanted_at = excluded.wanted_at, touched_at = excluded.touched_at`;

// Counts first and compares afterwards: two tries at the same moment wait for each other here, and both count. A try is one at
// every code of the reference, whoever it is for: people type what they were told, and a guess must not be worth more tries.
const tryStatement = `
  with own as (
    insert into one_time_codes as kept (reference, landlord, tries, touched_at) values ($1, $2, 1, $3)
    on conflict (reference, landlord, asked_for) do update
      set tries = least(kept.tries + 1, 1000000), touched_at = excluded.touched_at
    returning asked_for, tries, hash, record_id, contact, expires_at
  ), others as (
    update one_time_codes set tries = least(tries + 1, 1000000)
    where reference = $1 and landlord = $2 and asked_for <> ''
    returning asked_for, tries, hash, record_id, contact, expires_at
  )
  select * from own union all select * from others`;

const usedStatement = `
  update one_time_codes set hash = null, record_id = null, contact = null, given_by = null, wanted_at = null
  where reference = $1 and landlord = $2 and asked_for = $3 and hash = $4
  returning reference`;

const wantedStatement = `
  select reference, landlord, wanted_at as "wantedAt", asked_for as "askedFor" from one_time_codes
  where wanted_at is not null order by wanted_at limit 50`;

// What a person gave on the telephone a moment ago is not taken away by a machine.
const makeStatement = `
  update one_time_codes
  set hash = $5, record_id = $6, contact = $7, expires_at = $8, given_by = 'heard', tries = 0, wanted_at = null
  where reference = $1 and landlord = $2 and asked_for = $3 and wanted_at = $4
    and (given_by is distinct from 'office' or expires_at <= $9 or tries >= $10)
  returning reference`;

const leaveStatement = `
  update one_time_codes set wanted_at = null
  where reference = $1 and landlord = $2 and asked_for = $3 and wanted_at = $4`;

const giveStatement = `
  insert into one_time_codes
    (reference, landlord, asked_for, hash, record_id, contact, expires_at, given_by, tries, touched_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'office', 0, $8)
  on conflict (reference, landlord, asked_for) do update set
    hash = excluded.hash, record_id = excluded.record_id, contact = excluded.contact, expires_at = excluded.expires_at, given_by = 'office',
    tries = 0, wanted_at = null, touched_at = excluded.touched_at`;

const forgetCodesStatement = `delete from one_time_codes where touched_at < $1`;
const forgetBudgetsStatement = `delete from code_budgets where ends_at < $1`;

/** A row that nobody touched for so long holds nothing that counts: limits run for a day at most. */
const keptMilliseconds = 2 * 24 * 3_600_000;

/**
 * One-time codes in the store (issue: status from another browser): six digits, ten minutes, five tries in all conversations
 * together; each person on a case has their own, and a new one replaces the old one. `want` and `tryCode` send the same statements for a reference that is ours and for
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

  /**
   * Asks for a code, for the contact that somebody named as theirs or (null) for the resident's own. Nothing is made or sent before the
   * turn is committed.
   */
  async want({ contact, ...wish }: CodeWish & { contact: string | null }): Promise<'wanted' | 'too_many'> {
    const { landlord, now } = wish;
    const reference = caseNamed(this.#seal, landlord, wish.reference);
    const askedFor = contactKey(this.#seal, contact);
    if (!(await this.#mayStill('ask', { ...wish, reference, askedFor }))) return 'too_many';
    await this.#ask(wantStatement, [reference, landlord, askedFor, now]);
    return 'wanted';
  }

  /** Asks for a code in the name of staff, whom no limit holds, for this address of the case. */
  async wantForStaff({ reference, landlord, address, now }: OfStaff): Promise<void> {
    await this.#ask(wantStatement, [reference, landlord, contactKey(this.#seal, address), now]);
  }

  /** Whether an address of a case is the contact that was named. */
  isAskedFor({ askedFor }: Pick<WantedCode, 'askedFor'>, address: string): boolean {
    return contactKey(this.#seal, address) === askedFor;
  }

  /** Tries a code. A right one is used up by it. */
  async tryCode({ code, ...wish }: CodeWish & { code: string }): Promise<CodeTried> {
    const { landlord, now } = wish;
    const reference = caseNamed(this.#seal, landlord, wish.reference);
    if (!(await this.#mayStill('try', { ...wish, reference, askedFor: ownKey }))) return 'too_many';
    const rows = await this.#ask<CodeRow>(tryStatement, [reference, landlord, now]);
    const hash = codeHash(this.#seal)(reference, code);
    const same = rows.filter((row) => isSameCode(hash, row.hash));
    const right = same.find((row) => isUsable(row, now));
    const opened = right === undefined ? null : openedBy(right);
    if (right === undefined || opened === null) return 'wrong';
    const used = await this.#ask(usedStatement, [reference, landlord, right.asked_for, hash]);
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
  async make(wanted: WantedCode, behind: BehindCode | null, now: Instant): Promise<string | null> {
    const code = newCode();
    const { reference, landlord, askedFor, wantedAt } = wanted;
    const hash = codeHash(this.#seal)(reference, code);
    const until = plusMilliseconds(now, codeMilliseconds);
    const { recordId = null, contact = null } = behind ?? {};
    const which = [reference, landlord, askedFor, wantedAt];
    const values = [...which, hash, recordId, contact, until, now, triesPerCode];
    const made = await this.#ask(makeStatement, values);
    if (made.length > 0) return code;
    await this.leave(wanted);
    return null;
  }

  /** Makes no code: it was asked for too long ago, or none can be sent. What was there before stays. */
  async leave({ reference, landlord, askedFor, wantedAt }: WantedCode): Promise<void> {
    await this.#ask(leaveStatement, [reference, landlord, askedFor, wantedAt]);
  }

  /**
   * A code for the office to say to a person whom they have identified: the resident, or this contact of the case. Shown once; it
   * replaces any other of theirs.
   */
  async give({ reference, landlord, address, now, ...behind }: OfStaff & BehindCode): Promise<string> {
    const code = newCode();
    const hash = codeHash(this.#seal)(reference, code);
    const until = plusMilliseconds(now, codeMilliseconds);
    const askedFor = contactKey(this.#seal, address);
    await this.#ask(giveStatement, [
      reference,
      landlord,
      askedFor,
      hash,
      behind.recordId,
      behind.contact,
      until,
      now,
    ]);
    return code;
  }

  /** Drops what counts no more: nobody's interest in a reference is kept for long. */
  async forget(now: Instant): Promise<void> {
    const before = plusMilliseconds(now, -keptMilliseconds);
    await this.#ask(forgetCodesStatement, [before]);
    await this.#ask(forgetBudgetsStatement, [before]);
  }

  #mayStill(what: Spending, { reference, askedFor, asker, now }: Omit<Spent, 'what'>): Promise<boolean> {
    return spendCodeBudget(this.#store, this.#seal, { what, reference, askedFor, asker, now });
  }

  async #ask<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.#store.executeQuery<Row>(CompiledQuery.raw(statement, values));
    return rows;
  }
}

function isUsable({ tries, expires_at: until }: CodeRow, now: Instant): boolean {
  return tries <= triesPerCode && until !== null && now < until;
}

/** A code is as old as its ten minutes say. */
function openedBy({ record_id: recordId, contact, expires_at: until }: CodeRow): Opened | null {
  if (recordId === null || until === null) return null;
  return { recordId, contact, since: plusMilliseconds(until, -codeMilliseconds) };
}
