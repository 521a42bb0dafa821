import type { IndexedComplaint } from '../records/complaintIndex.ts';
import type { Stream } from '../records/unitOfWork.ts';
import { complaintFrom } from './evolve.ts';
import { runningClocks } from './promises.ts';

/**
 * What a record's stream says for the index of complaints; null for records of other kinds. The next date is the first of those
 * told for the written steps that are owed now.
 */
export function indexedComplaint(stream: Stream): IndexedComplaint | null {
  if (stream.head.kind !== 'complaint') return null;
  const complaint = complaintFrom(stream);
  const { reference, landlord, residentId, standing, closed, promised } = complaint;
  const dates = runningClocks(complaint).flatMap((clock) => promised[clock]?.dueOn ?? []);
  return { reference, landlord, residentId, standing, closed, nextDueOn: dates.toSorted()[0] ?? null };
}
