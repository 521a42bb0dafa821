import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Complaint } from '../complaint.ts';
import type { Manner } from '../investigating/events.ts';
import type { OfferReply } from '../keepingTold/events.ts';
import { replyToSeeTo } from '../keepingTold/replies.ts';
import type { Appointment } from '../reviewing/events.ts';
import { stillIndependent } from '../reviewing/independence.ts';
import { isAppointed, reviewsByPanel } from '../reviewing/readiness.ts';

/** A review as the resident is told of it: who has it by office and number, never by name, and how they are heard. */
export interface ReviewAnswer {
  /** Whether a panel reviews at this landlord; else one person does. */
  panel: boolean;
  /** Whether enough people are appointed who may still review it. */
  appointed: boolean;
  /** How many of the appointed may still review it. */
  people: number;
  /** Why somebody stands in for the one whom the procedure names. Null: nobody does. */
  deputyBecause: Appointment['because'];
  /** Whether the resident went on because stage 1 was late and undecided. */
  stageOneOverdue: boolean;
  hearing: { manners: Manner[]; companion: boolean; on: LocalDate } | null;
  /** What the resident said to that offer. Null: nothing yet, or it was made anew since. */
  hearingReply: OfferReply | null;
  heard: { manner: Manner; on: LocalDate } | null;
  /** When it was checked that the answer at stage 1 was fair. What was found is for the decision to say. */
  fairnessOn: LocalDate | null;
}

/** What is told of a review. Null: none was asked for. */
export function reviewOf(complaint: Complaint, landlord: Landlord): ReviewAnswer | null {
  const request = complaint.history.findLast((event) => event.type === 'ReviewRequested');
  if (request?.type !== 'ReviewRequested') return null;
  const heard = complaint.hearingNotes.at(-1);
  return {
    panel: reviewsByPanel(landlord),
    appointed: isAppointed(complaint, landlord),
    people: stillIndependent(complaint).length,
    deputyBecause: complaint.appointment?.because ?? null,
    stageOneOverdue: request.stageOneOverdue,
    hearing: complaint.hearings.at(-1) ?? null,
    hearingReply: replyToSeeTo(complaint, 'hearing'),
    heard: heard === undefined ? null : { manner: heard.manner, on: heard.on },
    fairnessOn: complaint.fairness?.on ?? null,
  };
}
