import type { Play, Step } from '../play.ts';

const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'skip',
    since: 'about two weeks ago',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'mend it',
    name: 'Ann Poe',
    home: 'skip',
    reach: 'ann@example.org',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const now = '2026-03-17T10:05';

const decided: Step[] = [
  { at: '2026-03-19T10:00' },
  { staff: ['acknowledge'] },
  { at: '2026-03-30T10:00' },
  { staff: ['decide', 'not_upheld', '--reasons', 'The records show two visits.'] },
  { at: '2026-03-31T09:00' },
];

/** A second complaint, a review of one that this browser does not hold, offers that were left, questions for the office. */
export const freshMatters: Play[] = [
  {
    name: 'another complaint is a new one, and nobody is asked whether it is',
    landlord: 'belgrave',
    now,
    steps: [
      'I want to complain, the gutter leaks and I told you four times',
      quickly,
      { expect: { acts: ['dates'], complaints: 1 } },
      'I’ve another complaint. my rent account is wrong and I was charged twice',
      { expect: { acts: ['logged'], neverActs: ['duplicate', 'added'], complaints: 2 } },
    ],
  },
  {
    name: 'another problem is offered as one of its own, and a yes logs it',
    landlord: 'coop-homes',
    now,
    steps: [
      'I want to complain, the gutter leaks and I told you four times',
      quickly,
      'there is another problem. my rent account is wrong, I was charged twice and nobody answers',
      { expect: { acts: ['offer'], neverActs: ['duplicate'], asks: 'offer' } },
      'yes',
      { expect: { acts: ['logged'], neverActs: ['added'], complaints: 2 } },
    ],
  },
  {
    name: 'a review of a letter without its number: who they are is asked, and kept bit by bit',
    landlord: 'belgrave',
    now,
    steps: [
      'i got your letter saying my complaint was not upheld and i dont agree',
      { expect: { acts: ['review', 'passed_on'], asks: 'person_contact', complaints: 0, handoffs: 1 } },
      'i dont have it to hand',
      { expect: { acts: ['without_reference'], neverActs: ['question'], asks: 'person_contact' } },
      'Ann Poe',
      { expect: { acts: ['person_name'], asks: 'person_contact' } },
      '07700 900123 after six',
      { expect: { acts: ['person_contact'], asks: null, complaints: 0, concerns: 0, handoffs: 1 } },
    ],
  },
  {
    name: 'not happy with a decision that another browser holds: the code, then the review',
    landlord: 'belgrave',
    now,
    steps: [
      'I want to complain, the gutter leaks and I told you four times',
      quickly,
      ...decided,
      { staff: ['contact', 'checked', '0', '--words', 'She read it out.'] },
      { browser: 'new' },
      'I’m not happy with your decision on {reference}',
      { expect: { acts: ['passed_on', 'code_asked'], neverActs: ['offer'], asks: 'code', concerns: 0 } },
      '{code}',
      { expect: { acts: ['access_given', 'review'], neverActs: ['status', 'passed_on'], complaints: 0 } },
    ],
  },
  {
    name: 'the reference is found after all: its code asks for the review too',
    landlord: 'belgrave',
    now,
    steps: [
      'I want to complain, the gutter leaks and I told you four times',
      quickly,
      ...decided,
      { staff: ['contact', 'checked', '0', '--words', 'She read it out.'] },
      { browser: 'new' },
      'i want a review please',
      { expect: { acts: ['review', 'passed_on'], asks: 'person_contact' } },
      '{reference}',
      { expect: { acts: ['code_asked'], asks: 'code' } },
      '{code}',
      { expect: { acts: ['access_given', 'review'], neverActs: ['passed_on'] } },
    ],
  },
  {
    name: 'a decision whose number is mistyped is no new complaint',
    landlord: 'belgrave',
    now,
    steps: [
      'I’m not happy with your decision on BNC-26-ABCDEFG',
      {
        expect: {
          acts: ['mistyped_reference', 'review', 'passed_on'],
          neverActs: ['offer'],
          asks: 'person_contact',
          handoffs: 1,
        },
      },
    ],
  },
  {
    name: 'shut out by the landlord with two children: somewhere to sleep first, then the offer',
    landlord: 'belgrave',
    now,
    steps: [
      'youve locked me out my flat and ive nowhere to sleep tonite with my 2 kids',
      { expect: { acts: ['safety', 'offer'], safetyAlerts: ['homeless'], asks: 'offer' } },
      'yes',
      { expect: { acts: ['logged'], complaints: 1 } },
    ],
  },
  {
    name: 'a story that outlasts its offer is one concern, and nothing of it stays unanswered',
    landlord: 'belgrave',
    now,
    steps: [
      'your man came to look at the boiler last week and left it in bits',
      'he was rude to me and swore',
      'the second time he laughed at me',
      { expect: { acts: ['offer_left_open'], concerns: 1 } },
      'its not fair on my mum either',
      { expect: { acts: ['offer'], concerns: 1 } },
      'yes',
      { expect: { acts: ['logged'], complaints: 1, concerns: 1 } },
    ],
  },
  {
    name: 'no, after an offer was left: that is its answer',
    landlord: 'coop-homes',
    now,
    steps: [
      'your man came to look at the boiler last week and left it in bits',
      'he was rude to me and swore',
      'the second time he laughed at me',
      { expect: { acts: ['offer_left_open'], declined: 0 } },
      'no',
      { expect: { acts: ['declined'], concerns: 1, declined: 1 } },
    ],
  },
  {
    name: 'questions for the office get its number, each time',
    landlord: 'belgrave',
    now,
    steps: [
      'what day is my bin collection',
      { expect: { acts: ['not_known'], neverActs: ['help', 'status_unknown'] } },
      'how do i pay my rent',
      { expect: { acts: ['not_known'], neverActs: ['help'] } },
      'can I have a lodger?',
      { expect: { acts: ['not_known'], neverActs: ['help', 'not_understood'], concerns: 0 } },
    ],
  },
  {
    name: 'where is it, without the number: a person looks',
    landlord: 'coop-homes',
    now,
    steps: [
      'where is my complaint?',
      { expect: { acts: ['status_unknown'] } },
      'i dont have the number',
      { expect: { acts: ['without_reference'], neverActs: ['help'], asks: 'person_contact', handoffs: 1 } },
      'Ann Poe, 07700 900123',
      { expect: { acts: ['person_contact'], handoffs: 1 } },
    ],
  },
  {
    name: 'a kind word is passed on',
    landlord: 'belgrave',
    now,
    steps: [
      'Darren who mended my tap was brilliant',
      { expect: { acts: ['thanks'] } },
      'could you pass it on to him',
      { expect: { acts: ['passed_on'], neverActs: ['help'], handoffs: 1, concerns: 0 } },
    ],
  },
];
