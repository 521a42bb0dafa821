import type { Play } from '../play.ts';

/** Complaints whose days run over Easter, Christmas and a Friday evening: the dates that residents are told. */
export const holidays: Play[] = [
  {
    name: 'Maundy Thursday: four days of holiday and weekend do not count',
    landlord: 'coop-homes',
    now: '2026-04-02T16:30',
    steps: [
      'I want to log a complaint. The recycling has not been collected since 12 March and I have told you three times.',
      { expect: { complaint: { promised: { acknowledge: '2026-04-13', stageOne: '2026-04-27' } } } },
      {
        answers: {
          where: 'the yard',
          effect: 'skip',
          outcome: 'collect it',
          name: 'skip',
          home: 'skip',
          reach: 'skip',
          adjustments: 'no',
        },
      },
      { whenAsked: 'confirm', says: 'Yes, that is right' },
      {
        expect: {
          acts: ['dates'],
          complaint: {
            since: '2026-03-12',
            contacts: 3,
            confirmed: true,
            promised: { acknowledge: '2026-04-13', stageOne: '2026-04-20' },
          },
        },
      },
    ],
  },
  {
    name: 'Christmas Eve: two years in one count',
    landlord: 'belgrave',
    now: '2026-12-24T15:00',
    steps: [
      'log a complaint please. My oven door glass was promised three weeks ago and you have let me down right before Christmas',
      {
        answers: {
          where: 'the kitchen',
          since: '3 December',
          contacts: 'four times',
          effect: 'no Christmas dinner',
          outcome: 'fit the glass and say sorry',
          name: 'Bev',
          home: '9 Star Lane',
          reach: 'bev@example.org',
          adjustments: 'no',
          confirm: 'yes',
        },
      },
      {
        expect: {
          acts: ['dates'],
          complaint: {
            contacts: 4,
            since: '2026-12-03',
            promised: { acknowledge: '2027-01-05', stageOne: '2027-01-12' },
          },
        },
      },
    ],
  },
  {
    name: 'the Friday before Christmas at eight in the evening',
    landlord: 'belgrave',
    now: '2026-12-18T20:00',
    steps: [
      'I want to complain, my parcel cupboard key was never sent though I asked twice',
      {
        expect: {
          complaint: {
            receivedAt: '2026-12-18T20:00',
            promised: { acknowledge: '2026-12-29', stageOne: '2027-01-06' },
          },
        },
      },
    ],
  },
  {
    name: 'said in the first hours of summer time, dated in London',
    landlord: 'coop-homes',
    now: '2026-03-29T03:10',
    steps: [
      'I want to complain about the alarm that has been ringing in the plant room since yesterday, your emergency line just rang out',
      {
        expect: {
          complaint: {
            receivedAt: '2026-03-29T03:10',
            since: '2026-03-28',
            promised: { acknowledge: '2026-04-07' },
          },
        },
      },
    ],
  },
  {
    name: 'since Easter, said in May',
    landlord: 'belgrave',
    now: '2026-05-12T09:00',
    steps: [
      'I want to complain that the path light has been broken since Easter and you never answer',
      { expect: { acts: ['logged'], neverAsked: ['since'], complaint: { since: '2026-04-05' } } },
    ],
  },
  {
    name: 'British dates: the third of April, not the fourth of March',
    landlord: 'coop-homes',
    now: '2026-06-10T09:00',
    steps: [
      'Log this as a complaint: your roofer cracked my gutter on 03/04/2026 and nobody has been back',
      { expect: { acts: ['logged'], neverAsked: ['since'], complaint: { since: '2026-04-03' } } },
    ],
  },
];
