import type { Complaint } from '../services/complaints/complaint.ts';
import type { Talk } from './talk.ts';

/** From here on the talk is about this complaint: what stood open before it is over. */
export function beginIntake(talk: Talk, complaint: Complaint): void {
  Object.assign(talk.state, { offer: null, declined: null, firstTime: null, story: null });
  Object.assign(talk.state, {
    serviceRequest: null,
    again: null,
    heardConcern: null,
    notUnderstood: 0,
    lately: [],
  });
  returnToIntake(talk, complaint);
}

/** Goes on with a complaint whose questions had stopped; a story that was begun beside it stays. */
export function returnToIntake(talk: Talk, complaint: Complaint): void {
  talk.state.afterCrisis = null;
  talk.state.paused = false;
  talk.state.lastComplaint = complaint.id;
  talk.state.intake = {
    complaintId: complaint.id,
    asked: null,
    times: 0,
    phase: 'gathering',
    changing: false,
    rounds: 0,
    shown: null,
    beside: [],
  };
}
