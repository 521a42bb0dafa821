import assert from 'node:assert/strict';
import { oneCase } from '../../../bot/commands/case.ts';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { openTestHouse, type TestHouse } from '../../support/testHouse.ts';

describe('Who is on a case, by commands', () => {
  let house: TestHouse;
  let context: StoreContext;
  let reference = '';

  before(async function () {
    this.timeout(180_000);
    house = await openTestHouse();
    const landlords = loadLandlords();
    const inUnitOfWork: typeof house.inWork = (work) => house.inWork(work);
    const store = { inUnitOfWork, codes: house.codes };
    context = { landlords, clock: house.clock, store } as unknown as StoreContext;
  });
  after(() => house.close());

  beforeEach(async () => {
    const landlord = house.reception.landlord('belgrave');
    assert.ok(landlord);
    reference = await house.inWork(async (work) => {
      const by = { kind: 'resident', id: 'somebody' } as const;
      const cases = new CaseService({ work, landlord, now: house.clock.now(), by });
      const complaint = await cases.logComplaint({
        residentId: 'somebody',
        conversationId: null,
        channel: 'chat',
        receivedAt: house.clock.now(),
        category: null,
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The hedge is not cut.'],
      });
      await cases.tell(complaint.id, 'reach', { words: 'priya@example.org' });
      return complaint.reference;
    });
  });

  const typed = (...words: string[]): Promise<CommandResult> => oneCase([reference, ...words], context);
  const signed = (...words: string[]): Promise<CommandResult> => typed(...words, '--as', 'd.cole');
  const adds = (role: string, route: string, address: string, ...more: string[]): Promise<CommandResult> =>
    signed('contact', 'add', role, '--name', 'Jo Test', '--route', route, '--address', address, ...more);

  it('lists everybody with a number, and says of whom authority is missing', async () => {
    const { stderr } = await adds('representative', 'email', 'al@example.org');
    assert.match(stderr, /^Recorded: a contact\.$/m);
    assert.match(stderr, /Contact 1 speaks for the resident and has shown no authority.*authority shown 1 /);
    await adds('joint_tenant', 'text', '07700 900123');
    const shown = await signed('authority', 'shown', '1', 'letter', '--words', 'Signed.');
    assert.match(shown.stderr, /^Recorded: an authority that was shown\.$/m);
    assert.doesNotMatch(shown.stderr, /no authority/);
    const { stdout } = await signed('contact', 'list');
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      'Contact 0, told by the resident: priya@example.org; can be used',
      'Contact 1, representative: Jo Test, email al@example.org; can be used; authority shown on Tuesday 17 March 2026 (letter: Signed.)',
      'Contact 2, joint tenant: Jo Test, text 07700 900123; can be used',
    ]);
  });

  it('takes a contact off with the reason, and keeps the last that may be used', async () => {
    await adds('joint_tenant', 'text', '07700 900123');
    const gone = await signed('contact', 'remove', '0', 'asked', '--words', 'She rang.');
    assert.match(gone.stdout, /^Contact 0, .*; taken off on Tuesday 17 March 2026 \(asked: She rang\.\)$/m);
    await assert.rejects(
      signed('contact', 'remove', '1', 'asked', '--words', 'w'),
      /This is the last contact/,
    );
  });

  it('gives a code to the resident or to a contact, once somebody signs, and the record says who did', async () => {
    await adds('joint_tenant', 'phone', '0116 496 0123');
    const unsigned = await typed('code');
    assert.deepEqual([unsigned.exitCode, unsigned.stdout], [2, '']);
    const asker = { residentId: 'another', conversationId: 'another', caller: null };
    const wish = { reference, landlord: 'belgrave', asker, now: house.clock.now() };
    for (const [number, contact] of [
      [[], null],
      [['1'], 1],
    ] as const) {
      const { stdout } = await signed('code', ...number);
      assert.match(stdout, /^\d{3} \d{3}\n$/);
      const tried = await house.codes.tryCode({ ...wish, code: stdout.replace(/\D/g, '') });
      assert.ok(typeof tried === 'object' && tried.opened.contact === contact);
    }
    const { stdout } = await signed();
    assert.match(stdout, /^A one-time code was given to the resident on .* by d\.cole$/m);
    assert.match(stdout, /^A one-time code was given to contact 1 on .* by d\.cole$/m);
    assert.doesNotMatch(stdout, /\b\d{3} \d{3}\b(?! )/);
  });

  it('gives no code to whoever speaks for the resident without authority, and writes down none', async () => {
    await adds('representative', 'email', 'al@example.org');
    await assert.rejects(signed('code', '1'), /no authority stands on the case/);
    await assert.rejects(signed('contact', 'resend', '1'), /no authority stands on the case/);
    const { stdout } = await signed();
    assert.doesNotMatch(stdout, /one-time code/);
  });

  it('sends a code again to the contact that staff name, and to nobody else', async () => {
    await adds('joint_tenant', 'text', '07700 900123');
    await assert.rejects(signed('contact', 'resend', '0'), /address that was checked: contact checked/);
    const { stderr: recorded } = await signed('contact', 'checked', '0', '--words', 'She read it out.');
    assert.match(recorded, /^Recorded: an address that was checked\.$/m);
    for (const number of ['1', '0']) {
      const { exitCode, stderr } = await signed('contact', 'resend', number);
      assert.equal(exitCode, 0);
      assert.match(stderr, /^Recorded: a code sent again\./);
    }
    const { stdout: shown } = await signed();
    assert.match(shown, /^Contact 0: e-mail address checked by staff$/m);
    await house.codePost.sweep();
    const sent = house.sentCodes.sent.filter((code) => code.reference === reference);
    assert.deepEqual(sent.map(({ to }) => to).toSorted(), ['07700 900123', 'priya@example.org']);
  });

  it('sends no code where a person has to read how somebody may be reached', async () => {
    await adds('joint_tenant', 'post', 'Flat 2, 12 Example Road');
    await assert.rejects(signed('contact', 'resend', '1'), /by email or text only/);
    await signed('do-not-contact', '--words', 'She said so.');
    await assert.rejects(signed('contact', 'resend', '0'), /not safe/);
    const { stdout } = await signed('contact', 'list');
    assert.match(stdout, /^Contact 0, .*; not safe, so no code$/m);
    assert.match(stdout, /^Contact 1, .*; in doubt since danger was told, so no code$/m);
  });
});
