import type { Play, Step } from '../play.ts';

const untilName: Step = {
  answers: { where: 'skip', since: 'last month', contacts: 'twice', effect: 'skip', outcome: 'an apology' },
};

const gutter = 'I want to complain about the gutter over my door, it leaks and nobody came';

/** What is said at the question for a name, and the parts that it must be found in. */
const said: [string, Record<string, string>][] = [
  ['hugh@example.org, never post', { reach: 'hugh@example.org' }],
  ['Hugh Bell, hugh@example.org. Never post please', { name: 'Hugh Bell', reach: 'hugh@example.org' }],
  ['Ines Roy ines@example.org', { name: 'Ines Roy', reach: 'ines@example.org' }],
  ['07700 900461 Dee Marsh', { name: 'Dee Marsh', reach: '07700 900461' }],
  ['Hugh Bell, large print please', { name: 'Hugh Bell', adjustments: 'large print' }],
  ['Large print please', { adjustments: 'Large print' }],
  ['BSL', { adjustments: 'BSL' }],
  ['more time please', { adjustments: 'more time' }],
];

/** Answers to "what is your name?" that tell something else, or more. */
export const namesBeside: Play[] = [
  ...said.map(
    ([says, parts]): Play => ({
      name: `asked for a name: ${says}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        gutter,
        untilName,
        { whenAsked: 'name', says },
        { expect: { asks: 'name' in parts ? 'home' : 'name', complaint: { parts } } },
      ],
    }),
  ),
  {
    name: 'never post at the name question closes the post, and the address is not asked for again',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      gutter,
      untilName,
      { whenAsked: 'name', says: 'hugh@example.org, never post' },
      { expect: { acts: ['routes_kept'], asks: 'name' } },
      { answers: { name: 'Hugh Bell', home: 'skip' } },
      {
        expect: {
          asks: 'adjustments',
          neverAsked: ['reach'],
          complaint: {
            safeRoutes: ['phone', 'text', 'email', 'visit', 'notification'],
            parts: { name: 'Hugh Bell', reach: 'hugh@example.org' },
          },
        },
      },
    ],
  },
  {
    name: 'an address beside a wish after everything was asked is kept too',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      gutter,
      untilName,
      { answers: { name: 'Hugh Bell', home: 'skip', reach: 'skip', adjustments: 'no', confirm: 'yes' } },
      'hugh@example.org, never post',
      { expect: { acts: ['routes_kept', 'corrected'], complaint: { parts: { reach: 'hugh@example.org' } } } },
    ],
  },
];
