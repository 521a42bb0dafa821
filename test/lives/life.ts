import assert from 'node:assert/strict';
import { oneCase } from '../../bot/commands/case.ts';
import type { StoreContext } from '../../bot/commands/command.ts';
import { holiday } from '../../bot/commands/holiday.ts';
import { withHolidays } from '../../bot/commands/knownHolidays.ts';
import { knowingProclaimed } from '../../services/calendar/proclaimedRecord.ts';
import { instantOfLondon, londonDate } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import { type Channel, type Complaint, channels, parts } from '../../services/complaints/complaint.ts';
import { CommandRefused } from '../../services/complaints/refused.ts';
import { HeardError } from '../../services/errors.ts';
import { landlordById, loadLandlords } from '../../services/landlords/landlords.ts';
import type { Actor } from '../../services/records/record.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import type { Database } from '../../services/storage/database.ts';
import { MemoryRecords } from '../support/memoryWork.ts';
import { type Row, rowsOf, typedWords } from './lifeTable.ts';
import { standingAfter } from './standing.ts';

type LandlordId = 'belgrave' | 'coop-homes';

/** Who of a table writes in the chat, each from a browser of their own. */
const residents: Readonly<Record<string, string>> = { resident: 'resident-1', neighbour: 'resident-2' };

const landlords = loadLandlords();

/** Where a life is kept: in memory, or in a real store with its index. */
export interface World {
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  /** Null: in memory, where no bank holiday can be added. */
  database: Database | null;
}

/** A world in memory. */
export function inMemory(): World {
  const records = new MemoryRecords();
  return { inUnitOfWork: (work) => records.run(work), database: null };
}

/** One life while it is lived. */
class Living {
  readonly #world: World;
  readonly #id: LandlordId;
  /**
   * The complaints of this life, the last one first. `@1` in a command is the reference of the first. Whoever is added to a group by name
   * has the next number.
   */
  readonly #cases: { id: string; reference: string }[] = [];

  constructor(world: World, id: LandlordId) {
    this.#world = world;
    this.#id = id;
  }

  /** What a row comes to: how the complaint stands, or the code of the refusal. */
  async row(row: Row): Promise<string> {
    const [, named, does = ''] = /^(?:@(\d): )?(.*)$/.exec(row.does) ?? [];
    const before = await this.#complaint(row, named);
    try {
      const refused = await this.#done({ ...row, does: this.#withReferences(does) }, before);
      if (refused !== null) return refused;
    } catch (thrown) {
      if (thrown instanceof CommandRefused) return `REFUSED ${thrown.refusal}`;
      if (thrown instanceof HeardError && thrown.code === 'REFUSED') return 'REFUSED to staff';
      throw thrown;
    }
    const after = await this.#after(row, named, before);
    const isSame = before !== null && before.id === after.id;
    const events = after.history.slice(isSame ? before.history.length : 0);
    return this.#world.inUnitOfWork(async (unit) => {
      const landlord = await knowingProclaimed(unit, landlordById(landlords, this.#id));
      return standingAfter(after, events, { landlord, today: londonDate(instantOfLondon(row.time)) });
    });
  }

  #withReferences(does: string): string {
    return does.replace(/@(\d)/g, (_, number: string) => this.#cases.at(-Number(number))?.reference ?? '');
  }

