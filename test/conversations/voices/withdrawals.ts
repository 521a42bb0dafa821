import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'the back stairs',
    since: 'a month ago',
    contacts: '3',
    effect: 'skip',
    outcome: 'mend it',
    name: 'skip',
    home: '4 Brook Road',
    reach: 'by post',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const trouble = 'I want to complain about the overgrown hedge, I have told you three times';

/** Giving a complaint up is asked about once, and only a clear yes ends it. */
export const withdrawals: Play[] = [
  {
    name: 'asked whether to withdraw, she keeps it with the button',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'Please cancel my complaint',
      { expect: { asks: 'confirm', neverActs: ['withdrawn'], complaint: { withdrawn: false } } },
      { whenAsked: 'confirm', says: 'No, keep it' },
      {
        expect: {
          acts: ['kept'],
          neverActs: ['withdrawn', 'offer', 'not_understood'],
          asks: null,
          complaints: 1,
          complaint: { withdrawn: false },
        },
      },
      'yes',
      { expect: { neverActs: ['withdrawn', 'logged'], complaint: { withdrawn: false } } },
    ],
  },
  {
    name: 'asked whether to withdraw, he tells what has happened since',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      { at: '2026-03-19T09:00' },
      'cancel my complaint',
      {
        whenAsked: 'confirm',
        says: 'yes but your man was here again this morning, swore at my daughter and left the gate hanging off, it is disgusting',
      },
      {
        expect: {
          acts: ['kept', 'offer'],
          neverActs: ['withdrawn'],
          complaints: 1,
          complaint: { withdrawn: false },
        },
      },
    ],
  },
  {
    name: 'danger instead of an answer: the danger first, and nothing is withdrawn',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'I want to withdraw my complaint',
      { whenAsked: 'confirm', says: 'hang on I can smell gas in the hall' },
      { expect: { acts: ['safety'], neverActs: ['withdrawn'], safetyAlerts: ['gas'] } },
      'yes',
      { expect: { neverActs: ['withdrawn'], complaint: { withdrawn: false } } },
    ],
  },
  {
    name: 'thinks better of it in mid-intake, and the question comes back',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { answers: { where: 'by the path' } },
      { expect: { asks: 'since' } },
      'oh drop it, cancel my complaint',
      { whenAsked: 'confirm', says: 'no, actually keep it going' },
      { expect: { acts: ['kept'], neverActs: ['withdrawn'], asks: 'since' } },
      { whenAsked: 'since', says: '2 March' },
      { expect: { complaint: { since: '2026-03-02', withdrawn: false } } },
    ],
  },
  {
    name: 'says it twice over, with the reason',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'can you cancel my complaint please',
      { whenAsked: 'confirm', says: 'Yes please withdraw it, the gate was mended this morning' },
      { expect: { acts: ['withdrawn'], asks: null, complaint: { withdrawn: true } } },
    ],
  },
  {
    name: 'a change of mind an hour later takes up everything that was told',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'cancel my complaint please',
      { whenAsked: 'confirm', says: 'yes' },
      { expect: { acts: ['withdrawn'], complaint: { withdrawn: true } } },
      { at: '2026-03-17T11:05' },
      'actually no, keep my complaint',
      {
        expect: {
          acts: ['logged', 'taken_up_again', 'read_back'],
          asks: 'confirm',
          complaints: 2,
          complaint: {
            withdrawn: false,
            receivedAt: '2026-03-17T11:05',
            contacts: 3,
            parts: { what: 'overgrown hedge', where: 'back stairs', home: '4 Brook Road' },
          },
        },
      },
      { whenAsked: 'confirm', says: 'yes that is right' },
      { expect: { acts: ['dates'], complaint: { confirmed: true } } },
    ],
  },
  ...['I want it back', "don't cancel it", 'I didn’t mean to withdraw it', 'I have changed my mind'].map(
    (words): Play => ({
      name: `after a withdrawal: ${words}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        trouble,
        { answers: { where: 'skip' } },
        'I want to withdraw my complaint',
        { whenAsked: 'confirm', says: 'yes please' },
        { expect: { acts: ['withdrawn'], asks: null } },
        words,
        {
          expect: {
            acts: ['logged', 'taken_up_again'],
            asks: 'since',
            complaints: 2,
            complaint: { withdrawn: false, parts: { what: 'overgrown hedge' } },
          },
        },
      ],
    }),
  ),
  {
    name: 'one of two complaints is named, and only that one is asked about',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      { at: '2026-03-18T10:05' },
      'I want to complain about the rent letter as well, the sums are wrong and nobody answers',
      { answers: { duplicate: 'log a new complaint' } },
      quickly,
      { expect: { complaints: 2, acts: ['dates'] } },
      'withdraw complaint {reference}',
      { whenAsked: 'confirm', says: 'yes, withdraw it' },
      { expect: { acts: ['withdrawn'], complaints: 2, complaint: { withdrawn: true } } },
    ],
  },
  {
    name: 'do not cancel my complaint cancels nothing',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      { expect: { acts: ['dates'] } },
      'please don’t cancel my complaint',
      {
        expect: {
          acts: ['kept'],
          neverActs: ['withdrawn', 'offer', 'logged'],
          asks: null,
          complaints: 1,
          complaint: { withdrawn: false },
        },
      },
    ],
  },
  {
    name: 'two complaints open, something forgotten, and neither withdrawn after all',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'I forgot to say',
      { whenAsked: 'add_what', says: 'It pricks the children on their way to school.' },
      { expect: { acts: ['added'], complaints: 1 } },
      'I want to complain about the rent letter as well, the sums are wrong and nobody answers',
      { answers: { duplicate: 'log a new complaint' } },
      quickly,
      'where are my complaints?',
      { expect: { acts: ['status'], complaints: 2 } },
      'cancel my complaint',
      { whenAsked: 'confirm', says: 'keep it please' },
      { expect: { acts: ['kept'], neverActs: ['withdrawn'], complaint: { withdrawn: false } } },
    ],
  },
];
