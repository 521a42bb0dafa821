import assert from 'node:assert/strict';
import { caseStanding } from '../../../bot/commands/caseStanding.ts';
import type { Complaint, Standing } from '../../../services/complaints/complaint.ts';
import { statusOf } from '../../../services/complaints/status/status.ts';
import { after, landlords, lifeOf, standingAt } from '../../services/complaints/complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-26';

function lineOf(complaint: Complaint, day = today): string {
  return caseStanding(statusOf(complaint, belgrave, day));
}

/** The complaint with everything done that was promised. */
function kept(complaint: Complaint): Complaint {
  return after(belgrave, complaint, [today, { type: 'completeAction', action: '1' }]);
}

const review = 'the resident can ask for a review';

const lines: Record<Standing, string> = {
  received: 'Stage 1, received; next: acknowledge it in writing',
  acknowledged: 'Stage 1, acknowledged; next: decide it at stage 1',
  stageOneDecided: `Stage 1, decided; nothing is owed; it can be closed; ${review}`,
  reviewRequested: 'Stage 2, review asked for; next: acknowledge the review in writing',
  reviewAcknowledged: 'Stage 2, review acknowledged; next: decide it at stage 2',
  stageTwoDecided: 'Stage 2, decided; nothing is owed; it can be closed',
  withdrawn: 'Stage 1, withdrawn; nothing is owed; it can be closed',
  refused: 'Stage 1, not accepted; nothing is owed; it can be closed',
};

const closedLines: Partial<Record<Standing, string>> = {
  stageOneDecided: `Stage 1, decided, closed; nothing is owed; ${review}`,
  stageTwoDecided: 'Stage 2, decided, closed; nothing is owed',
  withdrawn: 'Stage 1, withdrawn, closed; nothing is owed',
  refused: 'Stage 1, not accepted, closed; nothing is owed',
};

describe('Where a case stands, in words for staff', () => {
  for (const [standing, line] of Object.entries(lines) as [Standing, string][]) {
    it(`at ${standing} is: ${line}`, () => assert.equal(lineOf(kept(standingAt(belgrave, standing))), line));
  }

  for (const [standing, line] of Object.entries(closedLines) as [Standing, string][]) {
    it(`at ${standing}, closed, is: ${line}`, () => {
      const closed = after(belgrave, kept(standingAt(belgrave, standing)), [today, { type: 'close' }]);
      assert.equal(lineOf(closed), line);
    });
  }

  it('names what was promised as long as it is owed, closed or withdrawn', () => {
    const closed = after(belgrave, standingAt(belgrave, 'stageOneDecided'), [today, { type: 'close' }]);
    assert.equal(lineOf(closed), `Stage 1, decided, closed; next: do what was promised; ${review}`);
    assert.match(lineOf(standingAt(belgrave, 'withdrawn')), /next: do what was promised; it can be closed$/);
  });

  it('says that a review need not wait for a decision that is overdue', () => {
    assert.equal(
      lineOf(lifeOf(belgrave, '2026-03-17', ['2026-03-18', { type: 'acknowledge' }]), '2026-05-05'),
      'Stage 1, acknowledged; next: decide it at stage 1; stage 1 is overdue, so the resident can ask for a review without its decision',
    );
  });

  it('says that a complaint withdrawn after its decision can still be reviewed', () => {
    const withdrawn = after(belgrave, kept(standingAt(belgrave, 'stageOneDecided')), [
      today,
      { type: 'withdraw', words: 'w' },
    ]);
    assert.equal(lineOf(withdrawn), `Stage 1, withdrawn; nothing is owed; it can be closed; ${review}`);
  });
});
