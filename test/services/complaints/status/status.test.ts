import assert from 'node:assert/strict';
import { type Standing, standings } from '../../../../services/complaints/complaint.ts';
import type { ResidentAction } from '../../../../services/complaints/status/choices.ts';
import type { NextStep } from '../../../../services/complaints/status/nextStep.ts';
import { statusOf } from '../../../../services/complaints/status/status.ts';
import { clocksOf } from '../../../../services/complaints/status/toldClocks.ts';
import { after, attempt, landlords, lifeOf, oneOfEach, standingAt, told } from '../complaintLife.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];
const today = '2026-03-26';

interface Expected {
  stage: 1 | 2;
  next: NextStep;
  clocks: string[];
  canDo: ResidentAction[];
}

/** Nine days after receipt, with one action promised for 30 April. */
const table: Record<Standing, Expected> = {
  received: {
    stage: 1,
    next: 'acknowledgement',
    clocks: ['acknowledge 2026-03-24', 'stageOne 2026-03-31'],
    canDo: ['answer_question', 'add_details', 'withdraw', 'ombudsman'],
  },
  acknowledged: {
    stage: 1,
    next: 'stage_one_decision',
    clocks: ['stageOne 2026-03-31'],
    canDo: ['answer_question', 'add_details', 'withdraw', 'ombudsman'],
  },
  stageOneDecided: {
    stage: 1,
    next: 'actions',
    clocks: [],
    canDo: ['request_review', 'withdraw', 'ombudsman'],
  },
  reviewRequested: {
    stage: 2,
    next: 'review_acknowledgement',
    clocks: ['reviewAcknowledge 2026-03-30', 'stageTwo 2026-04-22'],
    canDo: ['answer_question', 'add_details', 'withdraw', 'ombudsman'],
  },
  reviewAcknowledged: {
    stage: 2,
    next: 'stage_two_decision',
    clocks: ['stageTwo 2026-04-22'],
    canDo: ['answer_question', 'add_details', 'withdraw', 'ombudsman'],
  },
  stageTwoDecided: { stage: 2, next: 'actions', clocks: [], canDo: ['ombudsman'] },
  withdrawn: { stage: 1, next: 'actions', clocks: [], canDo: ['take_up_again', 'ombudsman'] },
  refused: { stage: 1, next: 'actions', clocks: [], canDo: ['ombudsman'] },
};

