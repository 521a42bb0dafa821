import type { Play } from '../play.ts';

/** Where no codes can be sent: the office gives them on the telephone. */
export const noTransport: Play[] = [
  {
    name: 'rings the office and types what they say',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain that nobody has cut the hedge by the path, I have asked twice',
      'leave it there for now',
      { browser: 'new' },
      'where is my complaint {reference}',
      { expect: { acts: ['code_asked'], asks: 'code', handoffs: 0 } },
      { at: '2026-03-17T11:20' },
      { office: 'gives a code' },
      'they said {spaced code}',
      { expect: { acts: ['access_given', 'status'] } },
    ],
  },
  {
    name: 'has the code before the chat is open',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain that nobody has cut the hedge by the path, I have asked twice',
      { browser: 'new' },
      { office: 'gives a code' },
      'hello, the lady gave me a code {code} for {reference}',
      { expect: { acts: ['access_given', 'status'], neverActs: ['code_asked'] } },
    ],
  },
  {
    name: 'a code of the office is too old after ten minutes',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain that nobody has cut the hedge by the path, I have asked twice',
      { browser: 'new' },
      { office: 'gives a code' },
      { at: '2026-03-17T10:40' },
      '{reference} {code}',
      { expect: { acts: ['code_wrong'], neverActs: ['status', 'access_given'] } },
    ],
  },
  {
    name: 'no code was given: no guess opens anything',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain that nobody has cut the hedge by the path, I have asked twice',
      { browser: 'new' },
      'where is my complaint {reference}',
      '000000',
      { expect: { acts: ['code_wrong'], neverActs: ['status'] } },
    ],
  },
];
