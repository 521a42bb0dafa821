import type { State } from './state.ts';

/** A review, and what is left when everything else is over. */
export const reviewAndAfter: Record<string, State> = {
  'a withdrawal after the decision, which can still be reviewed': {
    from: 'stageOneDecided',
    happened: [['2026-03-23', { type: 'withdraw', words: 'words-secret' }]],
    says: [
      'On Monday 23 March 2026 you told us that you do not want to go on with it. So we stopped. We had answered it before that. We did not agree with your complaint.',
      'If you are not happy with our answer, say “I want a review”.',
    ],
  },
  'a review asked for because stage 1 was late': {
    from: 'acknowledged',
    happened: [['2026-04-01', { type: 'requestReview', words: null }]],
    today: '2026-04-02',
    says: ['You asked for a review on Wednesday 1 April 2026, because our answer was late.'],
    never: ['I want a review'],
  },
  'a panel that is still to be formed': {
    from: 'reviewRequested',
    happened: [['2026-03-24', { type: 'acknowledgeReview' }]],
    says: [
      'Who will have it: Review Panel. Its members are still to be named.',
      'What happens next: we choose the people for the Review Panel. They must not have dealt with your complaint before.',
    ],
  },
  'a panel that lost a member to an interest of theirs': {
    from: 'reviewAcknowledged',
    happened: [['2026-03-25', { type: 'declareConflict', person: 'panel-2', words: 'words-secret' }]],
    says: ['Its members are still to be named.', 'we choose the people for the Review Panel'],
  },
  'a panel that has still to offer a hearing': {
    from: 'reviewRequested',
    happened: [
      ['2026-03-24', { type: 'acknowledgeReview' }],
      ['2026-03-25', { type: 'appointPanel', members: ['panel-1', 'panel-2', 'panel-3'] }],
    ],
    says: [
      'It has 3 members. None of them dealt with it before.',
      'What happens next: we ask you how you would like to tell the Review Panel your side.',
    ],
  },
  'a hearing that was offered': {
    from: 'reviewAcknowledged',
    happened: [],
    says: [
      'On Tuesday 24 March 2026 we asked how you would like to tell the Review Panel your side: in person, by phone or in writing. You can bring somebody with you. Tell me here which way you want.',
    ],
  },
  'a hearing that was held': {
    from: 'reviewAcknowledged',
    happened: [['2026-03-25', { type: 'noteHearing', manner: 'video', words: 'words-secret' }]],
    says: ['You told us your side on Wednesday 25 March 2026, by video call.'],
    never: ['Tell me here which way'],
  },
  'a deputy, and why': {
    at: 'coop-homes',
    from: 'reviewRequested',
    happened: [['2026-03-24', { type: 'appointReviewer', person: 'deputy-1', because: 'subject' }]],
    says: ['Who has it: a deputy for the Managing Director. Your complaint is about the Managing Director.'],
  },
  'a Managing Director who has still to be given it': {
    at: 'coop-homes',
    from: 'reviewRequested',
    happened: [['2026-03-24', { type: 'acknowledgeReview' }]],
    says: [
      'Who will have it: Managing Director.',
      'What happens next: your review goes to the Managing Director.',
    ],
  },
  'a check of fairness that is still to be made': {
    at: 'coop-homes',
    from: 'reviewRequested',
    happened: [
      ['2026-03-24', { type: 'acknowledgeReview' }],
      ['2026-03-25', { type: 'appointReviewer', person: 'director-1' }],
    ],
    says: ['What happens next: the Managing Director checks if our answer at Stage 1 was fair.'],
  },
  'a check of fairness, whose finding is for the decision to say': {
    at: 'coop-homes',
    from: 'reviewAcknowledged',
    happened: [['2026-03-25', { type: 'checkFairness', fair: false, words: 'words-secret' }]],
    says: [
      'On Wednesday 25 March 2026 we checked if our answer at Stage 1 was fair. The final answer will tell you what we found.',
    ],
    never: ['not fair', 'unfair'],
  },
  'a review that was not taken on': {
    from: 'reviewRequested',
    happened: [
      ['2026-03-24', { type: 'refuseToAccept', ground: 'already_considered', reasons: 'words-reason' }],
    ],
    says: [
      'On Tuesday 24 March 2026 we decided that we will not take your review on.',
      'We have looked at this matter before.',
    ],
  },
  'a refusal that the Ombudsman took back': {
    from: 'refused',
    happened: [
      ['2026-03-24', { type: 'ombudsmanOrdered', words: 'words-order', dueOn: '2026-03-27', accept: true }],
    ],
    says: [
      'It is at Stage 1. We have it.',
      'What the Housing Ombudsman Service told us to do:\n• To take your complaint on. It goes on again.\n',
    ],
    never: ['will not take it on', 'Friday 27 March'],
  },
  'an order of the Ombudsman after everything else is over': {
    from: 'stageTwoDecided',
    happened: [
      ['2026-03-26', { type: 'ombudsmanReferred', words: 'words-secret' }],
      ['2026-03-26', { type: 'ombudsmanOrdered', words: 'words-order', dueOn: '2026-04-24', accept: false }],
    ],
    says: [
      'It went to the Housing Ombudsman Service. We wrote that down on Thursday 26 March 2026.',
      '• Pay 100 pounds. We will do it by the end of Friday 24 April 2026.',
      'What happens next: we do what the Ombudsman told us.',
    ],
    never: ['our part is over'],
  },
  'papers that the Ombudsman asked for, sent in time': {
    from: 'stageTwoDecided',
    happened: [
      ['2026-03-26', { type: 'ombudsmanAskedForEvidence', words: 'words-secret', dueOn: '2026-04-24' }],
      ['2026-04-02', { type: 'evidenceSent', number: 1, words: 'words-secret' }],
    ],
    today: '2026-04-27',
    says: ['We sent the Housing Ombudsman Service the papers that they asked for on Thursday 2 April 2026.'],
    never: ['late'],
  },
  'papers that the Ombudsman still waits for': {
    from: 'stageTwoDecided',
    happened: [
      ['2026-03-26', { type: 'ombudsmanAskedForEvidence', words: 'words-secret', dueOn: '2026-04-24' }],
    ],
    today: '2026-04-27',
    says: [
      'The Housing Ombudsman Service asked us for papers about your complaint by Friday 24 April 2026. We have not sent them yet. We are sorry.',
    ],
  },
  'a determination of the Ombudsman, and a recommendation that is not followed': {
    from: 'stageTwoDecided',
    happened: [
      ['2026-03-26', { type: 'ombudsmanDecided', finding: 'service_failure', words: 'words-secret' }],
      ['2026-03-26', { type: 'ombudsmanRecommended', words: 'words-order', dueOn: '2026-04-24' }],
      ['2026-03-27', { type: 'declineRecommendation', number: 1, reasons: 'words-reason' }],
    ],
    today: '2026-04-27',
    says: [
      'The Housing Ombudsman Service decided on Thursday 26 March 2026. They found that some of our service was not good enough. They call it service failure.',
      'What the Housing Ombudsman Service asked us to do, without an order:\n• Pay 100 pounds. We decided not to do this. Our reason: “There is a claim at court”.',
      'What happens next: our part is over.',
    ],
    never: ['told us to do', 'is late'],
  },
  'an order that is late': {
    from: 'stageTwoDecided',
    happened: [
      ['2026-03-26', { type: 'ombudsmanOrdered', words: 'words-order', dueOn: '2026-04-24', accept: false }],
    ],
    today: '2026-04-27',
    says: [
      '• Pay 100 pounds. This was promised by the end of Friday 24 April 2026 and is late. We are sorry.',
    ],
  },
  'complaints that are answered together, none named': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'link', to: 'BNC-26-1111111', why: 'joinedInto' }],
      ['2026-03-19', { type: 'link', to: 'BNC-26-2222222', why: 'hasPart' }],
      ['2026-03-19', { type: 'link', to: 'BNC-26-3333333', why: 'hasPart' }],
    ],
    says: [
      'We answer it together with complaint BNC-26-1111111. Each keeps its own dates.',
      'Several people complain together. Each of them has a complaint of their own as well.',
    ],
    never: ['2222222', '3333333'],
  },
  'a legal hold': {
    from: 'stageOneDecided',
    happened: [['2026-03-23', { type: 'setLegalHold', held: true, words: 'words-secret' }]],
    says: ['For now the law says that we must keep everything about it. Nothing is deleted.'],
  },
  'an erasure with nothing left to do': {
    from: 'stageOneDecided',
    happened: [
      ['2026-03-23', { type: 'close' }],
      ['2026-03-24', { type: 'erase', anyway: true }],
    ],
    says: ['It is closed.', 'What happens next: nothing more from us.'],
    never: ['unless you are not happy'],
  },
  'an erasure, after which only a promise is left': {
    from: 'stageOneDecided',
    happened: [
      ['2026-03-20', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-04-30' }],
      ['2026-03-23', { type: 'close' }],
      ['2026-03-24', { type: 'erase', anyway: true }],
    ],
    says: [
      'On Tuesday 24 March 2026 we deleted what you told us. Only the dates and steps are left. Nothing can be added to it now.',
      '• Something that we promised. We will do it by the end of Thursday 30 April 2026.',
    ],
    never: ['Mend the gutter', 'still ask for a review'],
  },
};
