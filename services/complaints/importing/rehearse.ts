import { hasCode } from '../../errors.ts';
import type { ImportColumn } from '../../wording/en/importing.ts';
import type { Complaint } from '../complaint.ts';
import { type DecisionContext, decide } from '../decide.ts';
import { complaintFrom, evolve } from '../evolve.ts';
import type { ImportedCase } from './row.ts';
import { logged, stepsOf } from './steps.ts';

/** What would become of a row: the complaint, its words not sealed yet; or which column the procedure refuses, and why. */
export type Rehearsed = { complaint: Complaint } | { column: ImportColumn; reason: string };

/** Plays a row through the rules of the procedure. Pure: nothing is recorded, so every row can be tried before the first is written. */
export function rehearse(row: ImportedCase, context: DecisionContext): Rehearsed {
  try {
    return played(row, context);
  } catch (thrown) {
    // A day outside the known bank holidays: no date can be counted from it.
    if (!hasCode(thrown, 'CALENDAR_HORIZON')) throw thrown;
    return { column: 'received', reason: (thrown as Error).message };
  }
}

function played(row: ImportedCase, context: DecisionContext): Rehearsed {
  const first = decide(null, { ...logged(row), reference: '' }, context);
  if (first.refused) return { column: 'received', reason: first.reason };
  let complaint = complaintFrom({ head: headOf(row, context), events: first.events });
  for (const { column, command } of stepsOf(row)) {
    const decision = decide(complaint, command, context);
    if (decision.refused) return { column, reason: decision.reason };
    complaint = decision.events.reduce(evolve, complaint);
  }
  return { complaint };
}

function headOf(
  row: ImportedCase,
  { landlord, now }: DecisionContext,
): Parameters<typeof complaintFrom>[0]['head'] {
  return {
    id: row.earlier,
    kind: 'complaint',
    landlord: landlord.id,
    reference: null,
    residentId: null,
    conversationId: null,
    policyVersion: landlord.procedure.version,
    openedAt: now,
  };
}
