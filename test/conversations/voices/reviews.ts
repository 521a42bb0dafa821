import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'skip',
    since: 'about two weeks ago',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'an apology and the repair done',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const decided: Step[] = [
  { at: '2026-03-19T10:00' },
  { staff: ['acknowledge'] },
  { at: '2026-03-30T10:00' },
  { staff: ['decide', 'not_upheld', '--reasons', 'The records show two visits.'] },
];

/** Reviews: after a decision, too early, overdue, without a complaint, and which of two. */
export const reviews: Play[] = [
  {
    name: 'a woman who does not accept the decision goes to the panel',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain: the fence panel you put up fell down after two days and nobody came back to mend it.',
      quickly,
      { expect: { acts: ['logged', 'dates'], complaints: 1 } },
      ...decided,
      { at: '2026-03-31T09:00' },
      'I have read your letter and I am not happy with the decision. I want a review.',
      {
        expect: {
          acts: ['review'],
          neverActs: ['passed_on', 'logged'],
          complaints: 1,
          complaint: { stage: 2, promised: { reviewAcknowledge: '2026-04-09', stageTwo: '2026-04-30' } },
        },
      },
      { staff: ['acknowledge-review'] },
      'where has my review got to?',
      { expect: { acts: ['status'], complaints: 1, complaint: { stage: 2 } } },
    ],
  },
  {
    name: 'stage 2 in three words, no reasons given',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'complaint please - your plumber left a hole in my wall and no one returned my calls',
      quickly,
      ...decided,
      { at: '2026-04-02T17:00' },
      'Stage 2 please',
      {
        expect: {
          acts: ['review'],
          neverActs: ['passed_on'],
          complaint: { stage: 2, promised: { reviewAcknowledge: '2026-04-13', stageTwo: '2026-05-05' } },
        },
      },
    ],
  },
  {
    name: 'a review asked for before anything is decided is passed on',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the noise from the pump room, you have known about it since last year',
      quickly,
      { at: '2026-03-19T10:00' },
      'I want this escalated to stage 2 straight away',
      { expect: { acts: ['review', 'passed_on'], complaints: 1, complaint: { stage: 1 } } },
    ],
  },
  {
    name: 'stage 1 is overdue, so a review does not wait for it',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the broken gate that trapped my hand, no one has replied to my letters',
      quickly,
      { at: '2026-04-20T10:00' },
      'You have missed your own date. I want to take my complaint to the next stage.',
      { expect: { acts: ['review'], neverActs: ['passed_on'], complaints: 1, complaint: { stage: 2 } } },
    ],
  },
  {
    name: 'a review of a complaint made elsewhere is passed to staff',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I disagree with your stage one decision letter of last week and want to escalate to stage two.',
      { expect: { acts: ['review', 'passed_on'], complaints: 0, handoffs: 1 } },
    ],
  },
  {
    name: 'one of two complaints is to be reviewed',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain about the leaking gutter that you never mended',
      quickly,
      'I also want to make a new complaint, your office lost my keys and nobody has apologised',
      { answers: { duplicate: 'Log a new complaint' } },
      quickly,
      { expect: { acts: ['logged', 'dates'], complaints: 2 } },
      ...decided,
      { at: '2026-03-31T09:00' },
      'I would like a review please',
      { expect: { asks: 'review_which' } },
      { whenAsked: 'review_which', says: '{reference}' },
      { expect: { acts: ['review'], complaints: 2, complaint: { stage: 2 } } },
    ],
  },
  {
    name: 'asked for on Christmas Eve, the review counts over the holidays',
    landlord: 'belgrave',
    now: '2026-12-01T10:00',
    steps: [
      'I want to complain that my parking space was given away and no one will explain it',
      quickly,
      { at: '2026-12-03T10:00' },
      { staff: ['acknowledge'] },
      { at: '2026-12-14T10:00' },
      { staff: ['decide', 'partly_upheld', '--reasons', 'We should have told you.'] },
      { at: '2026-12-24T11:00' },
      'I’m not satisfied with the outcome, please review it',
      {
        expect: {
          acts: ['review'],
          complaint: { stage: 2, promised: { reviewAcknowledge: '2027-01-05', stageTwo: '2027-01-26' } },
        },
      },
    ],
  },
];
