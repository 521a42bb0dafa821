import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { Complaint, RecordedComplaintEvent } from '../complaint.ts';
import { isSamePerson } from '../investigating/people.ts';

/** What somebody did in a complaint's first stage that makes them unfit to review it. */
const tookPart: Partial<Record<RecordedComplaintEvent['type'], RefusalCode>> = {
  Acknowledged: 'REVIEWER_ACKNOWLEDGED',
  InterviewOffered: 'REVIEWER_INTERVIEWED',
  InterviewNoted: 'REVIEWER_INTERVIEWED',
  StageOneDecided: 'REVIEWER_DECIDED',
};

function partIn(event: RecordedComplaintEvent, person: string): RefusalCode | null {
  if (event.type === 'OfficerAssigned') {
    return isSamePerson(event.officer, person) ? 'REVIEWER_ASSIGNED' : null;
  }
  const { by } = event;
  if (event.type === 'StageOneDecided' && event.decidedBy !== undefined) {
    return isSamePerson(event.decidedBy, person) ? 'REVIEWER_DECIDED' : null;
  }
  return by.kind === 'staff' && isSamePerson(by.id, person) ? (tookPart[event.type] ?? null) : null;
}

/** The events before the review was asked for: who is named at stage 2 has not thereby handled stage 1. */
function stageOneOf({ history }: Complaint): RecordedComplaintEvent[] {
  const review = history.findIndex(({ type }) => type === 'ReviewRequested');
  return review < 0 ? history : history.slice(0, review);
}

/**
 * Why this person may not review the complaint, or null: nobody who was assigned to it, acknowledged it, interviewed or
 * decided at stage 1, whom it is about, or who declared an interest ("independent of the complaint and the Complaints
 * Officer"; a different person: Code 6.13).
 */
export function whyNotIndependent(complaint: Complaint, person: string): RefusalCode | null {
  if (complaint.subjects.some((each) => isSamePerson(each, person))) return 'REVIEWER_IS_SUBJECT';
  if (complaint.conflicts.some((each) => isSamePerson(each.person, person))) return 'REVIEWER_HAS_INTEREST';
  for (const event of stageOneOf(complaint)) {
    const code = partIn(event, person);
    if (code !== null) return code;
  }
  return null;
}

/** Those of the appointed who may still review it: an interest can be declared, or a subject named, afterwards. */
export function stillIndependent(complaint: Complaint): string[] {
  return (complaint.appointment?.people ?? []).filter(
    (person) => whyNotIndependent(complaint, person) === null,
  );
}

/** Whether the complaint is about the Managing Director by office: then nobody can review it as Managing Director. */
export function isAboutReviewer({ subjects }: Pick<Complaint, 'subjects'>): boolean {
  return subjects.some((each) => isSamePerson(each, 'managing_director'));
}
