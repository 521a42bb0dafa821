import type { Play, Step } from '../play.ts';

const trouble = 'I want to complain about the overgrown hedge, I have told you three times';

const toTheReadBack: Step = {
  answers: {
    where: 'by the path',
    since: '2 March',
    effect: 'skip',
    outcome: 'cut it',
    name: 'Ada Moss',
    home: '4 Brook Road',
    reach: 'by post',
    adjustments: 'no',
  },
};

/** Messages in an order that no form has. */
export const oddOrders: Play[] = [
  {
    name: 'thanks in mid-intake answers nothing',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { whenAsked: 'where', says: 'thanks' },
      { whenAsked: 'where', says: 'by the path' },
      { whenAsked: 'since', says: 'ok, thank you very much' },
      { whenAsked: 'since', says: '2 March' },
      { whenAsked: 'effect', says: 'cheers' },
      { whenAsked: 'effect', says: 'skip' },
      { expect: { asks: 'outcome', complaint: { parts: { where: 'by the path' }, since: '2026-03-02' } } },
    ],
  },
  {
    name: 'a second complaint in the middle of the first is kept apart, and logged afterwards',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { whenAsked: 'where', says: 'by the path' },
      {
        whenAsked: 'since',
        says: 'Also the bin store has been overflowing for six weeks and no one comes, I want to complain about that too',
      },
      { expect: { acts: ['another_kept'], asks: 'since', complaints: 1, concerns: 1 } },
      { answers: { ...toTheReadBack.answers, confirm: 'yes' } },
      { expect: { acts: ['dates'], complaint: { confirmed: true, since: '2026-03-02' } } },
      'log a complaint',
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['what'],
          complaints: 2,
          complaint: { parts: { what: 'bin store' } },
        },
      },
    ],
  },
  {
    name: 'the outcome is changed twice at the read-back',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      toTheReadBack,
      { whenAsked: 'confirm', says: 'actually I want compensation' },
      {
        expect: {
          acts: ['corrected', 'read_back'],
          asks: 'confirm',
          complaint: { outcomes: ['compensation'] },
        },
      },
      { whenAsked: 'confirm', says: 'what would put it right' },
      { whenAsked: 'outcome', says: 'no I want somebody to explain it instead' },
      { expect: { asks: 'confirm', complaint: { parts: { outcome: 'explain' } } } },
    ],
  },
  {
    name: 'when all is done, a part is named and changed, and read back',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { answers: { ...toTheReadBack.answers, confirm: 'yes' } },
      'the date is wrong',
      { whenAsked: 'since', says: 'it started on 1 March' },
      { expect: { acts: ['read_back'], asks: 'confirm', complaint: { since: '2026-03-01' } } },
      { whenAsked: 'confirm', says: 'yes' },
      { expect: { acts: ['dates'], asks: null } },
      '07700 900222',
      { expect: { acts: ['corrected'], complaint: { parts: { reach: '07700 900222' } } } },
    ],
  },
  {
    name: 'yes to nothing logs nothing',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: ['yes', 'yes please', 'carry on', { expect: { neverActs: ['logged', 'offer'], complaints: 0 } }],
  },
];
