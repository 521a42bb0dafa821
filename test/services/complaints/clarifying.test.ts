import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whyPointsDoNotFit } from '../../../services/complaints/clarifying/pointFindings.ts';
import { type Finding, findings } from '../../../services/complaints/complaint.ts';
import { after, type Happening, landlords, lifeOf, told } from './complaintLife.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];
const ask: Happening = ['2026-03-18', { type: 'askClarification', about: 'nature', words: 'which door?' }];
const answer = (day: string): Happening => [day, { type: 'clarified', words: 'the back one' }];

describe('a clarification', () => {
  it('that is answered starts the clock of Co-op Homes, once', () => {
    const asked = lifeOf(coopHomes, '2026-03-17', ask, answer('2026-03-19'));
    assert.equal(asked.anchors.clarified, '2026-03-19');
    const confirmed = [...told, ['2026-03-23', { type: 'confirmDefinition' }] as Happening].reduce(
      (complaint, [, command]) => after(coopHomes, complaint, ['2026-03-23', command]),
      asked,
    );
    assert.equal(confirmed.anchors.clarified, '2026-03-19', 'the first of both counts');
  });

  it('never makes a told date later, however late it is asked and answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(belgrave, coopHomes),
        fc.integer({ min: 17, max: 31 }),
        fc.integer({ min: 17, max: 31 }),
        (landlord, one, other) => {
          const [asking, answering] = [Math.min(one, other), Math.max(one, other)];
          const logged = lifeOf(landlord, '2026-03-17');
          const asked = after(landlord, logged, [`2026-03-${asking}`, ask[1]]);
          const answered = after(landlord, asked, [`2026-03-${answering}`, answer('')[1]]);
          for (const clock of ['acknowledge', 'stageOne'] as const) {
            const dates = [logged, asked, answered].map(({ promised }) => promised[clock]?.dueOn ?? '');
            assert.deepEqual(dates, dates.toSorted().toReversed());
          }
        },
      ),
    );
  });

  it('at stage 2 starts no clock', () => {
    const reviewed = lifeOf(
      coopHomes,
      '2026-03-17',
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r' }],
      ['2026-03-23', { type: 'requestReview', words: null }],
      ['2026-03-23', { type: 'askClarification', about: 'outcome', words: 'w' }],
      ['2026-03-24', { type: 'clarified', words: 'w' }],
    );
    assert.equal(reviewed.anchors.clarified, undefined);
    assert.equal(reviewed.clarifications[0]?.answer?.on, '2026-03-24');
  });

  it('answers the question asked first', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      ask,
      ['2026-03-18', { type: 'askClarification', about: 'outcome', words: 'what would help?' }],
      answer('2026-03-19'),
    );
    assert.deepEqual(
      complaint.clarifications.map((each) => [each.about, each.answer?.on]),
      [
        ['nature', '2026-03-19'],
        ['outcome', undefined],
      ],
    );
  });
});

describe('what the policy does not cover', () => {
  it('is said with reasons, and the complaint stands and runs as before', () => {
    const before = lifeOf(coopHomes, '2026-03-17');
    const decided = after(coopHomes, before, [
      '2026-03-18',
      { type: 'decideCoverage', covered: false, reasons: 'r' },
    ]);
    assert.equal(decided.standing, 'received');
    assert.deepEqual(decided.promised, before.promised);
    assert.deepEqual(decided.coverage, { covered: false, reasons: 'r', on: '2026-03-18' });
  });
});

describe('a same-day attempt that put things right', () => {
  it('leaves every step and date to come: no hidden stage', () => {
    const before = lifeOf(coopHomes, '2026-03-17');
    const fixed = after(coopHomes, before, ['2026-03-17', { type: 'tryQuickFix', fixed: true, words: 'w' }]);
    assert.equal(fixed.standing, 'received');
    assert.deepEqual(fixed.promised, before.promised);
  });

  it('is written down later with its true day', () => {
    const fixed = after(coopHomes, lifeOf(coopHomes, '2026-03-17'), [
      '2026-03-20',
      { type: 'tryQuickFix', fixed: false, words: 'w', on: '2026-03-17' },
    ]);
    assert.equal(fixed.quickFixes[0]?.on, '2026-03-17');
  });
});

describe('findings point by point', () => {
  const points = [1, 2, 3].map((point) => ({ point, words: 'w', on: '2026-03-17' }));
  const all = (...found: Finding[]) => found.map((finding, index) => ({ point: index + 1, finding }));
  const [up, partly, not] = findings;
  const rows: [Finding, Finding[], fits: boolean | 'POINTS_NEEDED'][] = [
    [up, [up, up, up], true],
    [up, [up, up], true],
    [up, [], true],
    [up, [up, up, not], false],
    [up, [partly], false],
    [up, [not, not, not], false],
    [not, [not, not, not], true],
    [not, [not], true],
    [not, [not, not, partly], false],
    [not, [up], false],
    [partly, [up, up, not], true],
    [partly, [partly], 'POINTS_NEEDED'],
    [partly, [up, up], 'POINTS_NEEDED'],
    [partly, [], 'POINTS_NEEDED'],
    [partly, [up, up, up], false],
    [partly, [not, not, not], false],
    [partly, [partly, partly, partly], true],
  ];
  for (const [finding, found, fits] of rows) {
    const told = fits === true ? 'fit' : fits ? 'leave out a point of' : 'do not fit';
    it(`${found.join(', ') || 'none'} ${told} ${finding}`, () => {
      const expected = fits === true ? null : fits || 'FINDING_DOES_NOT_FIT';
      assert.equal(whyPointsDoNotFit({ points }, finding, all(...found)), expected);
    });
  }

  it('hold for every point that was not named, where one finding holds over all', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-17', { type: 'addPoint', words: 'w' }],
      ['2026-03-17', { type: 'addPoint', words: 'w' }],
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-20', { type: 'decide', finding: 'not_upheld', reasons: 'r' }],
    );
    assert.deepEqual(complaint.decisions[0]?.points, all(not, not));
  });

  it('are kept with the decision', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-17', { type: 'addPoint', words: 'w' }],
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r', points: all(up) }],
    );
    assert.deepEqual(complaint.decisions[0]?.points, all(up));
  });
});
