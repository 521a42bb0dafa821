import assert from 'node:assert/strict';
import { caseTime, isDue } from '../../../services/retention/dueCases.ts';
import { after, type Happening, landlords, lifeOf, oneOfEach } from '../complaints/complaintLife.ts';

const { belgrave } = landlords;
const settings = { casesYears: 6, chatsDays: 90 };
const decided: Happening[] = [
  ['2026-03-18', { type: 'acknowledge' }],
  ['2026-03-25', { type: 'decide', finding: 'upheld', reasons: 'words-reasons' }],
];
const closed = lifeOf(belgrave, '2026-03-17', ...decided, ['2026-04-01', { type: 'close' }]);
const lastDay = '2032-04-01';
const over = '2032-04-02';

describe('A closed case', () => {
  it('is kept for as many years as the landlord’s file says, to the day, and is due the day after', () => {
    const time = caseTime(closed, settings, over);
    assert.deepEqual(time, { keptUntil: lastDay, keptBy: [] });
    assert.ok(time !== null && !isDue(time, lastDay) && isDue(time, over));
  });

  it('is never due where the file says nothing, while it is open, or once it is erased', () => {
    assert.equal(caseTime(closed, { casesYears: null, chatsDays: null }, over), null);
    const open = lifeOf(belgrave, '2026-03-17', ...decided);
    assert.equal(caseTime(open, settings, over), null);
    assert.equal(caseTime(after(belgrave, closed, ['2028-04-02', { type: 'erase' }]), settings, over), null);
  });

  it('is open again when a review is asked for, and counted from when it was closed last', () => {
    const review = after(belgrave, closed, ['2026-04-08', { type: 'requestReview', words: null }]);
    assert.equal(caseTime(review, settings, over), null);
  });

  const held: [string, Happening[], string[]][] = [
    ['a legal hold stands', [['2026-04-02', oneOfEach.setLegalHold]], ['legal_hold']],
    [
      'a legal hold was lifted',
      [
        ['2026-04-02', oneOfEach.setLegalHold],
        ['2026-04-03', { type: 'setLegalHold', held: false, words: 'words-over' }],
      ],
      [],
    ],
    ['it went to the Ombudsman', [['2026-04-02', oneOfEach.ombudsmanReferred]], ['ombudsman']],
    [
      'the Ombudsman has decided',
      [
        ['2026-04-02', oneOfEach.ombudsmanReferred],
        ['2026-09-02', oneOfEach.ombudsmanDecided],
      ],
      [],
    ],
    [
      'the Ombudsman decided less than a year ago',
      [
        ['2026-04-02', oneOfEach.ombudsmanReferred],
        ['2031-09-02', oneOfEach.ombudsmanDecided],
      ],
      ['ombudsman'],
    ],
    [
      'an order is not done',
      [['2026-04-02', { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-05-01', accept: false }]],
      ['promised'],
    ],
    [
      'evidence was asked for and not sent',
      [['2026-04-02', oneOfEach.ombudsmanAskedForEvidence]],
      ['ombudsman', 'promised'],
    ],
  ];
  for (const [when, events, keptBy] of held) {
    it(`is ${keptBy.length === 0 ? 'due' : 'kept longer'} when ${when}`, () => {
      const complaint = events.reduce((before, event) => after(belgrave, before, event), closed);
      const time = caseTime(complaint, settings, over);
      assert.ok(time !== null);
      assert.deepEqual(time.keptBy, keptBy);
      assert.equal(isDue(time, over), keptBy.length === 0);
    });
  }

  it('is kept for the year in which the Ombudsman can be asked, however short the landlord keeps', () => {
    const short = { casesYears: 1, chatsDays: null };
    assert.deepEqual(caseTime(closed, short, '2027-04-01')?.keptBy, ['ombudsman']);
    assert.deepEqual(caseTime(closed, short, '2027-04-02')?.keptBy, []);
  });
});
