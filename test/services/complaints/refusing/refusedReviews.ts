import type { Command } from '../../../../services/complaints/commands.ts';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import type { Actor } from '../../../../services/records/record.ts';
import type { RefusalCode } from '../../../../services/wording/en/refusals.ts';
import {
  after,
  type Happening,
  landlords,
  lifeOf,
  oneOfEach,
  readyForReview,
  staff,
} from '../complaintLife.ts';
import {
  acknowledge,
  by,
  decide,
  director,
  panel,
  reviewOf,
  strict,
  today,
  underReview,
} from './refusedLives.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];

const appointedThen = (...later: Happening[]): Complaint =>
  [...readyForReview(belgrave), ...later].reduce(
    (complaint, step) => after(belgrave, complaint, step),
    underReview(belgrave),
  );

/** A code, when it is given, and the complaint and command that show it. */
export type RefusedCase = [
  RefusalCode,
  when: string,
  complaint: Complaint | null,
  command: Command,
  at?: Landlord,
  by?: Actor,
];

/** Refusals of who reviews a complaint, and of deciding a review that is not ready. */
export const refusedReviews: RefusedCase[] = [
  [
    'REVIEWER_ASSIGNED',
    'they had it at stage 1',
    underReview(belgrave, ['2026-03-17', { type: 'assign', officer: 'd.cole' }]),
    panel('panel-1', 'D.Cole'),
  ],
  [
    'MEMBER_IS_OFFICER',
    'it was given to them while it was under review',
    after(belgrave, underReview(belgrave), ['2026-03-26', { type: 'assign', officer: 'd.fox' }]),
    panel('panel-1', 'D.Fox'),
  ],
  [
    'REVIEWER_ACKNOWLEDGED',
    'they acknowledged it',
    reviewOf(belgrave, [
      [acknowledge, by('d.cole')],
      [decide, staff],
    ]),
    panel('d.cole', 'panel-1'),
  ],
  [
    'REVIEWER_INTERVIEWED',
    'they held an interview',
    reviewOf(belgrave, [
      [acknowledge, staff],
      [['2026-03-19', oneOfEach.noteInterview], by('d.cole')],
      [decide, staff],
    ]),
    panel('d.cole', 'panel-1'),
  ],
  [
    'REVIEWER_DECIDED',
    'they decided stage 1',
    reviewOf(coopHomes, [
      [acknowledge, staff],
      [decide, by('m.director')],
    ]),
    director('m.director'),
    coopHomes,
  ],
  [
    'REVIEWER_IS_SUBJECT',
    'it is about them',
    underReview(coopHomes, ['2026-03-17', { type: 'nameSubject', person: 'm.director' }]),
    director('m.director'),
    coopHomes,
  ],
  [
    'REVIEWER_HAS_INTEREST',
    'they declared an interest',
    underReview(belgrave, ['2026-03-17', oneOfEach.declareConflict]),
    panel('panel-1', 'officer-8'),
  ],
  [
    'DEPUTY_NEEDED',
    'it is about the Managing Director',
    underReview(coopHomes, ['2026-03-17', { type: 'nameSubject', person: 'managing_director' }]),
    director('s.deputy'),
    coopHomes,
  ],
  ['MEMBER_TWICE', 'one member is named twice', underReview(belgrave), panel('panel-1', 'Panel-1')],
  ['PANEL_TOO_SMALL', 'one person is no panel', underReview(belgrave), panel('panel-1')],
  ['PANEL_TOO_SMALL', 'the landlord names three', underReview(strict), panel('panel-1', 'panel-2'), strict],
  ['PANEL_NEEDED', 'nobody is appointed', underReview(belgrave), oneOfEach.decide],
  [
    'PANEL_NEEDED',
    'a member declares an interest afterwards',
    appointedThen([today, { type: 'declareConflict', person: 'panel-2', words: 'w' }]),
    oneOfEach.decide,
  ],
  [
    'PANEL_NEEDED',
    'it turns out to be about a member',
    appointedThen([today, { type: 'nameSubject', person: 'panel-2' }]),
    oneOfEach.decide,
  ],
  ['REVIEWER_NEEDED', 'nobody is appointed', underReview(coopHomes), oneOfEach.decide, coopHomes],
  ...['officer-1', 'd.fox', 'chair'].map(
    (id): RefusedCase => [
      'NOT_APPOINTED',
      `${id} is not on the panel`,
      appointedThen(),
      oneOfEach.decide,
      belgrave,
      by(id),
    ],
  ),
  [
    'NOT_APPOINTED',
    'a member writes down the decision of somebody who is not on the panel',
    appointedThen(),
    { type: 'decide', finding: 'upheld', reasons: 'r', decidedBy: 'panel-9' },
    belgrave,
    by('panel-1'),
  ],
  [
    'NOT_APPOINTED',
    'one of three declared an interest since',
    appointedThen(
      [today, panel('panel-1', 'panel-2', 'panel-3')],
      [today, { type: 'declareConflict', person: 'panel-2', words: 'w' }],
    ),
    oneOfEach.decide,
    belgrave,
    by('panel-2'),
  ],
  [
    'NOT_APPOINTED',
    'a deputy reviews, and the officer of stage 1 signs',
    [...readyForReview(coopHomes)].reduce(
      (complaint, step) => after(coopHomes, complaint, step),
      underReview(coopHomes),
    ),
    oneOfEach.decide,
    coopHomes,
    staff,
  ],
  [
    'SUBJECT_DECIDES',
    'it is about whoever signs',
    lifeOf(belgrave, '2026-03-17', acknowledge, ['2026-03-18', { type: 'nameSubject', person: 'Officer-1' }]),
    oneOfEach.decide,
  ],
  [
    'SUBJECT_DECIDES',
    'it is about whoever is said to have decided',
    lifeOf(belgrave, '2026-03-17', acknowledge, ['2026-03-18', { type: 'nameSubject', person: 'd.cole' }]),
    { type: 'decide', finding: 'upheld', reasons: 'r', decidedBy: 'D.Cole' },
  ],
  [
    'HEARING_NEEDED',
    'no hearing was offered',
    after(belgrave, underReview(belgrave), [today, panel('panel-1', 'panel-2')]),
    oneOfEach.decide,
  ],
  [
    'HEARD_OR_DECLINED_NEEDED',
    'the offer to be heard was made that day',
    appointedThen([today, oneOfEach.offerHearing]),
    oneOfEach.decide,
    belgrave,
    by('panel-1'),
  ],
  [
    'FAIRNESS_NEEDED',
    'stage 1 was not looked at',
    after(coopHomes, underReview(coopHomes), [today, director('director-1')]),
    oneOfEach.decide,
    coopHomes,
  ],
  [
    'NOTHING_TO_CHECK',
    'stage 1 was never decided',
    lifeOf(
      coopHomes,
      '2026-02-02',
      ['2026-02-03', { type: 'acknowledge' }],
      ['2026-03-20', { type: 'requestReview', words: null }],
    ),
    oneOfEach.checkFairness,
    coopHomes,
  ],
];
