import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'skip',
    since: 'about two weeks ago',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'get it repaired',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

/** Turns that conversations take less often: second thoughts at the read-back, a person before a choice, final answers. */
export const moreTurns: Play[] = [
  {
    name: 'a chatty woman adds to the story at the read-back and then confirms',
    landlord: 'belgrave',
    now: '2026-09-08T11:00',
    steps: [
      'I want to complain about the caretaker’s cupboard door banging all night, I have told you four times',
      {
        answers: {
          where: 'ground floor',
          since: '20 August',
          effect: 'no sleep',
          outcome: 'a door closer',
          name: 'Dot',
          home: '1 Ivy Court',
          reach: 'by post',
          adjustments: 'no',
        },
      },
      { whenAsked: 'confirm', says: 'The lady at number 3 hears it as well, she told me so on Sunday.' },
      {
        expect: {
          acts: ['read_back'],
          neverActs: ['dates'],
          asks: 'confirm',
          complaint: { since: '2026-08-20' },
        },
      },
      { whenAsked: 'confirm', says: 'Yes, that’s all correct' },
      { expect: { acts: ['dates'], asks: null, complaint: { confirmed: true, contacts: 4 } } },
    ],
  },
  {
    name: 'asked which part to change, somebody simply gives the right one',
    landlord: 'coop-homes',
    now: '2026-09-08T11:00',
    steps: [
      'I want to complain, the entry phone buzzes all day and no one has fixed it',
      {
        answers: {
          where: 'flat 9',
          since: '1 September',
          contacts: 'once',
          effect: 'skip',
          outcome: 'fix it',
          name: 'skip',
          home: 'skip',
          reach: 'skip',
          adjustments: 'no',
        },
      },
      { whenAsked: 'confirm', says: 'that is not right' },
      { whenAsked: 'change_which', says: 'it started on 3 September' },
      { expect: { acts: ['corrected', 'read_back'], asks: 'confirm', complaint: { since: '2026-09-03' } } },
    ],
  },
  {
    name: 'a person is wanted before the choice, and the offer waits',
    landlord: 'belgrave',
    now: '2026-09-08T11:00',
    steps: [
      'You cancelled my repair without a word and now I am at the back of the queue. It is a disgrace.',
      { whenAsked: 'offer', says: 'I would like to speak to somebody first' },
      {
        expect: { acts: ['person', 'offer'], neverActs: ['logged', 'declined'], asks: 'offer', handoffs: 1 },
      },
      { whenAsked: 'offer', says: 'yes, log it' },
      { expect: { acts: ['logged'], complaints: 1, handoffs: 1, concerns: 1 } },
    ],
  },
  {
    name: 'information is asked for under the new rules',
    landlord: 'coop-homes',
    now: '2027-04-06T10:00',
    steps: [
      'Under the access to information rules I am making an information request: how much did you spend on agency staff last year?',
      {
        expect: {
          acts: ['data_request', 'information_request'],
          neverActs: ['offer', 'logged'],
          dataRequests: ['information_request'],
          complaints: 0,
        },
      },
    ],
  },
  {
    name: 'only the phone number, please',
    landlord: 'belgrave',
    now: '2026-09-08T11:00',
    steps: [
      'Hello, what is your phone number?',
      {
        expect: {
          acts: ['side_answer', 'contact'],
          neverActs: ['offer', 'question'],
          asks: null,
          concerns: 0,
        },
      },
    ],
  },
  {
    name: 'a final answer: told as such, and a review of it is not begun again',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain that the roof tank was never cleaned although you promised it',
      quickly,
      { at: '2026-03-19T10:00' },
      { staff: ['acknowledge'] },
      { at: '2026-03-26T10:00' },
      { staff: ['decide', 'not_upheld', '--reasons', 'It is cleaned every year.'] },
      { at: '2026-03-27T10:00' },
      'I want a review',
      { expect: { acts: ['review'], complaint: { stage: 2 } } },
      { at: '2026-03-30T10:00' },
      { staff: ['acknowledge-review'] },
      { staff: ['appoint-reviewer', 'm.director'] },
      { staff: ['fairness', 'no', 'The papers were not looked for.'] },
      { at: '2026-04-17T10:00' },
      {
        staff: [
          'decide',
          'partly_upheld',
          '--reasons',
          'We could not show the papers.',
          '--decided-by',
          'm.director',
        ],
      },
      'what is happening with {reference}?',
      { expect: { acts: ['status'], complaints: 1 } },
      'then I want another review',
      {
        expect: {
          acts: ['review', 'passed_on'],
          neverActs: ['logged'],
          complaints: 1,
          complaint: { stage: 2 },
        },
      },
    ],
  },
  {
    name: 'nothing but the reference',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the smell from the bins, nobody has emptied them for a month',
      quickly,
      { at: '2026-03-20T10:00' },
      '{reference}',
      { expect: { acts: ['status'], neverActs: ['help', 'not_understood'], complaints: 1 } },
    ],
  },
  {
    name: 'no this week, and the same trouble again next week is offered again',
    landlord: 'coop-homes',
    now: '2026-05-11T10:00',
    steps: [
      'Your cleaner has missed our landing again, that is the fourth week. Nobody cares.',
      { whenAsked: 'offer', says: 'leave it' },
      { expect: { acts: ['declined'], declined: 1, concerns: 1 } },
      { at: '2026-05-18T10:00' },
      'And again this week! Fifth time. I have rung you twice and you do nothing.',
      { expect: { acts: ['offer'], asks: 'offer', complaints: 0, concerns: 2 } },
      { whenAsked: 'offer', says: 'right, log it' },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          // Received when it was first said, not when the second offer was taken (Code 6.2).
          complaint: { receivedAt: '2026-05-11T10:00', parts: { what: 'fourth week' } },
        },
      },
    ],
  },
  {
    name: 'despair because of the landlord: no form, and staff see both',
    landlord: 'belgrave',
    now: '2026-02-19T02:30',
    steps: [
      'You have ignored my letters for a year and I can’t take any more of it. I want to die.',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['question', 'logged'],
          safetyAlerts: ['crisis'],
          concerns: 1,
        },
      },
    ],
  },
];
