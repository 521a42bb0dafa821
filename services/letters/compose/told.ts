import type { LocalDate } from '../../clock.ts';
import type { ClockName, Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import { dueInTime, reviewRoute } from '../../complaints/dates/promises.ts';
import { isSamePerson } from '../../complaints/investigating/people.ts';
import { nextUpdateDueOn } from '../../complaints/keepingTold/updates.ts';
import { whoDecided } from '../../complaints/reviewing/deciding.ts';
import { stillIndependent } from '../../complaints/reviewing/independence.ts';
import { reviewsByPanel } from '../../complaints/reviewing/readiness.ts';
import { reviewOf } from '../../complaints/status/review.ts';
import { changesOf, clocksOf } from '../../complaints/status/toldClocks.ts';
import { HeardError } from '../../errors.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { DateChange, LetterFacts, LetterTold } from '../facts.ts';

/** The events up to the request for a review: stage 2 is another's. */
function stageOne({ history }: Complaint): RecordedComplaintEvent[] {
  const review = history.findIndex(({ type }) => type === 'ReviewRequested');
  return review < 0 ? history : history.slice(0, review);
}

function firstHandler(complaint: Complaint): string | null {
  const events = stageOne(complaint);
  const assigned = events.findLast((event) => event.type === 'OfficerAssigned');
  const decided = events.findLast((event) => event.type === 'StageOneDecided');
  if (assigned?.type === 'OfficerAssigned') return assigned.officer;
  return decided === undefined ? null : (whoDecided(decided)?.person ?? null);
}

/** Nobody is told to turn to whom their complaint is about. */
function unlessSubject({ subjects }: Complaint, id: string | null): string | null {
  return subjects.some((subject) => id !== null && isSamePerson(subject, id)) ? null : id;
}

function owners({ history }: Complaint): Partial<Record<string, string>> {
  return Object.fromEntries(
    history.flatMap((event) =>
      event.type === 'ActionPromised' && event.by.kind === 'staff' ? [[event.action, event.by.id]] : [],
    ),
  );
}

/** The change that the event is. Its date may be another clock's as well, so it is looked for by its place. */
function changeTold(complaint: Complaint, event: RecordedComplaintEvent): DateChange | null {
  const isChange =
    event.type === 'Extended' || event.type === 'LateNoticeGiven' || event.type === 'DueDateMoved';
  if (!isChange) return null;
  return changesOf(complaint, event.clock).findLast(({ dueOn }) => dueOn === event.dueOn) ?? null;
}

/** The clock that a step ends. */
const clockOf: Partial<Record<RecordedComplaintEvent['type'], ClockName>> = {
  Acknowledged: 'acknowledge',
  StageOneDecided: 'stageOne',
  ReviewAcknowledged: 'reviewAcknowledge',
  StageTwoDecided: 'stageTwo',
};

/** A late notice gives a new day and stays late: only a promise, an extension in time and a bank holiday count. */
function missedBy(complaint: Complaint, { type, occurredOn }: RecordedComplaintEvent): LocalDate | null {
  const clock = clockOf[type];
  const due = clock === undefined ? null : dueInTime(complaint, clock);
  return due !== null && occurredOn > due ? due : null;
}

/** Null also where the next day lies past the known bank holidays: a day that may be wrong is not told. */
function updatesOf(complaint: Complaint, landlord: Landlord): LetterTold['updates'] {
  const everyDays = complaint.updatesAgreed?.everyDays ?? landlord.procedure.updateEveryDays?.value;
  if (everyDays === undefined) return null;
  const dueOn = knownDay(() => nextUpdateDueOn(complaint, landlord));
  return dueOn === null ? null : { everyDays, dueOn };
}

function knownDay(count: () => LocalDate | null): LocalDate | null {
  try {
    return count();
  } catch (thrown) {
    if (thrown instanceof HeardError && thrown.code === 'CALENDAR_HORIZON') return null;
    throw thrown;
  }
}

/** What follows from the facts of a letter, for its sentences. Pure. */
export function toldOf(facts: LetterFacts): LetterTold {
  const { complaint, event, landlord } = facts;
  const stage = complaint.anchors.reviewRequested === undefined ? 1 : 2;
  const byPanel = reviewsByPanel(landlord);
  return {
    ...facts,
    stage,
    clocks: clocksOf(complaint, landlord),
    change: changeTold(complaint, event),
    review: reviewOf(complaint, landlord),
    missed: missedBy(complaint, event),
    byPanel,
    handler: stage === 1 ? complaint.officer : byPanel ? null : (stillIndependent(complaint)[0] ?? null),
    firstHandler: unlessSubject(complaint, firstHandler(complaint)),
    updates: updatesOf(complaint, landlord),
    mayEscalateNow: reviewRoute(complaint, event.occurredOn) === 'overdue',
    owners: owners(complaint),
  };
}
