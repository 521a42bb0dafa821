import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'the bathroom',
    since: 'a month ago',
    contacts: '3',
    effect: 'skip',
    outcome: 'mend it',
    name: 'skip',
    home: '12 Mill Lane, flat 2',
    reach: 'by post',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const trouble = 'I want to complain about the leak in the bathroom, I have told you three times';

/** Answers to "Shall I withdraw it?" that hold on to the complaint, whatever their first word is. */
const holdingOn: Play[] = [
  'Yes, I want it fixed',
  'Yes, I want the complaint',
  'cancel my request to withdraw',
  'cancel the withdrawal',
  'Yes, please cancel the withdrawal',
  'no cancel it',
  'sure I want my complaint sorted',
  'yes I want it mended',
].map((says) => ({
  name: `asked whether to withdraw: ${says}`,
  landlord: 'coop-homes',
  now: '2026-03-17T10:05',
  steps: [
    trouble,
    quickly,
    'cancel my complaint',
    { whenAsked: 'confirm', says },
    { expect: { acts: ['kept'], neverActs: ['withdrawn'], complaint: { withdrawn: false } } },
  ],
}));

/** Answers that give it up in clear words. */
const givingUp: Play[] = [
  'yes withdraw it please, it has been fixed',
  'yes I want to withdraw it',
  "yes, it's all sorted now thanks",
].map((says) => ({
  name: `asked whether to withdraw: ${says}`,
  landlord: 'belgrave',
  now: '2026-03-17T10:05',
  steps: [
    trouble,
    quickly,
    'cancel my complaint',
    { whenAsked: 'confirm', says },
    { expect: { acts: ['withdrawn'], complaint: { withdrawn: true } } },
  ],
}));

/** Words that sound like giving up or taking back, and are about something else. */
export const heldOnTo: Play[] = [
  ...holdingOn,
  ...givingUp,
  {
    name: 'wants a charge cancelled in the middle of the questions',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      'I want to cancel the appointment charge, it was your fault',
      { expect: { neverActs: ['withdrawn'], complaint: { withdrawn: false } } },
      'My housing officer said drop the complaint',
      { expect: { neverActs: ['withdrawn'], complaint: { withdrawn: false } } },
    ],
  },
  ...[
    'They keep the lights off in the stairwell and I have told them twice',
    'You lot keep my rent going up',
    'I changed my mind about the paint colour',
  ].map(
    (says): Play => ({
      name: `a month after a withdrawal: ${says}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        trouble,
        quickly,
        'cancel my complaint',
        { whenAsked: 'confirm', says: 'yes' },
        { at: '2026-04-20T10:00' },
        { expect: {} },
        says,
        { expect: { neverActs: ['logged', 'taken_up_again'], complaints: 1 } },
      ],
    }),
  ),
  {
    name: 'smells gas after a withdrawal, and nothing is logged for it',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'cancel my complaint',
      { whenAsked: 'confirm', says: 'yes' },
      { expect: {} },
      'I can smell gas and they keep the meter cupboard locked',
      { expect: { acts: ['safety'], neverActs: ['logged', 'taken_up_again'], complaints: 1 } },
    ],
  },
  {
    name: 'asks three times for her complaint back, and has it once',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'cancel my complaint',
      { whenAsked: 'confirm', says: 'yes' },
      'I want my complaint back',
      { expect: { acts: ['taken_up_again'], complaints: 2 } },
      'stop',
      'I want my complaint back please',
      'stop',
      'I want my complaint back',
      { expect: { complaints: 2 } },
    ],
  },
  {
    name: 'corrects the number of the flat, and the house keeps its own',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'sorry, my address is flat 3 not 2',
      { expect: { complaint: { parts: { home: '12 Mill Lane, flat 3' } } } },
    ],
  },
  {
    name: 'asked what to add, begins another complaint',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'I want to add something',
      'I want to make a new complaint about the lift, it has been out for weeks and nobody answers',
      { expect: { neverActs: ['added'], complaints: 2 } },
    ],
  },
  {
    name: 'asked what to add, gives the complaint up',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      quickly,
      'I want to add something',
      'cancel my complaint',
      { expect: { neverActs: ['added'], asks: 'confirm', complaint: { withdrawn: false } } },
    ],
  },
];
