import type { Complaint, ComplaintEvent, RecordedComplaintEvent } from './complaint.ts';

/** An event of one type, as it was recorded. */
export type EventOf<Type extends ComplaintEvent['type']> = Extract<RecordedComplaintEvent, { type: Type }>;

/** What an event changes of a complaint. */
export type Change = Partial<Complaint>;

/** What the events of a theme change, one function for each type. */
export type ChangesFor<Type extends ComplaintEvent['type']> = {
  [T in Type]: (complaint: Complaint, event: EventOf<T>) => Change;
};
