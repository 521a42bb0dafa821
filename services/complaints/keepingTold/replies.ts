import type { Complaint, RecordedComplaintEvent } from '../complaint.ts';
import { type Offered, type OfferReply, offers } from './events.ts';

/** Whether staff have done something about an offer: made it anew, or kept it. */
function followsUp(event: RecordedComplaintEvent, offer: Offered): boolean {
  switch (event.type) {
    case 'InterviewOffered':
    case 'InterviewNoted':
      return offer === 'interview' && event.with === 'resident';
    case 'HearingOffered':
    case 'HearingNoted':
      return offer === 'hearing';
    case 'CallbackPromised':
    case 'CallbackMade':
      return offer === 'callback';
    default:
      return false;
  }
}

/** What the resident said last to each offer, where staff have done nothing about that offer since. */
export function repliesToSeeTo({ history, offerReplies }: Complaint): OfferReply[] {
  return offers.flatMap((offer) => {
    const said = history.findLastIndex((event) => event.type === 'OfferReplied' && event.offer === offer);
    const reply = offerReplies.findLast((each) => each.offer === offer);
    const isOpen = reply !== undefined && !history.slice(said + 1).some((event) => followsUp(event, offer));
    return isOpen ? [reply] : [];
  });
}

/** The reply to one offer that staff have not seen to yet. */
export function replyToSeeTo(complaint: Complaint, offer: Offered): OfferReply | null {
  return repliesToSeeTo(complaint).find((each) => each.offer === offer) ?? null;
}