describe('the status of a complaint', () => {
  for (const landlord of Object.values(landlords)) {
    for (const standing of standings) {
      it(`at ${landlord.id} when it stands at ${standing} tells stage, next step, dates and choices`, () => {
        const status = statusOf(standingAt(landlord, standing), landlord, today);
        const clocks = status.clocks.map(({ clock, dueOn }) => `${clock} ${dueOn}`);
        assert.deepEqual(
          { stage: status.stage, next: status.next, clocks, canDo: status.canDo },
          table[standing],
        );
        assert.equal(status.clock?.dueOn ?? null, status.clocks[0]?.dueOn ?? null);
      });

      it(`at ${landlord.id} when it stands at ${standing} offers nothing that the rules refuse`, () => {
        const complaint = standingAt(landlord, standing);
        const { canDo } = statusOf(complaint, landlord, today);
        const offered = (action: ResidentAction) => canDo.includes(action);
        const allowed = (type: 'requestReview' | 'withdraw') =>
          !attempt(landlord, complaint, [today, oneOfEach[type]]).refused;
        assert.equal(offered('request_review') || offered('escalate_overdue'), allowed('requestReview'));
        assert.equal(offered('withdraw'), allowed('withdraw'));
      });
    }
  }

  it('counts working days left: none on the day itself, and none afterwards', () => {
    const complaint = standingAt(belgrave, 'acknowledged');
    const onDay = (day: string) => statusOf(complaint, belgrave, day).clock;
    assert.deepEqual(
      [onDay('2026-03-17')?.daysLeft, onDay('2026-03-30')?.daysLeft, onDay('2026-03-31')?.daysLeft],
      [10, 1, 0],
    );
    assert.deepEqual([onDay('2026-03-31')?.overdue, onDay('2026-04-01')?.overdue], [false, true]);
    // Good Friday and Easter Monday are no working days.
    assert.deepEqual(
      [onDay('2026-04-02')?.overdueBy, onDay('2026-04-06')?.overdueBy, onDay('2026-04-07')?.overdueBy],
      [2, 2, 3],
    );
    assert.equal(onDay('2026-04-07')?.daysLeft, 0);
  });

  it('offers to go on without a decision as soon as stage 1 is overdue', () => {
    const complaint = standingAt(belgrave, 'acknowledged');
    assert.ok(!statusOf(complaint, belgrave, '2026-03-31').canDo.includes('escalate_overdue'));
    assert.ok(statusOf(complaint, belgrave, '2026-04-01').canDo.includes('escalate_overdue'));
  });

  it('shows how each date was counted, also where a later event would count another', () => {
    const tellingLater = told.map(([, command]): [string, typeof command] => ['2026-12-03', command]);
    const confirmed = lifeOf(coopHomes, '2026-11-20', ...tellingLater, [
      '2026-12-03',
      { type: 'confirmDefinition' },
    ]);
    const [, stageOne] = clocksOf(confirmed, coopHomes);
    assert.equal(stageOne?.dueOn, '2026-12-11');
    assert.equal(stageOne?.mode, 'noLaterThan');
    assert.equal(stageOne?.working?.assumed, true);
    assert.equal(stageOne?.working?.from, '2026-11-27');
  });

  it('names the bank holidays that made the time longer', () => {
    const complaint = lifeOf(belgrave, '2026-04-02', ['2026-04-07', { type: 'acknowledge' }]);
    const { clock } = statusOf(complaint, belgrave, '2026-04-08');
    assert.equal(clock?.dueOn, '2026-04-20');
    assert.deepEqual(
      clock?.working?.skipped.map(({ date }) => date),
      ['2026-04-03', '2026-04-06'],
    );
  });

  it('tells an extension with its reason, the day it was given and the date before it', () => {
    const extended = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-30', { type: 'extend', dueOn: '2026-04-14', reason: 'words-why' }],
    );
    const { clock } = statusOf(extended, belgrave, '2026-04-01');
    assert.deepEqual(clock?.moved, {
      kind: 'extended',
      reason: 'words-why',
      on: '2026-03-30',
      from: '2026-03-31',
    });
    assert.deepEqual(
      [clock?.dueOn, clock?.mode, clock?.working, clock?.late],
      ['2026-04-14', 'by', null, false],
    );
  });

  it('tells a late notice, and stays late under its new date', () => {
    const late = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-04-01', { type: 'lateNotice', dueOn: '2026-04-14', reason: 'words-why' }],
    );
    const { clock } = statusOf(late, belgrave, '2026-04-02');
    assert.deepEqual(clock?.moved, {
      kind: 'late',
      reason: 'words-why',
      on: '2026-04-01',
      from: '2026-03-31',
    });
    assert.deepEqual([clock?.dueOn, clock?.overdue, clock?.late], ['2026-04-14', false, true]);
  });

  it('says who has it, by title, and whether somebody has been named for this stage', () => {
    const assigned = after(belgrave, standingAt(belgrave, 'acknowledged'), [today, oneOfEach.assign]);
    assert.deepEqual(statusOf(assigned, belgrave, today).handler, {
      title: 'Complaints Officer',
      assigned: true,
    });
    const decided = after(belgrave, assigned, [today, oneOfEach.decide]);
    const reviewed = after(belgrave, decided, [today, oneOfEach.requestReview]);
    assert.deepEqual(statusOf(reviewed, belgrave, today).handler, { title: 'Review Panel', assigned: false });
    const named = after(belgrave, reviewed, [today, { type: 'assign', officer: 'panel-1' }]);
    assert.deepEqual(statusOf(named, belgrave, today).handler, { title: 'Review Panel', assigned: true });
    assert.equal(
      statusOf(standingAt(coopHomes, 'reviewRequested'), coopHomes, today).handler.title,
      'Managing Director',
    );
  });

  it('lists promised actions with those that are late, and comes to rest when they are done', () => {
    const decided = standingAt(belgrave, 'stageTwoDecided');
    assert.equal(statusOf(decided, belgrave, '2026-04-30').actions[0]?.overdue, false);
    assert.equal(statusOf(decided, belgrave, '2026-05-01').actions[0]?.overdue, true);
    const done = after(belgrave, decided, ['2026-05-01', oneOfEach.completeAction]);
    assert.equal(statusOf(done, belgrave, '2026-05-05').actions[0]?.overdue, false);
    assert.equal(statusOf(done, belgrave, '2026-05-05').next, 'nothing');
  });

  it('holds no sentences: only codes, dates, titles from the landlord’s file and the quoted promises', () => {
    const {
      clocks: _clocks,
      handler: _handler,
      ...codes
    } = statusOf(standingAt(belgrave, 'received'), belgrave, today);
    assert.doesNotMatch(JSON.stringify(codes.canDo) + codes.next + codes.standing, / /);
  });
});
