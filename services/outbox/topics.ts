import type { ComplaintEvent } from '../complaints/complaint.ts';
import type { Owing } from '../records/owing.ts';
import type { AnyEvent, RecordKind } from '../records/record.ts';

/** What can be owed: a letter to the resident and what is to be done about it, word to staff, and word to staff at once. */
export const topics = ['letter', 'staff-notice', 'alert'] as const;

/** One of `topics`. */
export type Topic = (typeof topics)[number];

const nothing: readonly Topic[] = [];
const letter: readonly Topic[] = ['letter'];
const notice: readonly Topic[] = ['staff-notice'];
const both: readonly Topic[] = ['letter', 'staff-notice'];

/**
 * What each event of a complaint can owe; whether a letter is owed in the end is for whoever writes letters. One that was written is
 * to be delivered, for one that went out there is word in the chat, and a receipt waits for its definition: all that is the letter's
 * topic. An event of a new kind does not compile until somebody decided it.
 */
const ofComplaints: Readonly<Record<ComplaintEvent['type'], readonly Topic[]>> = {
  ComplaintLogged: both,
  Acknowledged: letter,
  ClarificationAsked: letter,
  UpdateGiven: letter,
  Extended: letter,
  LateNoticeGiven: letter,
  DueDateMoved: letter,
  StageOneDecided: letter,
  ReviewAcknowledged: letter,
  HearingOffered: letter,
  StageTwoDecided: letter,
  RefusedToAccept: letter,
  Withdrawn: letter,
  ActionCompleted: letter,
  ReviewRequested: notice,
  ClarificationReceived: notice,
  OfferReplied: notice,
  LetterFailed: notice,
  MailReceived: notice,
  MailRead: nothing,
  ContactVerified: nothing,
  DefinitionConfirmed: letter,
  LetterWritten: letter,
  LetterAgain: letter,
  LetterSent: letter,
  LetterPosted: letter,
  DetailsAdded: nothing,
  Corrected: nothing,
  ReceivedCorrected: nothing,
  CategorySet: nothing,
  Flagged: nothing,
  NoteAdded: nothing,
  AuthorityRecorded: nothing,
  AuthorityShown: nothing,
  AuthorityEnded: nothing,
  ContactAdded: nothing,
  ContactRemoved: nothing,
  DeathRecorded: nothing,
  DeathTakenBack: nothing,
  CodeGiven: nothing,
  CodeResent: nothing,
  GroupRecorded: nothing,
  GroupTieClaimed: nothing,
  MemberClaimed: nothing,
  GroupJoined: nothing,
  GroupLeft: nothing,
  MemberLeft: nothing,
  PointsMoved: nothing,
  PointAdded: nothing,
  RouteMarkedUnsafe: nothing,
  RouteMarkedSafe: nothing,
  Linked: nothing,
  DatePromised: nothing,
  OfficerAssigned: nothing,
  ReviewerAppointed: nothing,
  PanelAppointed: nothing,
  HearingNoted: nothing,
  FairnessChecked: nothing,
  SubjectNamed: nothing,
  SubjectTakenBack: nothing,
  ConflictDeclared: nothing,
  InterviewOffered: nothing,
  InterviewNoted: nothing,
  ReceiptSent: nothing,
  CoverageDecided: nothing,
  QuickFixTried: nothing,
  UpdatesAgreed: nothing,
  AdjustmentRecorded: nothing,
  AdjustmentReviewed: nothing,
  CallbackPromised: nothing,
  CallbackMade: nothing,
  ActionPromised: nothing,
  OmbudsmanReferred: nothing,
  OmbudsmanAskedForEvidence: notice,
  EvidenceSent: nothing,
  OmbudsmanDecided: nothing,
  OmbudsmanRecommendationDeclined: nothing,
  OmbudsmanOrdered: nothing,
  OmbudsmanOrderDone: nothing,
  LearningRecorded: nothing,
  LegalHoldSet: nothing,
  Erased: nothing,
  Closed: nothing,
};

/** What events of other records owe; those that are not named owe nothing. */
const ofOthers: Readonly<Partial<Record<RecordKind, Readonly<Record<string, readonly Topic[]>>>>> = {
  handoff: { PersonRequested: notice },
  dataRequest: { DataRequestRecorded: notice },
  serviceRequest: { HazardReported: notice },
  safetyAlert: { SafetyAlertRaised: notice },
  mail: { MailKept: notice },
};

/**
 * What an event owes. Danger that staff must hear of at once is owed twice: word at once, and word beside everything else that waits.
 */
export const topicsOwed: Owing = ({ kind }, event): readonly Topic[] => {
  const { type } = event;
  if (type === 'SafetyAlertRaised' && isUrgent(event)) return [...notice, 'alert'];
  const table: Readonly<Record<string, readonly Topic[]>> | undefined =
    kind === 'complaint' ? ofComplaints : ofOthers[kind];
  return table !== undefined && Object.hasOwn(table, type) ? (table[type] ?? nothing) : nothing;
};

function isUrgent(event: AnyEvent): boolean {
  return 'alert' in event && event.alert === true;
}
