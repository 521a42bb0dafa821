import assert from 'node:assert/strict';
import { instantOfLondon } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../services/complaints/commands.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { promptsOf } from '../../services/complaints/lists/prompts.ts';
import { landlordCalled } from '../support/serviceAt.ts';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';

const landlord = landlordCalled('coop-homes');

describe('Answers to what staff ask and offer, as the store keeps them', function () {
  this.timeout(180_000);
  let house: TestHouse;
  let browsers = 0;
  before(async () => {
    house = await openTestHouse();
  });
  after(() => house.close());

  /** A browser, and what Heard says in it. */
  async function browser() {
    const { conversationId, session } = await house.reception.open('coop-homes', null);
    const number = browsers;
    browsers += 1;
    let said = 0;
    let position = 0;
    const heard = async (): Promise<string> => {
      const entries = await house.reception.entriesAfter(conversationId, position);
      position = entries.at(-1)?.position ?? position;
      return entries.map(({ activity }) => activity.text ?? '').join('\n');
    };
    const say = async (text: string): Promise<string> => {
      await heard();
      said += 1;
      house.clock.advance(20_000);
      const activity = { type: 'message', text };
      await house.reception.receive({ conversationId, clientId: `b${number}-${said}`, activity });
      await house.reception.settle(conversationId, 15_000);
      return heard();
    };
    return { say, residentId: session.residentId };
  }

  const cases = <T>(work: (service: CaseService) => Promise<T>): Promise<T> =>
    house.inWork((unit) => {
      const by = { kind: 'staff' as const, id: 'officer' };
      return work(new CaseService({ work: unit, landlord, now: house.clock.now(), by }));
    });
  const latest = (residentId: string): Promise<Complaint> =>
    cases(async (service) => {
      const found = (await service.ofResident(residentId)).at(-1);
      assert.ok(found);
      return found;
    });
  const staff = async (residentId: string, command: StaffCommand): Promise<void> => {
    const { id } = await latest(residentId);
    await cases((service) => service.staff(id, command));
  };

  async function leftHalfWay() {
    house.clock.set(instantOfLondon('2026-03-17T10:05'));
    const own = await browser();
    await own.say('I want to log a complaint about the broken bike shed, I have reported it twice');
    await own.say('leave it there');
    return own;
  }

  it('seals the words, dates them by the message, and counts ten working days from it', async () => {
    const { say, residentId } = await leftHalfWay();
    await staff(residentId, { type: 'askClarification', about: 'nature', words: 'Which shed is it?' });
    await staff(residentId, { type: 'askClarification', about: 'outcome', words: 'What shall we do?' });
    house.clock.set(instantOfLondon('2026-03-19T23:58'));
    await say('where is my complaint?');
    assert.match(
      await say('the green one by the gate'),
      /passed on: “the green one by the gate”[^]*What shall we do\?/,
    );
    const half = await latest(residentId);
    assert.equal(half.anchors.clarified, undefined, 'one of two answers starts no clock');
    assert.match(
      await say('hang a new door'),
      /What happens next[^]*by the end of Thursday 2 April 2026\. That is Stage 1/,
    );
    const { id, history, anchors, promised } = await latest(residentId);
    const received = history.filter((event) => event.type === 'ClarificationReceived');
    assert.deepEqual(
      received.map(({ occurredOn, by }) => [occurredOn, by.kind]),
      [
        ['2026-03-19', 'resident'],
        ['2026-03-19', 'resident'],
      ],
    );
    assert.equal(anchors.clarified, '2026-03-19');
    assert.deepEqual([promised.stageOne?.dueOn, promised.stageOne?.mode], ['2026-04-02', 'by']);
    assert.doesNotMatch(JSON.stringify(history), /green|gate|door/);
    const words = await cases((service) =>
      Promise.all(received.map((event) => service.openWords(id, event.words))),
    );
    assert.deepEqual(words, ['the green one by the gate', 'hang a new door']);
  });

  it('keeps a wish for another time of a call for staff to see, until they promise anew', async () => {
    const { say, residentId } = await leftHalfWay();
    await staff(residentId, {
      type: 'promiseCallback',
      at: '2026-03-24T10:00',
      words: 'Ask about the lock.',
    });
    await say('where is my complaint?');
    const answer = await say("I can't do Tuesday, ring me Thursday after 4");
    assert.match(answer, /cannot promise/);
    assert.doesNotMatch(answer, /lock/);
    const waiting = async () =>
      promptsOf(await latest(residentId), { landlord, today: '2026-03-17' }).map(({ code }) => code);
    assert.ok((await waiting()).includes('offer_replied'));
    await staff(residentId, { type: 'promiseCallback', at: '2026-03-26T16:30', words: 'Again.' });
    assert.ok(!(await waiting()).includes('offer_replied'));
  });

  it('shows reasons to who has the complaint or its code, and to nobody else', async () => {
    const { say, residentId } = await leftHalfWay();
    await staff(residentId, { type: 'acknowledge' });
    await staff(residentId, {
      type: 'decide',
      finding: 'upheld',
      reasons: `We lost your letters. ${'So it was. '.repeat(60)}`,
    });
    const { id: recordId, reference } = await latest(residentId);
    const own = await say('where is my complaint?');
    assert.match(own, /What we decided and why/);
    assert.doesNotMatch(own, /lost your letters/);
    assert.match(await say('show me the reasons'), /We lost your letters/);
    const other = await browser();
    assert.doesNotMatch(await other.say('show me the reasons'), /letters/);
    assert.doesNotMatch(await other.say(`show me the reasons for ${reference}`), /letters/);
    const now = house.clock.now();
    const contact = { contact: null, address: null };
    const code = await house.codes.give({ recordId, ...contact, landlord: 'coop-homes', reference, now });
    await other.say(`where is complaint ${reference}?`);
    await other.say(code);
    assert.match(await other.say('show me the reasons'), /We lost your letters/);
  });
});
