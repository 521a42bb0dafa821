import assert from 'node:assert/strict';
import type { Command } from '../../../../../services/complaints/commands.ts';
import type { Complaint, ComplaintEvent } from '../../../../../services/complaints/complaint.ts';
import { evolve } from '../../../../../services/complaints/evolve.ts';
import { type StatusPart, toldIn } from '../../../../../services/complaints/status/parts.ts';
import { statusOf } from '../../../../../services/complaints/status/status.ts';
import type { Landlord } from '../../../../../services/landlords/landlord.ts';
import { statusParts } from '../../../../../services/wording/en/status.ts';
import {
  addAdviser,
  addJointTenant,
  attempt,
  type Happening,
  landlords,
  lifeOf,
} from '../../../complaints/complaintLife.ts';
import { broughtTo, written } from './answers.ts';
import { type EventCase, ombudsmanEvents } from './ombudsmanEvents.ts';

const day = '2026-03-26';
const mend: Command = { type: 'promiseAction', words: 'words-mend', dueOn: '2026-04-30' };
const ring: Command = { type: 'promiseCallback', at: '2026-03-27T14:30', words: 'words-secret' };
const ask: Command = { type: 'askClarification', about: 'nature', words: 'words-question' };
const largePrint: Command = { type: 'recordAdjustment', words: 'words-secret', reviewOn: '2026-09-30' };
const where: Command = { type: 'tell', part: 'where', answer: { words: 'words-secret' } };
const failed: Command = { type: 'letter', became: 'failed', letter: 'update', how: 'email' };
const letterWritten: Command = {
  type: 'writeLetter',
  id: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a11',
  letter: 'acknowledgement',
  about: 2,
  way: 'post',
  readingAge: 10.5,
  words: 'words-secret',
};
const mailCame: Command = {
  type: 'receiveMail',
  mail: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a12',
  contact: null,
  words: 'words-secret',
  sentAt: '2026-03-26T09:00:00.000Z',
  meant: [],
};
const decide: Command = { type: 'decide', finding: 'upheld', reasons: 'words-secret' };

const withOthers: Command = { type: 'claimGroupTie', to: 'BNC-26-2222222', words: 'words-secret' };
const inGroup: Command = { type: 'joinGroup', to: 'BNC-26-2222222', words: 'words-secret' };

/** What brings each event about, beside those that a complaint begins with. */
const cases: Record<
  Exclude<ComplaintEvent['type'], 'ComplaintLogged' | 'DefinitionConfirmed' | 'DatePromised'>,
  EventCase
