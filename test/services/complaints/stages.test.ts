import assert from 'node:assert/strict';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import {
  after,
  attempt,
  type Happening,
  landlords,
  lifeOf,
  logOn,
  oneOfEach,
  resident,
  standingAt,
} from './complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-26';

/** What a command does: the names of its events, or the code of the refusal. */
function outcomeOf(complaint: Complaint | null, happening: Happening): string {
  const decision = attempt(belgrave, complaint, happening);
  return decision.refused ? decision.code : decision.events.map(({ type }) => type).join(' ');
}

describe('the day given with a command', () => {
  const acknowledged = standingAt(belgrave, 'acknowledged');

  it('is the day on which the event is true; when it was written down is kept beside it', () => {
    const complaint = after(belgrave, lifeOf(belgrave, '2026-03-17'), [
      today,
      { type: 'acknowledge', on: '2026-03-19' },
    ]);
    const event = complaint.history.findLast(({ type }) => type === 'Acknowledged');
    assert.equal(complaint.anchors.acknowledged, '2026-03-19');
    assert.equal(event?.occurredOn, '2026-03-19');
    assert.equal(event?.recordedAt, '2026-03-26T12:00:00.000Z');
  });

  it('cannot be to come, before receipt, or before the step that it follows', () => {
    const decide = { ...oneOfEach.decide };
    assert.equal(outcomeOf(acknowledged, [today, { ...decide, on: '2026-03-27' } as never]), 'IN_THE_FUTURE');
    assert.equal(
      outcomeOf(acknowledged, [today, { ...decide, on: '2026-03-16' } as never]),
      'BEFORE_RECEIPT',
    );
    assert.equal(outcomeOf(acknowledged, [today, { ...decide, on: '2026-03-17' } as never]), 'OUT_OF_ORDER');
  });

  it('lies back when a letter received last Tuesday is logged today, and the clocks count from it', () => {
    const complaint = after(belgrave, null, [today, logOn('2026-03-17')]);
    assert.equal(complaint.receivedOn, '2026-03-17');
    assert.equal(complaint.history[0]?.occurredOn, '2026-03-17');
    assert.equal(complaint.history[0]?.recordedAt, '2026-03-26T12:00:00.000Z');
    assert.equal(complaint.promised.acknowledge?.dueOn, '2026-03-24');
    assert.equal(complaint.promised.acknowledge?.toldOn, today);
  });

  it('of receipt cannot be to come', () => {
    assert.equal(outcomeOf(null, ['2026-03-17', logOn('2026-03-18')]), 'IN_THE_FUTURE');
  });
});

describe('a review', () => {
  it('can be asked for without reasons, also when the complaint was closed, and opens it again', () => {
    const closed = after(belgrave, standingAt(belgrave, 'stageOneDecided'), [today, { type: 'close' }]);
    const reviewed = after(belgrave, closed, [today, { type: 'requestReview', words: null }], resident);
    assert.equal(reviewed.standing, 'reviewRequested');
    assert.equal(reviewed.closed, false);
  });

  it('can be asked for as soon as stage 1 is overdue, and it is recorded that there was no decision', () => {
    const complaint = standingAt(belgrave, 'acknowledged');
    assert.equal(complaint.promised.stageOne?.dueOn, '2026-03-31');
    assert.equal(outcomeOf(complaint, ['2026-03-31', oneOfEach.requestReview]), 'REVIEW_TOO_EARLY');
    const escalated = after(belgrave, complaint, ['2026-04-01', oneOfEach.requestReview], resident);
    assert.equal(escalated.standing, 'reviewRequested');
    assert.ok(escalated.history.some((event) => event.type === 'ReviewRequested' && event.stageOneOverdue));
    assert.equal(
      outcomeOf(escalated, ['2026-04-01', { ...oneOfEach.decide, stage: 1 } as never]),
      'AT_STAGE_TWO',
    );
  });

  it('stays open to a resident whose date was moved by a late notice: the date is missed all the same', () => {
    const late = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-04-01', { type: 'lateNotice', dueOn: '2026-04-30', reason: 'r' }],
    );
    assert.match(outcomeOf(late, ['2026-04-02', oneOfEach.requestReview]), /^ReviewRequested/);
  });

  it('waits for the new date when stage 1 was extended in time', () => {
    const extended = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-31', { type: 'extend', dueOn: '2026-04-14', reason: 'r' }],
    );
    assert.equal(outcomeOf(extended, ['2026-04-14', oneOfEach.requestReview]), 'REVIEW_TOO_EARLY');
    assert.match(outcomeOf(extended, ['2026-04-15', oneOfEach.requestReview]), /^ReviewRequested/);
  });

  it('can follow a complaint withdrawn after its decision, once', () => {
    const decided = standingAt(belgrave, 'stageOneDecided');
    const withdrawn = after(belgrave, decided, [today, oneOfEach.withdraw]);
    const reviewed = after(belgrave, withdrawn, [today, oneOfEach.requestReview]);
    const again = after(belgrave, reviewed, [today, oneOfEach.withdraw]);
    assert.equal(reviewed.standing, 'reviewRequested');
    assert.equal(outcomeOf(again, [today, oneOfEach.requestReview]), 'WITHDRAWN');
  });
});

describe('a withdrawal', () => {
  it('by the resident needs no words; one recorded by somebody else does', () => {
    const complaint = standingAt(belgrave, 'received');
    const silent: Happening = [today, { type: 'withdraw', words: null }];
    assert.equal(attempt(belgrave, complaint, silent, resident).refused, false);
    assert.equal(outcomeOf(complaint, silent), 'WORDS_NEEDED');
  });
});
