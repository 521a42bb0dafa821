import assert from 'node:assert/strict';
import { refusalReasons } from '../../../../services/wording/en/refusals.ts';
import { attempt, landlords, staff } from '../complaintLife.ts';
import { afterClosing, atCoopHomes, everyCommand } from '../everyCommand.ts';
import { refusedCases } from './refusedCases.ts';
import { panel, today, underReview } from './refusedLives.ts';

const { belgrave } = landlords;

const otherRecord = [
  'NO_SUCH_CASE',
  'IN_GROUP_ALREADY',
  'MEMBER_NEEDED',
  'MEMBER_KNOWN',
  'ANOTHER_RESIDENT',
  'JOINED_ELSEWHERE',
];

describe('a refusal', () => {
  for (const [code, when, complaint, command, landlord = belgrave, actor = staff] of refusedCases) {
    it(`${code} of ${command.type}: ${when}`, () => {
      const decision = attempt(landlord, complaint, [today, command], actor);
      assert.ok(decision.refused, 'it was allowed');
      assert.equal(decision.code, code);
      assert.ok(decision.reason.endsWith(refusalReasons[code]));
    });
  }

  it('is shown by a table, whatever its code', () => {
    const shown = [everyCommand, atCoopHomes].flatMap((table) => Object.values(table).flatMap(Object.values));
    const codes = new Set<string>([
      ...shown,
      ...Object.values(afterClosing),
      ...refusedCases.map(([code]) => code),
    ]);
    // What depends on another record the service refuses, and its tests show it.
    for (const code of otherRecord) codes.add(code);
    const missing = Object.keys(refusalReasons).filter((code) => !codes.has(code));
    assert.deepEqual(missing, []);
  });

  it('of a reviewer names whom it is about, and nothing that the resident told', () => {
    const complaint = underReview(belgrave, ['2026-03-17', { type: 'nameSubject', person: 'd.cole' }]);
    const decision = attempt(belgrave, complaint, [today, panel('panel-1', 'd.cole')]);
    assert.ok(decision.refused);
    assert.equal(decision.reason, `d.cole: ${refusalReasons.REVIEWER_IS_SUBJECT}`);
  });
});
