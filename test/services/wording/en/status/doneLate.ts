import type { State } from './state.ts';

/** Written steps that came after their day. */
export const doneLate: Record<string, State> = {
  'an acknowledgement that came late, as late': {
    from: 'received',
    happened: [['2026-03-26', { type: 'acknowledge' }]],
    says: [
      'We should have confirmed it by Tuesday 24 March 2026. We did on Thursday 26 March 2026. We are sorry.',
    ],
  },
  'a decision that came late, after an acknowledgement that came late': {
    from: 'received',
    happened: [
      ['2026-03-26', { type: 'acknowledge' }],
      ['2026-04-13', { type: 'decide', finding: 'upheld', reasons: 'words-secret' }],
    ],
    today: '2026-04-14',
    says: [
      'We should have confirmed it by Tuesday 24 March 2026. We did on Thursday 26 March 2026. We should have given you our decision at Stage 1 by Tuesday 31 March 2026. We did on Monday 13 April 2026. We are sorry.',
    ],
  },
  'a decision that came by its extended day as on time': {
    from: 'acknowledged',
    happened: [
      ['2026-03-20', { type: 'extend', dueOn: '2026-04-14', reason: 'words-why' }],
      ['2026-04-14', { type: 'decide', finding: 'upheld', reasons: 'words-secret' }],
    ],
    today: '2026-04-15',
    says: ['We answered it on Tuesday 14 April 2026.'],
    never: ['should have', 'sorry'],
  },
  'a decision by the day of a late notice as late all the same': {
    from: 'acknowledged',
    happened: [
      ['2026-04-01', { type: 'lateNotice', clock: 'stageOne', dueOn: '2026-04-14', reason: 'words-why' }],
      ['2026-04-14', { type: 'decide', finding: 'upheld', reasons: 'words-secret' }],
    ],
    today: '2026-04-15',
    says: ['by Tuesday 31 March 2026. We did on Tuesday 14 April 2026. We are sorry.'],
  },
  'a review that was confirmed late': {
    from: 'reviewRequested',
    happened: [['2026-03-31', { type: 'acknowledgeReview' }]],
    today: '2026-04-01',
    says: [
      'We should have confirmed your review by Monday 30 March 2026. We did on Tuesday 31 March 2026. We are sorry.',
    ],
  },
  'a final answer that came late': {
    from: 'reviewAcknowledged',
    happened: [['2026-04-24', { type: 'decide', finding: 'not_upheld', reasons: 'words-secret' }]],
    today: '2026-04-27',
    says: [
      'We should have given you our final answer by Wednesday 22 April 2026. We did on Friday 24 April 2026. We are sorry.',
    ],
  },
};
