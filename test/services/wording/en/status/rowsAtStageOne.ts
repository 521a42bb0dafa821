import { extend, extended, late, lateNotice, overdueChoices, type Rows, working } from './row.ts';

const received = 'It is at Stage 1. We have it. We have not yet confirmed that in writing.';
const acknowledged =
  'It is at Stage 1. On Wednesday 18 March 2026 we wrote to you that we are dealing with it.';
const escalate =
  'Because we are late, you can ask for a review now: say “I want a review”. You do not have to say why.';
const nobodyYet = 'Who will have it: Complaints Officer. Nobody is named yet.';
const stageOneMissed =
  'This is late. You should have had our written decision by the end of Tuesday 31 March 2026. That is Stage 1. It is 2 working days late. We are sorry.';

/** A complaint that stage 1 still works on. */
export const rowsAtStageOne: Record<'received' | 'acknowledged', Rows> = {
  received: {
    'on time': {
      today: '2026-03-18',
      next: 'acknowledgement',
      canDo: working,
      clocks: ['acknowledge 2026-03-24 4 left', 'stageOne 2026-03-31 9 left'],
      says: [
        'Complaint BNC-26-0000000, received on Tuesday 17 March 2026 at 10:00am.',
        received,
        nobodyYet,
        'We will write to you to confirm that we are dealing with your complaint by the end of Tuesday 24 March 2026. There are 4 working days left.',
        'How this was counted: 5 working days from Tuesday 17 March 2026. Weekends do not count.',
        'You will have our written decision by the end of Tuesday 31 March 2026. That is Stage 1. There are 9 working days left.',
        'What happens next: we write to you to confirm it.',
      ],
      never: ['late', 'sorry'],
    },
    extended: {
      happened: [extend('stageOne', '2026-03-19', '2026-04-14')],
      today: '2026-03-20',
      next: 'acknowledgement',
      canDo: working,
      clocks: ['acknowledge 2026-03-24 2 left', 'stageOne 2026-04-14 15 left'],
      says: [
        received,
        ...extended,
        'by the end of Tuesday 14 April 2026',
        'The date before was Tuesday 31 March 2026.',
      ],
      never: ['late', 'missed'],
    },
    'late notice': {
      happened: [late('stageOne', '2026-04-01', '2026-04-14')],
      today: '2026-04-02',
      next: 'acknowledgement',
      canDo: overdueChoices,
      clocks: ['acknowledge 2026-03-24 7 over late', 'stageOne 2026-04-14 6 left late'],
      says: [
        received,
        ...lateNotice,
        escalate,
        'You will have our written decision by the end of Tuesday 14 April 2026.',
      ],
    },
    overdue: {
      today: '2026-04-02',
      next: 'acknowledgement',
      canDo: overdueChoices,
      clocks: ['acknowledge 2026-03-24 7 over late', 'stageOne 2026-03-31 2 over late'],
      says: [
        'This is late. You should have had our letter to confirm your complaint by the end of Tuesday 24 March 2026.',
        stageOneMissed,
        escalate,
      ],
      never: ['You will have', 'We will write'],
    },
    closed: 'something is owed',
  },
  acknowledged: {
    'on time': {
      today: '2026-03-19',
      next: 'stage_one_decision',
      canDo: working,
      clocks: ['stageOne 2026-03-31 8 left'],
      says: [
        acknowledged,
        nobodyYet,
        'You will have our written decision by the end of Tuesday 31 March 2026. That is Stage 1. There are 8 working days left.',
        'What happens next: we look into it. Then we write to you with a decision.',
      ],
      never: ['late', 'sorry'],
    },
    extended: {
      happened: [extend('stageOne', '2026-03-30', '2026-04-14')],
      today: '2026-04-01',
      next: 'stage_one_decision',
      canDo: working,
      clocks: ['stageOne 2026-04-14 7 left'],
      says: [
        ...extended,
        'You will have our written decision by the end of Tuesday 14 April 2026.',
        'told you on Monday 30 March 2026. The date before was Tuesday 31 March 2026.',
      ],
      never: ['late', 'missed', 'How this was counted'],
    },
    'late notice': {
      happened: [late('stageOne', '2026-04-01', '2026-04-14')],
      today: '2026-04-02',
      next: 'stage_one_decision',
      canDo: overdueChoices,
      clocks: ['stageOne 2026-04-14 6 left late'],
      says: [
        ...lateNotice,
        'We missed the date before, Tuesday 31 March 2026. We gave you a new date on Wednesday 1 April 2026.',
        escalate,
      ],
      never: ['You should have had'],
    },
    overdue: {
      today: '2026-04-02',
      next: 'stage_one_decision',
      canDo: overdueChoices,
      clocks: ['stageOne 2026-03-31 2 over late'],
      says: [stageOneMissed, escalate, 'To speak to a person, ring'],
      never: ['You will have', 'missed the date'],
    },
    closed: 'something is owed',
  },
};
