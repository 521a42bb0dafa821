import assert from 'node:assert/strict';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { type CaseOnDay, caseAsJson, casesAsRows } from '../../../../services/complaints/lists/caseLists.ts';
import type { Outstanding } from '../../../../services/complaints/lists/outstanding.ts';
import { statusOf } from '../../../../services/complaints/status/status.ts';
import { landlords, standingAt } from '../complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-26';

/** Nothing beside the written steps, unless a test is about that. */
function onDay(complaint: Complaint, beside: Pick<CaseOnDay, 'outstanding'> = { outstanding: [] }) {
  return {
    complaint,
    status: statusOf(complaint, belgrave, today),
    today,
    prompts: [],
    ...beside,
  };
}

const late = onDay({ ...standingAt(belgrave, 'received'), reference: 'late' });
const running = onDay({ ...standingAt(belgrave, 'acknowledged'), reference: 'running' });
const reviewed = onDay({ ...standingAt(belgrave, 'reviewRequested'), reference: 'reviewed' });
const over = onDay({ ...standingAt(belgrave, 'stageTwoDecided'), reference: 'over' });

const referencesOf = (list: 'all' | 'due' | 'overdue') =>
  casesAsRows([over, running, reviewed, late], list).map(({ reference }) => reference);

describe('a list of cases', () => {
  it('has what is due first at the top and what owes nothing at the end', () => {
    assert.deepEqual(referencesOf('all'), ['late', 'reviewed', 'running', 'over']);
  });

  it('of what is due leaves out what owes nothing; of what is overdue, all that is in time', () => {
    assert.deepEqual(referencesOf('due'), ['late', 'reviewed', 'running']);
    assert.deepEqual(referencesOf('overdue'), ['late']);
  });

  it('tells of each case the step that is due first', () => {
    const [row] = casesAsRows([late]);
    assert.deepEqual(row, {
      reference: 'late',
      receivedOn: '2026-03-17',
      stage: 1,
      standing: 'received',
      closed: false,
      clock: 'acknowledge',
      dueOn: '2026-03-24',
      daysLeft: 0,
      overdue: true,
      overdueBy: 2,
      late: true,
      officer: null,
      flags: [],
      outstanding: [],
      prompts: [],
    });
    assert.equal(casesAsRows([over])[0]?.dueOn, null);
  });
});

describe('what was promised beside the written steps', () => {
  const promised = (kind: Outstanding['kind'], on: string) =>
    onDay(
      { ...standingAt(belgrave, 'stageTwoDecided'), reference: kind },
      { outstanding: [{ kind, number: 1, on, at: null }] },
    );

  it('puts a case where its day belongs, between the written steps of others', () => {
    const cases = [over, running, late, promised('order', '2026-03-25'), promised('action', '2026-03-20')];
    assert.deepEqual(
      casesAsRows(cases).map(({ reference }) => reference),
      ['action', 'late', 'order', 'running', 'over'],
    );
  });

  it('is owed from when it was promised, an adjustment only when its day has come', () => {
    const cases = [promised('callback', '2026-04-30'), promised('adjustment', '2026-04-30')];
    assert.deepEqual(
      casesAsRows(cases, 'due').map(({ reference }) => reference),
      ['callback'],
    );
    assert.equal(casesAsRows([promised('adjustment', today)], 'due').length, 1);
  });

  it('is overdue from the day after', () => {
    assert.equal(casesAsRows([promised('order', today)], 'overdue').length, 0);
    assert.equal(casesAsRows([promised('order', '2026-03-25')], 'overdue').length, 1);
  });
});

describe('a case as JSON', () => {
  it('holds status, facts and every event, and survives being written out', () => {
    const json = caseAsJson(late.complaint, late.status);
    assert.deepEqual(JSON.parse(JSON.stringify(json)).history.length, late.complaint.history.length);
    assert.equal(json.standing, 'received');
    assert.deepEqual(json.details, late.complaint.details);
  });
});
