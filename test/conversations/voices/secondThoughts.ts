import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'skip',
    since: 'a month ago',
    contacts: '3',
    effect: 'skip',
    outcome: 'mend it',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

/** After the complaint is logged: more is added, a second one begins, or it is dropped or left half-way. */
export const secondThoughts: Play[] = [
  {
    name: 'more of the same trouble is added to the open complaint',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the damp patch in my hall, you have ignored me three times',
      quickly,
      { at: '2026-03-21T10:00' },
      'The surveyor did not turn up yesterday either. I waited in all day for nothing.',
      { expect: { acts: ['offer', 'duplicate'], asks: 'duplicate', complaints: 1 } },
      { whenAsked: 'duplicate', says: 'add it to that one' },
      {
        expect: {
          acts: ['added'],
          neverActs: ['logged'],
          asks: null,
          complaints: 1,
          concerns: 1,
          declined: 0,
        },
      },
    ],
  },
  {
    name: 'another matter becomes a second complaint',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the damp patch in my hall, you have ignored me three times',
      quickly,
      { at: '2026-03-24T12:00' },
      'Your parking man gave me a ticket in my own bay and was extremely rude to my wife.',
      { whenAsked: 'duplicate', says: 'no, log a new complaint' },
      {
        expect: {
          acts: ['logged'],
          complaints: 2,
          complaint: { receivedAt: '2026-03-24T12:00', confirmed: false, parts: { what: 'parking man' } },
        },
      },
    ],
  },
  {
    name: 'neither added nor new: not now is respected',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the damp patch in my hall, you have ignored me three times',
      quickly,
      'And the stairs have not been swept for weeks, it is a disgrace.',
      { whenAsked: 'duplicate', says: 'Not now' },
      {
        expect: {
          acts: ['declined'],
          neverActs: ['added'],
          asks: null,
          complaints: 1,
          concerns: 1,
          declined: 1,
        },
      },
    ],
  },
  {
    name: 'everything is sorted and the complaint is withdrawn',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the damp patch in my hall, you have ignored me three times',
      quickly,
      { expect: { acts: ['logged', 'dates'], complaints: 1 } },
      { at: '2026-03-23T10:00' },
      'It is all sorted now, please cancel my complaint.',
      {
        expect: {
          neverActs: ['withdrawn', 'offer', 'logged'],
          asks: 'confirm',
          complaint: { withdrawn: false },
        },
      },
      { whenAsked: 'confirm', says: 'Yes, withdraw it' },
      {
        expect: {
          acts: ['withdrawn'],
          neverActs: ['offer', 'logged'],
          asks: null,
          complaints: 1,
          complaint: { withdrawn: true },
        },
      },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
    ],
  },
  {
    name: 'withdrawn in mid-intake',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the hedge, I have told you three times',
      { answers: { where: 'by the path' } },
      'oh forget it, I don’t want to complain any more, please cancel it',
      { expect: { neverActs: ['withdrawn'], asks: 'confirm', complaint: { withdrawn: false } } },
      { whenAsked: 'confirm', says: 'yes' },
      { expect: { acts: ['withdrawn'], asks: null, complaints: 1, complaint: { withdrawn: true } } },
    ],
  },
  {
    name: 'stopped half-way, with the dates all the same, and something added the next day',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about mouse droppings in the kitchen, pest control was promised and never came',
      { answers: { since: '2 March' } },
      'stop, no more questions',
      {
        expect: {
          acts: ['left_half_way'],
          asks: null,
          complaints: 1,
          complaint: {
            confirmed: false,
            withdrawn: false,
            promised: { acknowledge: '2026-03-24', stageOne: '2026-04-09' },
          },
        },
      },
      { at: '2026-03-18T10:00' },
      'I want to add something to my complaint: they are in the bedroom as well now',
      { expect: { acts: ['added'], neverActs: ['logged'], complaints: 1 } },
    ],
  },
  {
    name: 'a complaint again while one is open: the wish is taken, not argued with',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the damp patch in my hall, you have ignored me three times',
      quickly,
      { at: '2026-04-01T10:00' },
      'I want to make another complaint. This one is about the rent increase letter, the sums in it are wrong.',
      { answers: { duplicate: 'Log a new complaint' } },
      {
        expect: {
          acts: ['logged'],
          complaints: 2,
          complaint: { category: 'rent_service_charge', receivedAt: '2026-04-01T10:00' },
        },
      },
    ],
  },
];
