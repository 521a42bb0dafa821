import type { Play, Step } from '../play.ts';

const answers = {
  offer: 'yes',
  about_staff: 'yes',
  where: 'skip',
  since: 'about two weeks ago',
  contacts: 'twice',
  effect: 'skip',
  outcome: 'skip',
  name: 'skip',
  home: 'skip',
  reach: 'skip',
  adjustments: 'no',
} as const;
const quickly: Step = { answers: { ...answers, confirm: 'yes' } };
const untilReadBack: Step = { answers };

const washer =
  'I want to complain about the laundry, the machine ate my money and nobody answered my two letters';
const wanted: Step = { staff: ['ask-clarification', 'outcome', 'What would put it right for you?'] };
const which: Step = { staff: ['ask-clarification', 'nature', 'Which machine in the laundry was it?'] };
const interview: Step = { staff: ['offer-interview', 'resident', 'phone'] };

/** Back in the chat after staff asked or offered something by letter. */
export const backToTheTeam: Play[] = [
  ...['I want £12 back', 'please refund me the £12', 'I would like an apology and my money back'].map(
    (says): Play => ({
      name: `answers a letter's question without being shown it: ${says}`,
      landlord: 'coop-homes',
      now: '2026-03-17T10:05',
      steps: [
        washer,
        quickly,
        wanted,
        { at: '2026-03-20T18:30' },
        says,
        { expect: { acts: ['answer_read_back'], asks: 'team_question', neverActs: ['offer', 'duplicate'] } },
        'yes',
        { expect: { acts: ['answer_passed_on'], complaints: 1 } },
      ],
    }),
  ),
  {
    name: 'says which machine it was, while the read-back still waits',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      washer,
      untilReadBack,
      { expect: { asks: 'confirm' } },
      which,
      { at: '2026-03-24T18:30' },
      'it was the second machine from the door',
      { expect: { acts: ['answer_read_back'], asks: 'team_question' } },
      'Yes, that is my answer',
      { expect: { acts: ['answer_passed_on'] } },
    ],
  },
  {
    name: 'says hello, and is shown what the team asked; the next words are the answer',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      washer,
      quickly,
      which,
      { at: '2026-03-20T18:30' },
      'hello',
      { expect: { acts: ['team_asked'], asks: 'team_question' } },
      'the one by the window',
      { expect: { acts: ['answer_passed_on'], neverActs: ['team_asked'] } },
      'thanks',
      { expect: { neverActs: ['team_asked'] } },
    ],
  },
  {
    name: 'tells of another matter: that is heard, and no answer',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      washer,
      quickly,
      which,
      { at: '2026-03-20T18:30' },
      'Nobody has mended my bathroom window and I have told you three times',
      { expect: { neverActs: ['answer_read_back', 'answer_passed_on'], asks: 'duplicate' } },
    ],
  },
  ...[
    'I would like the interview',
    'I accept the phone interview you offered',
    "yes I'd like to take the interview please",
    "I'd like to have the interview by phone",
  ].flatMap((says): Play[] => [
    {
      name: `takes the interview: ${says}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        washer,
        quickly,
        interview,
        { at: '2026-03-20T18:30' },
        says,
        {
          expect: {
            acts: ['wish_passed_on'],
            neverActs: ['person', 'help', 'not_understood'],
            toldTeam: [[says]],
          },
        },
      ],
    },
    {
      name: `takes the interview at the read-back: ${says}`,
      landlord: 'belgrave',
      now: '2026-03-17T10:05',
      steps: [
        washer,
        untilReadBack,
        interview,
        { at: '2026-03-20T18:30' },
        says,
        { expect: { acts: ['wish_passed_on', 'read_back'], asks: 'confirm', toldTeam: [[says]] } },
      ],
    },
  ]),
  {
    name: 'an interview that nobody offered is no answer',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [washer, quickly, 'I would like an interview', { expect: { neverActs: ['wish_passed_on'] } }],
  },
  {
    name: 'would like to be heard in person, after the status',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      washer,
      quickly,
      { at: '2026-03-19T10:00' },
      { staff: ['acknowledge'] },
      { staff: ['decide', 'not_upheld', '--reasons', 'The machine was tested.'] },
      { at: '2026-03-23T10:00' },
      'I want a review',
      { staff: ['offer-hearing', 'in_person', 'phone'] },
      { at: '2026-03-25T10:00' },
      "Yes I'd like to be heard in person please",
      { expect: { acts: ['wish_passed_on'], neverActs: ['person'] } },
    ],
  },
];
