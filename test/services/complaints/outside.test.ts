import assert from 'node:assert/strict';
import { isLate, runningClocks } from '../../../services/complaints/dates/promises.ts';
import { promisedBeside } from '../../../services/complaints/lists/outstanding.ts';
import { lateSteps } from '../../../services/complaints/status/lateSteps.ts';
import { after, type Happening, landlords, oneOfEach, standingAt } from './complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-24';
const refuse: Happening = [today, oneOfEach.refuseToAccept];
const accept: Happening = [
  '2026-03-27',
  { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-04-30', accept: true },
];

describe('a complaint that is not accepted', () => {
  for (const from of ['received', 'acknowledged', 'reviewRequested', 'reviewAcknowledged'] as const) {
    it(`from ${from} owes nothing, and goes back there when the Ombudsman orders it, counted from the day of the order`, () => {
      const before = standingAt(belgrave, from);
      const refused = after(belgrave, before, refuse);
      assert.equal(refused.standing, 'refused');
      assert.deepEqual(runningClocks(refused), []);
      const again = after(belgrave, refused, accept);
      assert.equal(again.standing, from);
      assert.equal(again.orders.at(-1)?.accept, true);
      for (const clock of runningClocks(again)) {
        assert.ok((again.promised[clock]?.dueOn ?? '') > (before.promised[clock]?.dueOn ?? '9999'), clock);
        assert.ok(!isLate(again, clock, '2026-03-31'));
      }
    });
  }

  it('is told after the order when each step comes, as if it had come that day', () => {
    const again = after(belgrave, after(belgrave, standingAt(belgrave, 'received'), refuse), [
      '2026-04-27',
      { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-04-30', accept: true },
    ]);
    // 4 May is a bank holiday.
    assert.deepEqual(again.promised, {
      acknowledge: { dueOn: '2026-05-05', mode: 'by', toldOn: '2026-04-27' },
      stageOne: { dueOn: '2026-05-12', mode: 'by', toldOn: '2026-04-27' },
    });
    assert.equal(again.receivedOn, '2026-03-17');
    assert.deepEqual(lateSteps(after(belgrave, again, ['2026-05-05', { type: 'acknowledge' }])), []);
  });

  it('stays late where the step was missed before the refusal', () => {
    const late = after(belgrave, standingAt(belgrave, 'received'), [
      '2026-03-27',
      { type: 'refuseToAccept', ground: 'court_claim', reasons: 'r' },
    ]);
    const again = after(belgrave, late, [
      '2026-03-30',
      { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-04-30', accept: true },
    ]);
    assert.equal(again.promised.acknowledge?.dueOn, '2026-03-24');
    assert.ok(isLate(again, 'acknowledge', '2026-03-30'));
    assert.ok(!isLate(again, 'stageOne', '2026-04-10'));
  });

  it('is opened again by the order when it was closed', () => {
    const closed = after(belgrave, after(belgrave, standingAt(belgrave, 'received'), refuse), [
      today,
      { type: 'close' },
    ]);
    assert.equal(after(belgrave, closed, accept).closed, false);
  });

  it('keeps ground, reasons and who confirmed it', () => {
    const refused = after(belgrave, standingAt(belgrave, 'received'), [
      today,
      { type: 'refuseToAccept', ground: 'court_claim', reasons: 'r', confirmedBy: 'b.two' },
    ]);
    assert.deepEqual(refused.refusal, {
      ground: 'court_claim',
      reasons: 'r',
      confirmedBy: 'b.two',
      from: 'received',
      on: today,
    });
  });
});

describe('the Ombudsman’s orders', () => {
  it('are numbered and done once', () => {
    const ordered = after(belgrave, standingAt(belgrave, 'stageTwoDecided'), [
      today,
      oneOfEach.ombudsmanOrdered,
    ]);
    const done = after(belgrave, ordered, [today, { type: 'ombudsmanOrderDone', number: 3 }]);
    assert.deepEqual(
      done.orders.map(({ number, doneOn }) => [number, doneOn]),
      [
        [1, null],
        [2, null],
        [3, today],
      ],
    );
    assert.equal(done.standing, 'stageTwoDecided');
  });

  it('are numbered together with recommendations, which can be declined and followed later all the same', () => {
    const before = standingAt(belgrave, 'stageTwoDecided');
    const declined = after(belgrave, before, [today, oneOfEach.declineRecommendation]);
    assert.deepEqual(declined.orders[1]?.declined, { reasons: 'words-why-not', on: today });
    assert.ok(!promisedBeside(declined).some(({ kind, number }) => kind === 'order' && number === 2));
    const done = after(belgrave, declined, ['2026-03-27', { type: 'ombudsmanOrderDone', number: 2 }]);
    assert.equal(done.orders[1]?.doneOn, '2026-03-27');
  });
});

describe('a request of the Ombudsman for evidence', () => {
  it('is owed by its day until the evidence is sent, wherever the complaint stands', () => {
    for (const standing of ['acknowledged', 'refused', 'withdrawn', 'stageTwoDecided'] as const) {
      const asked = standingAt(belgrave, standing);
      const owed = promisedBeside(asked).filter(({ kind }) => kind === 'evidence');
      assert.deepEqual(owed, [{ kind: 'evidence', number: 1, on: '2026-04-28', at: null }]);
      const sent = after(belgrave, asked, [today, oneOfEach.evidenceSent]);
      assert.ok(!promisedBeside(sent).some(({ kind }) => kind === 'evidence'));
      assert.equal(sent.standing, standing);
    }
  });
});

describe('a determination of the Ombudsman', () => {
  it('is kept with its day, one for each matter', () => {
    const once = after(belgrave, standingAt(belgrave, 'stageTwoDecided'), [
      today,
      oneOfEach.ombudsmanDecided,
    ]);
    const decided = after(belgrave, once, [
      '2026-03-27',
      { type: 'ombudsmanDecided', finding: 'no_maladministration', words: 'w' },
    ]);
    assert.deepEqual(
      decided.determinations.map(({ finding, on }) => [finding, on]),
      [
        ['service_failure', today],
        ['no_maladministration', '2026-03-27'],
      ],
    );
  });
});
