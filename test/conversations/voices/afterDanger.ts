import type { Play } from '../play.ts';

/** What was told in danger is not lost, and nobody in despair is shown a list of services. */
export const afterDanger: Play[] = [
  {
    name: 'a sparking light is the complaint that follows it, and is not asked again',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'water is coming through the light fitting and sparking',
      { expect: { acts: ['safety'], neverActs: ['logged'], complaints: 0 } },
      'yes log a complaint',
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['what'],
          complaints: 1,
          complaint: { parts: { what: 'light fitting and sparking' } },
        },
      },
    ],
  },
  {
    name: 'gas, a yes, the gas man, and then the cooker since June: all of it is the complaint',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'i can smell gas in the kitchen',
      'yes',
      { expect: { acts: ['safety', 'offer'], neverActs: ['help', 'logged'], asks: 'offer' } },
      'its stopped now the gas man came. but ive been asking since june for someone to look at that cooker',
      'yes i want to complain',
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          complaint: { parts: { what: 'smell gas in the kitchen' } },
        },
      },
    ],
  },
  {
    name: 'safe, only tired: warm words, an honest answer, and the ceiling when she comes back to it',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'my ceiling fell in and nobody came for weeks. I might as well end it all, I cant go on',
      { expect: { acts: ['safety'], neverActs: ['offer', 'question'], concerns: 1 } },
      'no im safe just tired',
      { expect: { acts: ['after_crisis'], neverActs: ['help', 'offer', 'question'], asks: null } },
      'will you tell anyone',
      { expect: { acts: ['after_crisis'], neverActs: ['help', 'offer', 'question'], asks: null } },
      'ok thanks',
      { expect: { acts: ['after_crisis'], neverActs: ['help', 'thanks', 'offer'], asks: null } },
      'i want to complain about the ceiling then',
      {
        expect: {
          acts: ['logged'],
          concerns: 1,
          complaints: 1,
          complaint: { parts: { what: 'nobody came for weeks' } },
        },
      },
    ],
  },
  {
    name: 'what about my ceiling: what was heard in despair is offered, once',
    landlord: 'coop-homes',
    now: '2026-11-21T22:00',
    steps: [
      'my ceiling fell in and nobody came for weeks. I might as well end it all, I cant go on',
      'what about the ceiling tho',
      { expect: { acts: ['offer'], neverActs: ['logged', 'help'], asks: 'offer', concerns: 1 } },
      'yes please',
      { expect: { acts: ['logged'], complaint: { parts: { what: 'nobody came for weeks' } } } },
    ],
  },
  {
    name: 'nobody would miss me, yes, and who will know',
    landlord: 'belgrave',
    now: '2026-11-21T23:10',
    steps: [
      'i dont want to be here any more nobody would miss me',
      'yes',
      { expect: { acts: ['safety', 'after_crisis'], neverActs: ['help', 'logged', 'offer'] } },
      'will you tell anyone',
      { expect: { acts: ['after_crisis'], neverActs: ['help', 'not_understood'], asks: null } },
      'please dont call the police',
      { expect: { acts: ['after_crisis'], neverActs: ['help', 'not_understood'], asks: null } },
      'dunno',
      { expect: { acts: ['after_crisis'], neverActs: ['help', 'not_understood'], asks: null } },
    ],
  },
  {
    name: 'despair in mid-intake, I am ok now, and carry on',
    landlord: 'coop-homes',
    now: '2026-11-21T23:10',
    steps: [
      'i want to complain about the lift, its been broken and you ignore us',
      'i just want to die honestly',
      { expect: { acts: ['safety'], asks: null } },
      'im ok now',
      { expect: { acts: ['after_crisis'], neverActs: ['question', 'read_back'], asks: null } },
      'carry on',
      { expect: { acts: ['question'], complaints: 1 } },
    ],
  },
  {
    name: 'asks for a person in the middle of despair, and gets one',
    landlord: 'belgrave',
    now: '2026-11-21T23:10',
    steps: [
      'i want to kill myself',
      'can i speak to a real person please',
      { expect: { acts: ['safety', 'person'], neverActs: ['help', 'after_crisis'], handoffs: 1 } },
    ],
  },
];
