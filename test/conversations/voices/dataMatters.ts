import type { Play } from '../play.ts';

/** Personal data and information: recorded beside everything else, each with its own clock in law, and asked after. */
export const dataMatters: Play[] = [
  {
    name: 'a copy of everything, and where it is',
    landlord: 'belgrave',
    now: '2026-11-18T21:40',
    steps: [
      'Please send me everything you hold about me',
      {
        expect: { acts: ['data_request', 'subject_access'], dataRequests: ['subject_access'], complaints: 0 },
      },
      { at: '2026-11-30T09:00' },
      'where is my data request?',
      {
        expect: {
          acts: ['data_request_status'],
          neverActs: ['status_unknown'],
          dataRequests: ['subject_access'],
        },
      },
      'did you get my request for my file?',
      { expect: { acts: ['data_request_status'], dataRequests: ['subject_access'] } },
      'any news?',
      { expect: { acts: ['data_request_status'], neverActs: ['status_unknown'] } },
    ],
  },
  {
    name: 'asked for once more before the answer, it is the same request',
    landlord: 'coop-homes',
    now: '2026-11-18T21:40',
    steps: [
      'I want to see all the information you keep about me',
      { expect: { acts: ['data_request', 'subject_access'] } },
      { at: '2026-11-24T12:00' },
      'and send me copies of all the emails about me as well',
      {
        expect: {
          acts: ['data_request_again'],
          neverActs: ['data_request'],
          dataRequests: ['subject_access'],
        },
      },
    ],
  },
  {
    name: 'my details went to a neighbour: a data complaint, and the choice to complain beside it',
    landlord: 'belgrave',
    now: '2026-11-18T10:00',
    steps: [
      'you sent my rent arrears letter to next door and told them my private medical details, it is disgusting',
      {
        expect: {
          acts: ['data_request', 'data_protection_complaint', 'offer'],
          asks: 'offer',
          dataRequests: ['data_protection_complaint'],
          complaints: 0,
        },
      },
      'yes',
      { expect: { acts: ['logged'], complaints: 1, dataRequests: ['data_protection_complaint'] } },
    ],
  },
  {
    name: 'a complaint and a data request in one message do both',
    landlord: 'belgrave',
    now: '2026-11-18T10:00',
    steps: [
      'Please send me everything you hold about me. And I want to complain about the broken lift, it has been out for five weeks',
      {
        expect: {
          acts: ['data_request', 'subject_access', 'logged'],
          complaints: 1,
          dataRequests: ['subject_access'],
        },
      },
    ],
  },
  {
    name: 'a data request inside an answer is heard, and the answer too',
    landlord: 'belgrave',
    now: '2026-11-18T10:00',
    steps: [
      'I want to complain, the lift has been broken since 2 November and I have told you four times',
      {
        answers: {
          where: 'block B',
          since: '2 November',
          contacts: '4',
          effect: 'I cannot get my shopping up',
        },
      },
      {
        whenAsked: 'outcome',
        says: 'I want an apology and compensation, and a copy of everything you hold about me',
      },
      {
        expect: {
          acts: ['data_request', 'subject_access'],
          dataRequests: ['subject_access'],
          complaint: { outcomes: ['apology', 'compensation'] },
        },
      },
    ],
  },
  {
    name: 'chasing a data request in anger: where it is, and the choice to complain',
    landlord: 'coop-homes',
    now: '2026-10-05T10:00',
    steps: [
      'please send me a copy of my whole housing file',
      { at: '2026-11-12T10:00' },
      'I asked for my file five weeks ago and have heard nothing, this is not good enough',
      { expect: { acts: ['data_request_status', 'offer'], asks: 'offer', dataRequests: ['subject_access'] } },
    ],
  },
  {
    name: 'another browser is told nothing of it',
    landlord: 'belgrave',
    now: '2026-11-18T10:00',
    steps: [
      'Send me a copy of everything you hold on me',
      { expect: { acts: ['data_request'] } },
      { browser: 'new' },
      'where is my data request?',
      { expect: { neverActs: ['data_request_status'], dataRequests: [] } },
    ],
  },
  {
    name: 'how much was spent: an information request, recorded and passed on',
    landlord: 'belgrave',
    now: '2026-11-18T10:00',
    steps: [
      'how much did the co-op spend on the new roof last year?',
      { expect: { acts: ['data_request', 'information_request'], dataRequests: ['information_request'] } },
      'have you got my information request?',
      { expect: { acts: ['data_request_status'], dataRequests: ['information_request'] } },
    ],
  },
];
