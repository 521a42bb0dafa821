import type { Play } from '../play.ts';

/** Dissatisfaction without a complaint's words, and words that sound like a complaint and are none. */
export const quietWords: Play[] = [
  {
    name: 'sarcasm about the lift',
    landlord: 'belgrave',
    now: '2026-03-24T08:20',
    steps: [
      'Lovely to know that my rent pays for a lift that only ever goes down.',
      { answers: { first_time: 'No, I have told you before' } },
      { expect: { asks: 'offer', complaints: 0, concerns: 1 } },
    ],
  },
  {
    name: 'understatement about a gate',
    landlord: 'coop-homes',
    now: '2026-03-24T08:20',
    steps: [
      'I had rather hoped that the side gate might have been mended by now.',
      { answers: { first_time: 'I mentioned it in January, and again in February.' } },
      { expect: { asks: 'offer', complaints: 0, concerns: 1 } },
      'By all means.',
      { expect: { acts: ['logged'], complaints: 1 } },
    ],
  },
  {
    name: 'resignation in broad Scots',
    landlord: 'belgrave',
    now: '2026-03-24T08:20',
    steps: [
      'That close has been boggin for weeks, ah’ve phoned youse four times an naebody’s come. Ye’d think we didnae matter.',
      { answers: { first_time: 'naw', offer: 'aye' } },
      { expect: { acts: ['logged'], complaints: 1, complaint: { contacts: 4 } } },
    ],
  },
  {
    name: 'careful second-language English',
    landlord: 'coop-homes',
    now: '2026-03-24T08:20',
    steps: [
      'Hello sir, my intercom is not working from 3 week. I call 4 time and office lady she close phone on me. Please I want respect.',
      { whenAsked: 'offer', says: 'yes please thank you sir' },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          neverAsked: ['what', 'since', 'contacts'],
          complaint: { contacts: 4 },
        },
      },
    ],
  },
  {
    name: 'the point buried in a long and friendly message',
    landlord: 'belgrave',
    now: '2026-03-24T08:20',
    steps: [
      'Hi there, hope you are all well and enjoying the sunshine at last! We have had my daughter and the twins over from Derby, so it has been a full house, and we all went to the park on Sunday, which was lovely. The new planters by the entrance look super, do tell whoever did them. Anyway, the reason I am writing is that the man who was supposed to come about the bathroom floor did not turn up, again, and that is the third day I have taken off work for nothing. Have a great week!',
      { expect: { acts: ['offer'], asks: 'offer', concerns: 1 } },
    ],
  },
  {
    name: 'a decision that somebody disagrees with',
    landlord: 'coop-homes',
    now: '2026-03-24T08:20',
    steps: [
      'I have had a letter saying that I cannot swap flats with my friend. No reason is given. I do not think that is right and I would like someone to look at it again.',
      { answers: { first_time: 'yes' } },
      { expect: { acts: ['offer'], asks: 'offer', concerns: 1, complaints: 0 } },
    ],
  },
  {
    name: 'praise with strong words',
    landlord: 'belgrave',
    now: '2026-03-24T08:20',
    steps: [
      'Just wanted to say your caretaker Mr Singh is a bloody legend, he sorted my awful sink in five minutes. Thank you!',
      {
        expect: {
          neverActs: ['offer', 'logged', 'question'],
          asks: null,
          concerns: 0,
          complaints: 0,
          serviceRequests: 0,
        },
      },
    ],
  },
  {
    name: 'no complaints here',
    landlord: 'coop-homes',
    now: '2026-03-24T08:20',
    steps: [
      'No complaints from me, everything is fine, I only want to know how to pay my rent by direct debit.',
      { expect: { neverActs: ['offer', 'logged'], concerns: 0, complaints: 0 } },
    ],
  },
  {
    name: 'a complaint about the supermarket',
    landlord: 'belgrave',
    now: '2026-03-24T08:20',
    steps: [
      'I have put in a complaint to Tesco because they delivered the wrong shopping again. Nothing to do with you. What time does your office close?',
      {
        expect: {
          acts: ['side_answer', 'hours'],
          neverActs: ['offer', 'logged'],
          concerns: 0,
          complaints: 0,
        },
      },
    ],
  },
  {
    name: 'just mend it, no complaint',
    landlord: 'coop-homes',
    now: '2026-03-24T08:20',
    steps: [
      'I don’t want to make a complaint, I only want the light in the hall fixed please.',
      { expect: { neverActs: ['logged'], complaints: 0, serviceRequests: 1 } },
      { answers: { first_time: 'yes first time', offer: 'no' } },
      { expect: { neverActs: ['logged'], complaints: 0, asks: null } },
    ],
  },
];
