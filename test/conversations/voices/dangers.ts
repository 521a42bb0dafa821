import type { Play } from '../play.ts';

/** Danger first, whatever else is going on; beside the complaint, never instead of it. */
export const dangers: Play[] = [
  {
    name: 'gas in the first message, and the complaint when everybody is safe',
    landlord: 'belgrave',
    now: '2026-01-14T22:10',
    steps: [
      'I can smell gas really strong in my kitchen',
      { expect: { acts: ['safety'], neverActs: ['logged'], safetyAlerts: ['gas'], complaints: 0 } },
      { at: '2026-01-15T09:30' },
      'The gas people have been and made it safe. But I reported that cooker pipe to you three weeks ago and you ignored me, I am furious.',
      { expect: { acts: ['offer'], asks: 'offer' } },
      { whenAsked: 'offer', says: 'yes' },
      { expect: { acts: ['logged'], complaints: 1 } },
    ],
  },
  {
    name: 'gas in mid-intake stops the form, and nothing is lost',
    landlord: 'coop-homes',
    now: '2026-01-14T22:10',
    steps: [
      'I want to complain that my cooker hood was never fitted. I was promised it for 5 January.',
      { answers: { where: 'my kitchen', since: '5 January', contacts: 'twice' } },
      { expect: { acts: ['logged'], asks: 'effect' } },
      'hang on theres a strong smell of gas in here now',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['question', 'read_back'],
          safetyAlerts: ['gas'],
          complaints: 1,
        },
      },
      { at: '2026-01-15T10:00' },
      'ok the engineer came and it is safe now, can we carry on',
      {
        answers: {
          effect: 'the kitchen fills with steam',
          outcome: 'fit the hood',
          name: 'Petra',
          home: 'skip',
          reach: 'skip',
          adjustments: 'no',
        },
      },
      {
        expect: {
          asks: 'confirm',
          complaints: 1,
          complaint: { contacts: 2, parts: { effect: 'steam', outcome: 'fit the hood', name: 'Petra' } },
        },
      },
    ],
  },
  {
    name: 'fire in the meter cupboard',
    landlord: 'coop-homes',
    now: '2026-02-03T19:00',
    steps: [
      'theres smoke and flames coming out of the meter cupboard on the landing!!',
      { expect: { acts: ['safety'], neverActs: ['logged'], safetyAlerts: ['fire'] } },
    ],
  },
  {
    name: 'sparks from a socket that was reported before',
    landlord: 'belgrave',
    now: '2026-02-03T19:00',
    steps: [
      'The socket in my bedroom is sparking and there is a burning smell. I told you about it last week and nobody came!',
      { expect: { acts: ['safety', 'offer'], safetyAlerts: ['electric'], complaints: 0, concerns: 1 } },
      { whenAsked: 'offer', says: 'Yes, log a complaint' },
      { expect: { acts: ['logged'], complaints: 1, safetyAlerts: ['electric'] } },
    ],
  },
  {
    name: 'no heating with a small baby in January',
    landlord: 'coop-homes',
    now: '2026-01-07T21:30',
    steps: [
      'My boiler has been off for two days and I have a 4 month old baby. I have rung you three times and nobody has come out. It’s freezing.',
      {
        expect: { acts: ['safety', 'offer'], asks: 'offer', safetyAlerts: ['no_heating_risk'], concerns: 1 },
      },
      { whenAsked: 'offer', says: 'yes' },
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['what', 'since', 'contacts'],
          complaint: { contacts: 3, since: '2026-01-05', category: 'heating_hot_water' },
        },
      },
    ],
  },
  {
    name: 'water through the ceiling',
    landlord: 'belgrave',
    now: '2026-10-25T06:50',
    steps: [
      'Help, water is pouring through my ceiling from the flat upstairs',
      { expect: { acts: ['safety'], neverActs: ['logged'], safetyAlerts: ['water'], complaints: 0 } },
    ],
  },
  {
    name: 'a ceiling that has begun to fall',
    landlord: 'coop-homes',
    now: '2026-10-25T06:50',
    steps: [
      'Half of the bedroom ceiling has just collapsed and the rest is sagging badly',
      { expect: { acts: ['safety'], neverActs: ['logged'], safetyAlerts: ['structure'], complaints: 0 } },
    ],
  },
  {
    name: 'mould and a child with asthma, said as an answer in mid-intake',
    landlord: 'belgrave',
    now: '2026-11-05T12:00',
    steps: [
      'I want to complain about the black mould in the bedroom. I have reported it four times since September and you only ever send someone to paint over it.',
      { answers: { where: 'the back bedroom', since: 'September', contacts: 'four times' } },
      {
        whenAsked: 'effect',
        says: 'My son is five and has asthma and the mould is making his breathing worse',
      },
      {
        expect: {
          acts: ['safety', 'question'],
          safetyAlerts: ['damp_health'],
          complaints: 1,
          complaint: { contacts: 4, category: 'damp_mould', parts: { effect: 'asthma' } },
        },
      },
    ],
  },
  {
    name: 'despair in mid-intake: no more form questions until they come back',
    landlord: 'coop-homes',
    now: '2026-03-17T23:40',
    steps: [
      'I want to complain about my rent arrears letter, it is wrong and nobody will talk to me.',
      { answers: { where: 'skip', since: 'last week' } },
      { expect: { acts: ['logged'], complaints: 1 } },
      'I can’t cope any more. I want to end my life.',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['question', 'offer', 'read_back'],
          safetyAlerts: ['crisis'],
          complaints: 1,
        },
      },
    ],
  },
  {
    name: 'despair in the first message',
    landlord: 'belgrave',
    now: '2026-03-17T23:40',
    steps: [
      'there is no point any more i just want to kill myself',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['question', 'logged', 'help'],
          asks: null,
          safetyAlerts: ['crisis'],
        },
      },
    ],
  },
];
