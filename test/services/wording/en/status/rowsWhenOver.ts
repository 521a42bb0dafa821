import type { Rows } from './row.ts';

const none = {
  extended: 'nothing is owed',
  'late notice': 'nothing is owed',
  overdue: 'nothing is owed',
} as const;

/** A complaint on which no written step is owed. */
export const rowsWhenOver: Record<'stageOneDecided' | 'stageTwoDecided' | 'withdrawn' | 'refused', Rows> = {
  stageOneDecided: {
    ...none,
    'on time': {
      today: '2026-03-21',
      next: 'review_if_wanted',
      canDo: ['request_review', 'withdraw', 'ombudsman'],
      clocks: [],
      says: [
        'We answered it on Friday 20 March 2026. That was Stage 1. We did not agree with your complaint. Our letter gives the reasons.',
        'What happens next: nothing, unless you are not happy with our answer.',
        'If you are not happy with our answer, say “I want a review”. You do not have to say why.',
        {
          belgrave: 'Then it goes to the Review Panel.',
          'coop-homes': 'Then it goes to the Managing Director.',
        },
      ],
      never: ['closed', 'late'],
    },
    closed: {
      happened: [['2026-03-21', { type: 'close' }]],
      today: '2026-03-22',
      next: 'review_if_wanted',
      canDo: ['request_review', 'ombudsman'],
      clocks: [],
      says: ['It is closed, but you can still ask for a review.'],
    },
  },
  stageTwoDecided: {
    ...none,
    'on time': {
      today: '2026-03-26',
      next: 'nothing',
      canDo: ['ombudsman'],
      clocks: [],
      says: [
        'We gave you our final answer on Wednesday 25 March 2026. That was Stage 2. We agreed with your complaint.',
        'What happens next: our part is over.',
        'Usually you have 12 months after our final answer.',
      ],
      never: ['closed'],
    },
    closed: {
      happened: [['2026-03-26', { type: 'close' }]],
      today: '2026-03-27',
      next: 'nothing',
      canDo: ['ombudsman'],
      clocks: [],
      says: ['It is closed.'],
      never: ['still ask for a review'],
    },
  },
  withdrawn: {
    ...none,
    'on time': {
      today: '2026-03-19',
      next: 'nothing',
      canDo: ['take_up_again', 'ombudsman'],
      clocks: [],
      says: [
        'On Wednesday 18 March 2026 you told us that you do not want to go on with it. So we stopped.',
        'What happens next: nothing more from us.',
        'If you change your mind, say “I want my complaint back”.',
      ],
      never: ['had answered it'],
    },
    closed: {
      happened: [['2026-03-19', { type: 'close' }]],
      today: '2026-03-20',
      next: 'nothing',
      canDo: ['take_up_again', 'ombudsman'],
      clocks: [],
      says: ['It is closed.'],
    },
  },
  refused: {
    ...none,
    'on time': {
      today: '2026-03-19',
      next: 'nothing',
      canDo: ['ombudsman'],
      clocks: [],
      says: [
        'On Wednesday 18 March 2026 we decided that we will not take it on.',
        'A claim about it is at court. Our reason: “There is a claim at court”.',
        'You can ask the Housing Ombudsman Service if that was right. They can tell us to take it on.',
      ],
    },
    closed: {
      happened: [['2026-03-19', { type: 'close' }]],
      today: '2026-03-20',
      next: 'nothing',
      canDo: ['ombudsman'],
      clocks: [],
      says: ['It is closed.'],
    },
  },
};
