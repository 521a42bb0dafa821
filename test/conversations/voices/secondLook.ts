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
      { expect: { neverActs: ['review', 'review_offered'], asks: 'offer', complaint: { stage: 1 } } },
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
  {
    name: 'no understand is not never',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      { answers: { offer: 'yes', where: 'the kitchen', since: 'about two weeks ago' } },
      { whenAsked: 'contacts', says: 'no understand' },
      { expect: { acts: ['not_understood', 'person_offered'], asks: 'contacts' } },
      'three times',
      { expect: { asks: 'effect', complaint: { contacts: 3 } } },
    ],
  },
  {
    name: 'afraid of being kicked out, asked at the offer and in the questions',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'your repair man swore at me in my own kitchen and when I rang nobody cared',
      { expect: { asks: 'offer' } },
      'will i get kicked out if i complain',
      { expect: { acts: ['side_answer'], asks: 'offer' } },
      { answers: { offer: 'yes', where: 'the kitchen', since: 'about two weeks ago', contacts: 'twice' } },
      { whenAsked: 'effect', says: 'can they kick me out' },
      { expect: { acts: ['held_against_me'], asks: 'effect' } },
      'it upset me',
      { expect: { asks: 'outcome', complaint: { parts: { effect: 'upset' } } } },
      'is this a black mark on my file',
      { expect: { acts: ['held_against_me'], asks: 'outcome' } },
    ],
  },
];

/** Questions about one's own complaint, and about what this chat does not know. */
export const ownQuestions: Play[] = [
  {
    name: 'what must i do now, how long, and where is it',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      {
        answers: {
          offer: 'yes',
          where: 'the kitchen',
          since: 'about two weeks ago',
          contacts: 'twice',
          effect: 'it upset me',
          outcome: 'an apology',
          name: 'skip',
          home: 'skip',
          reach: 'skip',
          adjustments: 'no',
        },
      },
      { whenAsked: 'confirm', says: 'what i must do now' },
      { expect: { acts: ['what_now', 'read_back'], neverActs: ['taken'], asks: 'confirm' } },
      'how long till someone reads this',
      { expect: { acts: ['when_contacted'], neverActs: ['taken'], asks: 'confirm' } },
      'yes',
      { expect: { acts: ['dates'] } },
      'where is it now',
      { expect: { acts: ['status'], neverActs: ['duplicate'], asks: null } },
      'wait when did you say it started',
      { expect: { acts: ['so_far'], neverActs: ['duplicate'], asks: null, complaints: 1 } },
    ],
  },
  {
    name: 'not complaining, only wants to know when the window is mended',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'im not complaining i just want to know when my window is getting fixed',
      {
        expect: {
          acts: ['passed_on'],
          neverActs: ['help'],
          asks: 'person_contact',
          complaints: 0,
          handoffs: 1,
        },
      },
      '07700 900123',
      { expect: { acts: ['person_contact'], complaints: 0, serviceRequests: 1 } },
    ],
  },
  {
    name: 'the number that was given for a person is not asked for twice',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'can i speak to a person please',
      { whenAsked: 'person_contact', says: '07700 900123' },
      swearing,
      {
        answers: {
          offer: 'yes',
          where: 'the kitchen',
          since: 'about two weeks ago',
          contacts: 'twice',
          effect: 'it upset me',
          outcome: 'an apology',
          name: 'skip',
          home: 'skip',
        },
      },
      { whenAsked: 'reach', says: 'i told you my number already' },
      { expect: { asks: 'adjustments', complaint: { parts: { reach: '900123' } } } },
    ],
  },
  {
    name: 'a part named with its new text is the change itself',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      swearing,
      {
        answers: {
          offer: 'yes',
          where: 'the kitchen',
          since: 'about two weeks ago',
          contacts: 'twice',
          effect: 'it upset me',
          outcome: 'an apology',
          name: 'skip',
          home: 'skip',
          reach: 'skip',
          adjustments: 'no',
        },
      },
      {
        whenAsked: 'confirm',
        says: 'what would put it right is wrong that should just say finish the kitchen and compensation',
      },
      {
        expect: {
          acts: ['corrected'],
          asks: 'confirm',
          complaint: {
            parts: { outcome: 'finish the kitchen and compensation' },
            outcomes: ['compensation'],
          },
        },
      },
    ],
  },
];
