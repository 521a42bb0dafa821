import assert from 'node:assert/strict';
import { newState, readState } from '../../dialogs/state.ts';

describe('The state of a conversation', () => {
  it('that was stored before withdrawals were asked about and rounds were counted still reads', () => {
    const { withdrawing: _withdrawing, adding: _adding, ...older } = newState();
    const intake = { complaintId: 'c', asked: 'where', times: 1, phase: 'gathering', changing: false };
    const { state, recovered } = readState({ ...older, intake });
    assert.equal(recovered, false);
    assert.equal(state.withdrawing, null);
    assert.equal(state.adding, null);
    assert.deepEqual(state.intake, { ...intake, rounds: 0 });
  });
});
