import assert from 'node:assert/strict';
import { type Standing, standings } from '../../../../../services/complaints/complaint.ts';
import { runningClocks } from '../../../../../services/complaints/dates/promises.ts';
import type { Landlord } from '../../../../../services/landlords/landlord.ts';
import { attempt, landlords } from '../../../complaints/complaintLife.ts';
import { answeredOn, assertSays, broughtTo } from './answers.ts';
import { extend, type Impossible, late, type Row, type Rows, situations } from './row.ts';
import { rowsAtStageOne } from './rowsAtStageOne.ts';
import { rowsAtStageTwo } from './rowsAtStageTwo.ts';
import { rowsWhenOver } from './rowsWhenOver.ts';

/** A new standing does not compile until it has its cases. */
const table: Record<Standing, Rows> = { ...rowsAtStageOne, ...rowsAtStageTwo, ...rowsWhenOver };

describe('"Where is my complaint?" in words, wherever it stands', () => {
  for (const landlord of Object.values(landlords)) {
    for (const standing of standings) {
      for (const situation of situations) {
        const row = table[standing][situation];
        if (typeof row === 'string') {
          it(`at ${landlord.id}, ${standing}, cannot be ${situation}: ${row}`, () =>
            cannotBe(row, standing, landlord));
          continue;
        }
        it(`at ${landlord.id}, ${standing}, ${situation}`, () => holds(row, standing, landlord));
      }
    }
  }

  function cannotBe(why: Impossible, standing: Standing, landlord: Landlord) {
    const complaint = broughtTo(standing, landlord);
    assert.equal(runningClocks(complaint).length > 0, why === 'something is owed');
    const refused =
      why === 'something is owed'
        ? [attempt(landlord, complaint, ['2026-03-26', { type: 'close' }])]
        : [extend('stageOne', '2026-03-26', '2026-04-14'), late('stageOne', '2026-04-01', '2026-04-14')].map(
            (happening) => attempt(landlord, complaint, happening),
          );
    assert.ok(refused.every((decision) => decision.refused));
  }

  function holds(
    { happened = [], today, next, canDo, clocks, says, never }: Row,
    standing: Standing,
    landlord: Landlord,
  ) {
    const { status, text } = answeredOn(broughtTo(standing, landlord, ...happened), landlord, today);
    const dates = status.clocks.map(({ clock, dueOn, overdue, overdueBy, daysLeft, late: missed }) => {
      const left = overdue ? `${overdueBy} over` : `${daysLeft} left`;
      return `${clock} ${dueOn} ${left}${missed ? ' late' : ''}`;
    });
    assert.deepEqual(
      { standing: status.standing, next: status.next, canDo: status.canDo, clocks: dates },
      { standing, next, canDo, clocks },
    );
    const here = says.flatMap((each) =>
      (typeof each === 'string' ? [each] : [each[landlord.id] ?? []]).flat(),
    );
    assertSays(text, here, never);
  }
});
