import type { IndexedComplaint } from '../../records/complaintIndex.ts';
import type { Stream } from '../../records/unitOfWork.ts';
import { runningClocks } from '../dates/promises.ts';
import { complaintFrom } from '../evolve.ts';
import { promisedBeside } from './outstanding.ts';

/**
 * What a record's stream says for the index of complaints; null for records of other kinds. The next date is the first of those
 * told for the written steps that are owed now; the day to look at it, the first of what is promised beside them, closed or not.
 */
export function indexedComplaint(stream: Stream): IndexedComplaint | null {
  if (stream.head.kind !== 'complaint') return null;
  const complaint = complaintFrom(stream);
  const { reference, landlord, residentId, standing, closed, promised } = complaint;
  const dates = runningClocks(complaint).flatMap((clock) => promised[clock]?.dueOn ?? []);
  const beside = promisedBeside(complaint).map(({ on }) => on);
  return {
    reference,
    landlord,
    residentId,
    standing,
    closed,
    nextDueOn: dates.toSorted()[0] ?? null,
    lookOn: beside.toSorted()[0] ?? null,
  };
}
