import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFor, isWorkingDay } from '../../../../services/calendar/bankHolidays.ts';
import type { Command } from '../../../../services/complaints/commands.ts';
import {
  type ClockName,
  type Complaint,
  clockNames,
  type Standing,
} from '../../../../services/complaints/complaint.ts';
import { complaintFrom, evolve } from '../../../../services/complaints/evolve.ts';
import { clocksOf } from '../../../../services/complaints/status/toldClocks.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import {
  attempt,
  type Happening,
  landlords,
  lifeOf,
  oneOfEach,
  readyForReview,
  told,
} from '../complaintLife.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];
const england = calendarFor('england');

/** The day so many days after the start of 2026. */
function day(count: number): string {
  return new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
}

describe('the dates promised', () => {
  it('begin when the complaint is logged, so that an intake left half-way has them too', () => {
    assert.deepEqual(lifeOf(belgrave, '2026-11-20').promised, {
      acknowledge: { dueOn: '2026-11-27', mode: 'by', toldOn: '2026-11-20' },
      stageOne: { dueOn: '2026-12-04', mode: 'by', toldOn: '2026-11-20' },
    });
    assert.deepEqual(lifeOf(coopHomes, '2026-11-20').promised, {
      acknowledge: { dueOn: '2026-11-27', mode: 'by', toldOn: '2026-11-20' },
      stageOne: { dueOn: '2026-12-11', mode: 'noLaterThan', toldOn: '2026-11-20' },
    });
  });

  it('move earlier by themselves: at Co-op Homes when nature and outcome are confirmed in the chat', () => {
    const tellingLater = told.map(([, command]): Happening => ['2026-11-20', command]);
    const confirmed = lifeOf(coopHomes, '2026-11-20', ...tellingLater, [
      '2026-11-20',
      { type: 'confirmDefinition' },
    ]);
    assert.deepEqual(confirmed.promised.stageOne, { dueOn: '2026-12-04', mode: 'by', toldOn: '2026-11-20' });
  });

  it('never move later by themselves: a confirmation after the clarification days leaves the date as it was told', () => {
    const tellingLater = told.map(([, command]): Happening => ['2026-12-03', command]);
    const confirmed = lifeOf(coopHomes, '2026-11-20', ...tellingLater, [
      '2026-12-03',
      { type: 'confirmDefinition' },
    ]);
    assert.deepEqual(confirmed.promised.stageOne, {
      dueOn: '2026-12-11',
      mode: 'noLaterThan',
      toldOn: '2026-11-20',
    });
  });

  it('never move later by themselves, where no Code runs beside the promise either', () => {
    const scottish = { ...coopHomes, nation: 'scotland' as const };
    const tellingLater = told.map(([, command]): Happening => ['2026-12-03', command]);
    const confirmed = lifeOf(scottish, '2026-11-20', ...tellingLater, [
      '2026-12-03',
      { type: 'confirmDefinition' },
    ]);
    assert.deepEqual(confirmed.promised.stageOne, {
      dueOn: '2026-12-14',
      mode: 'noLaterThan',
      toldOn: '2026-11-20',
    });
    const [, stageOne] = clocksOf(confirmed, scottish);
    assert.equal(stageOne?.working?.from, '2026-11-27', 'the working is that of the date that was told');
  });

  it('move earlier when the acknowledgement starts the Code’s clock early', () => {
    const acknowledged = lifeOf(coopHomes, '2026-11-20', ['2026-11-23', { type: 'acknowledge' }]);
    assert.deepEqual(acknowledged.promised.stageOne, {
      dueOn: '2026-12-07',
      mode: 'by',
      toldOn: '2026-11-23',
    });
  });

  it('do not move later when the acknowledgement is late', () => {
    const acknowledged = lifeOf(coopHomes, '2026-11-20', ['2026-12-07', { type: 'acknowledge' }]);
    assert.equal(acknowledged.promised.stageOne?.dueOn, '2026-12-11');
  });

  it('of stage 2 count from the request for a review, over Easter', () => {
    const reviewed = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-30', { type: 'decide', finding: 'not_upheld', reasons: 'r' }],
      ['2026-04-02', { type: 'requestReview', words: null }],
    );
    assert.equal(reviewed.promised.reviewAcknowledge?.dueOn, '2026-04-13');
    assert.equal(reviewed.promised.stageTwo?.dueOn, '2026-05-05');
  });
});

/** What moves dates, and what takes a complaint out of the procedure and back. */
const movers = [oneOfEach.extend, oneOfEach.lateNotice, oneOfEach.moveDueDate, oneOfEach.refuseToAccept];

/** A command of any type with any sensible content, at some distance in days from the one before. */
const anyStep = fc.record({
  wait: fc.integer({ min: 0, max: 9 }),
  back: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  ahead: fc.integer({ min: -2, max: 45 }),
  command: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Command>(...Object.values(oneOfEach)) },
    { weight: 8, arbitrary: fc.constant('advance' as const) },
    { weight: 4, arbitrary: fc.constantFrom<Command>(...movers) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Command>(...told.map(([, command]) => command), {
        type: 'tell',
        part: 'outcome',
        answer: { words: 'another' },
      }),
    },
  ),
});

