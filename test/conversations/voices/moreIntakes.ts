import type { Play } from '../play.ts';

/** More of the same in other hands: text speak, capitals, a formal letter, an intake that sleeps over night. */
export const moreIntakes: Play[] = [
  {
    name: 'a night-shift worker in text speak tells it in bits',
    landlord: 'belgrave',
    now: '2026-02-11T03:20',
    steps: [
      'hiya',
      { expect: { acts: ['hello'], neverActs: ['offer'], asks: null, concerns: 0 } },
      'bin store door wont shut so rats r gettin in, told u twice now n nowt done',
      { answers: { first_time: 'no ive told u', offer: 'ye go on then' } },
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['what', 'contacts'],
          complaints: 1,
          complaint: { contacts: 2, parts: { what: 'rats' } },
        },
      },
      {
        answers: {
          where: 'bin store round the back',
          since: 'since last wednesday',
          effect: 'stinks n my lad wont go out there',
          outcome: 'just sort the door',
          name: 'Kez',
          home: 'skip',
          reach: '07700 900321',
          adjustments: 'dont ring b4 3pm im on nights',
        },
      },
      {
        expect: {
          asks: 'confirm',
          complaint: {
            since: '2026-02-04',
            outcomes: ['repair'],
            parts: { name: 'Kez', reach: '07700 900321', adjustments: 'nights' },
          },
        },
      },
    ],
  },
  {
    name: 'A MAN WHOSE CAPS LOCK IS ON',
    landlord: 'coop-homes',
    now: '2026-07-06T16:00',
    steps: [
      'YOUR GARDENERS HAVE MISSED OUR BLOCK FOR THE THIRD MONTH RUNNING AND WE ARE STILL PAYING FOR IT. THIS IS NOT GOOD ENOUGH',
      { whenAsked: 'offer', says: 'YES' },
      {
        answers: {
          where: 'ROWAN HOUSE, THE FRONT LAWN',
          since: 'MAY',
          contacts: 'FIVE TIMES',
          effect: 'WE CANT USE THE GARDEN',
          outcome: 'CUT THE GRASS AND GIVE US OUR MONEY BACK',
          name: 'BERNARD CROSS',
          home: '2 ROWAN HOUSE',
          reach: 'BCROSS@EXAMPLE.ORG',
          adjustments: 'NONE',
        },
      },
      {
        expect: {
          asks: 'confirm',
          complaint: {
            contacts: 5,
            outcomes: ['compensation'],
            category: 'communal_estate',
            parts: {
              name: 'bernard cross',
              home: '2 rowan house',
              reach: 'bcross@example.org',
              adjustments: 'none',
            },
          },
        },
      },
      'YES',
      { expect: { acts: ['dates'], complaint: { confirmed: true } } },
    ],
  },
  {
    name: 'a retired clerk writes a letter',
    landlord: 'belgrave',
    now: '2026-03-10T11:15',
    steps: [
      'Dear Sirs,\n\nI write with regard to the guttering at the rear of my property, which has been defective since 9 February 2026. I have written to you on two occasions and have received no reply to either letter, which I consider to be discourteous.\n\nI should be obliged if you would arrange the repair and explain the delay.\n\nYours faithfully,\nH. J. Pemberton (Mr)',
      { whenAsked: 'offer', says: 'I should be grateful if you would.' },
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['what', 'since', 'outcome'],
          complaint: { since: '2026-02-09', outcomes: ['repair', 'explanation'] },
        },
      },
      {
        answers: {
          where: 'The guttering at the rear',
          contacts: 'On two occasions, by letter',
          effect: 'The water runs down the wall of my kitchen',
          name: 'Mr H. J. Pemberton',
          home: '8 Orchard Street, Leicester',
          reach: 'By post',
          adjustments: 'None, thank you',
        },
      },
      {
        expect: {
          asks: 'confirm',
          complaint: { contacts: 2, parts: { name: 'Pemberton', reach: 'post', adjustments: 'none' } },
        },
      },
    ],
  },
  {
    name: 'a carer is called away and carries on the next day',
    landlord: 'coop-homes',
    now: '2026-03-17T17:50',
    steps: [
      'The communal door entry has been broken for ages, I keep reporting it and nothing happens. Anyone can walk in.',
      { answers: { first_time: 'no, reported it many times', offer: 'yes' } },
      { answers: { where: 'Main entrance of Laurel Court', since: 'start of February' } },
      { at: '2026-03-18T09:10' },
      { answers: { contacts: 'six times', effect: 'I worry about leaving the man I look after' } },
      {
        expect: {
          asks: 'outcome',
          complaints: 1,
          complaint: { contacts: 6, parts: { where: 'Laurel Court' } },
        },
      },
      {
        answers: {
          outcome: 'Repair the door entry',
          name: 'Dean Murray',
          home: 'Flat 3, Laurel Court',
          reach: 'dean.m@example.org',
          adjustments: 'no',
          confirm: 'yes',
        },
      },
      {
        expect: {
          acts: ['dates'],
          asks: null,
          complaint: {
            receivedAt: '2026-03-17T17:50',
            confirmed: true,
            // Confirmed on the 18th: Co-op Homes counts its ten days from there.
            promised: { acknowledge: '2026-03-24', stageOne: '2026-04-01' },
          },
        },
      },
    ],
  },
  {
    name: 'a hurried father says yes and tells the rest in the same breath',
    landlord: 'belgrave',
    now: '2026-03-17T07:40',
    steps: [
      'You lot promised to fit the stair gate bracket weeks ago and nobody has turned up. Not good enough with a toddler.',
      {
        whenAsked: 'offer',
        says: 'Yes please. It is Tom Reilly, Flat 2, Forge House, and I have rung you five times. Email tom.reilly@example.org, I want someone to come and fit it.',
      },
      {
        expect: {
          acts: ['logged', 'question'],
          neverAsked: ['what', 'contacts', 'outcome', 'name', 'home', 'reach'],
          complaints: 1,
          complaint: {
            contacts: 5,
            outcomes: ['repair'],
            parts: { name: 'Tom Reilly', home: 'Flat 2', reach: 'tom.reilly@example.org', what: 'toddler' },
          },
        },
      },
    ],
  },
];
