import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
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
const asked = (...staff: string[][]): Step[] => [
  shed,
  quickly,
  { expect: { acts: ['dates'], complaints: 1, asks: null } },
  ...staff.map((args) => ({ staff: args })),
  { at: '2026-03-18T18:30' },
  'where is my complaint?',
  { expect: { acts: ['status'] } },
];
const whichShed = ['ask-clarification', 'nature', 'Which of the two sheds is it?'];
const call = ['callback', '2026-03-24T10:00', 'the shed'];
const talk = ['offer-interview', 'resident', 'phone'];

const landlord = 'coop-homes';
const now = '2026-03-17T10:05';
const passedOn = ['answer_passed_on'];
const never = ['offer', 'logged', 'duplicate', 'withdrawn', 'person', 'corrected'];

/** Answers to the team of people who say nothing, something else, or it again and better. */
export const answersPutRight: Play[] = [
  {
    name: 'nonsense is no answer, and the answer can still come',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'asdfgh jkl',
      { expect: { neverActs: [...never, ...passedOn], toldTeam: [[]], complaints: 1 } },
      '???',
      { expect: { neverActs: [...never, ...passedOn], toldTeam: [[]] } },
      'the one by the gate',
      { expect: { acts: passedOn, neverActs: never } },
    ],
  },
  {
    name: 'puts the answer right in the next message',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'the one by the gate',
      { expect: { acts: passedOn } },
      'sorry, I meant the one next to block B',
      {
        expect: {
          acts: ['answer_put_right'],
          neverActs: [...never, 'help', 'not_understood'],
          complaints: 1,
        },
      },
    ],
  },
  {
    name: 'puts a yes to a talk right: by letter after all, then not at all',
    landlord,
    now,
    steps: [
      ...asked(['acknowledge'], talk),
      'by phone please',
      { expect: { acts: ['wish_passed_on'] } },
      'actually in writing please, I hear badly',
      { expect: { neverActs: [...never, 'help', 'not_understood'], complaints: 1 } },
      'no sorry, I do not want an interview at all',
      { expect: { neverActs: [...never, 'help', 'not_understood'], complaints: 1 } },
    ],
  },
  {
    name: 'puts the day of a call right',
    landlord,
    now,
    steps: [
      ...asked(call),
      "I can't do Tuesday, ring me Thursday after 4",
      { expect: { acts: ['wish_passed_on'] } },
      'sorry, I mean Friday after 4',
      {
        expect: {
          acts: ['answer_put_right'],
          neverActs: [...never, 'help', 'not_understood'],
          toldTeam: [["I can't do Tuesday, ring me Thursday after 4", 'sorry, I mean Friday after 4']],
        },
      },
    ],
  },
  {
    name: 'a side question between the offer and the answer to it',
    landlord,
    now,
    steps: [
      ...asked(['acknowledge'], talk),
      'how long does a complaint take?',
      { expect: { acts: ['side_answer'], neverActs: ['wish_passed_on'] } },
      'by phone please',
      { expect: { acts: ['wish_passed_on'], neverActs: [...never, 'help', 'not_understood'] } },
    ],
  },
  {
    name: 'thanks and a greeting between the question and the answer',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'ok thanks',
      { expect: { neverActs: passedOn } },
      'what does stage 1 mean?',
      { expect: { neverActs: [...passedOn, 'answer_read_back'] } },
      'it is the left hand one',
      { expect: { acts: passedOn, neverActs: never } },
    ],
  },
  {
    name: 'changes the subject: the new matter is heard, and the answer waits for its question to be shown again',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'by the way the lift has been broken for a week and nobody answers the phone, I have rung three times',
      { expect: { neverActs: [...passedOn, 'answer_read_back'], toldTeam: [[]] } },
      'no',
      { expect: { neverActs: ['withdrawn', ...passedOn] } },
      'where is my complaint?',
      'the one by the gate',
      { expect: { neverActs: ['help', 'not_understood'] } },
    ],
  },
  {
    name: 'a read-back is not answered but said better',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'yes',
      { whenAsked: 'team_question', says: 'I mean the green one by the gate' },
      { expect: { neverActs: ['help', 'not_understood', ...never], complaints: 1 } },
    ],
  },
  {
    name: 'takes the answer back',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'the one by the gate',
      { expect: { acts: passedOn } },
      'no wait, not that one, the other one',
      { expect: { acts: ['answer_put_right'], neverActs: [...never, 'help'] } },
      'thanks',
      { expect: { neverActs: ['answer_put_right'] } },
    ],
  },
  {
    name: 'a wrong name put right after an answer is a name put right',
    landlord,
    now,
    steps: [
      ...asked(whichShed),
      'the one by the gate',
      { expect: { acts: passedOn } },
      'sorry, my phone number is 07700 900321',
      { expect: { acts: ['corrected'], neverActs: ['answer_put_right'] } },
    ],
  },
];
