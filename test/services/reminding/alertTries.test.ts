import assert from 'node:assert/strict';
import { alertLimits } from '../../../services/reminding/alerts.ts';
import { isClimbing } from '../../../services/reminding/ladder.ts';

describe('Word of danger while the mail is away', () => {
  it('is tried until the alert is off the ladder, even where chance halves every pause', () => {
    const { tries, firstPauseSeconds, longestPauseSeconds } = alertLimits;
    let seconds = 0;
    for (let failed = 0; failed < tries - 1; failed += 1)
      seconds += Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.min(failed, 16)) / 2;
    const raised = Date.parse('2026-06-01T09:00:00.000Z');
    const last = new Date(raised + seconds * 1_000).toISOString();
    assert.equal(isClimbing('2026-06-01T09:00:00.000Z', last), false);
  });
});
