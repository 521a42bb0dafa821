import type { Complaint } from '../services/complaints/complaint.ts';
import type { Talk } from './talk.ts';

/** A complaint that can still change. */
export function isOpen(complaint: Complaint): boolean {
  return !complaint.closed && complaint.standing !== 'withdrawn';
}

/** The complaint that was talked about last, if it can still change. */
export async function lastOpen(talk: Talk): Promise<Complaint | null> {
  const { lastComplaint } = talk.state;
  if (lastComplaint === null) return null;
  const complaint = await talk.cases.get(lastComplaint);
  return isOpen(complaint) ? complaint : null;
}

/**
 * The open complaints that a message can mean: the one that it names, else the one that was talked about last, else all
 * of the resident's. "Cancel COH-..." must never hit another one than it names.
 */
export async function openMeant(talk: Talk): Promise<Complaint[]> {
  const own = (await talk.cases.ofResident(talk.residentId)).filter(isOpen);
  const named = own.filter(({ reference }) => namesIt(talk, reference));
  if (named.length > 0 || talk.reading.reference !== null) return named;
  const last = own.find(({ id }) => id === talk.state.lastComplaint);
  return last === undefined ? own : [last];
}

/** Whether the message holds this reference, read or as it stands. */
export function namesIt({ reading, text }: Talk, reference: string): boolean {
  return reading.reference === reference || text.toUpperCase().includes(reference);
}
