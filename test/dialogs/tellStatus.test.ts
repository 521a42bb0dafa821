import assert from 'node:assert/strict';
import { newState } from '../../dialogs/state.ts';
import { answerCounting, answerStatus } from '../../dialogs/statusAnswer.ts';
import type { Spoken, Talk } from '../../dialogs/talk.ts';
import { tellStatus } from '../../dialogs/tellStatus.ts';
import { instantOfLondon } from '../../services/clock.ts';
import type { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { MemoryRecords } from '../support/memoryWork.ts';
import { landlordCalled, officer, turn, whose } from '../support/serviceAt.ts';

const time = '2026-03-18T10:05';

describe('Where a complaint is, told in the chat', () => {
  let records: MemoryRecords;
  let first: Complaint;
  let second: Complaint;

  const logged = (residentId: string) =>
    turn({ records }, (cases) =>
      cases.logComplaint({
        ...whose,
        residentId,
        channel: 'chat',
        receivedAt: instantOfLondon('2026-03-17T10:05'),
        category: null,
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The hedge is not cut.'],
      }),
    );

  beforeEach(async () => {
    records = new MemoryRecords();
    first = await logged(whose.residentId);
    second = await logged(whose.residentId);
  });

  /** What a browser hears of it. */
  async function heard(
    residentId: string,
    asks: (talk: Talk) => Promise<unknown>,
    said: { text?: string; last?: string } = {},
  ): Promise<Spoken[]> {
    const spoken: Spoken[] = [];
    await turn({ records, time }, (cases: CaseService) => {
      const talk = {
        landlord: landlordCalled('belgrave'),
        cases,
        state: { ...newState(), lastComplaint: said.last ?? null },
        residentId,
        now: instantOfLondon(time),
        text: said.text ?? '',
        reading: { reference: null },
        say: async (each: Spoken) => void spoken.push(each),
      } as unknown as Talk;
      return asks(talk);
    });
    return spoken;
  }

  const staff = (does: (cases: CaseService) => Promise<unknown>) =>
    turn({ records, time, by: officer }, does);
  const again = (id: string) => turn({ records }, (cases) => cases.get(id));

  it('repeats what staff wrote for the resident, and keeps what they noted for themselves', async () => {
    await staff(async (cases) => {
      await cases.staff(first.id, { type: 'askClarification', about: 'nature', words: 'Which hedge is it?' });
      await cases.staff(first.id, { type: 'promiseCallback', at: '2026-03-20T14:00', words: 'Rather rude.' });
      await cases.staff(first.id, { type: 'note', words: 'Never happy.' });
    });
    const complaint = await again(first.id);
    const [told] = await heard(whose.residentId, (talk) => tellStatus(talk, complaint));
    assert.match(told?.text ?? '', /Our question: “Which hedge is it\?”/);
    assert.match(told?.text ?? '', /ring you on Friday 20 March 2026 at 2:00pm/);
    assert.doesNotMatch(told?.text ?? '', /rude|happy\./);
    assert.deepEqual(told?.buttons, ['How was that counted?']);
  });

  it('names a complaint that belongs with it only to whoever made that one, too', async () => {
    await staff((cases) => cases.staff(first.id, { type: 'link', to: second.reference, why: 'joinedInto' }));
    const complaint = await again(first.id);
    const [own] = await heard(whose.residentId, (talk) => tellStatus(talk, complaint));
    assert.ok(own?.text.includes(`together with complaint ${second.reference}.`), own?.text);
    const [byCode] = await heard('another-browser', (talk) => tellStatus(talk, complaint));
    assert.ok(byCode?.text.includes('together with another complaint.'), byCode?.text);
    assert.ok(!byCode?.text.includes(second.reference));
  });

  it('offers a browser that a code let in nothing that it may not do', async () => {
    await turn({ records, time }, (cases) => cases.withdraw(first.id, null));
    const complaint = await again(first.id);
    const [own] = await heard(whose.residentId, (talk) => tellStatus(talk, complaint));
    const [byCode] = await heard('another-browser', (talk) => tellStatus(talk, complaint));
    assert.match(own?.text ?? '', /I want my complaint back/);
    assert.doesNotMatch(byCode?.text ?? '', /I want my complaint back/);
    assert.equal(own?.buttons, undefined);
  });

  for (const text of [
    'How was that counted?',
    'so how did you work that out?',
    'how did you count the days',
    'why that date?',
  ]) {
    it(`“${text}” is answered for the complaint talked about last`, async () => {
      const told = await heard(whose.residentId, answerCounting, { text, last: first.id });
      assert.deepEqual(
        told.map(({ acts, more }) => [acts, more?.reference]),
        [[['counting'], first.reference]],
      );
      assert.match(told[0]?.text ?? '', /5 working days from Tuesday 17 March 2026/);
    });
  }

  it('names the Ombudsman once where more than one is told, after the last', async () => {
    const told = await heard(whose.residentId, answerStatus);
    assert.deepEqual(
      told.map(({ text }) => text.includes('You can ask the Housing Ombudsman Service')),
      [false, true],
    );
  });

  it('counting is answered for each that would be told, where none was talked about', async () => {
    const told = await heard(whose.residentId, answerCounting, { text: 'How was that counted?' });
    const status = await heard(whose.residentId, answerStatus);
    assert.deepEqual(
      told.map(({ more }) => more?.reference),
      status.map(({ more }) => more?.reference),
    );
  });

  for (const text of ['how is this going to be worked out', 'does that count as a complaint?', 'why?']) {
    it(`“${text}” does not ask how a date was counted`, async () => {
      assert.deepEqual(await heard(whose.residentId, answerCounting, { text, last: first.id }), []);
    });
  }

  it('counting says nothing to somebody who has no complaint here', async () => {
    assert.deepEqual(await heard('another-browser', answerCounting, { text: 'How was that counted?' }), []);
  });
});