> = {
  Acknowledged: { from: 'received', by: { type: 'acknowledge' } },
  StageOneDecided: { from: 'acknowledged', by: decide },
  ReviewRequested: { from: 'stageOneDecided', by: { type: 'requestReview', words: null } },
  ReviewAcknowledged: { from: 'reviewRequested', by: { type: 'acknowledgeReview' } },
  StageTwoDecided: { from: 'reviewAcknowledged', by: decide },
  Withdrawn: { from: 'acknowledged', by: { type: 'withdraw', words: 'words-secret' } },
  Closed: { from: 'stageOneDecided', by: { type: 'close' } },
  RefusedToAccept: {
    from: 'acknowledged',
    by: { type: 'refuseToAccept', ground: 'court_claim', reasons: 'words-reason' },
  },
  OfficerAssigned: { from: 'acknowledged', by: { type: 'assign', officer: 'officer-2' } },
  ReviewerAppointed: {
    at: 'coop-homes',
    from: 'reviewRequested',
    by: { type: 'appointReviewer', person: 'director-1' },
  },
  PanelAppointed: { from: 'reviewRequested', by: { type: 'appointPanel', members: ['panel-1', 'panel-2'] } },
  OfferReplied: {
    from: 'reviewAcknowledged',
    before: [{ type: 'offerHearing', manners: ['phone'], companion: true }],
    by: { type: 'replyToOffer', offer: 'hearing', wanted: true, manner: 'phone', words: 'words-secret' },
  },
  ClarificationAsked: { from: 'acknowledged', by: ask },
  ClarificationReceived: {
    from: 'acknowledged',
    before: [ask],
    by: { type: 'clarified', words: 'words-secret' },
  },
  Extended: { from: 'acknowledged', by: { type: 'extend', dueOn: '2026-04-14', reason: 'words-why' } },
  LateNoticeGiven: {
    from: 'received',
    by: { type: 'lateNotice', clock: 'acknowledge', dueOn: '2026-04-14', reason: 'words-why' },
  },
  DueDateMoved: {
    from: 'acknowledged',
    by: { type: 'moveDueDate', clock: 'stageOne', dueOn: '2026-04-01', because: 'A day of thanks' },
  },
  HearingOffered: {
    from: 'reviewRequested',
    by: { type: 'offerHearing', manners: ['phone', 'writing'], companion: false },
  },
  HearingNoted: {
    from: 'reviewRequested',
    by: { type: 'noteHearing', manner: 'phone', words: 'words-secret' },
  },
  FairnessChecked: {
    at: 'coop-homes',
    from: 'reviewRequested',
    by: { type: 'checkFairness', fair: true, words: 'words-secret' },
  },
  CallbackPromised: { from: 'acknowledged', by: ring },
  CallbackMade: { from: 'acknowledged', before: [ring], by: { type: 'makeCallback', number: 1 } },
  UpdatesAgreed: { from: 'acknowledged', by: { type: 'agreeUpdates', everyDays: 5 } },
  UpdateGiven: { from: 'acknowledged', by: { type: 'giveUpdate', words: 'words-news' } },
  LetterWritten: {
    from: 'acknowledged',
    by: letterWritten,
  },
  ContactVerified: {
    from: 'acknowledged',
    before: [addJointTenant],
    by: { type: 'verifyContact', contact: 1, how: 'staff', words: 'words-secret' },
  },
  MailReceived: { from: 'acknowledged', by: mailCame },
  MailRead: { from: 'acknowledged', before: [mailCame], by: { type: 'readMail', number: 1 } },
  LetterFailed: { from: 'acknowledged', by: failed },
  LetterAgain: {
    from: 'acknowledged',
    before: [letterWritten],
    by: { type: 'sendAgain', number: 1, how: 'email' },
  },
  LetterSent: {
    from: 'acknowledged',
    before: [failed],
    by: { type: 'letter', became: 'sent', letter: 'update', how: 'email' },
  },
  LetterPosted: {
    from: 'acknowledged',
    before: [failed],
    by: { type: 'letter', became: 'posted', letter: 'update', how: 'post' },
  },
  CoverageDecided: {
    from: 'acknowledged',
    by: { type: 'decideCoverage', covered: true, reasons: 'words-secret' },
  },
  QuickFixTried: {
    at: 'coop-homes',
    from: 'acknowledged',
    by: { type: 'tryQuickFix', fixed: true, words: 'words-secret', on: '2026-03-17' },
  },
  PointAdded: { from: 'acknowledged', by: { type: 'addPoint', words: 'words-secret' } },
  InterviewOffered: {
    from: 'acknowledged',
    by: { type: 'offerInterview', with: 'resident', manner: 'phone' },
  },
  InterviewNoted: {
    from: 'acknowledged',
    by: { type: 'noteInterview', with: 'staff', words: 'words-secret' },
  },
  ActionPromised: { from: 'stageOneDecided', by: mend },
  ActionCompleted: {
    from: 'stageOneDecided',
    before: [mend],
    by: { type: 'completeAction', action: '1' },
  },
  ...ombudsmanEvents,
  Linked: { from: 'acknowledged', by: { type: 'link', to: 'BNC-26-1111111', why: 'joinedInto' } },
  GroupTieClaimed: { from: 'acknowledged', by: withOthers },
  MemberClaimed: { from: 'acknowledged', by: { type: 'memberClaims', member: 'BNC-26-2222222' } },
  GroupJoined: { from: 'acknowledged', by: inGroup },
  GroupLeft: { from: 'acknowledged', before: [inGroup], by: { type: 'leaveGroup', words: 'words-secret' } },
  MemberLeft: {
    from: 'acknowledged',
    before: [{ type: 'link', to: 'BNC-26-2222222', why: 'hasPart' }],
    by: { type: 'memberLeft', member: 'BNC-26-2222222' },
  },
  PointsMoved: {
    from: 'acknowledged',
    before: [
      { type: 'addPoint', words: 'words-secret' },
      { type: 'addPoint', words: 'words-secret' },
    ],
    by: { type: 'splitPoints', numbers: [2], to: 'BNC-26-3333333' },
  },
  LegalHoldSet: { from: 'acknowledged', by: { type: 'setLegalHold', held: true, words: 'words-secret' } },
  Erased: { from: 'stageOneDecided', before: [{ type: 'close' }], by: { type: 'erase', anyway: true } },
  DetailsAdded: { from: 'acknowledged', by: where },
  Corrected: {
    from: 'acknowledged',
    before: [where],
    by: { type: 'tell', part: 'where', answer: { words: 'words-other' } },
  },
  AuthorityRecorded: { from: 'acknowledged', by: { type: 'recordAuthority', onBehalfOf: 'words-secret' } },
  GroupRecorded: { from: 'acknowledged', by: { type: 'recordGroup' } },
  RouteMarkedUnsafe: {
    from: 'acknowledged',
    by: { type: 'markUnsafe', route: 'phone', words: 'words-secret' },
  },
  RouteMarkedSafe: {
    from: 'acknowledged',
    before: [{ type: 'markUnsafe', route: 'text', words: 'words-secret' }],
    by: { type: 'markSafe', route: 'text', words: 'words-secret' },
  },
  AdjustmentRecorded: { from: 'acknowledged', by: largePrint },
  AdjustmentReviewed: {
    from: 'acknowledged',
    before: [largePrint],
    by: { type: 'reviewAdjustment', number: 1, kept: false },
  },
  ReceiptSent: { from: 'acknowledged', by: { type: 'sendReceipt' } },
  CategorySet: { from: 'acknowledged', by: { type: 'setCategory', category: 'leak' } },
  Flagged: { from: 'acknowledged', by: { type: 'flag', flag: 'old_matter', words: null } },
  NoteAdded: { from: 'acknowledged', by: { type: 'note', words: 'words-secret' } },
  SubjectNamed: { from: 'acknowledged', by: { type: 'nameSubject', person: 'officer-9' } },
  SubjectTakenBack: {
    from: 'acknowledged',
    before: [{ type: 'nameSubject', person: 'officer-9' }],
    by: { type: 'takeBackSubject', person: 'officer-9', words: 'words-secret' },
  },
  ConflictDeclared: {
    from: 'acknowledged',
    by: { type: 'declareConflict', person: 'officer-8', words: 'words-secret' },
  },
  ContactAdded: { from: 'acknowledged', by: addAdviser },
  ContactRemoved: {
    from: 'acknowledged',
    before: [addAdviser, addJointTenant],
    by: { type: 'removeContact', contact: 1, why: 'asked', words: 'words-secret' },
  },
  AuthorityShown: {
    from: 'acknowledged',
    before: [addAdviser],
    by: { type: 'showAuthority', contact: 1, how: 'form', words: 'words-secret' },
  },
  AuthorityEnded: {
    from: 'acknowledged',
    before: [addAdviser],
    by: { type: 'endAuthority', contact: 1, words: 'words-secret' },
  },
  CodeGiven: { from: 'acknowledged', before: [addAdviser], by: { type: 'giveCode', contact: 1 } },
  CodeResent: { from: 'acknowledged', before: [addAdviser], by: { type: 'resendCode', contact: 1 } },
  DeathRecorded: {
    from: 'acknowledged',
    by: { type: 'recordDeath', who: 'represented', words: 'words-secret' },
  },
  DeathTakenBack: {
    from: 'acknowledged',
    before: [{ type: 'recordDeath', who: 'represented', words: 'words-secret' }],
    by: { type: 'takeBackDeath', who: 'represented', words: 'words-secret' },
  },
  ReceivedCorrected: {
    from: 'received',
    by: { type: 'correctReceived', receivedOn: '2026-03-12', words: 'words-secret' },
  },
  LearningRecorded: { from: 'acknowledged', by: { type: 'recordLearning', words: 'words-secret' } },
};

