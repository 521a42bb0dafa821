import type { Play } from '../play.ts';

/** Danger of the home has clocks of its own by law: told after the advice, once, beside everything else. */
export const hazards: Play[] = [
  {
    name: 'sparks from a socket: the advice, and then by when it must be safe',
    landlord: 'belgrave',
    now: '2026-12-24T22:10',
    steps: [
      'bare live wires are hanging out of the light in my hall',
      {
        expect: {
          acts: ['safety', 'hazard_told'],
          safetyAlerts: ['electric'],
          serviceRequests: 1,
          complaints: 0,
        },
      },
      'the bare wires are still hanging there and now they spark',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['hazard_told'],
          safetyAlerts: ['electric'],
          serviceRequests: 1,
        },
      },
    ],
  },
  {
    name: 'no heating and a new baby',
    landlord: 'coop-homes',
    now: '2026-12-18T18:00',
    steps: [
      'we have no heating at all and I have a two week old baby',
      { expect: { acts: ['safety', 'hazard_told'], safetyAlerts: ['no_heating_risk'], serviceRequests: 1 } },
    ],
  },
  {
    name: 'mould, first told: a request with ten working days, and the question whether it is new',
    landlord: 'belgrave',
    now: '2026-12-01T10:00',
    steps: [
      'theres damp coming through the bedroom wall and mould behind the wardrobe',
      { expect: { acts: ['hazard_told'], serviceRequests: 1, complaints: 0 } },
    ],
  },
  {
    name: 'a complaint about mould: the hazard runs beside it',
    landlord: 'belgrave',
    now: '2026-12-01T10:00',
    steps: [
      'I want to complain. There has been mould in my bedroom since March and you have done nothing',
      {
        expect: { acts: ['logged', 'hazard_told'], complaints: 1, serviceRequests: 1, neverActs: ['offer'] },
      },
    ],
  },
  {
    name: 'gas in mid-intake: the form stops, the hazard is recorded and told once',
    landlord: 'coop-homes',
    now: '2026-01-14T22:10',
    steps: [
      'I want to complain that my cooker hood was never fitted. I was promised it for 5 January.',
      { expect: { acts: ['logged'] } },
      'hang on theres a strong smell of gas in here now',
      {
        expect: {
          acts: ['safety', 'hazard_told'],
          neverActs: ['question'],
          safetyAlerts: ['gas'],
          serviceRequests: 1,
          complaints: 1,
        },
      },
    ],
  },
  {
    name: 'somebody in despair is told nothing of clocks',
    landlord: 'belgrave',
    now: '2026-12-01T02:00',
    steps: [
      'I cant do this any more I want to kill myself, the ceiling has come down on us',
      { expect: { acts: ['safety'], neverActs: ['hazard_told'] } },
    ],
  },
  {
    name: 'a threat is an alert and no hazard of the home',
    landlord: 'belgrave',
    now: '2026-12-01T20:00',
    steps: [
      'my neighbour has threatened to stab me',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['hazard_told'],
          safetyAlerts: ['threat'],
          serviceRequests: 0,
        },
      },
    ],
  },
  {
    name: 'what to do if there were gas is a question and no hazard',
    landlord: 'belgrave',
    now: '2026-12-01T20:00',
    steps: [
      'what should I do if I ever smell gas?',
      { expect: { acts: ['safety'], neverActs: ['hazard_told'], safetyAlerts: [], serviceRequests: 0 } },
    ],
  },
];
