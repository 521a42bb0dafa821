import type { Play } from '../play.ts';

/** What does not fit the question that stands open is answered, taken for what it is, or kept: it never becomes the answer. */
export const whatFits: Play[] = [
  {
    name: 'a date put right at the question about the name is no name',
    landlord: 'coop-homes',
    now: '2026-11-21T10:05',
    steps: [
      'I want to complain, the hall carpet is filthy and I have asked you to clean it four times',
      { whenAsked: 'since', says: 'since Thursday' },
      { whenAsked: 'effect', says: 'it makes me feel ill' },
      { whenAsked: 'name', says: 'actually its not thursday it was tuesday' },
      { expect: { acts: ['corrected'], asks: 'name', complaint: { since: '2026-11-17' } } },
      { whenAsked: 'name', says: 'no first tell me is my husband name secret' },
      { expect: { acts: ['question_kept'], asks: 'name' } },
      { whenAsked: 'name', says: 'Des O’Connor, Flat 9 Tower House' },
      { whenAsked: 'reach', says: 'by phone 0191 555 0101 but not before 10' },
      { expect: { asks: 'adjustments', complaint: { parts: { reach: 'not before 10' } } } },
      { whenAsked: 'adjustments', says: 'have you told my councillor' },
      { expect: { acts: ['side_answer', 'who_is_told'], asks: 'adjustments' } },
      { whenAsked: 'adjustments', says: 'can i have it in polish please' },
      {
        expect: {
          asks: 'confirm',
          complaint: {
            parts: { name: 'Des O’Connor', home: 'Flat 9 Tower House', adjustments: 'in polish' },
          },
        },
      },
      'yes but please call only woman',
      { expect: { complaint: { parts: { adjustments: 'in polish please; call only woman' } } } },
    ],
  },
  {
    name: 'an old case number, a bare name, an address for mail, a tag and a language at the wrong questions',
    landlord: 'coop-homes',
    now: '2026-11-21T10:05',
    steps: [
      'I want to complain about the way your man kevin spoke to me',
      { whenAsked: 'where', says: 'CH/2026/0042 is the number they give me' },
      { whenAsked: 'where', says: 'the front desk' },
      { whenAsked: 'since', says: 'Jo' },
      { whenAsked: 'since', says: 'last Monday' },
      { whenAsked: 'contacts', says: '<img src=x onerror=alert(1)>' },
      { whenAsked: 'contacts', says: 'twice' },
      { whenAsked: 'effect', says: 'no wait forget the rubbish bit' },
      { whenAsked: 'effect', says: 'jo@example.org' },
      { expect: { asks: 'outcome', complaint: { parts: { effect: 'none', reach: 'jo@example.org' } } } },
      { whenAsked: 'outcome', says: 'can i have it in polish please' },
      { expect: { asks: 'outcome', complaint: { parts: { adjustments: 'in polish' } } } },
      { whenAsked: 'outcome', says: 'I want an apology' },
      { whenAsked: 'name', says: 'im Brenda' },
      { whenAsked: 'home', says: 'yes please call only woman' },
      { expect: { asks: 'home', complaint: { parts: { name: 'Brenda', adjustments: 'woman' } } } },
      { whenAsked: 'home', says: '14 Alma Street' },
      {
        expect: {
          asks: 'confirm',
          complaint: {
            since: '2026-11-16',
            contacts: 2,
            outcomes: ['apology'],
            parts: { where: 'front desk', home: '14 Alma Street' },
          },
        },
      },
    ],
  },
  {
    name: 'three tellings in a list, a name refused elsewhere, and whose number it is',
    landlord: 'belgrave',
    now: '2026-11-21T10:05',
    steps: [
      'I want to complain about the draught under my door, it came with the new window in March',
      { answers: { where: 'the front room', since: 'March' } },
      {
        whenAsked: 'contacts',
        says: 'Well I told the girl on the phone and then I wrote a letter, and my daughter rang too',
      },
      { expect: { asks: 'effect', complaint: { contacts: 3 } } },
      { whenAsked: 'effect', says: 'i dont want to say my name' },
      { expect: { asks: 'effect' } },
      {
        whenAsked: 'effect',
        says: 'It makes me feel unsafe, the draught comes in and I’m frightened to go to bed',
      },
      { whenAsked: 'outcome', says: 'mend it' },
      { whenAsked: 'home', says: '6 Sauchie Court' },
      {
        whenAsked: 'reach',
        says: 'My daughter’s number is 07700 900321, please ring her, she is called Jean',
      },
      { whenAsked: 'adjustments', says: 'what have you got so far' },
      { expect: { acts: ['side_answer', 'so_far'], asks: 'adjustments' } },
      { whenAsked: 'adjustments', says: 'no' },
      {
        expect: {
          asks: 'confirm',
          complaint: { contacts: 3, parts: { effect: 'unsafe', reach: 'daughter', home: '6 Sauchie Court' } },
        },
      },
    ],
  },
  {
    name: 'what people are afraid of before they complain',
    landlord: 'coop-homes',
    now: '2026-11-21T10:05',
    steps: [
      'will it cost us owt?',
      { expect: { acts: ['side_answer', 'cost'], neverActs: ['help'], complaints: 0 } },
      'how much wull a get fur this',
      { expect: { acts: ['compensation'] } },
      'will i get evicted for complaining',
      { expect: { acts: ['held_against_me'] } },
      'will you tell anyone',
      { expect: { acts: ['who_is_told'] } },
      'what do you mean by Stage 1?',
      { expect: { acts: ['stages'] } },
      'i want to go to the ombudsman then',
      { expect: { acts: ['ombudsman'], complaints: 0, concerns: 0 } },
    ],
  },
  {
    name: 'a copy of everything, and then to be deleted',
    landlord: 'belgrave',
    now: '2026-11-21T10:05',
    steps: [
      'I want a copy of everything you hold on me',
      'and delete my data after',
      {
        expect: { acts: ['data_request', 'erasure'], dataRequests: ['subject_access', 'erasure'] },
      },
    ],
  },
  {
    name: 'Polish and Arabic are kept for a person',
    landlord: 'belgrave',
    now: '2026-11-21T10:05',
    steps: [
      'Nikt mi nie pomaga, sufit przecieka od miesiąca',
      { expect: { acts: ['side_answer', 'polish'], neverActs: ['help'], handoffs: 1 } },
      'لا أحد يساعدني والسقف يتسرب منذ شهر',
      { expect: { acts: ['side_answer', 'arabic'], handoffs: 2 } },
    ],
  },
];
