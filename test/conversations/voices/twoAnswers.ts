import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    first_time: 'No',
    offer: 'yes',
    duplicate: 'something else',
    what: 'skip',
    where: 'skip',
    since: 'about two weeks ago',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'skip',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const shed =
  'I want to log a complaint about the broken bike shed, I have reported it twice and nothing is done';
const rent = 'I want to make another complaint. My rent account is wrong, I was charged twice for March.';
const whichShed: Step = { staffOnCase: ['ask-clarification', 'nature', 'Which of the two sheds is it?'] };
const whichCharge: Step = { staffOnCase: ['ask-clarification', 'nature', 'Which charge do you mean?'] };
const wholeBlock: Step = { staffOnCase: ['ask-clarification', 'nature', 'Is it your own rent account?'] };
const callAboutIt: Step = { staffOnCase: ['callback', '2026-03-24T10:00', 'what you told us'] };
const talkByPhone: Step = { staffOnCase: ['offer-interview', 'resident', 'phone'] };
const acknowledged: Step = { staffOnCase: ['acknowledge'] };

/** Two complaints: staff do these things to the first, those to the second, and where they stand is told. */
function two(first: Step[], second: Step[]): Step[] {
  return [
    shed,
    quickly,
    { expect: { acts: ['dates'], complaints: 1, asks: null } },
    ...first,
    rent,
    quickly,
    { expect: { acts: ['dates'], complaints: 2, asks: null } },
    ...second,
    { at: '2026-03-18T18:30' },
    'where are my complaints?',
    { expect: { acts: ['status'] } },
  ];
}

const passedOn = ['answer_passed_on'];
const wishPassedOn = ['wish_passed_on'];
const notAnOffer = ['offer', 'logged', 'duplicate', 'added', 'help', 'not_understood', 'person'];
const landlord = 'coop-homes';
const now = '2026-03-17T10:05';

