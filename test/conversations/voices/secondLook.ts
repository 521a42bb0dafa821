import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    what: 'the repair man swore at me in my own kitchen',
    where: 'the kitchen',
    since: 'about two weeks ago',
    contacts: 'twice',
    effect: 'it upset me',
    outcome: 'an apology',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const decided: Step[] = [
  { at: '2026-03-19T10:00' },
  { staff: ['acknowledge'] },
  { at: '2026-03-30T10:00' },
  { staff: ['decide', 'not_upheld', '--reasons', 'The records show two visits.'] },
  { at: '2026-03-31T09:00' },
];

const swearing = 'I want to complain that your repair man swore at me in my own kitchen and nobody cared';

/** After a decision: a resident who is not happy with it asks for a review, whatever words they have for it. */
export const afterADecision: Play[] = [
  {
    name: 'that is not good enough, said after the decision, means a review',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      quickly,
      ...decided,
      'where is my complaint',
      { expect: { acts: ['status'] } },
      'thats not good enough im not happy with that',
      { expect: { acts: ['review_offered'], neverActs: ['duplicate', 'offer'], asks: 'confirm' } },
      'yes',
      { expect: { acts: ['review'], complaints: 1, complaint: { stage: 2 } } },
      'because the swearing was ignored',
      {
        expect: {
          acts: ['added'],
          neverActs: ['duplicate', 'offer'],
          complaints: 1,
          complaint: { stage: 2 },
        },
      },
    ],
  },
  {
    name: 'not happy with the answer is a review at once',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      quickly,
      ...decided,
      'i read your answer and im really not happy with the answer',
      { expect: { acts: ['review'], neverActs: ['duplicate'], complaints: 1, complaint: { stage: 2 } } },
    ],
  },
  {
    name: 'the review is offered, refused, and nothing is asked for',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      quickly,
      ...decided,
      'well thats a joke',
      { expect: { acts: ['review_offered'], asks: 'confirm' } },
      'no leave it',
      { expect: { acts: ['review_declined'], complaints: 1, complaint: { stage: 1 } } },
    ],
  },
  {
    name: 'another matter after a decision stays another matter',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      quickly,
      ...decided,
      'my boiler has been broken for three weeks and I have rung five times, this is not good enough',
      { expect: { neverActs: ['review', 'review_offered'], asks: 'duplicate', complaint: { stage: 1 } } },
    ],
  },
];

/** Fear, a change of mind, a question that was not understood. */
export const fearAndDoubt: Play[] = [
  {
    name: 'withdraw it, for fear of trouble, and taken up again',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      { answers: { offer: 'yes', where: 'the kitchen', since: 'about two weeks ago', contacts: 'twice' } },
      { expect: { asks: 'effect' } },
      'withdraw it i dont want trouble',
      { expect: { acts: ['held_against_me'], asks: 'confirm', complaint: { withdrawn: false } } },
      'yes withdraw it',
      { expect: { acts: ['withdrawn'], complaint: { withdrawn: true } } },
      'i changed my mind take it up again please',
      {
        expect: { acts: ['taken_up_again'], asks: 'effect', complaints: 2, complaint: { withdrawn: false } },
      },
    ],
  },
  {
    name: 'actually no, put it back',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      quickly,
      'i want to withdraw my complaint',
      'yes',
      { expect: { acts: ['withdrawn'], complaint: { withdrawn: true } } },
      'actually no put it back i want to complain',
      { expect: { acts: ['taken_up_again'], complaints: 2, complaint: { withdrawn: false } } },
    ],
  },
];
