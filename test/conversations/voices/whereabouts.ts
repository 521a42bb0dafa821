import type { Play } from '../play.ts';

/** Danger without an address helps nobody: who, where and how to reach them is asked once, and kept with it whenever it comes. */
export const whereabouts: Play[] = [
  {
    name: 'gas: after the advice where and what number, and what follows is on the alert and the hazard',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'I can smell gas',
      { expect: { acts: ['safety', 'whereabouts_question'], asks: 'whereabouts', safetyAlerts: ['gas'] } },
      'im at flat 4, 12 melbourne road, name is Jo Bell',
      {
        expect: {
          acts: ['whereabouts_kept'],
          neverActs: ['service_request', 'question', 'offer'],
          keptWith: { safetyAlert: '12 melbourne road, name is Jo Bell', serviceRequest: 'melbourne road' },
          serviceRequests: 1,
          asks: null,
        },
      },
      'what do i do now',
      { expect: { acts: ['safety'], neverActs: ['help', 'not_understood', 'whereabouts_question'] } },
      'my number is 07700 900555',
      {
        expect: {
          acts: ['whereabouts_kept'],
          neverActs: ['help', 'service_request'],
          keptWith: { safetyAlert: '07700 900555', serviceRequest: '07700 900555' },
          serviceRequests: 1,
          safetyAlerts: ['gas'],
        },
      },
    ],
  },
  {
    name: 'a place that looks like none, and a number in the alarm itself: only the place is asked',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'strong smell of gas in the hall, ring me 07700 900556',
      { expect: { acts: ['safety'], asks: 'whereabouts' } },
      'the flats behind the church, top floor',
      { expect: { acts: ['whereabouts_kept'], keptWith: { safetyAlert: 'behind the church' } } },
    ],
  },
  {
    name: 'I’d rather not say: the alert stands, and nobody asks again',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      'there are sparks coming out of my fuse box',
      { expect: { acts: ['safety'], asks: 'whereabouts' } },
      'I’d rather not say',
      { expect: { acts: ['whereabouts_declined'], asks: null, keptWith: { safetyAlert: '' } } },
      'still sparking',
      { expect: { neverActs: ['whereabouts_question'] } },
    ],
  },
  {
    name: 'mould and a newborn, then only the flat: it is with the alert, and the talk goes on',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'black mould all over the bedroom and we have a newborn with a bad chest',
      { expect: { acts: ['safety'], safetyAlerts: ['damp_health'] } },
      'flat 7, 12 Melbourne Road',
      { expect: { keptWith: { safetyAlert: 'flat 7', serviceRequest: 'flat 7' }, neverActs: ['help'] } },
    ],
  },
  {
    name: 'after words about suicide nothing is asked, and a number that follows is kept with the alert',
    landlord: 'belgrave',
    now: '2026-11-21T22:00',
    steps: [
      'i want to kill myself',
      { expect: { acts: ['safety'], neverActs: ['whereabouts_question'], asks: null } },
      'ok',
      { expect: { neverActs: ['whereabouts_question'], asks: null } },
      'its Ann Poe, 07700 900557',
      { expect: { acts: ['whereabouts_kept'], keptWith: { safetyAlert: '07700 900557' }, asks: null } },
    ],
  },
  {
    name: 'abuse: only a safe way is asked for, name and home are kept, and nothing is safe for it',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'my ex has been hitting me and now hes got keys to the flat',
      { expect: { acts: ['safety'], safetyAlerts: ['abuse'], alertSafeRoutes: [] } },
      'my address is 3 Rose Court, I am Amy Lund',
      {
        expect: {
          acts: ['whereabouts_kept'],
          neverActs: ['help', 'service_request'],
          keptWith: { safetyAlert: '3 Rose Court, I am Amy Lund' },
          alertSafeRoutes: [],
        },
      },
      'text me on 07700 900999, my other half uses this phone as well',
      { expect: { keptWith: { safetyAlert: '07700 900999' }, neverActs: ['safe_way'], alertSafeRoutes: [] } },
      'you can text me on 07700 900998 before three',
      { expect: { keptWith: { safetyAlert: '900998 before three' }, alertSafeRoutes: ['text'] } },
    ],
  },
  {
    name: 'please don’t ring the house phone, after abuse: the team is told on the alert',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'my husband hits me',
      { expect: { acts: ['safety'], safetyAlerts: ['abuse'] } },
      'Please dont ring the house phone',
      {
        expect: {
          acts: ['routes_kept'],
          neverActs: ['routes_heard'],
          keptWith: { safetyAlert: 'ring the house phone' },
          alertSafeRoutes: [],
        },
      },
    ],
  },
  {
    name: 'an answer that says who else uses the phone is asked about, and nothing is safe by it',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      'my wife beats me up. i want to complain about the officer who laughed at me',
      {
        answers: {
          what: 'he laughed at me',
          where: 'skip',
          since: 'last week',
          contacts: 'once',
          effect: 'skip',
          outcome: 'an apology',
          name: 'Bo',
          home: 'skip',
        },
      },
      { whenAsked: 'reach', says: 'text me on 07700 900999, my other half uses this phone as well' },
      { expect: { asks: 'reach', neverActs: ['safe_way'], complaint: { safeRoutes: [] } } },
    ],
  },
  {
    name: 'a copy of everything: name and contact are asked once, and both are with the request',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'can i have a copy of everything you hold on me',
      { expect: { acts: ['data_request'], asks: 'whereabouts', dataRequests: ['subject_access'] } },
      'Jean Patel',
      {
        expect: { acts: ['whereabouts_kept'], neverActs: ['help'], keptWith: { dataRequest: 'Jean Patel' } },
      },
      'jean.patel@example.org',
      {
        expect: {
          acts: ['whereabouts_kept'],
          neverActs: ['help', 'not_understood', 'whereabouts_question'],
          keptWith: { dataRequest: 'jean.patel@example.org' },
        },
      },
    ],
  },
  {
    name: 'a complaint of theirs says who they are: a data request asks nothing',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'I want to complain about the caretaker, he is rude',
      {
        answers: {
          what: 'he shouted at me',
          where: 'skip',
          since: 'last week',
          contacts: 'once',
          effect: 'skip',
          outcome: 'an apology',
          name: 'Jean Patel',
          home: 'skip',
          reach: 'jean.patel@example.org',
          adjustments: 'no',
          confirm: 'yes',
        },
      },
      'can i have a copy of everything you hold on me',
      { expect: { acts: ['data_request'], neverActs: ['whereabouts_question'], asks: null } },
    ],
  },
];
