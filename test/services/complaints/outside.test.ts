import assert from 'node:assert/strict';
import { runningClocks } from '../../../services/complaints/dates/promises.ts';
import { after, type Happening, landlords, oneOfEach, standingAt } from './complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-26';
const refuse: Happening = [today, oneOfEach.refuseToAccept];
const accept: Happening = [
  '2026-03-27',
  { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-04-30', accept: true },
];

describe('a complaint that is not accepted', () => {
  for (const from of ['received', 'acknowledged', 'reviewRequested', 'reviewAcknowledged'] as const) {
    it(`from ${from} owes nothing, and goes back there when the Ombudsman orders it, with the dates that were told`, () => {
      const before = standingAt(belgrave, from);
      const refused = after(belgrave, before, refuse);
      assert.equal(refused.standing, 'refused');
      assert.deepEqual(runningClocks(refused), []);
      const again = after(belgrave, refused, accept);
      assert.equal(again.standing, from);
      assert.deepEqual(again.promised, before.promised);
      assert.equal(again.orders.at(-1)?.accept, true);
    });
  }

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
    const done = after(belgrave, ordered, [today, { type: 'ombudsmanOrderDone', number: 2 }]);
    assert.deepEqual(
      done.orders.map(({ number, doneOn }) => [number, doneOn]),
      [
        [1, null],
        [2, today],
      ],
    );
    assert.equal(done.standing, 'stageTwoDecided');
  });
});
