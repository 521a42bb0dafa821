import type { Play } from '../play.ts';

const restOfIt = {
  where: 'the kitchen',
  since: '3 May',
  contacts: 'twice',
  effect: 'it is cold',
  outcome: 'mend it',
  name: 'Liv Brath',
  home: '12 Mill Lane',
  reach: '07700 900123',
  adjustments: 'no',
} as const;

const boiler = 'I want to make a complaint, my boiler is broken and nobody came';

/** What is said to one question and means something else: it stands where it belongs, or nowhere. */
export const answersMeant: Play[] = [
  {
    name: 'an address told when a number was asked for is no number',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: { where: 'the kitchen', since: '3 May' } },
      { whenAsked: 'contacts', says: '37 Canal Walk' },
      { expect: { asks: 'contacts', complaint: { parts: { home: '37 Canal Walk' } } } },
      { whenAsked: 'contacts', says: 'no sorry it was the 5th of May' },
      { expect: { acts: ['corrected'], asks: 'contacts', complaint: { since: '2026-05-05' } } },
      { whenAsked: 'contacts', says: 'twelve times' },
      { whenAsked: 'effect', says: 'it’s not twelve times, it’s 2' },
      { expect: { acts: ['corrected'], asks: 'effect', complaint: { contacts: 2 } } },
    ],
  },
  {
    name: 'a month is put right while the place is asked for',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      'I want to make a complaint, my boiler has been broken since 3 March and nobody came',
      { whenAsked: 'where', says: 'it was February actually not March' },
      { expect: { acts: ['corrected'], asks: 'where', complaint: { since: '2026-02-01' } } },
    ],
  },
  {
    name: 'a name is changed in one message at the read-back, in the middle and afterwards',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: { ...restOfIt, reach: undefined } },
      { whenAsked: 'reach', says: 'can you change my name to Liv Brathwaite' },
      { expect: { acts: ['corrected'], asks: 'reach', complaint: { parts: { name: 'Liv Brathwaite' } } } },
      { answers: restOfIt },
      { whenAsked: 'confirm', says: 'actually can you change my name to Olivia Braithwaite' },
      { expect: { acts: ['corrected'], complaint: { parts: { name: 'Olivia Braithwaite' } } } },
      { whenAsked: 'confirm', says: 'yeah spot on' },
      { expect: { acts: ['dates'], complaint: { confirmed: true } } },
      'please change my address to 14 Mill Lane',
      { expect: { acts: ['corrected'], asks: null, complaint: { parts: { home: '14 Mill Lane' } } } },
    ],
  },
  {
    name: 'the number of a flat is no whole address, and stays when the street comes',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      'I want to make a complaint, my boiler has been broken since 3 March and nobody came, reported 3 times, flat 2',
      { answers: { ...restOfIt, home: undefined } },
      { whenAsked: 'home', says: '2 Oak St' },
      { expect: { asks: 'reach', complaint: { parts: { home: 'flat 2, 2 Oak St' } } } },
    ],
  },
  {
    name: 'the number of a flat stays when nothing more is told',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      'I want to make a complaint, my boiler has been broken since 3 March and nobody came, reported 3 times, flat 2',
      { answers: { ...restOfIt, home: 'skip', reach: undefined } },
      { expect: { asks: 'reach', complaint: { parts: { home: 'flat 2' } } } },
    ],
  },
  {
    name: 'an address makes no place of a place that was left out',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: { where: 'skip', since: '3 May' } },
      { whenAsked: 'contacts', says: 'Flat 4, 12 Melbourne Road' },
      {
        expect: {
          neverActs: ['corrected'],
          asks: 'contacts',
          complaint: { parts: { where: 'none', home: 'Flat 4, 12 Melbourne Road' } },
        },
      },
    ],
  },
  {
    name: 'a daughter says her mother’s name and her own while the place is asked for',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      'im writing for me mam, her boilers been broke since 3 march and nobody came. i want to complain',
      { whenAsked: 'where', says: 'her name is Doris Platt im her daughter Carol' },
      {
        expect: { asks: 'where', complaint: { onBehalfOf: true, parts: { name: 'Carol' } } },
      },
    ],
  },
  {
    name: 'the wish that was met and the wish to stop answer no question',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: { where: 'the kitchen', since: '3 May', contacts: 'twice' } },
      { whenAsked: 'effect', says: 'Yes, log a complaint' },
      { expect: { asks: 'effect', complaints: 1 } },
      { whenAsked: 'effect', says: 'that’s all, skip the rest' },
      { expect: { acts: ['left_half_way'], asks: null } },
    ],
  },
  {
    name: 'skip after the read-back is nothing to be kept',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: restOfIt },
      { whenAsked: 'confirm', says: 'skip' },
      { expect: { neverActs: ['taken'], asks: 'confirm', complaint: { confirmed: false } } },
    ],
  },
  {
    name: 'what would put it right is not how it affects somebody, and no name',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: { where: 'the kitchen', since: '3 May', contacts: 'twice' } },
      { whenAsked: 'effect', says: 'I want it fixed properly and someone to say sorry' },
      { expect: { asks: 'effect', complaint: { outcomes: ['repair', 'apology'] } } },
      { whenAsked: 'effect', says: 'hes coughing all night' },
      { whenAsked: 'name', says: 'fix the bloody thing' },
      { expect: { asks: 'name', complaint: { parts: { effect: 'coughing' } } } },
    ],
  },
  {
    name: 'a place and an effect that the story told are not asked for',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      'the babys room is cold since 3 march and hes coughing all night. ive told you twice. I want to complain',
      {
        expect: {
          asks: 'outcome',
          neverAsked: ['where', 'effect'],
          complaint: { parts: { where: 'babys room', effect: 'coughing' } },
        },
      },
    ],
  },
  {
    name: 'what is told after leaving half-way is kept with the complaint',
    landlord: 'belgrave',
    now: '2026-05-21T10:00',
    steps: [
      boiler,
      { answers: { where: 'the kitchen', since: '3 May' } },
      { whenAsked: 'contacts', says: 'leave it' },
      'mend it',
      { expect: { acts: ['added'], neverActs: ['help'], complaint: { outcomes: ['repair'] } } },
      'Ann Poe',
      { expect: { acts: ['added'], neverActs: ['help'], complaint: { parts: { name: 'Ann Poe' } } } },
    ],
  },
];
