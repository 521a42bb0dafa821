import { extend, extended, late, lateNotice, type Rows, working } from './row.ts';

const requested = 'It is at Stage 2. You asked for a review on Monday 23 March 2026.';
const acknowledged =
  'It is at Stage 2. On Tuesday 24 March 2026 we wrote to you that it will be looked at again.';
const panelToCome = {
  belgrave: 'Who will have it: Review Panel. Its members are still to be named.',
  'coop-homes': 'Who will have it: Managing Director.',
};
const reviewers = {
  belgrave: 'Who has it: Review Panel. It has 2 members. None of them dealt with it before.',
  'coop-homes': 'Who has it: Managing Director.',
};
const decides = {
  belgrave: 'What happens next: the Review Panel decides. Then you get our final answer in writing.',
  'coop-homes': 'What happens next: the Managing Director decides. Then you get our final answer in writing.',
};
const stageTwoMissed =
  'This is late. You should have had the final written answer by the end of Wednesday 22 April 2026. That is Stage 2. It is 2 working days late. We are sorry.';

/** A complaint that is under review. */
export const rowsAtStageTwo: Record<'reviewRequested' | 'reviewAcknowledged', Rows> = {
  reviewRequested: {
    'on time': {
      today: '2026-03-24',
      next: 'review_acknowledgement',
      canDo: working,
      clocks: ['reviewAcknowledge 2026-03-30 4 left', 'stageTwo 2026-04-22 19 left'],
      says: [
        requested,
        'We have not yet confirmed that in writing.',
        panelToCome,
        'We will write to you to confirm your request for a review by the end of Monday 30 March 2026. There are 4 working days left.',
        'You will have the final written answer by the end of Wednesday 22 April 2026. That is Stage 2.',
        'What happens next: we write to you to confirm your review.',
      ],
      never: ['late', 'because our answer'],
    },
    extended: {
      happened: [extend('stageTwo', '2026-03-25', '2026-05-12')],
      today: '2026-03-26',
      next: 'review_acknowledgement',
      canDo: working,
      clocks: ['reviewAcknowledge 2026-03-30 2 left', 'stageTwo 2026-05-12 30 left'],
      says: [
        ...extended,
        'by the end of Tuesday 12 May 2026',
        'The date before was Wednesday 22 April 2026.',
      ],
      never: ['late', 'missed'],
    },
    'late notice': {
      happened: [late('stageTwo', '2026-04-23', '2026-05-06')],
      today: '2026-04-24',
      next: 'review_acknowledgement',
      canDo: working,
      clocks: ['reviewAcknowledge 2026-03-30 17 over late', 'stageTwo 2026-05-06 7 left late'],
      says: [...lateNotice, 'They can chase us for an answer.'],
    },
    overdue: {
      today: '2026-04-24',
      next: 'review_acknowledgement',
      canDo: working,
      clocks: ['reviewAcknowledge 2026-03-30 17 over late', 'stageTwo 2026-04-22 2 over late'],
      says: [
        'This is late. You should have had our letter to confirm your review by the end of Monday 30 March 2026.',
        stageTwoMissed,
        'They can chase us for an answer.',
      ],
      never: ['You will have', 'We will write'],
    },
    closed: 'something is owed',
  },
  reviewAcknowledged: {
    'on time': {
      today: '2026-03-25',
      next: 'stage_two_decision',
      canDo: working,
      clocks: ['stageTwo 2026-04-22 18 left'],
      says: [
        acknowledged,
        reviewers,
        decides,
        'How this was counted: 20 working days from Monday 23 March 2026.',
      ],
      never: ['late', 'Complaints Officer'],
    },
    extended: {
      happened: [extend('stageTwo', '2026-03-26', '2026-05-12')],
      today: '2026-03-27',
      next: 'stage_two_decision',
      canDo: working,
      clocks: ['stageTwo 2026-05-12 29 left'],
      says: [...extended, reviewers, decides, 'by the end of Tuesday 12 May 2026'],
      never: ['late', 'missed'],
    },
    'late notice': {
      happened: [late('stageTwo', '2026-04-23', '2026-05-06')],
      today: '2026-04-24',
      next: 'stage_two_decision',
      canDo: working,
      clocks: ['stageTwo 2026-05-06 7 left late'],
      says: [...lateNotice, decides, 'We missed the date before, Wednesday 22 April 2026.'],
      never: ['You should have had', 'I want a review'],
    },
    overdue: {
      today: '2026-04-24',
      next: 'stage_two_decision',
      canDo: working,
      clocks: ['stageTwo 2026-04-22 2 over late'],
      says: [stageTwoMissed, decides, 'They can chase us for an answer.'],
      never: ['You will have', 'I want a review'],
    },
    closed: 'something is owed',
  },
};
