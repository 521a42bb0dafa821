import assert from 'node:assert/strict';
import { CaseService } from '../../../services/complaints/caseService.ts';
import type { CommandOf } from '../../../services/complaints/commands.ts';
import { StoreConnection } from '../../../services/storage/storeDriver.ts';
import { openTestHouse, type TestHouse } from '../../support/testHouse.ts';

/** What a client of the chat can see of one message: the words of the answers. */
interface Seen {
  texts: string[];
  statements: string[];
}

/** Where the work after the turn begins. */
const afterTheTurn = /^\s*select reference, landlord, wanted_at/;

/** An id of another conversation, reference or moment says nothing about whether there is a case. */
const blank = (text: string): string => text.replace(/BNC-26-[0-9A-Z]{7}/g, 'REFERENCE');

describe('Asking after a complaint from another browser', () => {
  let house: TestHouse;
  let statements: string[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const original = StoreConnection.prototype.executeTogether;
  const references: Record<string, string> = { 'one that was never given': 'BNC-26-9H4XCPJ' };
  let said = 0;

  before(async function () {
    this.timeout(180_000);
    house = await openTestHouse();
    references['one with an e-mail address'] = await logged('priya@example.org');
    references['one with no contact'] = await logged(null);
    references['one whose ways are all unsafe'] = await logged('jo@example.org', true);
    references['one with an e-mail address that nobody has checked'] = await logged(
      'unchecked@example.org',
      false,
      [],
      false,
    );
    references['one that only a letter reaches'] = await logged('by post, Flat 2');
    StoreConnection.prototype.executeTogether = function (queries, how) {
      statements.push(...queries.map(({ sql }) => sql));
      return original.call(this, queries, how);
    };
  });
  after(async () => {
    StoreConnection.prototype.executeTogether = original;
    await house.close();
  });

  type Person = Pick<CommandOf<'addContact'>, 'role' | 'address' | 'how' | 'words'>;

  async function logged(
    reach: string | null,
    isUnsafe = false,
    people: Person[] = [],
    isChecked = true,
  ): Promise<string> {
    const landlord = house.reception.landlord('belgrave');
    assert.ok(landlord);
    return house.inWork(async (work) => {
      const now = house.clock.now();
      const cases = new CaseService({ work, landlord, now, by: { kind: 'resident', id: 'somebody' } });
      const complaint = await cases.logComplaint({
        residentId: `resident of ${reach}`,
        conversationId: null,
        channel: 'chat',
        receivedAt: now,
        category: null,
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The hedge is not cut.'],
      });
      if (reach !== null) await cases.tell(complaint.id, 'reach', { words: reach });
      if (isUnsafe) await cases.guardContact(complaint.id, 'he reads my phone');
      const staff = new CaseService({ work, landlord, now, by: { kind: 'staff', id: 'officer' } });
      for (const person of people)
        await staff.staff(complaint.id, { type: 'addContact', name: 'Somebody', route: 'email', ...person });
      const checked = isChecked
        ? [...(reach === null ? [] : [0]), ...people.map((_, index) => index + 1)]
        : [];
      for (const contact of checked)
        await staff.staff(complaint.id, {
          type: 'verifyContact',
          contact,
          how: 'staff',
          words: 'She said so.',
        });
      return complaint.reference;
    });
  }

  async function say(conversationId: string, text: string): Promise<Seen> {
    said += 1;
    statements = [];
    const before = (await house.reception.entriesAfter(conversationId, 0)).length;
    statements = [];
    const activity = { type: 'message', text };
    await house.reception.receive({ conversationId, clientId: `said-${said}`, activity });
    await house.reception.settle(conversationId, 30_000);
    await house.codePost.idle();
    const sent = [...statements];
    const entries = (await house.reception.entriesAfter(conversationId, 0)).slice(before);
    return { texts: entries.slice(1).map((entry) => blank(entry.activity.text ?? '')), statements: sent };
  }

  async function asked(reference: string, named: string | null = null): Promise<Seen[]> {
    const { conversationId } = await house.reception.open('belgrave', null);
    const seen = [await say(conversationId, `where is my complaint ${reference}?`)];
    if (named !== null) seen.push(await say(conversationId, named));
    for (const guess of ['111 111', '222222', 'new code', '333333'])
      seen.push(await say(conversationId, guess));
    return seen;
  }

  /** The first of them is compared with every other: words, statements of the turn, and how many after it. */
  function assertSame(seen: [string, Seen[]][]): void {
    const [[, first] = ['', []]] = seen;
    for (const [name, each] of seen) {
      for (const [at, { texts, statements: sent }] of each.entries()) {
        const expected = first[at] ?? { texts: [], statements: [] };
        assert.deepEqual(texts, expected.texts, `${name}: the words of answer ${at + 1}`);
        const cut = (all: string[]) => {
          const index = all.findIndex((statement) => afterTheTurn.test(statement));
          return index < 0 ? all : all.slice(0, index);
        };
        assert.deepEqual(cut(sent), cut(expected.statements), `${name}: the statements of turn ${at + 1}`);
        assert.equal(sent.length, expected.statements.length, `${name}: how many after turn ${at + 1}`);
      }
    }
    assert.ok(first[0]?.statements.some((statement) => afterTheTurn.test(statement)));
  }

  it('gives the same words and does the same work, whatever is behind the reference', async function () {
    this.timeout(120_000);
    const seen: [string, Seen[]][] = [];
    for (const [name, reference] of Object.entries(references)) seen.push([name, await asked(reference)]);
    assertSame(seen);
  });

  it('does so too when somebody names a contact as theirs, whoever is on the case', async function () {
    this.timeout(120_000);
    const seen: [string, Seen[]][] = [['no case', await asked('BNC-26-7CHPV0D', 'jo@example.net')]];
    const people = await logged('sam@example.org', false, [
      { role: 'joint_tenant', address: 'tenant@example.net' },
      { role: 'representative', address: 'unproven@example.net' },
      { role: 'representative', address: 'adviser@example.net', how: 'letter', words: 'Signed by her.' },
    ]);
    const unchecked = await logged(
      'lee@example.org',
      false,
      [{ role: 'joint_tenant', address: 'tess@example.net' }],
      false,
    );
    seen.push([
      'a joint tenant whose address nobody has checked',
      await asked(unchecked, 'tess@example.net'),
    ]);
    const alone = await logged('kim@example.org');
    seen.push(['nobody else on the case', await asked(alone, 'jo@example.net')]);
    for (const [name, named] of [
      ['a joint tenant', 'tenant@example.net'],
      ['an adviser without authority', 'unproven@example.net'],
      ['an adviser with authority', 'adviser@example.net'],
    ] as const) {
      seen.push([name, await asked(people, named)]);
      house.clock.advance(2 * 3_600_000);
    }
    assertSame(seen);
  });

  it('sends codes only where there is a contact that may be used, and was checked', () => {
    assert.deepEqual(
      [...new Set(house.sentCodes.sent.map(({ to }) => to))],
      [
        'priya@example.org',
        'kim@example.org',
        'sam@example.org',
        'tenant@example.net',
        'adviser@example.net',
      ],
    );
  });

  it('asks only those whose address is on the case and not checked whether it is theirs', () => {
    assert.deepEqual([...new Set(house.sentCodes.asked.map(({ to }) => to))].toSorted(), [
      'lee@example.org',
      'tess@example.net',
      'unchecked@example.org',
    ]);
  });
});
