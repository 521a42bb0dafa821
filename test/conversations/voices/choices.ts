import type { Play } from '../play.ts';

/** Offer, ask or pass; and what residents do with an offer: take it, weigh it, refuse it, think again, leave it. */
export const choices: Play[] = [
  {
    name: 'somebody new to complaining asks what it means before saying yes',
    landlord: 'belgrave',
    now: '2026-04-21T10:00',
    steps: [
      'You keep sending the window cleaner’s bill to me and I have told you every time that I don’t even have windows at the front. Nobody listens.',
      { whenAsked: 'offer', says: 'Tell me more' },
      { expect: { acts: ['explained'], neverActs: ['logged'], asks: 'offer', complaints: 0 } },
      { whenAsked: 'offer', says: 'ok go ahead then' },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          concerns: 1,
          declined: 0,
          complaint: { receivedAt: '2026-04-21T10:00' },
        },
      },
    ],
  },
  {
    name: 'a tired man says no and is left in peace',
    landlord: 'coop-homes',
    now: '2026-04-22T18:00',
    steps: [
      'third time this year the bins have not been collected and you lot do nothing',
      { whenAsked: 'offer', says: 'no thanks, can’t be bothered' },
      {
        expect: {
          acts: ['declined'],
          neverActs: ['logged'],
          asks: null,
          complaints: 0,
          concerns: 1,
          declined: 1,
        },
      },
      'thanks anyway, bye',
      {
        expect: {
          neverActs: ['offer', 'logged', 'question'],
          asks: null,
          complaints: 0,
          concerns: 1,
          declined: 1,
        },
      },
    ],
  },
  {
    name: 'a woman says not now, and takes it back the next evening',
    landlord: 'belgrave',
    now: '2026-04-22T18:00',
    steps: [
      'My new front door has been sticking since 10 April, I have rung twice and nobody has come to look.',
      { whenAsked: 'offer', says: 'Not now' },
      { expect: { acts: ['declined'], complaints: 0, declined: 1 } },
      { at: '2026-04-23T19:15' },
      'I have changed my mind, log a complaint after all please',
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          concerns: 1,
          declined: 0,
          neverAsked: ['what', 'since', 'contacts'],
          complaint: { receivedAt: '2026-04-22T18:00', since: '2026-04-10', contacts: 2 },
        },
      },
    ],
  },
  {
    name: 'a young man says nah and then go on then',
    landlord: 'coop-homes',
    now: '2026-05-05T12:00',
    steps: [
      'still no hot water in the shower block after you said itd be done monday. joke',
      { whenAsked: 'offer', says: 'nah' },
      { expect: { acts: ['declined'], declined: 1, complaints: 0 } },
      'actually yes go on',
      { expect: { acts: ['logged'], complaints: 1, declined: 0, neverAsked: ['what'] } },
    ],
  },
  {
    name: 'a talker never answers the offer, and complains a week later',
    landlord: 'belgrave',
    now: '2026-03-02T09:30',
    steps: [
      'The contractor left my hall half painted and never came back. It has been a month.',
      { expect: { acts: ['offer'], asks: 'offer' } },
      'He had the cheek to use my kettle as well, and there is paint on the carpet.',
      'And my sister, who has the flat below, got hers done in a day. It is not fair.',
      'The colour is wrong too, now that I look at it.',
      {
        expect: {
          acts: ['offer_left_open'],
          neverActs: ['logged', 'declined'],
          complaints: 0,
          concerns: 1,
          declined: 0,
        },
      },
      { at: '2026-03-09T11:00' },
      'log a complaint',
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          concerns: 1,
          neverAsked: ['what'],
          complaint: { receivedAt: '2026-03-02T09:30', parts: { what: 'paint on the carpet' } },
        },
      },
    ],
  },
  {
    name: 'a cheerful pensioner reports a tap for the first time',
    landlord: 'coop-homes',
    now: '2026-06-15T10:45',
    steps: [
      'Hello love, my kitchen tap has started dripping. Could somebody come and have a look at it please?',
      { expect: { asks: 'first_time', neverActs: ['offer', 'logged'], serviceRequests: 1, concerns: 0 } },
      { whenAsked: 'first_time', says: 'Yes, first time' },
      {
        expect: {
          acts: ['service_request_noted'],
          neverActs: ['offer', 'logged'],
          asks: null,
          serviceRequests: 1,
          concerns: 0,
          complaints: 0,
        },
      },
    ],
  },
  {
    name: 'a patient man has asked for the same repair before',
    landlord: 'belgrave',
    now: '2026-06-15T10:45',
    steps: [
      'Please can you send someone to look at the gate at number 12, it needs a new latch.',
      { whenAsked: 'first_time', says: 'No, I reported it in April and again in May' },
      { expect: { acts: ['offer'], asks: 'offer', serviceRequests: 1, concerns: 1 } },
      { whenAsked: 'offer', says: 'yes please' },
      { expect: { acts: ['logged'], complaints: 1, neverAsked: ['what'] } },
    ],
  },
  {
    name: 'a first report becomes an offer when the words call for it',
    landlord: 'coop-homes',
    now: '2026-06-16T14:00',
    steps: [
      'The handle has come off my bedroom door, can you fix it?',
      {
        whenAsked: 'first_time',
        says: 'Yes, first time, but your receptionist laughed at me when I rang about my rent and put the phone down on me. Disgusting way to treat people.',
      },
      { expect: { acts: ['offer'], asks: 'offer', serviceRequests: 1, concerns: 1, complaints: 0 } },
    ],
  },
  {
    name: 'somebody swears about a thing that nobody was told of',
    landlord: 'belgrave',
    now: '2026-07-01T07:10',
    steps: [
      'bloody shower’s packed up this morning, can someone come out and sort it',
      { expect: { asks: 'first_time', neverActs: ['logged'], serviceRequests: 1, complaints: 0 } },
      { whenAsked: 'first_time', says: 'I want to complain' },
      { expect: { acts: ['logged'], complaints: 1, serviceRequests: 1, neverAsked: ['what'] } },
    ],
  },
  {
    name: 'a clear wish is logged at once, with everything it tells',
    landlord: 'coop-homes',
    now: '2026-09-21T16:40',
    steps: [
      'Please log this as a complaint: the skip outside Maple House has been overflowing since 1 September, I have reported it three times, and I want it emptied.',
      {
        expect: {
          acts: ['logged', 'question'],
          neverActs: ['offer'],
          complaints: 1,
          neverAsked: ['what', 'since', 'contacts', 'outcome', 'offer'],
          complaint: { since: '2026-09-01', contacts: 3, receivedAt: '2026-09-21T16:40' },
        },
      },
    ],
  },
];
