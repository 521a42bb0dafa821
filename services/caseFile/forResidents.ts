import type { Complaint, ComplaintEvent, RecordedComplaintEvent } from '../complaints/complaint.ts';
import { ownContact } from '../complaints/people/events.ts';
import type { KeptMailEvent } from '../mail/keptMail.ts';
import type { AnyEvent, RecordKind } from '../records/record.ts';
import type { LeftOutReason } from './caseFile.ts';

/** What a resident gets of an event: with its words, without them and why, or nothing of it and why. */
export type Shown = 'all' | { without: 'words' | 'all'; why: LeftOutReason };

const notes: Shown = { without: 'words', why: 'staff_notes' };
const others: Shown = { without: 'all', why: 'other_people' };
const otherWords: Shown = { without: 'words', why: 'other_people' };
const legal: Shown = { without: 'words', why: 'legal' };

/**
 * What whoever asks for what is held about them gets of each event of a complaint (UK GDPR Article 15): what they said, and what was
 * decided and written for them; not what staff wrote for themselves, and nothing of other people (Article 15(4)). An event of a new
 * kind does not compile until somebody decided it. A person reads the file before it goes: words can name others.
 */
const ofComplaints: Readonly<Record<ComplaintEvent['type'], Shown>> = {
  ComplaintLogged: 'all',
  DetailsAdded: 'all',
  Corrected: 'all',
  CategorySet: 'all',
  Flagged: 'all',
  AuthorityRecorded: 'all',
  GroupRecorded: 'all',
  RouteMarkedUnsafe: 'all',
  RouteMarkedSafe: 'all',
  Linked: others,
  DefinitionConfirmed: 'all',
  DatePromised: 'all',
  OfficerAssigned: 'all',
  Acknowledged: 'all',
  Extended: 'all',
  LateNoticeGiven: 'all',
  DueDateMoved: 'all',
  NoteAdded: notes,
  StageOneDecided: 'all',
  ActionPromised: 'all',
  ActionCompleted: 'all',
  ReviewRequested: 'all',
  ReviewAcknowledged: 'all',
  StageTwoDecided: 'all',
  Withdrawn: 'all',
  Closed: 'all',
  ReceiptSent: 'all',
  ClarificationAsked: 'all',
  ClarificationReceived: 'all',
  CoverageDecided: 'all',
  QuickFixTried: 'all',
  PointAdded: 'all',
  SubjectNamed: others,
  SubjectTakenBack: others,
  ConflictDeclared: others,
  InterviewOffered: 'all',
  InterviewNoted: 'all',
  ReviewerAppointed: 'all',
  PanelAppointed: 'all',
  HearingOffered: 'all',
  HearingNoted: 'all',
  FairnessChecked: notes,
  UpdatesAgreed: 'all',
  UpdateGiven: 'all',
  AdjustmentRecorded: 'all',
  AdjustmentReviewed: 'all',
  CallbackPromised: notes,
  CallbackMade: 'all',
  OfferReplied: 'all',
  LetterWritten: 'all',
  LetterSent: 'all',
  LetterPosted: 'all',
  LetterFailed: 'all',
  LetterAgain: 'all',
  ContactVerified: notes,
  MailReceived: 'all',
  MailRead: 'all',
  RefusedToAccept: 'all',
  OmbudsmanReferred: notes,
  OmbudsmanAskedForEvidence: notes,
  EvidenceSent: notes,
  OmbudsmanDecided: notes,
  OmbudsmanOrdered: 'all',
  OmbudsmanOrderDone: notes,
  OmbudsmanRecommendationDeclined: 'all',
  ContactAdded: otherWords,
  ContactRemoved: otherWords,
  AuthorityShown: otherWords,
  AuthorityEnded: otherWords,
  DeathRecorded: others,
  DeathTakenBack: others,
  CodeGiven: 'all',
  CodeResent: 'all',
  LearningRecorded: notes,
  LegalHoldSet: legal,
  Erased: 'all',
  ReceivedCorrected: 'all',
  GroupTieClaimed: others,
  MemberClaimed: others,
  GroupJoined: others,
  GroupLeft: others,
  MemberLeft: others,
  PointsMoved: 'all',
};

/** What they get of a mail that they wrote themselves. An event of a new kind does not compile here either. */
const ofOwnMails: Readonly<Record<KeptMailEvent['type'], Shown>> = {
  MailKept: 'all',
  MailPlaced: 'all',
  DealtWith: notes,
};

/** What staff wrote down for themselves about other records: their words stay with staff. */
const ofStaff: ReadonlySet<string> = new Set([
  'DealtWith',
  'Routed',
  'Answered',
  'CorrectionRecorded',
  'AlertTaken',
]);

/**
 * The mails about a complaint that came from the resident's own address: what somebody else wrote, on the case or not, is that
 * person's letter. `mail` is the record, `number` how staff name it.
 */
export function ownMails({ mails, contacts }: Pick<Complaint, 'mails' | 'contacts'>): Complaint['mails'] {
  const own = new Set([ownContact]);
  for (const { number, role } of contacts) if (role === 'resident') own.add(number);
  return mails.filter(({ contact }) => contact !== null && own.has(contact));
}

/** What a resident gets of an event of their complaint. */
export function shownOfComplaint(complaint: Pick<Complaint, 'mails' | 'contacts'>, told: AnyEvent): Shown {
  const event = told as RecordedComplaintEvent;
  const { type } = event;
  if (type === 'InterviewNoted' && event.with !== 'resident') return others;
  const isOwn = (fits: (mail: Complaint['mails'][number]) => boolean): boolean =>
    ownMails(complaint).some(fits);
  if (type === 'MailReceived' && !isOwn(({ mail }) => mail === event.mail)) return others;
  if (type === 'MailRead' && !isOwn(({ number }) => number === event.number)) return others;
  return ofComplaints[type];
}

/** What a resident gets of an event of a record beside their complaint. Of mails only their own (`ownMails`) may be asked about. */
export function shownBeside(kind: RecordKind, event: AnyEvent): Shown {
  if (kind === 'mail') return ofOwnMails[(event as KeptMailEvent).type];
  return ofStaff.has(event.type) ? notes : 'all';
}