  async #complaint(row: Row, named: string | undefined): Promise<Complaint | null> {
    const held = named === undefined ? this.#cases[0] : this.#cases.at(-Number(named));
    return held === undefined ? null : this.#with({ ...row, who: 'heard' }, (cases) => cases.get(held.id));
  }

  /** The complaint after a row; members that it gave the group are numbered then. */
  async #after(row: Row, named: string | undefined, before: Complaint | null): Promise<Complaint> {
    const after = await this.#complaint(row, named);
    assert.ok(after);
    const isKnown = (reference: string): boolean => this.#cases.some((each) => each.reference === reference);
    for (const { to, why } of after.id === before?.id ? after.links : []) {
      if (why !== 'hasPart' || isKnown(to)) continue;
      const member = await this.#with({ ...row, who: 'heard' }, (cases) => cases.find(to));
      assert.ok(member);
      this.#cases.unshift(member);
    }
    return after;
  }

  /** Null: it was done. Else why nothing could be seen or done. */
  async #done(row: Row, before: Complaint | null): Promise<string | null> {
    if (row.does === 'time passes') return null;
    if (row.does.startsWith('complains')) return this.#complains(row);
    assert.ok(before);
    if (row.does === 'takes it up again') return this.#takesUp(row, before);
    if (row.who in residents) return this.#resident(row, before);
    return row.does.startsWith('holiday ') ? this.#holiday(row) : this.#staff(row, before);
  }

  #with<T>({ who, time }: Row, work: (cases: CaseService) => Promise<T>): Promise<T> {
    const id = residents[who];
    const others: Actor = who === 'heard' ? { kind: 'heard' } : { kind: 'staff', id: who };
    const by: Actor = id === undefined ? others : { kind: 'resident', id };
    return this.#world.inUnitOfWork(async (unit) => {
      const landlord = await knowingProclaimed(unit, landlordById(landlords, this.#id));
      return work(new CaseService({ work: unit, landlord, now: instantOfLondon(time), by }));
    });
  }

  /** `complains by letter, received 2026-03-10T09:00: the gutter`. */
  async #complains(row: Row): Promise<null> {
    const [, by, received = row.time, what] =
      /^complains by (\w+)(?:, received (\S+T\d\d:\d\d))?: (.+)$/.exec(row.does) ?? [];
    const channel = channels.find((each) => each === by);
    assert.ok(channel && what, `nobody complains like this: ${row.does}`);
    this.#cases.unshift(await this.#log(row, channel, received, what));
    return null;
  }

  #log(row: Row, channel: Channel, received: string, what: string): Promise<Complaint> {
    return this.#with(row, (cases) =>
      cases.logComplaint({
        residentId: residents[row.who] ?? 'resident-1',
        conversationId: null,
        channel,
        receivedAt: instantOfLondon(received),
        category: null,
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: [what],
      }),
    );
  }

  async #takesUp(row: Row, before: Complaint): Promise<null> {
    const complaint = await this.#log(row, 'chat', row.time, 'It is still so.');
    await this.#with(row, (cases) => cases.takesUp(complaint.id, before.id));
    this.#cases.unshift(complaint);
    return null;
  }

  async #resident(row: Row, { id }: Complaint): Promise<null> {
    const [, does = '', words = ''] = /^([^:]+)(?:: (.*))?$/.exec(row.does) ?? [];
    const part = parts.find((each) => does === `tells ${each}`);
    await this.#with(row, async (cases) => {
      if (part !== undefined) return cases.tell(id, part, { words });
      if (does === 'adds') return cases.note(id, words);
      if (does === 'confirms') return cases.confirmDefinition(id);
      if (does === 'asks for a review') return cases.requestReview(id, words);
      if (does === 'withdraws') return cases.withdraw(id, words);
      if (does === 'leaves the group') return cases.leavesGroup(id, words);
      const [, to] = /^is with (\S+)$/.exec(does) ?? [];
      if (to !== undefined) return cases.saysWithGroup(id, to, words);
      return assert.fail(`no resident does this: ${row.does}`);
    });
    return null;
  }

  #context({ time }: Row): StoreContext {
    const clock = { now: () => instantOfLondon(time) };
    return { landlords, clock, folder: '/', store: this.#world } as unknown as StoreContext;
  }

  async #holiday(row: Row): Promise<null> {
    const typed = [...typedWords(row.does).slice(1), '--as', row.who];
    const { exitCode, stderr } = await holiday(typed, this.#context(row));
    assert.equal(exitCode, 0, stderr);
    return null;
  }

  async #staff(row: Row, { reference }: Complaint): Promise<string | null> {
    const words = row.does === 'looks' ? [] : typedWords(row.does);
    const typed = [reference, ...words, '--as', row.who];
    const { exitCode, stderr } = await withHolidays(oneCase)(typed, this.#context(row));
    if (exitCode !== 0 && stderr.startsWith('There is no case')) return 'NOT SHOWN';
    assert.equal(exitCode, 0, stderr);
    return null;
  }
}

/** Lives a whole life, row by row, and holds every row to what the table says of it. */
export async function live(world: World, landlord: LandlordId, table: string): Promise<void> {
  const rows = rowsOf(table);
  const living = new Living(world, landlord);
  const came: string[] = [];
  for (const row of rows) came.push(await living.row(row));
  const told = (after: (row: Row, at: number) => string) =>
    rows.map((row, at) => `${row.time} ${row.who} ${row.does} | ${after(row, at)}`);
  assert.deepEqual(
    told((_, at) => came[at] ?? ''),
    told(({ after }) => after),
  );
}

/** A whole life in memory, as a test. */
export function life(landlord: LandlordId, title: string, table: string): void {
  it(title, () => live(inMemory(), landlord, table));
}
