import type { Play } from '../play.ts';

/** A call at a day and time: kept with the request, for staff to confirm. */
export const callTimes: Play[] = [
  ...[
    'Ring me Thursday at 2pm',
    'please call me back tomorrow at 3',
    'can somebody ring me on Friday at 10.30',
  ].map(
    (says): Play => ({
      name: `a call at a time: ${says}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        says,
        { expect: { acts: ['person', 'call_time'], asks: 'person_contact', handoffs: 1, complaints: 0 } },
        '07700 900461',
        { expect: { acts: ['person_contact'], neverActs: ['call_time'], asks: null, handoffs: 1 } },
      ],
    }),
  ),
  {
    name: 'the time comes with the number',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to speak to a person',
      { whenAsked: 'person_contact', says: '07700 900461, Thursday at 2pm' },
      { expect: { acts: ['person_contact', 'call_time'], handoffs: 1 } },
    ],
  },
  {
    name: 'a number alone is no time',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'ring me on 07700 900461',
      { expect: { acts: ['person'], neverActs: ['call_time'], handoffs: 1 } },
    ],
  },
];
