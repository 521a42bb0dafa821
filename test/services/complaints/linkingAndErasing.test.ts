import assert from 'node:assert/strict';
import { instantOfLondon } from '../../../services/clock.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { officer, turn, whose } from '../../support/serviceAt.ts';

let records: MemoryRecords;
beforeEach(() => {
  records = new MemoryRecords();
});

function logged(): Promise<Complaint> {
  return turn({ records }, (cases) =>
    cases.logComplaint({
      ...whose,
      channel: 'chat',
      receivedAt: instantOfLondon('2026-03-17T10:01'),
      category: 'leak',
      concernId: null,
      onBehalfOf: null,
      group: false,
      what: ['The gutter leaks again.'],
    }),
  );
}

describe('two complaints that belong together', () => {
  const at = () => ({ records, by: officer });

  it('say so on both records, each in its own word, once', async () => {
    const [one, other] = [await logged(), await logged()];
    for (let times = 0; times < 2; times += 1) {
      await turn(at(), (cases) => cases.staff(one.id, { type: 'link', to: other.reference, why: 'partOf' }));
    }
    const links = await turn(at(), async (cases) => [
      (await cases.get(one.id)).links,
      (await cases.get(other.id)).links,
    ]);
    assert.deepEqual(links, [
      [{ to: other.reference, why: 'partOf' }],
      [{ to: one.reference, why: 'hasPart' }],
    ]);
  });

  it('are found however the reference is typed, and nothing is written where there is none', async () => {
    const [one, other] = [await logged(), await logged()];
    const typed = other.reference.toLowerCase().replaceAll('-', ' ');
    const linked = await turn(at(), (cases) =>
      cases.staff(one.id, { type: 'link', to: typed, why: 'sameAs' }),
    );
    assert.deepEqual(linked.links, [{ to: other.reference, why: 'sameAs' }]);
    await assert.rejects(
      turn(at(), (cases) => cases.staff(one.id, { type: 'link', to: 'BNC-26-0000000', why: 'sameAs' })),
      { refusal: 'NO_SUCH_CASE' },
    );
  });

  it('are joined only while the stage 1 reply of neither is given', async () => {
    const [one, other] = [await logged(), await logged()];
    await turn(at(), async (cases) => {
      await cases.staff(other.id, { type: 'acknowledge' });
      await cases.staff(other.id, { type: 'decide', finding: 'upheld', reasons: 'r' });
    });
    const before = records.eventsOf(one.id).length;
    await assert.rejects(
      turn(at(), (cases) => cases.staff(one.id, { type: 'link', to: other.reference, why: 'joinedInto' })),
      { refusal: 'TOO_LATE_TO_JOIN' },
    );
    assert.equal(records.eventsOf(one.id).length, before);
  });
});

describe('an erased complaint', () => {
  it('has lost its words for good, keeps its dates, and takes nothing more', async () => {
    const { id } = await logged();
    const at = { records, by: officer };
    await turn(at, (cases) => cases.staff(id, { type: 'withdraw', words: 'She rang.' }));
    await turn(at, (cases) => cases.staff(id, { type: 'close' }));
    await turn(at, (cases) => cases.staff(id, { type: 'setLegalHold', held: true, words: 'a claim' }));
    await assert.rejects(
      turn(at, (cases) => cases.staff(id, { type: 'erase' })),
      { refusal: 'LEGAL_HOLD' },
    );
    await turn(at, (cases) => cases.staff(id, { type: 'setLegalHold', held: false, words: 'it is over' }));
    const erased = await turn(at, (cases) => cases.staff(id, { type: 'erase' }));
    assert.equal(erased.erasedOn, '2026-03-17');
    assert.equal(records.sealedCount(), 0);
    assert.deepEqual(await turn({ records }, (cases) => cases.answersInWords(id)), {});
    await assert.rejects(
      turn({ records }, (cases) => cases.note(id, 'one more thing')),
      { refusal: 'ERASED' },
    );
  });

  it('keeps its events and dates and has lost its words', async () => {
    const { id } = await logged();
    records.erase(id);
    assert.deepEqual(await turn({ records }, (cases) => cases.answersInWords(id)), {});
    assert.equal((await turn({ records }, (cases) => cases.get(id))).promised.stageOne?.dueOn, '2026-03-31');
  });
});

describe('a complaint that was answered', () => {
  const at = (day: string) => ({ records, by: officer, time: `${day}T12:00` });
  const erase = (id: string, day: string, anyway = false) =>
    turn(at(day), (cases) => cases.staff(id, { type: 'erase', anyway }));

  async function answered(): Promise<string> {
    const { id } = await logged();
    await turn(at('2026-03-18'), async (cases) => {
      await cases.staff(id, { type: 'acknowledge' });
      await cases.staff(id, { type: 'decide', finding: 'upheld', reasons: 'r' });
      await cases.staff(id, { type: 'recordLearning', words: 'Log every call.' });
      await cases.staff(id, { type: 'close' });
    });
    return id;
  }

  it('is not erased while the Ombudsman can be asked, unless that is said', async () => {
    const id = await answered();
    for (const day of ['2026-04-30', '2027-03-18']) {
      await assert.rejects(erase(id, day), { refusal: 'OMBUDSMAN_MAY_ASK' });
    }
    assert.equal((await erase(id, '2026-04-30', true)).erasedOn, '2026-04-30');
    assert.equal((await erase(await answered(), '2027-03-19')).erasedOn, '2027-03-19');
  });

  it('still counts as one from which something was learnt once it is erased', async () => {
    const erased = await erase(await answered(), '2027-04-01');
    assert.deepEqual(
      erased.learning.map(({ on }) => on),
      ['2026-03-18'],
    );
  });
});

describe('a late notice', () => {
  const give = (id: string, day: string, given: object = {}) =>
    turn({ records, by: officer, time: `${day}T12:00` }, (cases) =>
      cases.staff(id, {
        type: 'lateNotice',
        clock: 'acknowledge',
        dueOn: '2026-04-14',
        reason: 'The files were lost.',
        ...given,
      }),
    );

  it('that is given again on the same day in the same words changes nothing', async () => {
    const { id } = await logged();
    await give(id, '2026-03-26');
    const again = await give(id, '2026-03-26', { reason: ' The files were lost. ' });
    assert.equal(again.lateNotices.length, 1);
  });

  it('is a new one with another reason, another date or on another day', async () => {
    const { id } = await logged();
    await give(id, '2026-03-26');
    await give(id, '2026-03-26', { reason: 'Nobody was there.' });
    await give(id, '2026-03-26', { reason: 'Nobody was there.', dueOn: '2026-04-15' });
    const last = await give(id, '2026-03-27', { reason: 'Nobody was there.', dueOn: '2026-04-15' });
    assert.equal(last.lateNotices.length, 4);
  });
});