/** Two complaints, each waiting for a word of the resident: it goes where it belongs, or one question asks where. */
export const twoAnswers: Play[] = [
  {
    name: 'two questions: words that only one of them asks for go to that one',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the shed by the gate, the green one',
      {
        expect: {
          acts: passedOn,
          neverActs: notAnOffer,
          toldTeam: [['the shed by the gate, the green one'], []],
        },
      },
      'the one that you took on 3 March',
      {
        expect: {
          acts: passedOn,
          neverActs: notAnOffer,
          toldTeam: [['the shed by the gate, the green one'], ['the one that you took on 3 March']],
        },
      },
    ],
  },
  {
    name: 'two questions: words for either are asked about once, and go to the one that is named by what it is about',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the first one',
      {
        expect: {
          acts: ['question'],
          neverActs: [...passedOn, ...notAnOffer],
          asks: 'team_which',
          toldTeam: [[], []],
        },
      },
      'the shed',
      { expect: { acts: passedOn, neverActs: notAnOffer, toldTeam: [['the first one'], []] } },
    ],
  },
  {
    name: 'two questions: which one is told by a number, and the other can still be answered',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the second one',
      { whenAsked: 'team_which', says: 'number 2' },
      { expect: { acts: passedOn, neverActs: notAnOffer } },
      'the one by the gate',
      { expect: { acts: passedOn, neverActs: notAnOffer } },
    ],
  },
  {
    name: 'two questions: “both” goes to both',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the first one',
      { whenAsked: 'team_which', says: 'both' },
      {
        expect: { acts: passedOn, neverActs: notAnOffer, toldTeam: [['the first one'], ['the first one']] },
      },
    ],
  },
  {
    name: 'two questions: neither of them after all, and the words are heard for what they say',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'it is the one next to the bins that has the puddle',
      { whenAsked: 'team_which', says: 'neither' },
      { expect: { neverActs: [...passedOn, 'withdrawn'], toldTeam: [[], []], complaints: 2 } },
    ],
  },
  {
    name: 'two questions: asked which, something else is asked first, and then the answer finds its place',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the first one',
      { whenAsked: 'team_which', says: 'how long will it all take?' },
      { expect: { acts: ['side_answer'], neverActs: [...passedOn, ...notAnOffer] } },
      'the bike shed',
      { expect: { acts: passedOn, neverActs: notAnOffer, toldTeam: [['the first one'], []] } },
    ],
  },
  {
    name: 'two questions: asked which, the answer is said again in better words',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the first one',
      { whenAsked: 'team_which', says: 'I mean the shed next to block B' },
      {
        expect: {
          acts: passedOn,
          neverActs: notAnOffer,
          toldTeam: [['the first one\nI mean the shed next to block B'], []],
        },
      },
    ],
  },
  {
    name: 'two questions: asked which twice and never told, the words are kept with both',
    landlord,
    now,
    steps: [
      ...two([whichShed], [whichCharge]),
      'the first one',
      { whenAsked: 'team_which', says: 'the blue one over there' },
      { whenAsked: 'team_which', says: 'well the blue one' },
      { expect: { acts: ['answer_kept'], neverActs: passedOn, toldTeam: [[], []], asks: null } },
    ],
  },
  {
    name: 'two questions: a yes is for the one that asks yes or no',
    landlord,
    now,
    steps: [
      ...two([whichShed], [wholeBlock]),
      'yes',
      { expect: { acts: passedOn, neverActs: notAnOffer, toldTeam: [[], ['yes']] } },
    ],
  },
  {
    name: 'a question and a call: each has its own answer',
    landlord,
    now,
    steps: [
      ...two([whichShed], [callAboutIt]),
      "I can't do Tuesday, ring me Thursday after 4",
      {
        expect: {
          acts: wishPassedOn,
          neverActs: [...notAnOffer, ...passedOn],
          toldTeam: [[], ["I can't do Tuesday, ring me Thursday after 4"]],
        },
      },
      'the left hand one as you come in',
      { expect: { acts: passedOn, neverActs: [...notAnOffer, ...wishPassedOn] } },
    ],
  },
  {
    name: 'two calls: another day is asked about, and goes to the one that is named',
    landlord,
    now,
    steps: [
      ...two([callAboutIt], [callAboutIt]),
      'Tuesday is no good, can you do Friday morning instead please',
      { expect: { neverActs: [...wishPassedOn, ...notAnOffer], asks: 'team_which', toldTeam: [[], []] } },
      'the rent one',
      {
        expect: {
          acts: wishPassedOn,
          neverActs: notAnOffer,
          toldTeam: [[], ['Tuesday is no good, can you do Friday morning instead please']],
        },
      },
    ],
  },
  {
    name: 'two talks offered: a yes by phone is asked about, and a reference says which',
    landlord,
    now,
    steps: [
      ...two([acknowledged, talkByPhone], [acknowledged, talkByPhone]),
      'yes please, by phone',
      { expect: { neverActs: [...wishPassedOn, ...notAnOffer], asks: 'team_which', toldTeam: [[], []] } },
      '{reference}',
      { expect: { acts: wishPassedOn, neverActs: notAnOffer } },
    ],
  },
  {
    name: 'a question and a talk: no to the talk is no answer to the question',
    landlord,
    now,
    steps: [
      ...two([whichShed], [acknowledged, talkByPhone]),
      'no thanks, I do not want an interview',
      {
        expect: {
          acts: wishPassedOn,
          neverActs: [...notAnOffer, ...passedOn, 'withdrawn'],
          toldTeam: [[], ['no thanks, I do not want an interview']],
        },
      },
      'the green one by the gate',
      { expect: { acts: passedOn, neverActs: notAnOffer } },
    ],
  },
  {
    name: 'a question and a talk: a bare no may be for either, and is asked about',
    landlord,
    now,
    steps: [
      ...two([acknowledged, talkByPhone], [wholeBlock]),
      'no',
      {
        expect: {
          neverActs: [...passedOn, ...wishPassedOn, 'withdrawn'],
          asks: 'team_which',
          toldTeam: [[], []],
        },
      },
      'about the rent',
      { expect: { acts: passedOn, neverActs: notAnOffer, toldTeam: [[], ['no']] } },
    ],
  },
];
