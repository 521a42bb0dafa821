import type { Play, Step } from '../play.ts';

const allRoutes = ['phone', 'text', 'email', 'post', 'visit', 'notification'] as const;

const untilReadBack: Step = {
  answers: {
    offer: 'yes',
    about_staff: 'yes',
    where: 'skip',
    since: 'last month',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'an apology',
    name: 'skip',
    home: 'skip',
    reach: '07700 900461',
    adjustments: 'no',
  },
};

/** What the landlord does not do with its telephone forbids it nothing. */
const reports: [string, number][] = [
  ['I want to complain: the Complaints Officer never answers the phone to me, I have rung 5 times', 5],
  ['I want to complain, your repairs team don’t answer the phone, I rang four times', 4],
  ['I want to complain. Your managers never ring me. I have emailed three times', 3],
];

/** Only what residents wish of how they are reached closes a route, and it is read back to them. */
export const routesReadBack: Play[] = [
  ...reports.map(
    ([says, contacts]): Play => ({
      name: `no wish about routes: ${says.slice(20, 80)}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        says,
        { expect: { acts: ['logged'], complaint: { contacts, safeRoutes: [...allRoutes] } } },
        untilReadBack,
        { expect: { asks: 'confirm', neverActs: ['routes_read_back'] } },
      ],
    }),
  ),
  {
    name: 'a wish inside the story is read back, and taken back with a word',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the gutter, it leaks on my door since May. Please never ring me.',
      {
        expect: {
          acts: ['logged'],
          complaint: { safeRoutes: ['text', 'email', 'post', 'visit', 'notification'] },
        },
      },
      untilReadBack,
      { expect: { acts: ['routes_read_back'], asks: 'confirm' } },
      'no, you can ring me',
      { expect: { complaint: { safeRoutes: [...allRoutes] } } },
    ],
  },
];
