import type { Play } from '../play.ts';
import { begun } from './anotherBrowser.ts';

/** What is said while a one-time code is waited for and is no word about it: answers, stories, dates, numbers. */
export const besideTheCode: Play[] = [
  {
    name: 'a date is no code: the code of the reference is asked for',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'my complaint BNC-26-7CHPV0D was made on 12-03-26, where is it',
      { expect: { acts: ['code_asked'], neverActs: ['code_wrong'], asks: 'code' } },
    ],
  },
  {
    name: 'an intake while a code is waited for: answers are answers',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'where is my complaint BNC-26-EKRX272',
      'I want to complain that nobody has cut the hedge by the path',
      {
        answers: {
          first_time: 'No',
          offer: 'Yes, log it',
          what: 'The hedge by the path is not cut, the plumber never came back either.',
          where: 'by the path',
          since: 'It started on 12-03-26',
          contacts: 'I did email it to them last week',
          effect: 'nothing',
          outcome: 'you lot do nothing, just cut it',
          name: 'Priya Test',
          home: 'Flat 2, 12 Example Road',
          reach: 'priya@example.org',
          adjustments: 'no',
          confirm: 'yes that is right',
        },
      },
      {
        expect: {
          acts: ['dates'],
          neverActs: ['code_wrong', 'code_not_come', 'code_malformed', 'code_left', 'person'],
          complaints: 1,
          complaint: { since: '2026-03-12', parts: { contacts: 'email' } },
        },
      },
    ],
  },
  {
    name: 'in an intake the code itself still opens, and so does a message that names it',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      ...begun,
      'where is my complaint {reference}',
      'I want to complain that the lift is broken again, I have told you three times',
      { answers: { first_time: 'No', offer: 'Yes, log it' } },
      'I never got the code',
      { expect: { acts: ['code_not_come'], complaints: 1 } },
      '{code}',
      { expect: { acts: ['access_given', 'status'] } },
    ],
  },
  {
    name: 'trouble while a code is waited for is no talk about the code',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'where is my complaint BNC-26-NTZ49ED',
      { expect: { acts: ['code_asked'] } },
      'the plumber never came',
      { expect: { acts: ['offer'], neverActs: ['code_not_come', 'code_asked'] } },
    ],
  },
  {
    name: 'a number in a story that came later is no code',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'where is my complaint BNC-26-W16BGN3',
      'how long does a complaint take?',
      'my job number is 123456 and nobody came',
      { expect: { acts: ['offer'], neverActs: ['code_wrong'] } },
    ],
  },
  {
    name: 'anger at everybody is not sent to the spam folder, nor is a letter of last week a wish for a code',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'where is my complaint BNC-26-38DJQWA',
      { expect: { acts: ['code_asked'] } },
      'you lot do nothing',
      { expect: { neverActs: ['code_not_come'] } },
      'I did email it to them last week',
      { expect: { neverActs: ['code_asked', 'code_too_many'] } },
    ],
  },
];
