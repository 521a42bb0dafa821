import type { Complaint, ComplaintEvent, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import { isImportedCase } from '../../complaints/importing/earlierReference.ts';
import type { Letter } from '../../complaints/writing/events.ts';
import { contactOfReader } from './reader.ts';

/** Which event owes which letter. Every other event is told in the chat, or is for staff. */
const letterOf = {
  ComplaintLogged: 'receipt',
  Acknowledged: 'acknowledgement',
  ClarificationAsked: 'clarification',
  UpdateGiven: 'update',
  Extended: 'extension',
  LateNoticeGiven: 'late_notice',
  StageOneDecided: 'stage_one_decision',
  ReviewAcknowledged: 'review_acknowledgement',
  HearingOffered: 'hearing_offer',
  StageTwoDecided: 'stage_two_decision',
  RefusedToAccept: 'refusal',
  Withdrawn: 'withdrawal',
  ActionCompleted: 'action_done',
  DueDateMoved: 'date_moved',
} as const satisfies Partial<Record<ComplaintEvent['type'], Letter>>;

/** The events that owe a letter. */
export type LetterEventType = keyof typeof letterOf;

/** The letter that an event of this type owes, whatever case it is of. Null: none. */
export function letterOfEvent(type: ComplaintEvent['type']): Letter | null {
  const owing: Partial<Record<ComplaintEvent['type'], Letter>> = letterOf;
  return owing[type] ?? null;
}

/** What came with an import happened, and was written about, before the case was ours: it is recorded in the moment in which it is logged. */
function isFromImport({ id, history }: Complaint, { recordedAt }: RecordedComplaintEvent): boolean {
  return isImportedCase(id) && history[0]?.recordedAt === recordedAt;
}

/**
 * The letter that an event owes. None for what an import brought, for an erased case, and where there is nobody to write to: a group's
 * complaint that is no resident's own, or somebody who died and for whom nobody speaks.
 * @param complaint as it stands when the letter is to be written: who may be written to is asked then, not as of the event
 */
export function letterOwedFor(event: RecordedComplaintEvent, complaint: Complaint): Letter | null {
  const kind = letterOfEvent(event.type);
  if (kind === null || complaint.erasedOn !== null || isFromImport(complaint, event)) return null;
  return contactOfReader(complaint) === null ? null : kind;
}
