import type { Play, Step } from '../play.ts';

/** A complaint about the lift, with its questions left for later. */
const aboutTheLift: Step[] = [
  'I want to complain about the lift, it has been out of order for two weeks and nobody tells us anything',
  'leave it there please',
  { expect: { complaints: 1, asks: null, complaint: { category: 'communal_estate' } } },
];

/** The same matter again, another matter, and whose it is: more than one telling of one thing, and more than one thing. */
export const together: Play[] = [
  {
    name: 'the same told again is asked once, and added',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      { at: '2026-03-17T09:00' },
      'the lift is STILL out of order and I had to carry my shopping up four floors, this is disgraceful',
      { expect: { acts: ['duplicate'], asks: 'duplicate', complaints: 1 } },
      'Yes',
      { expect: { acts: ['added'], complaints: 1, asks: null } },
    ],
  },
  {
    name: 'the same told again as a wish to complain is asked before there are two',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      { at: '2026-03-12T09:00' },
      'I want to make a complaint that the lift is out of order again, I am fed up',
      { expect: { acts: ['duplicate'], neverActs: ['logged'], asks: 'duplicate', complaints: 1 } },
      'yes add it',
      { expect: { acts: ['added'], complaints: 1 } },
    ],
  },
  {
    name: 'who wished to complain and says no, it is not the same, has a new one at once',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      'I want to complain about the lift again, the alarm in it rings all night',
      { whenAsked: 'duplicate', says: 'no' },
      { expect: { acts: ['logged'], complaints: 2 } },
    ],
  },
  {
    name: 'another matter is asked about once: a part of it',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      'and your contractor left rubble all over my balcony and was so rude when I asked him to move it',
      { expect: { acts: ['duplicate'], asks: 'duplicate', complaints: 1 } },
      'it is part of the same',
      { expect: { acts: ['added'], complaints: 1, asks: null } },
    ],
  },
  {
    name: 'another matter is asked about once: something else',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      'your contractor left rubble all over my balcony and was so rude when I asked him to move it',
      { whenAsked: 'duplicate', says: 'something else' },
      { expect: { acts: ['logged'], complaints: 2 } },
    ],
  },
  {
    name: 'another matter, and no complaint is wanted about it',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      'your contractor left rubble all over my balcony and was so rude when I asked him to move it',
      { whenAsked: 'duplicate', says: 'Not now' },
      { expect: { acts: ['declined'], complaints: 1, declined: 1 } },
    ],
  },
  {
    name: 'another matter that is simply not the same: the choice is theirs',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      'your contractor left rubble all over my balcony and was so rude when I asked him to move it',
      { whenAsked: 'duplicate', says: 'no' },
      { expect: { acts: ['offer'], asks: 'offer', complaints: 1 } },
      'yes please',
      { expect: { acts: ['logged'], complaints: 2 } },
    ],
  },
  {
    name: 'after the decision something new is a complaint of its own',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      ...aboutTheLift,
      { staff: ['acknowledge'] },
      { staff: ['decide', 'upheld', '--reasons', 'It was down for too long.'] },
      { at: '2026-03-20T10:00' },
      'your contractor left rubble all over my balcony and was so rude when I asked him to move it',
      { expect: { acts: ['offer'], neverActs: ['duplicate'], asks: 'offer' } },
      'yes',
      { expect: { acts: ['logged'], complaints: 2 } },
    ],
  },
  {
    name: 'a report that was made before: told so, added, and a complaint is offered',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'the tap in my bathroom is dripping, could somebody have a look please',
      { whenAsked: 'first_time', says: 'yes, first time' },
      { expect: { serviceRequests: 1, complaints: 0 } },
      { at: '2026-03-16T10:00' },
      'the tap in my bathroom is dripping, could somebody have a look please',
      { expect: { acts: ['duplicate'], asks: 'duplicate', serviceRequests: 1 } },
      'Yes, add it',
      { expect: { acts: ['added', 'offer'], asks: 'offer', serviceRequests: 1, complaints: 0 } },
      'yes',
      { expect: { acts: ['logged'], complaints: 1 } },
    ],
  },
  {
    name: 'a report that only looks like one that was made before',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      'the tap in my bathroom is dripping, could somebody have a look please',
      { whenAsked: 'first_time', says: 'yes, first time' },
      { at: '2026-03-16T10:00' },
      'the bathroom tap is dripping from the handle now, could somebody have a look please',
      { whenAsked: 'duplicate', says: 'No, this is new' },
      { expect: { acts: ['service_request_noted'], serviceRequests: 2, complaints: 0 } },
    ],
  },
  {
    name: 'the same kind of report about another room is not taken for the first',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'the tap in my bathroom is dripping, could somebody have a look please',
      { whenAsked: 'first_time', says: 'yes, first time' },
      { at: '2026-03-16T10:00' },
      'the tap in my kitchen is dripping, could somebody have a look please',
      { expect: { neverActs: ['duplicate'], neverAsked: ['duplicate'] } },
    ],
  },
  {
    name: 'all of us on the second floor',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain for all of us on the second floor, the landing has had no light for three weeks and we have all told you',
      { expect: { acts: ['logged'], complaints: 1, complaint: { group: true } } },
    ],
  },
  {
    name: 'a neighbour who is with somebody else’s complaint has one of their own, and is told nothing of the other',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'I want to complain for all of us on the second floor, the landing has had no light for three weeks',
      { browser: 'new' },
      'I’m with Mrs Khan’s complaint about the lights on the landing, {reference}',
      { expect: { acts: ['logged', 'group_tie'], neverActs: ['status', 'code_asked'], complaints: 1 } },
    ],
  },
  {
    name: 'a neighbour who is with a complaint that nobody made is answered the same',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'I am with Mrs Khan’s complaint about the lights on the landing, BNC-26-7777770',
      { expect: { acts: ['logged', 'group_tie'], neverActs: ['status', 'code_asked'], complaints: 1 } },
    ],
  },
  {
    name: 'a daughter complains of how her father’s death was dealt with',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      'My dad died in January. I told you twice and you keep sending letters about arrears to him, it is cruel',
      { answers: { first_time: 'no', offer: 'yes' } },
      { expect: { acts: ['logged', 'death_noted'], complaints: 1, complaint: { onBehalfOf: true } } },
    ],
  },
  {
    name: 'the person for whom a complaint is made dies while it is open',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'I want to complain on behalf of my mum, her heating has been off for two weeks and nobody comes',
      { expect: { acts: ['logged'], neverActs: ['death_noted'], complaint: { onBehalfOf: true } } },
      'leave it there',
      'my mum died on Sunday',
      { expect: { acts: ['death_noted'], neverActs: ['offer'], complaints: 1 } },
    ],
  },
  {
    name: 'she dies in the middle of the questions, and they go on gently',
    landlord: 'coop-homes',
    now: '2026-03-10T10:05',
    steps: [
      'I want to complain on behalf of my mum, her heating has been off for two weeks and nobody comes',
      'sorry, my mum has just passed away',
      { expect: { acts: ['death_noted'], complaints: 1 } },
    ],
  },
  {
    name: 'somebody who died long ago is only told beside it',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'I want to complain on behalf of my mum, her heating has been off for two weeks and nobody comes',
      'leave it there',
      'my dad died in that same flat',
      { expect: { neverActs: ['death_noted'], complaints: 1 } },
    ],
  },
  {
    name: 'a neighbour leaves the group again, and goes on alone',
    landlord: 'belgrave',
    now: '2026-03-10T10:05',
    steps: [
      'I am with Mrs Khan’s complaint about the lights on the landing, BNC-26-7777770',
      'leave it there',
      'I want to leave the group please',
      { expect: { acts: ['left_group'], complaints: 1 } },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
    ],
  },
];
