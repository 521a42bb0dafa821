import type { Play, Step } from '../play.ts';

const rest: Step = {
  answers: {
    what: 'she told me to shut up at the meeting',
    where: 'skip',
    since: 'last Friday',
    contacts: 'never',
    effect: 'skip',
    outcome: 'an apology',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

/** Told in residents' own words, and the office that it is kept from at once. */
const told: [string, string[]][] = [
  ['I want to complain, the Chair was rude to me in front of my children', ['chair']],
  [
    'I want to make a complaint. Your Managing Director md.grant shouted at me in the office and called me a liar',
    ['managing_director'],
  ],
  [
    'please log a complaint: the Complaints Officer never answers the phone to me, I have rung 5 times',
    ['complaints_officer'],
  ],
  ['Complaint. A member of the committee has been bullying my mum about her hedge', ['committee_member']],
  ['I wish to complain about the Chair', ['chair']],
  ["I want to complain about your director's attitude, he laughed at me", ['managing_director']],
];

/** Mentioned, and not the one who did it. */
const mentioned = [
  'I want to complain about the leak in my kitchen, I told the Chair two weeks ago',
  'the Chair said I should complain, so I want to complain about the broken lift',
  'I want to complain, the roof leaks and I wrote to the managing director in May',
  'I want to complain about the chair in the laundry room, it has been broken for weeks',
  'I want to complain: your plumber was rude to me and I told the complaints officer on Monday',
];

/** Who of the landlord's own office a complaint is about: kept from them from the start, and asked. */
export const aboutStaff: Play[] = [
  ...told.map(
    ([says, subjects]): Play => ({
      name: `kept from the office at once: ${says.slice(0, 70)}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        says,
        {
          expect: {
            acts: ['logged', 'about_staff'],
            asks: 'about_staff',
            complaints: 1,
            complaint: { subjects },
          },
        },
        'yes',
        { expect: { acts: ['kept_from_staff'], complaint: { subjects } } },
        rest,
        { expect: { acts: ['dates'], complaint: { subjects, confirmed: true } } },
      ],
    }),
  ),
  ...mentioned.map(
    (says): Play => ({
      name: `mentioned, and not blamed: ${says.slice(0, 70)}`,
      landlord: 'coop-homes',
      now: '2026-03-17T10:05',
      steps: [
        says,
        { expect: { acts: ['logged'], neverAsked: ['about_staff'], complaint: { subjects: [] } } },
      ],
    }),
  ),
  {
    name: 'no takes it back, and the questions go on',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the Chair.',
      { whenAsked: 'about_staff', says: 'no, I mean the broken chair in the lounge' },
      { expect: { acts: ['not_about_staff', 'question'], complaint: { subjects: [] } } },
      rest,
      { expect: { acts: ['dates'], complaint: { confirmed: true, subjects: [] } } },
    ],
  },
  ...[
    'Actually yes, it is about the Managing Director',
    'sorry I meant yes',
    'I made a mistake, the complaint is about the managing director, he must not see it',
  ].map(
    (says): Play => ({
      name: `a no taken back: ${says}`,
      landlord: 'coop-homes',
      now: '2026-03-17T10:05',
      steps: [
        'I want to complain, your Managing Director swore at me on the phone',
        { whenAsked: 'about_staff', says: 'no' },
        { expect: { acts: ['not_about_staff', 'question'], complaint: { subjects: [] } } },
        says,
        {
          expect: {
            acts: ['kept_from_staff', 'question'],
            neverActs: ['safety'],
            complaint: { subjects: ['managing_director'] },
          },
        },
        rest,
        { expect: { acts: ['dates'], complaint: { confirmed: true, subjects: ['managing_director'] } } },
      ],
    }),
  ),
  {
    name: 'offered first: it is kept from the Chair from the moment of the yes',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'The Chair was rude to me',
      { whenAsked: 'offer', says: 'yes' },
      { expect: { acts: ['logged'], asks: 'about_staff', complaint: { subjects: ['chair'] } } },
      'it is her, she does it every time',
      { expect: { acts: ['kept_from_staff'], complaint: { subjects: ['chair'] } } },
    ],
  },
  {
    name: 'no answer to it: asked once more, and it stays kept from them',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain, your Managing Director swore at me on the phone',
      { whenAsked: 'about_staff', says: 'it has been going on since Friday 13 March' },
      { expect: { asks: 'about_staff', complaint: { since: '2026-03-13' } } },
      'I was shaking all day',
      {
        expect: {
          acts: ['question'],
          neverActs: ['about_staff'],
          complaint: { subjects: ['managing_director'] },
        },
      },
      rest,
      { expect: { acts: ['dates'] } },
    ],
  },
  {
    name: 'told in the middle of the questions',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the damp in my hall, I have told you three times',
      { answers: { where: 'the hall', since: 'since January' } },
      {
        whenAsked: 'effect',
        says: 'I cannot sleep, and when I asked about it the Complaints Officer laughed at me',
      },
      { expect: { asks: 'about_staff', complaint: { subjects: ['complaints_officer'] } } },
      'Yes',
      { expect: { acts: ['kept_from_staff'], asks: 'outcome' } },
    ],
  },
  {
    name: 'told to the whole street: a data matter and the choice to complain, kept from the Chair',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'The Chair of the co-op told the whole street about my rent arrears',
      {
        expect: {
          acts: ['data_request', 'data_protection_complaint', 'offer'],
          asks: 'offer',
          dataRequests: ['data_protection_complaint'],
        },
      },
      'yes please',
      {
        expect: { acts: ['logged'], asks: 'about_staff', complaints: 1, complaint: { subjects: ['chair'] } },
      },
    ],
  },
  {
    name: 'danger beside it comes first, and the question waits',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain, the Chair shouted at me about the bins',
      { whenAsked: 'about_staff', says: 'I can smell gas in the kitchen' },
      { expect: { acts: ['safety'], safetyAlerts: ['gas'], complaint: { subjects: ['chair'] } } },
      'we are outside now and have rung them',
      { expect: { neverActs: ['not_about_staff'], complaint: { subjects: ['chair'] } } },
    ],
  },
];
