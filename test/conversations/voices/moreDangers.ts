import type { Play } from '../play.ts';

/** The other kinds of danger, several at once, and words that only sound dangerous. */
export const moreDangers: Play[] = [
  {
    name: 'a woman whose former partner is at the door',
    landlord: 'coop-homes',
    now: '2026-04-11T01:15',
    steps: [
      'My ex is outside trying to kick the door in. He has hit me before and I am scared.',
      { expect: { acts: ['safety'], neverActs: ['logged'], safetyAlerts: ['abuse', 'threat'] } },
    ],
  },
  {
    name: 'a neighbour fears for children',
    landlord: 'belgrave',
    now: '2026-04-11T20:00',
    steps: [
      'I am worried about the little ones next door, they are left on their own every night and I have seen the father hit them.',
      { expect: { acts: ['safety'], safetyAlerts: ['safeguarding'] } },
    ],
  },
  {
    name: 'a threat is passed on, and the complaint is taken all the same',
    landlord: 'coop-homes',
    now: '2026-04-13T11:00',
    steps: [
      'I have waited nine months for that fence. Next time your bloke turns up with excuses I am going to smash his face in.',
      { expect: { acts: ['safety', 'offer'], safetyAlerts: ['threat'], concerns: 1 } },
      { whenAsked: 'offer', says: 'yes log it' },
      { expect: { acts: ['logged'], complaints: 1 } },
    ],
  },
  {
    name: 'nowhere to sleep tonight',
    landlord: 'belgrave',
    now: '2026-11-20T17:30',
    steps: [
      'They changed the locks on me today and I’ve got nowhere to sleep tonight',
      { expect: { acts: ['safety'], safetyAlerts: ['homeless'] } },
    ],
  },
  {
    name: 'water and electricity together',
    landlord: 'coop-homes',
    now: '2026-12-05T02:00',
    steps: [
      'Water is pouring through the ceiling onto the fuse box and it’s sparking',
      { expect: { acts: ['safety'], safetyAlerts: ['electric', 'water'] } },
    ],
  },
  {
    name: 'danger at the read-back does not cost the complaint',
    landlord: 'belgrave',
    now: '2026-12-07T18:00',
    steps: [
      'Log a complaint please, the heating engineer has missed three appointments and I lost three days of pay.',
      {
        answers: {
          where: 'at my flat',
          since: '16 November',
          contacts: 'three times',
          effect: 'lost wages',
          outcome: 'compensation for my lost pay',
          name: 'Marta Nowak',
          home: '5 Canal Street',
          reach: '07700 900777',
          adjustments: 'no',
        },
      },
      { expect: { asks: 'confirm' } },
      'the carbon monoxide alarm is going off!',
      { expect: { acts: ['safety'], neverActs: ['dates'], safetyAlerts: ['gas'], complaints: 1 } },
      { at: '2026-12-07T21:00' },
      'Everything is ok now. Yes, that is right.',
      { expect: { acts: ['dates'], complaints: 1, complaint: { confirmed: true, contacts: 3 } } },
    ],
  },
  {
    name: 'what should I do if',
    landlord: 'coop-homes',
    now: '2026-05-12T10:00',
    steps: [
      'What should I do if I ever smell gas in the flat?',
      { expect: { acts: ['safety'], neverActs: ['offer', 'logged'], safetyAlerts: [], complaints: 0 } },
    ],
  },
  {
    name: 'words that only sound dangerous',
    landlord: 'belgrave',
    now: '2026-05-12T10:00',
    steps: [
      'I nearly died laughing at the new sign. My gas bill is killing me too! Anyway, who do I ask about the fire door certificate?',
      { expect: { neverActs: ['safety', 'logged'], safetyAlerts: [], complaints: 0 } },
    ],
  },
  {
    name: 'the same danger named twice is two alerts of one kind, and the story goes on',
    landlord: 'coop-homes',
    now: '2026-05-13T10:00',
    steps: [
      'there is a smell of gas in the hallway of my flat',
      { expect: { acts: ['safety'], safetyAlerts: ['gas'] } },
      'it still smells of gas and now I have a headache',
      { expect: { acts: ['safety'], safetyAlerts: ['gas'], neverActs: ['logged'] } },
    ],
  },
];
