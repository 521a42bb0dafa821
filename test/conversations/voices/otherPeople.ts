import type { Play } from '../play.ts';

/** Who speaks and for whom; old matters and courts, which are flagged for a person and never refused. */
export const otherPeople: Play[] = [
  {
    name: 'a daughter writes for her mother',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I am writing on behalf of my mum, Mrs Joan Ellis, who is 84. Her stairlift has been stuck since 9 March and she has rung you three times and got nowhere.',
      { whenAsked: 'offer', says: 'yes please, for her' },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          neverAsked: ['what'],
          complaint: { onBehalfOf: true, group: false, since: '2026-03-09', contacts: 3 },
        },
      },
    ],
  },
  {
    name: 'a son says only in mid-intake that it is for his father',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain',
      {
        whenAsked: 'what',
        says: 'I am complaining on behalf of my dad. Your carpenter left his front door so that it does not lock and never came back.',
      },
      { expect: { complaints: 1, complaint: { onBehalfOf: true } } },
    ],
  },
  {
    name: 'an applicant who does not live in one of the homes',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I am on your waiting list. I applied for a flat in October, I have sent four emails and nobody has answered a single one.',
      { answers: { first_time: 'no', offer: 'Yes, log a complaint' } },
      {
        answers: {
          where: 'skip',
          since: 'October',
          contacts: 'four emails',
          effect: 'we are sleeping at my aunt’s place',
          outcome: 'an answer',
          name: 'Femi Adeyemi',
          home: 'I don’t live there',
          reach: 'femi@example.org',
          adjustments: 'no',
        },
      },
      {
        expect: {
          asks: 'confirm',
          complaint: {
            notAResident: true,
            contacts: 4,
            category: 'allocations_transfer',
            parts: { name: 'Femi', reach: 'femi@example.org' },
          },
        },
      },
    ],
  },
  {
    name: 'a neighbour from across the road',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I am not one of your tenants, I live across the road. Your contractors block my drive every morning and when I complained they laughed at me.',
      { whenAsked: 'offer', says: 'yes' },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          neverAsked: ['what', 'home'],
          complaint: { notAResident: true },
        },
      },
    ],
  },
  {
    name: 'all of the third floor',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I am writing for all of us on the third floor, we all want to complain that the heating has been turned off at night for weeks and our letters are ignored.',
      { answers: { first_time: 'no', offer: 'yes' } },
      { expect: { acts: ['logged'], complaints: 1, complaint: { group: true } } },
    ],
  },
  {
    name: 'something more than a year old is flagged and logged all the same',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to make a complaint about the garage door that your men broke in June 2024. I have never had an apology.',
      { expect: { acts: ['logged', 'flagged'], complaints: 1, complaint: { flags: ['old_matter'] } } },
    ],
  },
  {
    name: 'that it is more than a year old comes out only when asked',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to make a complaint about the fence your contractor broke and never mended',
      { answers: { where: 'my back garden' } },
      { whenAsked: 'since', says: 'it was in May 2024' },
      { expect: { acts: ['flagged', 'question'], complaints: 1, complaint: { flags: ['old_matter'] } } },
    ],
  },
  {
    name: 'a claim has been filed at court',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the disrepair in my flat. I have already issued a claim against you in the county court, the claim form was filed in February.',
      { expect: { acts: ['logged', 'flagged'], complaints: 1, complaint: { flags: ['court_claim'] } } },
    ],
  },
  {
    name: 'a solicitor’s letter is no court claim',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the broken skylight. My solicitor has written you a letter about it and you did not even reply.',
      { expect: { acts: ['logged'], neverActs: ['flagged'], complaints: 1 } },
    ],
  },
  {
    name: 'a court claim is mentioned in mid-intake',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the broken skylight that you never mended',
      { answers: { where: 'the landing', since: '2 February', contacts: 'twice' } },
      {
        whenAsked: 'effect',
        says: 'so much stress that I have started court proceedings, the claim was filed at the county court last week',
      },
      { expect: { acts: ['flagged', 'question'], complaint: { flags: ['court_claim'] } } },
    ],
  },
];
