import { calendarOf } from '../../../services/calendar/landlordCalendar.ts';
import { addWorkingDays } from '../../../services/calendar/workingDays.ts';
import { instantOfLondon, type LocalDate } from '../../../services/clock.ts';
import type { Command } from '../../../services/complaints/commands.ts';
import type { RecordedComplaintEvent } from '../../../services/complaints/complaint.ts';
import { decide } from '../../../services/complaints/decide.ts';
import { complaintFrom } from '../../../services/complaints/evolve.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import type { IndexedComplaint } from '../../../services/records/complaintIndex.ts';
import type { RecordHead } from '../../../services/records/unitOfWork.ts';

/** What can have become of a seeded case: open at some step, or closed, perhaps with something promised that is still to be done. */
export type Fate = 'received' | 'acknowledged' | 'reviewRequested' | 'closed' | 'closedWithAction';

/** A case that others are copied from: its events, and its row in the index. */
export interface Life {
  receivedOn: LocalDate;
  events: RecordedComplaintEvent[];
  index: IndexedComplaint;
}

/** A step, and how many working days after the receipt it is taken. */
type Step = [days: number, command: Command];

const reasons = 'words-of-reasons';
const begun: Step[] = [
  [0, { type: 'assign', officer: 'd.cole' }],
  [2, { type: 'acknowledge' }],
];
const decided: Step[] = [...begun, [9, { type: 'decide', finding: 'upheld', reasons }]];
const steps: Record<Fate, Step[]> = {
  received: [],
  acknowledged: begun,
  reviewRequested: [...decided, [12, { type: 'requestReview', words: null }]],
  closed: [...decided, [20, { type: 'close' }]],
  closedWithAction: [
    ...decided,
    [10, { type: 'promiseAction', words: reasons, dueOn: '2026-12-18' }],
    [20, { type: 'close' }],
  ],
};

/** Plays a case through the rules of the procedure. The same arguments give the same case. */
export function lifeOf(fate: Fate, receivedOn: LocalDate, landlord: Landlord): Life {
  const by = { kind: 'staff', id: 'd.cole' } as const;
  const at = (day: LocalDate) => ({ landlord, now: instantOfLondon(`${day}T10:00`), by });
  const log: Command = {
    type: 'log',
    reference: '',
    channel: 'phone',
    receivedAt: at(receivedOn).now,
    category: 'repairs',
    concernId: null,
    onBehalfOf: null,
    group: false,
  };
  const head: RecordHead = {
    id: 'life',
    kind: 'complaint',
    landlord: landlord.id,
    reference: null,
    residentId: null,
    conversationId: null,
    policyVersion: landlord.procedure.version,
    openedAt: at(receivedOn).now,
  };
  const events = mustAllow(decide(null, log, at(receivedOn)));
  for (const [days, command] of steps[fate]) {
    const { on } = addWorkingDays(receivedOn, days, calendarOf(landlord));
    events.push(...mustAllow(decide(complaintFrom({ head, events }), command, at(on))));
  }
  const index = indexedComplaint({ head, version: events.length, events });
  if (index === null) throw new Error('no complaint');
  return { receivedOn, events, index };
}

function mustAllow(decision: ReturnType<typeof decide>): RecordedComplaintEvent[] {
  if (decision.refused) throw new Error(`${decision.code}: ${decision.reason}`);
  return [...decision.events];
}
