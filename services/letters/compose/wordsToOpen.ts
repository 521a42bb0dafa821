import type { Complaint, Part, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import type { WordsId } from '../../records/record.ts';
import type { LetterEventType } from './owed.ts';

type Opening = (complaint: Complaint) => (WordsId | null | undefined)[];

/** The answers that make up the complaint. Name, home and contacts are for the envelope, and are opened for it alone. */
const told: Part[] = ['what', 'where', 'since', 'effect', 'outcome'];

const definition: Opening = ({ details, points, onBehalfOf, history, clarifications }) => [
  ...told.map((part) => details[part]?.words),
  ...points.map(({ words }) => words),
  ...clarifications.map(({ answer }) => answer?.words),
  onBehalfOf,
  ...history.flatMap((event) =>
    event.type === 'Acknowledged' || event.type === 'ReviewAcknowledged'
      ? [event.definition, event.responsible]
      : [],
  ),
];

const adjustments: Opening = ({ adjustments: kept, details }) => [
  ...kept.map(({ words }) => words),
  details.adjustments?.words,
];

const actions: Opening = (complaint) => complaint.actions.map(({ words }) => words);

const nothing: Opening = () => [];

const decision: Opening = (complaint) => [
  ...definition(complaint),
  ...actions(complaint),
  complaint.fairness?.words,
];

/** What each letter repeats beside the words of its own event. All of it was said by its reader, or written for them. */
const beside: Record<LetterEventType, Opening> = {
  ComplaintLogged: definition,
  Acknowledged: (complaint) => [...definition(complaint), ...adjustments(complaint)],
  ClarificationAsked: nothing,
  UpdateGiven: nothing,
  Extended: nothing,
  LateNoticeGiven: nothing,
  StageOneDecided: decision,
  ReviewAcknowledged: (complaint) => [
    ...definition(complaint),
    ...adjustments(complaint),
    complaint.reviewAsked?.words,
  ],
  HearingOffered: nothing,
  StageTwoDecided: decision,
  RefusedToAccept: definition,
  Withdrawn: nothing,
  ActionCompleted: actions,
  DueDateMoved: nothing,
};

function ofEvent(event: RecordedComplaintEvent): (WordsId | null | undefined)[] {
  switch (event.type) {
    case 'ClarificationAsked':
    case 'UpdateGiven':
    case 'Withdrawn':
      return [event.words];
    case 'Extended':
      return [event.reason, event.goodReason];
    case 'LateNoticeGiven':
      return [event.reason];
    case 'StageOneDecided':
    case 'StageTwoDecided':
    case 'RefusedToAccept':
      return [event.reasons];
    default:
      return [];
  }
}

/** Exactly the sealed words that the letter for an event repeats: nothing else of the case is opened for it. */
export function wordsToOpen(complaint: Complaint, event: RecordedComplaintEvent): WordsId[] {
  const also = beside[event.type as LetterEventType] ?? nothing;
  return [...ofEvent(event), ...also(complaint)].flatMap((id) => (typeof id === 'string' ? [id] : []));
}
