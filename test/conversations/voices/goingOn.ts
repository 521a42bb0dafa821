import type { Play, Step } from '../play.ts';

const trouble = 'I want to complain about the overgrown hedge, I have told you three times';

const rest: Step = {
  answers: {
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

const wishes = [
  'carry on',
  'continue',
  "let's go on",
  'where were we',
  'I want to finish my complaint',
  'yes carry on please',
  'I want to add something',
  'can we continue where we left off?',
];

/** Questions that stopped are taken up again where they stopped, and something more can be added when all is done. */
export const goingOn: Play[] = [
  ...wishes.map(
    (words): Play => ({
      name: `left half-way, then: ${words}`,
      landlord: 'coop-homes',
      now: '2026-03-17T10:05',
      steps: [
        trouble,
        { whenAsked: 'where', says: 'by the path' },
        { whenAsked: 'since', says: '2 March' },
        'leave it there',
        { expect: { acts: ['left_half_way'], asks: null } },
        { at: '2026-03-18T09:00' },
        words,
        {
          expect: {
            acts: ['resumed'],
            neverActs: ['logged', 'offer', 'help', 'not_understood', 'status'],
            asks: 'effect',
            complaints: 1,
          },
        },
        rest,
        { expect: { acts: ['dates'], complaint: { confirmed: true, parts: { where: 'by the path' } } } },
      ],
    }),
  ),
  {
    name: 'left at the read-back, it comes back when nothing else is unknown',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { answers: { ...rest.answers, confirm: 'leave it for now' } },
      { expect: { acts: ['left_half_way'], complaint: { confirmed: false } } },
      'ok, carry on',
      { expect: { acts: ['resumed', 'read_back'], asks: 'confirm', complaint: { confirmed: false } } },
      { whenAsked: 'confirm', says: 'yes' },
      { expect: { acts: ['dates'], complaint: { confirmed: true } } },
    ],
  },
  {
    name: 'after danger in mid-intake the same question comes back, and no try is lost',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { whenAsked: 'where', says: 'by the path' },
      'I can smell gas!',
      { expect: { acts: ['safety'], safetyAlerts: ['gas'] } },
      { at: '2026-03-17T12:05' },
      'yes carry on please',
      { expect: { asks: 'since', neverActs: ['safety', 'logged'] } },
      { whenAsked: 'since', says: 'where were we' },
      { expect: { asks: 'since' } },
      { whenAsked: 'since', says: '2 March' },
      { expect: { asks: 'effect', complaint: { since: '2026-03-02' } } },
    ],
  },
  {
    name: 'after danger at the read-back, being safe confirms nothing',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { answers: { ...rest.answers, confirm: 'there is a fire in the bin store' } },
      { expect: { acts: ['safety'] } },
      'yes we are all out, thank you',
      { expect: { acts: ['read_back'], neverActs: ['dates'], complaint: { confirmed: false } } },
      { whenAsked: 'confirm', says: 'yes' },
      { expect: { acts: ['dates'], complaint: { confirmed: true } } },
    ],
  },
  {
    name: 'when all is confirmed, something is added in one step',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      rest,
      { expect: { acts: ['dates'], asks: null } },
      'I want to add something to my complaint',
      { expect: { asks: 'add_what', neverActs: ['read_back', 'offer'] } },
      { whenAsked: 'add_what', says: 'The gate pinched my neighbour on Sunday as well.' },
      { expect: { acts: ['added'], neverActs: ['offer', 'logged'], asks: null, complaints: 1, concerns: 0 } },
      'thanks',
      { expect: { neverActs: ['added', 'offer'], asks: null } },
    ],
  },
  {
    name: 'nothing to add after all, and a question is answered, not added',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      rest,
      'I would like to add something',
      { whenAsked: 'add_what', says: 'no, nothing' },
      { expect: { acts: ['nothing_added'], neverActs: ['added'], asks: null } },
      'I would like to add something',
      { whenAsked: 'add_what', says: 'what is the ombudsman’s number?' },
      { expect: { acts: ['side_answer', 'ombudsman'], neverActs: ['added'], asks: null } },
    ],
  },
  {
    name: 'carry on, when everything was asked and confirmed',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      rest,
      { expect: { acts: ['dates'] } },
      'carry on',
      { expect: { acts: ['nothing_left'], neverActs: ['logged', 'offer', 'read_back'], complaints: 1 } },
    ],
  },
  {
    name: 'something to add in mid-intake is kept, and the question comes back',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      trouble,
      { whenAsked: 'where', says: 'by the path' },
      { whenAsked: 'since', says: 'can I add something?' },
      { whenAsked: 'add_what', says: 'The gate pinched my neighbour as well.' },
      { expect: { acts: ['added'], asks: 'since', complaints: 1 } },
    ],
  },
];