const anyLife = fc.record({
  landlord: fc.constantFrom(...Object.values(landlords)),
  start: fc.integer({ min: 0, max: 500 }),
  steps: fc.array(anyStep, { maxLength: 30, size: 'max' }),
});

type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

/** The step that takes a complaint further, so that lives reach their end. */
const advances: Record<Standing, Command> = {
  received: oneOfEach.acknowledge,
  acknowledged: oneOfEach.decide,
  stageOneDecided: oneOfEach.requestReview,
  reviewRequested: oneOfEach.acknowledgeReview,
  reviewAcknowledged: oneOfEach.decide,
  stageTwoDecided: oneOfEach.close,
  withdrawn: oneOfEach.note,
  refused: { ...oneOfEach.ombudsmanOrdered, accept: true } as Command,
};

/** What takes a complaint further; a review is made ready first. */
function advance(complaint: Complaint, landlord: Landlord): Command {
  const { standing, appointment, hearings, fairness } = complaint;
  if (standing !== 'reviewAcknowledged') return advances[standing];
  const [appoint, other] = readyForReview(landlord).map(([, command]) => command);
  if (appointment === null && appoint !== undefined) return appoint;
  if (hearings.length === 0 && fairness === null && other !== undefined) return other;
  return advances[standing];
}

/** The command with its days set for the day on which it comes. */
function dated(step: Step, today: number, further: Command): Command {
  const command: Record<string, unknown> = {
    ...(step.command === 'advance' ? further : step.command),
  };
  if ('dueOn' in command) command.dueOn = day(today + step.ahead);
  if (step.back !== undefined && step.command !== 'advance') command.on = day(today - step.back);
  return command as Command;
}

/** Whether this clock was given a new date, in time or late, or was moved by a bank holiday. */
function movedByHand(events: Complaint['history'], clock: ClockName): boolean {
  return events.some(
    (event) =>
      (event.type === 'Extended' || event.type === 'LateNoticeGiven' || event.type === 'DueDateMoved') &&
      event.clock === clock,
  );
}

/** What must hold whenever a command was accepted. */
function mustHold(before: Complaint, next: Complaint): void {
  const added = next.history.slice(before.history.length);
  for (const clock of clockNames) {
    const [held, now] = [before.promised[clock], next.promised[clock]];
    if (now !== undefined) assert.ok(isWorkingDay(now.dueOn, england), `${clock} on ${now.dueOn}`);
    if (held === undefined || now === undefined || movedByHand(added, clock)) continue;
    // What a refusal stopped is counted from the day of the order that undoes it.
    if (before.standing === 'refused' && next.standing !== 'refused') continue;
    assert.ok(now.dueOn <= held.dueOn, `${clock} moved from ${held.dueOn} to ${now.dueOn}`);
  }
}

describe('any life of a complaint', () => {
  it('never makes evolve throw, never moves a promised date later without notice, and replays to what it was', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyLife, ({ landlord, start, steps }) => {
        let complaint = lifeOf(landlord, day(start));
        let today = start;
        for (const step of steps) {
          today += step.wait;
          const decision = attempt(landlord, complaint, [
            day(today),
            dated(step, today, advance(complaint, landlord)),
          ]);
          if (decision.refused) {
            assert.ok(decision.reason.length > 10);
            continue;
          }
          const next = decision.events.reduce(evolve, complaint);
          mustHold(complaint, next);
          complaint = next;
          for (const { type } of decision.events) reached.add(type);
        }
        const events = JSON.parse(JSON.stringify(complaint.history));
        const head = { ...complaint, kind: 'complaint' as const, openedAt: complaint.receivedAt };
        assert.deepEqual(complaintFrom({ head, events }), JSON.parse(JSON.stringify(complaint)));
      }),
      { numRuns: 400 },
    );
    const everything = [
      'Extended',
      'LateNoticeGiven',
      'DueDateMoved',
      'StageTwoDecided',
      'Withdrawn',
      'RefusedToAccept',
      'Closed',
      'Corrected',
    ];
    assert.deepEqual(
      everything.filter((type) => !reached.has(type)),
      [],
    );
  });
});

describe('a complaint that a newer version has written to', () => {
  it('is not told by half its events', () => {
    const { history } = lifeOf(belgrave, '2026-03-17');
    const head = {
      id: 'complaint-1',
      kind: 'complaint' as const,
      landlord: 'belgrave',
      reference: null,
      residentId: null,
      conversationId: null,
      policyVersion: 'belgrave-1',
      openedAt: '2026-03-17T10:00:00.000Z',
    };
    const [logged, ...later] = history;
    assert.ok(logged);
    const foreign = { ...logged, type: 'PanelDissolved' };
    assert.throws(() => complaintFrom({ head, events: [...history, foreign] }), { code: 'VERSION_UNKNOWN' });
    assert.throws(() => complaintFrom({ head, events: later }), { code: 'VERSION_UNKNOWN' });
    assert.throws(() => complaintFrom({ head, events: [] }), { code: 'VERSION_UNKNOWN' });
  });
});
