import type { Play, Step } from '../play.ts';

/** Everything that an intake asks, answered so that a code can be sent. */
const withMail: Step = {
  answers: {
    first_time: 'No',
    offer: 'Yes, log it',
    duplicate: 'something else',
    what: 'skip',
    where: 'skip',
    since: 'since 2 March',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'skip',
    name: 'Priya Test',
    home: 'Flat 2, 12 Example Road',
    reach: 'priya@example.org',
    adjustments: 'no',
    confirm: 'yes that is right',
  },
};

const hedge = 'I want to complain that nobody has cut the hedge by the path, I have asked twice';
const rent = 'I want to make another complaint. My rent account is wrong, I was charged twice for March.';

const checked: Step = { staffOnCase: ['contact', 'checked', '0', '--words', 'She read it out.'] };

/** Two complaints of another browser, with what staff did to each, and a new browser. */
function two(first: string[][], second: string[][]): Step[] {
  return [
    hedge,
    withMail,
    { expect: { acts: ['dates'], complaints: 1 } },
    checked,
    ...first.map((args) => ({ staffOnCase: args })),
    rent,
    withMail,
    { expect: { acts: ['dates'], complaints: 2 } },
    checked,
    ...second.map((args) => ({ staffOnCase: args })),
    { browser: 'new' },
  ];
}

const whichHedge = ['ask-clarification', 'nature', 'Which side of the path is it?'];
const whichCharge = ['ask-clarification', 'nature', 'Which charge do you mean?'];
const call = ['callback', '2026-03-24T10:00', 'what you told us'];
const opened = (which: string): Step[] => [
  `where is my complaint {${which} reference}`,
  { expect: { acts: ['code_asked'], neverActs: ['status', 'answer_passed_on', 'question'], asks: 'code' } },
  '{code}',
  { expect: { acts: ['access_given', 'status'], neverActs: ['answer_passed_on', 'answer_read_back'] } },
];

const landlord = 'belgrave';
const now = '2026-03-17T10:05';
const never = ['offer', 'logged', 'duplicate', 'added', 'help', 'not_understood', 'person'];

/** Two complaints that codes opened, each waiting for a word: it goes where it belongs, or one question asks where. */
export const twoAnswersWithCodes: Play[] = [
  {
    name: 'two codes, two questions: each answer goes to what it speaks of',
    landlord,
    now,
    steps: [
      ...two([whichHedge], [whichCharge]),
      ...opened('first'),
      ...opened('second'),
      'the hedge on the left as you come from the road',
      {
        expect: {
          acts: ['answer_passed_on'],
          neverActs: never,
          toldTeam: [['the hedge on the left as you come from the road'], []],
        },
      },
      'the one that you took on 3 March',
      {
        expect: {
          acts: ['answer_passed_on'],
          neverActs: never,
          toldTeam: [
            ['the hedge on the left as you come from the road'],
            ['the one that you took on 3 March'],
          ],
        },
      },
    ],
  },
  {
    name: 'two codes, two questions: words for either are asked about, and “the rent” says which',
    landlord,
    now,
    steps: [
      ...two([whichHedge], [whichCharge]),
      ...opened('second'),
      ...opened('first'),
      'the second one',
      { expect: { acts: ['question'], neverActs: never, asks: 'team_which', toldTeam: [[], []] } },
      'the rent one',
      { expect: { acts: ['answer_passed_on'], neverActs: never, toldTeam: [[], ['the second one']] } },
    ],
  },
  {
    name: 'two codes, two questions: the reference stands before the answer',
    landlord,
    now,
    steps: [
      ...two([whichHedge], [whichCharge]),
      ...opened('first'),
      ...opened('second'),
      '{first reference}: it is on the left as you come in',
      {
        expect: {
          acts: ['answer_passed_on'],
          neverActs: [...never, 'status', 'code_asked'],
          toldTeam: [['{first reference}: it is on the left as you come in'], []],
        },
      },
    ],
  },
  {
    name: 'a code between the question and its answer is not taken for the answer',
    landlord,
    now,
    steps: [
      ...two([whichHedge], [call]),
      ...opened('first'),
      ...opened('second'),
      "I can't do Tuesday, ring me Thursday after 4",
      {
        expect: {
          acts: ['wish_passed_on'],
          neverActs: [...never, 'answer_passed_on'],
          toldTeam: [[], ["I can't do Tuesday, ring me Thursday after 4"]],
        },
      },
      'on the left as you come in',
      { expect: { acts: ['answer_passed_on'], neverActs: never } },
    ],
  },
  {
    name: 'a code while a question about an own complaint waits: the code is no answer, and the answer finds its place',
    landlord,
    now,
    steps: [
      ...two([whichHedge], []),
      'I want to log a complaint about the broken bike shed, I have reported it twice and nothing is done',
      withMail,
      { expect: { acts: ['dates'], complaints: 1 } },
      { staffOnCase: ['ask-clarification', 'nature', 'Which of the two sheds is it?'] },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      ...opened('first'),
      { expect: { toldTeam: [[], [], []] } },
      'the shed next to block B',
      {
        expect: {
          acts: ['answer_passed_on'],
          neverActs: never,
          toldTeam: [[], [], ['the shed next to block B']],
        },
      },
      'the left side',
      {
        expect: {
          acts: ['answer_passed_on'],
          neverActs: never,
          toldTeam: [['the left side'], [], ['the shed next to block B']],
        },
      },
    ],
  },
  {
    name: 'the half hour is over before the answer: a code is asked for, and nothing is told or recorded',
    landlord,
    now,
    steps: [
      ...two([whichHedge], [whichCharge]),
      ...opened('first'),
      ...opened('second'),
      { at: '2026-03-17T12:00' },
      'the hedge on the left as you come in',
      {
        expect: {
          acts: ['code_asked'],
          neverActs: ['answer_passed_on', 'answer_read_back', 'status'],
          asks: 'code',
          toldTeam: [[], []],
        },
      },
    ],
  },
];
