import assert from 'node:assert/strict';
import { findingInWords, policyCheck } from '../../../../services/complaints/policy/policyCheck.ts';
import type { ClockPromise, Landlord } from '../../../../services/landlords/landlord.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';

const landlords = loadLandlords();
const belgrave = landlordById(landlords, 'belgrave');
const coopHomes = landlordById(landlords, 'coop-homes');

function withStageOne(change: Partial<ClockPromise>): Landlord {
  const stageOne = { ...coopHomes.procedure.stageOne, anchor: 'received' as const, ...change };
  return { ...coopHomes, procedure: { ...coopHomes.procedure, stageOne } };
}

describe('the check of a procedure against the Code', () => {
  it('finds that Belgrave’s words promise no reasons when more time is needed', () => {
    assert.deepEqual(
      policyCheck(belgrave).map(({ kind, provision }) => [kind, provision]),
      [['reasons', '6.4']],
    );
  });

  it('finds that Co-op Homes’ stage one can start after the Code’s', () => {
    assert.deepEqual(
      policyCheck(coopHomes).map(({ kind, path, provision }) => [kind, path, provision]),
      [['anchor', 'procedure.stageOne.anchor', '6.3']],
    );
  });

  it('finds nothing in a procedure that is as strict as the Code', () => {
    assert.deepEqual(policyCheck(withStageOne({})), []);
    assert.deepEqual(policyCheck(withStageOne({ anchor: 'acknowledged' })), []);
    assert.deepEqual(policyCheck(withStageOne({ duration: { days: 12, unit: 'calendarDays' } })), []);
  });

  it('finds time that runs longer, with a start for which it does', () => {
    const [finding] = policyCheck(withStageOne({ duration: { days: 11, unit: 'workingDays' } }));
    assert.equal(finding?.kind, 'days');
    assert.deepEqual(finding?.example, { from: '2026-01-01', landlord: '2026-01-16', code: '2026-01-15' });
  });

  it('finds calendar days that run longer only for some starts', () => {
    const [finding] = policyCheck(withStageOne({ duration: { days: 14, unit: 'calendarDays' } }));
    assert.equal(finding?.kind, 'days');
    assert.ok(finding?.example && finding.example.landlord > finding.example.code);
  });

  it('finds extensions beyond the Code’s caps', () => {
    const value = { needsReasons: true, stageOneCapDays: 11, stageTwoCapDays: 21 };
    const landlord = withStageOne({});
    const looser = {
      ...landlord,
      procedure: { ...landlord.procedure, extension: { value, quote: 'more time' } },
    };
    assert.deepEqual(
      policyCheck(looser).map(({ kind, provision }) => [kind, provision]),
      [
        ['cap', '6.4'],
        ['cap', '6.15'],
      ],
    );
  });

  it('finds less than twelve months to complain, and any last day for a review', () => {
    const landlord = withStageOne({});
    const within = (months: number): Landlord => ({
      ...landlord,
      procedure: {
        ...landlord.procedure,
        complainWithinMonths: { value: months, quote: 'in time' },
        reviewWithin: { value: { days: 28, unit: 'calendarDays' }, quote: 'in 28 days' },
      },
    });
    assert.deepEqual(policyCheck(within(6)).map(findingInWords), [
      'procedure.complainWithinMonths gives residents less time than the Code: 6 calendarMonths; Code 2.3: 12 calendarMonths, from knowing of the matter.',
      'procedure.reviewWithin gives residents less time than the Code: 28 calendarDays; Code 5.11: no refusal to escalate without a reason of section 2.',
    ]);
    assert.deepEqual(
      policyCheck(within(12)).map(({ path }) => path),
      ['procedure.reviewWithin'],
    );
  });

  it('finds words of a further stage, and none in “formal” or “stage two”', () => {
    const quoted = (quote: string) =>
      policyCheck(withStageOne({ quote })).map(({ kind, path }) => [kind, path]);
    const found = [['stages', 'procedure.stageOne.quote']];
    assert.deepEqual(quoted('First we try to sort it out informally.'), found);
    assert.deepEqual(quoted('This is Stage 0.'), found);
    assert.deepEqual(quoted('Then comes a third stage.'), found);
    assert.deepEqual(quoted('A formal letter at stage two.'), []);
  });

  it('finds that who decided reviews, and that the way to the Ombudsman is not open', () => {
    const { procedure } = withStageOne({});
    const stageOneHandler = { value: 'managing director', quote: 'The Managing Director decides.' };
    const landlord = { ...coopHomes, procedure: { ...procedure, stageOneHandler, ombudsmanAnyTime: null } };
    assert.deepEqual(
      policyCheck(landlord).map(({ kind, provision }) => [kind, provision]),
      [
        ['samePerson', '6.13'],
        ['ombudsman', '3.7'],
      ],
    );
  });

  it('says nothing where no Code is known', () => {
    assert.deepEqual(policyCheck({ ...belgrave, nation: 'wales' }), []);
  });

  it('puts each finding in one line', () => {
    const lines = policyCheck(withStageOne({ duration: { days: 11, unit: 'workingDays' } })).map(
      findingInWords,
    );
    assert.deepEqual(lines, [
      'procedure.stageOne.duration runs longer than the Code allows: 11 workingDays; Code 6.3: 10 workingDays. From 2026-01-01: 2026-01-16 instead of 2026-01-15 at the latest.',
    ]);
  });
});
