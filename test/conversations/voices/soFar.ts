import type { Play } from '../play.ts';

/** Dissatisfaction that shows over several messages, and in none of them alone (design 5: the conversation so far). */
export const soFar: Play[] = [
  {
    name: 'opening hours, and then the three Saturdays under the sign',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'when is the office open at weekends',
      { expect: { acts: ['side_answer'], neverActs: ['offer'], complaints: 0 } },
      'thats what it says on the door too. stood outside it three weeks running with my letter',
      { expect: { acts: ['offer'], neverActs: ['help', 'thanks'], asks: 'offer' } },
    ],
  },
  {
    name: 'taken back before anything came of it: nothing is offered',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      'which day is the boiler man booked for',
      { expect: { neverActs: ['offer'] } },
      'oh hang on he is here, my mistake, ignore me, sat at the window since eight',
      { expect: { neverActs: ['offer', 'logged'], complaints: 0 } },
    ],
  },
  {
    name: 'a thank-you, a yes and an address after nothing stay what they are',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'what day do the bins go out',
      'ok ta',
      'and the recycling?',
      'lovely thank you',
      { expect: { neverActs: ['offer', 'question'], asks: null, complaints: 0 } },
    ],
  },
];
