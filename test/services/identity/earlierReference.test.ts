import assert from 'node:assert/strict';
import type { HeardData } from '../../../dialogs/spoken.ts';
import { importCases } from '../../../services/complaints/importing/importCases.ts';
import { readRows } from '../../../services/complaints/importing/readImport.ts';
import type { UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { StoreConnection } from '../../../services/storage/storeDriver.ts';
import { openTestHouse, type TestHouse } from '../../support/testHouse.ts';
import { caseRow, csvOf } from '../complaints/importing/csv.ts';

/** Where the work after the turn begins. */
const afterTheTurn = /^\s*select reference, landlord, wanted_at/;

/** What a client of the chat and the store can see of one message. */
interface Seen {
  texts: string[];
  acts: string[];
  turn: string[];
  statements: number;
}

describe('An imported complaint by the reference that it had before', () => {
  let house: TestHouse;
  let statements: string[] = [];
  let said = 0;
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const original = StoreConnection.prototype.executeTogether;

  before(async function () {
    this.timeout(180_000);
    house = await openTestHouse();
    const landlord = house.reception.landlord('belgrave');
    assert.ok(landlord);
    house.clock.set('2026-12-01T10:00:00.000Z');
    const { rows, problems } = await readRows(
      csvOf([
        caseRow('B/26/002', { name: 'Ann Poe', contact: '07700 900461' }),
        caseRow('B/26/003', { name: 'Lou Marsh' }),
      ]),
      '2026-12-01',
    );
    assert.deepEqual(problems, []);
    const by = { kind: 'staff', id: 'd.cole' } as const;
    const deps = {
      inUnitOfWork: <T>(work: (unit: UnitOfWork) => Promise<T>) => house.inWork(work),
      seal: house.seal,
      landlord,
      now: house.clock.now(),
      by,
    };
    await importCases(
      deps,
      rows.map(({ row }) => row),
    );
    StoreConnection.prototype.executeTogether = function (queries, how) {
      statements.push(...queries.map(({ sql }) => sql));
      return original.call(this, queries, how);
    };
  });
  after(async () => {
    StoreConnection.prototype.executeTogether = original;
    await house.close();
  });

  async function say(conversationId: string, text: string): Promise<Seen> {
    said += 1;
    const before = (await house.reception.entriesAfter(conversationId, 0)).length;
    statements = [];
    const activity = { type: 'message', text };
    await house.reception.receive({ conversationId, clientId: `said-${said}`, activity });
    await house.reception.settle(conversationId, 30_000);
    await house.codePost.idle();
    const sent = [...statements];
    const cut = sent.findIndex((statement) => afterTheTurn.test(statement));
    const entries = (await house.reception.entriesAfter(conversationId, 0)).slice(before + 1);
    return {
      texts: entries.map(({ activity: { text: words = '' } }) =>
        words.replaceAll(/B\/26\/\d+/g, 'REFERENCE'),
      ),
      acts: entries.flatMap(
        ({ activity: { channelData } }) => (channelData as { heard: HeardData }).heard.acts,
      ),
      turn: cut < 0 ? sent : sent.slice(0, cut),
      statements: sent.length,
    };
  }

  const open = async (): Promise<string> => (await house.reception.open('belgrave', null)).conversationId;

  for (const asks of [
    'I want my complaint B/26/002 looked at again',
    'where is my complaint b/26/002?',
    'B/26/002',
    'Any news on case B/26/002 please',
  ]) {
    it(`is opened with a code: ${asks}`, async () => {
      const conversationId = await open();
      const sentBefore = house.sentCodes.sent.length;
      const { acts } = await say(conversationId, asks);
      assert.ok(acts.includes('code_asked'), acts.join(' '));
      const [sent] = house.sentCodes.sent.slice(sentBefore);
      assert.equal(sent?.to, '07700 900461');
      assert.match(sent?.reference ?? '', /^BNC-26-/);
      const opened = await say(conversationId, sent?.code ?? '');
      assert.ok(opened.acts.includes('access_given'), opened.acts.join(' '));
      house.clock.advance(2 * 3_600_000);
    });
  }

  for (const tells of [
    'My job number is R/26/114 and nobody came to mend the gutter',
    'The letter says 24/26/27 on it and I do not know what it means',
    'I live at Block B/26/2 and the lift is broken',
  ]) {
    it(`is not asked for: ${tells}`, async () => {
      const { acts } = await say(await open(), tells);
      assert.ok(!acts.includes('code_asked'), acts.join(' '));
    });
  }

  it('reads and does the same whether there is one, and whether anybody can be reached', async function () {
    this.timeout(120_000);
    const seen: Seen[][] = [];
    for (const earlier of ['B/26/002', 'B/26/003', 'B/26/999']) {
      const conversationId = await open();
      const each = [await say(conversationId, `where is my complaint ${earlier}?`)];
      for (const guess of ['111 111', '222222', 'new code']) each.push(await say(conversationId, guess));
      seen.push(each);
      house.clock.advance(2 * 3_600_000);
    }
    const [known, ...others] = seen;
    for (const other of others) assert.deepEqual(other, known);
  });

  it('stands nowhere in the clear among the codes', async () => {
    const kept = await house.database.kysely.selectFrom('one_time_codes').select('reference').execute();
    assert.ok(kept.length > 0);
    for (const { reference } of kept) assert.doesNotMatch(reference, /\//);
  });
});
