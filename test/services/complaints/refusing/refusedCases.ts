import type { Command } from '../../../../services/complaints/commands.ts';
import type { Actor } from '../../../../services/records/record.ts';
import {
  after,
  type Happening,
  landlords,
  lifeOf,
  logOn,
  oneOfEach,
  resident,
  standingAt,
  told,
} from '../complaintLife.ts';
import { refusedByMail } from './refusedByMail.ts';
import { refusedByOmbudsman } from './refusedByOmbudsman.ts';
import { refusedLetters } from './refusedLetters.ts';
import { deciding, points, strict, today } from './refusedLives.ts';
import { refusedPeople } from './refusedPeople.ts';
import { type RefusedCase, refusedReviews } from './refusedReviews.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];
const heard: Actor = { kind: 'heard' };
const received = standingAt(belgrave, 'received');
const acknowledged = standingAt(belgrave, 'acknowledged');
const closed = after(belgrave, standingAt(belgrave, 'stageOneDecided'), [today, { type: 'close' }]);
const erased = after(belgrave, closed, [today, { type: 'erase', anyway: true }]);
/** Refusals that the table of every command in every standing does not show. */
export const refusedCases: RefusedCase[] = [
  ['NOT_LOGGED', 'there is no complaint', null, oneOfEach.note],
  ['OMBUDSMAN_MAY_ASK', 'it was answered some days ago', closed, { type: 'erase' }],
  ['IN_THE_FUTURE', 'the day is to come', received, { type: 'acknowledge', on: '2026-03-27' }],
  ['BEFORE_RECEIPT', 'the day lies before receipt', received, { type: 'acknowledge', on: '2026-03-16' }],
  [
    'OUT_OF_ORDER',
    'the day lies before the last step',
    acknowledged,
    { ...oneOfEach.decide, on: '2026-03-17' } as Command,
  ],
  [
    'OUT_OF_ORDER',
    'an answer lies before its question',
    after(belgrave, lifeOf(belgrave, '2026-03-17'), ['2026-03-20', oneOfEach.askClarification]),
    { ...oneOfEach.clarified, on: '2026-03-19' } as Command,
  ],
  [
    'DEFINITION_INCOMPLETE',
    'the outcome is not told',
    lifeOf(belgrave, '2026-03-17', told[0] as Happening),
    oneOfEach.confirmDefinition,
  ],
  ['STAFF_ONLY', 'a resident decides', acknowledged, oneOfEach.decide, belgrave, resident],
  ['STAFF_ONLY', 'Heard decides', acknowledged, oneOfEach.decide, belgrave, heard],
  ['STAFF_ONLY', 'Heard refuses', received, oneOfEach.refuseToAccept, belgrave, heard],
  ['STAFF_ONLY', 'Heard closes', standingAt(belgrave, 'stageOneDecided'), oneOfEach.close, belgrave, heard],
  ['STAFF_ONLY', 'Heard erases', closed, oneOfEach.erase, belgrave, heard],
  ['STAFF_ONLY', 'a resident moves a date', received, oneOfEach.moveDueDate, belgrave, resident],
  ['OWN_WORD_NEEDED', 'Heard says that a way is safe', received, oneOfEach.markSafe, belgrave, heard],
  [
    'WORDS_NEEDED',
    'staff withdraw without the resident’s words',
    received,
    { type: 'withdraw', words: null },
  ],
  [
    'DATE_PASSED',
    'a missed date is extended',
    lifeOf(belgrave, '2026-03-02', ['2026-03-03', { type: 'acknowledge' }]),
    oneOfEach.extend,
  ],
  ['DATE_PASSED', 'a missed date is moved', lifeOf(belgrave, '2026-03-02'), oneOfEach.moveDueDate],
  [
    'NOT_LATER',
    'a date is moved earlier',
    received,
    { ...oneOfEach.moveDueDate, dueOn: '2026-03-30' } as Command,
  ],
  [
    'NOT_A_WORKING_DAY',
    'a date is moved to Good Friday',
    received,
    { ...oneOfEach.moveDueDate, dueOn: '2026-04-03' } as Command,
  ],
  [
    'BEYOND_CALENDAR',
    'nobody knows the bank holidays of that year',
    received,
    { ...oneOfEach.moveDueDate, dueOn: '2039-03-03' } as Command,
  ],
  [
    'BEYOND_CAP',
    'too long without a good reason',
    acknowledged,
    { type: 'extend', dueOn: '2026-04-27', reason: 'r' },
  ],
  [
    'IN_THE_PAST',
    'an adjustment is to be looked at yesterday',
    received,
    { ...oneOfEach.recordAdjustment, reviewOn: '2026-03-25' } as Command,
  ],
  [
    'IN_THE_PAST',
    'a call is promised for yesterday',
    received,
    { ...oneOfEach.promiseCallback, at: '2026-03-25T09:00' } as Command,
  ],
  ['NO_SUCH_ACTION', 'no such number', received, { type: 'completeAction', action: '9' }],
  [
    'ACTION_DONE',
    'it is done',
    after(belgrave, received, [today, oneOfEach.completeAction]),
    oneOfEach.completeAction,
  ],
  [
    'CLARIFICATION_OPEN',
    'the same was asked',
    received,
    { ...oneOfEach.askClarification, about: 'outcome' } as Command,
  ],
  ['CLARIFICATION_NOT_ASKED', 'nothing was asked', lifeOf(belgrave, '2026-03-17'), oneOfEach.clarified],
  [
    'NOT_THE_FIRST_DAY',
    'a day later',
    lifeOf(coopHomes, '2026-03-17'),
    { ...oneOfEach.tryQuickFix, on: '2026-03-18' } as Command,
    coopHomes,
  ],
  [
    'POINT_TWICE',
    'two findings on one point',
    lifeOf(belgrave, '2026-03-17', ...points),
    deciding('upheld', '1=upheld 1=upheld'),
  ],
  [
    'NO_SUCH_POINT',
    'a finding on no point',
    lifeOf(belgrave, '2026-03-17', ...points),
    deciding('upheld', '3=upheld'),
  ],
  [
    'POINTS_NEEDED',
    'partly upheld, and what was found of the second point is not said',
    lifeOf(belgrave, '2026-03-17', ...points),
    deciding('partly_upheld', '1=upheld'),
  ],
  [
    'FINDING_DOES_NOT_FIT',
    'upheld, and no point is',
    lifeOf(belgrave, '2026-03-17', ...points),
    deciding('upheld', '1=not_upheld 2=not_upheld'),
  ],
  ...refusedPeople,
  ...refusedReviews,
  ...refusedLetters,
  ['NO_SUCH_ADJUSTMENT', 'no such number', received, { type: 'reviewAdjustment', number: 9, kept: false }],
  [
    'ADJUSTMENT_ENDED',
    'it was ended',
    after(belgrave, received, [today, { type: 'reviewAdjustment', number: 1, kept: false }]),
    oneOfEach.reviewAdjustment,
  ],
  [
    'REVIEW_DATE_NEEDED',
    'it is kept and its day has come',
    lifeOf(belgrave, '2026-03-17', ['2026-03-17', { type: 'recordAdjustment', words: 'w', reviewOn: today }]),
    { type: 'reviewAdjustment', number: 1, kept: true },
  ],
  ['NO_SUCH_CALLBACK', 'no such number', received, { type: 'makeCallback', number: 9 }],
  [
    'CALLBACK_MADE',
    'it was made',
    after(belgrave, received, [today, oneOfEach.makeCallback]),
    oneOfEach.makeCallback,
  ],
  [
    'SECOND_PERSON_NEEDED',
    'the landlord asks for a second',
    lifeOf(strict, '2026-03-17'),
    oneOfEach.refuseToAccept,
    strict,
  ],
  [
    'SECOND_PERSON_NEEDED',
    'the second is the first',
    lifeOf(strict, '2026-03-17'),
    { ...oneOfEach.refuseToAccept, confirmedBy: 'Officer-1' } as Command,
    strict,
  ],
  [
    'SUBJECT_REFUSES',
    'whom it is about refuses it',
    lifeOf(belgrave, '2026-03-17', ['2026-03-17', { type: 'nameSubject', person: 'officer-1' }]),
    oneOfEach.refuseToAccept,
  ],
  ['NO_SUCH_SUBJECT', 'it is about nobody', received, oneOfEach.takeBackSubject],
  [
    'NO_SUCH_SUBJECT',
    'it is about somebody else',
    lifeOf(belgrave, '2026-03-17', ['2026-03-17', { type: 'nameSubject', person: 'chair' }]),
    oneOfEach.takeBackSubject,
  ],
  [
    'SUBJECT_STAYS',
    'whom it is about takes it back',
    lifeOf(belgrave, '2026-03-17', ['2026-03-17', { type: 'nameSubject', person: 'Officer-1' }]),
    { type: 'takeBackSubject', person: 'officer-1', words: 'w' },
  ],
  [
    'NOT_REFUSED',
    'it was never refused',
    received,
    { ...oneOfEach.ombudsmanOrdered, accept: true } as Command,
  ],
  ['LEGAL_HOLD', 'a hold stands', after(belgrave, closed, [today, oneOfEach.setLegalHold]), oneOfEach.erase],
  ['ERASED', 'the words are gone', erased, oneOfEach.note],
  ['ERASED', 'the words are gone, for the resident too', erased, oneOfEach.requestReview, belgrave, resident],
  ['LINK_TO_ITSELF', 'it is the same one', received, { type: 'link', to: 'BNC-26-0000000', why: 'sameAs' }],
  [
    'TOO_LATE_TO_JOIN',
    'the reply is given',
    standingAt(belgrave, 'stageOneDecided'),
    { type: 'link', to: 'BNC-26-1111111', why: 'joinedInto' },
  ],
  [
    'LINK_TO_ITSELF',
    'it would be with itself',
    received,
    { ...oneOfEach.claimGroupTie, to: 'BNC-26-0000000' } as Command,
  ],
  ['LINK_TO_ITSELF', 'it would be its own part', received, { type: 'addToGroup', member: 'BNC-26-0000000' }],
  [
    'PART_OF_GROUP',
    'it is a part itself',
    after(belgrave, received, [today, oneOfEach.joinGroup]),
    oneOfEach.addToGroup,
  ],
  [
    'PART_OF_GROUP',
    'it is part of another group',
    after(belgrave, received, [today, oneOfEach.joinGroup]),
    { type: 'joinGroup', to: 'BNC-26-4444444', words: 'w' },
  ],
  [
    'HAS_PARTS',
    'others are part of it',
    after(belgrave, received, [today, { type: 'link', to: 'BNC-26-4444444', why: 'hasPart' }]),
    oneOfEach.joinGroup,
  ],
  ['CONSENT_NEEDED', 'nobody recorded a yes', received, { type: 'joinGroup', to: 'BNC-26-2222222' }],
  [
    'CONSENT_NEEDED',
    'the yes was to another group',
    after(belgrave, received, [today, oneOfEach.claimGroupTie]),
    { type: 'joinGroup', to: 'BNC-26-4444444' },
  ],
  [
    'CONSENT_NEEDED',
    'they have said since that they go on alone',
    after(belgrave, after(belgrave, received, [today, oneOfEach.claimGroupTie]), [
      today,
      oneOfEach.leaveGroup,
    ]),
    { type: 'joinGroup', to: 'BNC-26-2222222' },
  ],
  ['STAFF_ONLY', 'a resident confirms a tie', received, oneOfEach.joinGroup, belgrave, resident],
  [
    'NO_SUCH_POINT',
    'there is no third',
    standingAt(belgrave, 'received'),
    { type: 'splitPoints', numbers: [3] },
  ],
  [
    'NO_SUCH_POINT',
    'it is elsewhere already',
    after(belgrave, standingAt(belgrave, 'received'), [today, oneOfEach.splitPoints]),
    oneOfEach.splitPoints,
  ],
  [
    'LAST_POINT',
    'none would stay',
    standingAt(belgrave, 'received'),
    { type: 'splitPoints', numbers: [1, 2] },
  ],
  [
    'BEFORE_RECEIPT',
    'it was told of before',
    standingAt(belgrave, 'received'),
    { type: 'splitPoints', numbers: [1], raisedOn: '2026-03-16' },
  ],
  ['ALREADY_LOGGED', 'it is logged', received, logOn('2026-03-17')],
  ...refusedByMail,
  ...refusedByOmbudsman,
];
