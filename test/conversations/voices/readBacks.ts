import type { Play } from '../play.ts';

const told =
  'I want to complain about the damp in my back room, it started in March and I told you four times. We sleep in the lounge because of it. I want it fixed. My name is Tracey Dodds, 14 Alma Street, 0191 555 0101';

/** What is said at the read-back is seen to be kept, and a second matter is a second complaint. */
export const readBacks: Play[] = [
  {
    name: 'one more thing, another complaint, a room put right, and where it has got to',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      told,
      { answers: { effect: 'it is cold', adjustments: 'no' } },
      { expect: { acts: ['read_back'], asks: 'confirm' } },
      'one more thing, the window as well',
      { expect: { acts: ['taken', 'read_back'], asks: 'confirm' } },
      'and a second complaint, about the rent letter, that was rude',
      { expect: { acts: ['another_kept', 'read_back'], neverActs: ['taken'], asks: 'confirm' } },
      'where is it, in the back bedroom not the back room sorry',
      {
        expect: {
          acts: ['corrected', 'read_back'],
          asks: 'confirm',
          complaint: { parts: { where: 'back bedroom' } },
        },
      },
      'where is it up to',
      { expect: { acts: ['status', 'read_back'], neverActs: ['taken', 'question'], asks: 'confirm' } },
      'yes',
      { expect: { acts: ['dates', 'offer'], asks: 'offer', complaints: 1, complaint: { confirmed: true } } },
      'yes please',
      { expect: { acts: ['logged'], complaints: 2, complaint: { parts: { what: 'rent letter' } } } },
    ],
  },
  {
    name: 'an apology too does not take the repair away',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      told,
      { answers: { effect: 'it is cold', adjustments: 'no' } },
      { whenAsked: 'confirm', says: 'actually I want an apology too' },
      {
        expect: {
          asks: 'confirm',
          complaint: { outcomes: ['repair', 'apology'], parts: { outcome: 'fixed' } },
        },
      },
      'show me everything',
      { expect: { acts: ['read_back'], neverActs: ['taken'], asks: 'confirm' } },
    ],
  },
  {
    name: 'a second complaint that was told and is not wanted after all',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      told,
      { answers: { effect: 'it is cold', adjustments: 'no' } },
      { whenAsked: 'confirm', says: 'I also want to complain about the rude rent letter' },
      'yes',
      { whenAsked: 'offer', says: 'no thanks' },
      { expect: { acts: ['dates', 'declined'], complaints: 1, declined: 1, asks: null } },
    ],
  },
];
