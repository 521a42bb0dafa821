import type { Play, Step } from '../play.ts';

const trouble = 'I want to complain about the overgrown hedge, I have told you three times';

const toTheReadBack: Step = {
  answers: {
    where: 'Flat 4, Brook House, by the lift',
    since: '2 March',
    contacts: '3',
    effect: 'skip',
    outcome: 'mend it',
    name: 'Ada Moss',
    home: 'Flat 4, Brook House, Mill Lane',
    reach: 'by post',
    adjustments: 'no',
  },
};

/** What goes wrong at the read-back: no circle without an end, and each change is said as it was understood. */
export const roundAndRound: Play[] = [
  {
    name: 'twice no part that can be understood: a person, and the words are kept',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      toTheReadBack,
      { whenAsked: 'confirm', says: 'no' },
      { whenAsked: 'change_which', says: 'the bit about the thing' },
      { expect: { asks: 'confirm', acts: ['read_back'] } },
      { whenAsked: 'confirm', says: 'no' },
      { whenAsked: 'change_which', says: 'it all sounds funny' },
      {
        expect: {
          acts: ['person_offered', 'left_half_way'],
          neverActs: ['read_back'],
          asks: null,
          complaints: 1,
          complaint: { confirmed: false, withdrawn: false, parts: { name: 'Ada Moss' } },
        },
      },
      'carry on',
      { expect: { acts: ['resumed', 'read_back'], asks: 'confirm' } },
    ],
  },
  {
    name: 'flat 14 not flat 4: the home changes within its address',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { answers: { ...toTheReadBack.answers, where: 'by the lift' } },
      { whenAsked: 'confirm', says: 'no, flat 14 not flat 4' },
      {
        expect: {
          acts: ['corrected', 'read_back'],
          complaint: { parts: { home: 'flat 14, Brook House, Mill Lane', where: 'by the lift' } },
        },
      },
    ],
  },
  {
    name: 'flat 14 not flat 4, when all is done: the place stays what it was',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { answers: { ...toTheReadBack.answers, where: 'by the lift', confirm: 'yes' } },
      { expect: { acts: ['dates'] } },
      'sorry it’s flat 14, not flat 4',
      {
        expect: {
          acts: ['corrected'],
          neverActs: ['offer'],
          complaint: { parts: { home: 'flat 14, Brook House', where: 'by the lift' } },
        },
      },
    ],
  },
  {
    name: 'a correction that names its part and no value is asked for that part at once',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      toTheReadBack,
      { whenAsked: 'confirm', says: 'my address is wrong' },
      { whenAsked: 'home', says: 'Flat 14, Brook House' },
      { expect: { asks: 'confirm', complaint: { parts: { home: 'Flat 14, Brook House' } } } },
    ],
  },
  {
    name: 'the number of the flat alone, and the street stays',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      toTheReadBack,
      { whenAsked: 'confirm', says: 'my flat is 14, not 4' },
      { expect: { asks: 'confirm', complaint: { parts: { home: 'Flat 14, Brook House' } } } },
    ],
  },
];
