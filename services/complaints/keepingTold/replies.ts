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
export function repliesToSeeTo(complaint: Complaint): OfferReply[] {
  return offers.flatMap((offer) => replyToSeeTo(complaint, offer) ?? []);
}

/** The reply to one offer that staff have not seen to yet. A case to which nothing was said is not read through: lists ask for each. */
export function replyToSeeTo({ history, offerReplies }: Complaint, offer: Offered): OfferReply | null {
  const reply = offerReplies.findLast((each) => each.offer === offer);
  if (reply === undefined) return null;
  const said = history.findLastIndex((event) => event.type === 'OfferReplied' && event.offer === offer);
  return history.slice(said + 1).some((event) => followsUp(event, offer)) ? null : reply;
}