function partsOf(complaint: Complaint, landlord: Landlord): Record<StatusPart, string> {
  return statusParts(statusOf(complaint, landlord, day), landlord, written);
}

/** What a command brings about, and the answer before and after it. */
function changed(complaint: Complaint, landlord: Landlord, by: Command) {
  const decision = attempt(landlord, complaint, [day, by]);
  assert.ok(!decision.refused, decision.refused ? decision.reason : '');
  const events = decision.events.map(({ type }) => type);
  const then = decision.events.reduce(evolve, complaint);
  return { events, before: partsOf(complaint, landlord), after: partsOf(then, landlord) };
}

describe('"Where is my complaint?", after an event', () => {
  for (const [event, { at = 'belgrave', from, before = [], by }] of Object.entries(cases)) {
    const part = toldIn[event as keyof typeof cases];
    it(`of the kind ${event} ${part === null ? 'says the same as before' : `says something else of: ${part}`}`, () => {
      const landlord = landlords[at];
      const earlier = before.map((command): Happening => [day, command]);
      const answer = changed(broughtTo(from, landlord, ...earlier), landlord, by);
      assert.ok((answer.events as string[]).includes(event), answer.events.join());
      if (part === null) assert.deepEqual(answer.after, answer.before);
      else assert.notEqual(answer.after[part], answer.before[part]);
    });
  }

  it('of the kind ComplaintLogged tells that it is there, and the dates promised with it', () => {
    const { belgrave } = landlords;
    const { standing, dates } = partsOf(lifeOf(belgrave, day), belgrave);
    assert.match(standing, /^Complaint BNC-26-0000000, received on Thursday 26 March 2026/);
    assert.match(dates, /by the end of Thursday 2 April 2026/);
  });

  it('of the kind DefinitionConfirmed tells a date that is certain now, as it is promised anew', () => {
    const landlord = landlords['coop-homes'];
    const unsure = lifeOf(
      landlord,
      day,
      [day, { type: 'tell', part: 'what', answer: { words: 'words-secret' } }],
      [day, { type: 'tell', part: 'outcome', answer: { words: 'words-secret', outcomes: ['repair'] } }],
    );
    const { events, before, after } = changed(unsure, landlord, { type: 'confirmDefinition' });
    assert.deepEqual(events, ['DefinitionConfirmed', 'DatePromised']);
    assert.match(before.dates, /no later than/);
    assert.match(after.dates, /by the end of Monday 13 April 2026/);
  });
});
