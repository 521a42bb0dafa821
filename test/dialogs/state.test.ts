import assert from 'node:assert/strict';
import { newState, readState } from '../../dialogs/state.ts';

describe('The state of a conversation', () => {
  it('that was stored before withdrawals were asked about, rounds were counted and the read-back was remembered still reads', () => {
    const { withdrawing: _w, adding: _a, afterCrisis: _c, heardConcern: _h, ...older } = newState();
    const intake = { complaintId: 'c', asked: 'where', times: 1, phase: 'gathering', changing: false };
    const { state, recovered } = readState({ ...older, intake });
    assert.equal(recovered, false);
    assert.equal(state.withdrawing, null);
    assert.equal(state.adding, null);
    assert.equal(state.afterCrisis, null);
    assert.deepEqual(state.intake, { ...intake, rounds: 0, shown: null, beside: [] });
  });

  it('that was stored before several people could see one case still reads: what was open stays open', () => {
    const older = {
      ...newState(),
      proving: { reference: 'BNC-26-7CHPV0D', askedAt: 'now', wrong: 1, reminded: false },
      access: [{ complaintId: 'c', reference: 'BNC-26-7CHPV0D', since: 'now', until: 'then' }],
    };
    const { state, recovered } = readState(older);
    assert.equal(recovered, false);
    assert.equal(state.proving?.contact, null);
    assert.deepEqual(state.access, [{ ...older.access[0], contact: null, named: null }]);
  });
});
