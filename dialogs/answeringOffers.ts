import { londonDate } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { runningClocks } from '../services/complaints/dates/promises.ts';
import type { Manner } from '../services/complaints/investigating/events.ts';
import type { Offered } from '../services/complaints/keepingTold/events.ts';
import { replyToSeeTo } from '../services/complaints/keepingTold/replies.ts';
import { whichWay, wishPassedOn } from '../services/wording/en/answeringTeam.ts';
import { ways } from '../services/wording/en/status/manners.ts';
import { mayReach } from './access.ts';
import { askForCode } from './askingForCode.ts';
import { isOpen } from './ownComplaint.ts';
import type { Talk } from './talk.ts';
import { isOnlyWay, offerNamed, type Wish, wishOfCall, wishToBeHeard } from './wishesToBeHeard.ts';

/** What is offered now, and in which ways; null: it is not. */
const offeredBy: Record<Offered, (complaint: Complaint) => Manner[] | null> = {
  callback: ({ callbacks }) => (callbacks.some(({ madeOn }) => madeOn === null) ? ['phone'] : null),
  hearing: ({ standing, hearings, hearingNotes }) => {
    const isReviewed = standing === 'reviewRequested' || standing === 'reviewAcknowledged';
    return isReviewed && hearingNotes.length === 0 ? (hearings.at(-1)?.manners ?? null) : null;
  },
  interview: (complaint) => {
    const last = complaint.interviews.findLast((each) => each.with === 'resident');
    const isOffered = runningClocks(complaint).length > 0 && last?.words === null;
    return isOffered && last.manner !== null ? [last.manner] : null;
  },
};

function offeredWays(complaint: Complaint, offer: Offered): Manner[] | null {
  return isOpen(complaint) && complaint.erasedOn === null ? offeredBy[offer](complaint) : null;
}

/** Whether something is offered that the resident has not answered yet. */
export function hasOpenOffer(complaint: Complaint): boolean {
  return (['hearing', 'interview', 'callback'] as const).some(
    (offer) => offeredWays(complaint, offer) !== null && replyToSeeTo(complaint, offer) === null,
  );
}

/** The complaints of which something was just shown, or all that may be meant. */
interface Meant {
  complaints: Complaint[];
  isShown: boolean;
}

/** A longer message tells something. */
const longestWish = 250;

/**
 * "By phone please", "no thanks", "I can't do Tuesday, ring me Thursday after 4": what the resident says to an offer, kept in their
 * words for staff to arrange. Nothing is promised. Answers whether it was that.
 */
export async function answerOffers(talk: Talk, meant: Meant): Promise<boolean> {
  const { text, reading } = talk;
  if (text.length > longestWish || text.includes('?') || reading.wishesToComplain) return false;
  return (await answerCall(talk, meant)) || answerToBeHeard(talk, meant);
}

function only(complaints: Complaint[], offer: Offered): Complaint | null {
  const offered = complaints.filter((complaint) => offeredWays(complaint, offer) !== null);
  return offered.length === 1 ? (offered[0] ?? null) : null;
}

async function answerCall(talk: Talk, { complaints }: Meant): Promise<boolean> {
  const wish = wishOfCall(talk.text);
  const complaint = wish === null ? null : only(complaints, 'callback');
  return wish !== null && complaint !== null && passOn(talk, complaint, { offer: 'callback', wish });
}

/** Without the offer just before it, only a message that names it is an answer. */
async function answerToBeHeard(talk: Talk, { complaints, isShown }: Meant): Promise<boolean> {
  const wish = wishToBeHeard(talk.text);
  const named = offerNamed(talk.text);
  if (wish === null || (named === null && !isShown)) return false;
  const offers = named === null ? (['hearing', 'interview'] as const) : [named];
  for (const offer of offers) {
    const complaint = only(complaints, offer);
    const isTheirs = complaint !== null && isAbout(talk, complaint, { wish, isNamed: named !== null });
    if (isTheirs) return passOn(talk, complaint, { offer, wish: inTheOnlyWay(wish, complaint, offer) });
  }
  return false;
}

/** A yes to one way is a yes to that way. */
function inTheOnlyWay(wish: Wish, complaint: Complaint, offer: Offered): Wish {
  const [way = null, ...others] = offeredWays(complaint, offer) ?? [];
  return wish.wanted && wish.manner === null && others.length === 0 ? { wanted: true, manner: way } : wish;
}

/** Where a question stands open too, a yes may be for that one, and "by the phone box" is. */
function isAbout(
  { text, reading }: Talk,
  { clarifications }: Complaint,
  { wish, isNamed }: { wish: Wish; isNamed: boolean },
): boolean {
  if (isNamed) return true;
  const isAsked = clarifications.some(({ answer }) => answer === null);
  if (wish.manner === null) return !isAsked;
  if (isOnlyWay(text)) return true;
  return !isAsked && reading.action === 'pass' && !forAnybody.test(text);
}

/** "I want to speak to a person on the phone" asks for whoever is there. */
const forAnybody = /\b(?:person|human|someone|somebody|anyone|anybody)\b/i;

async function passOn(
  talk: Talk,
  complaint: Complaint,
  { offer, wish }: { offer: Offered; wish: Wish },
): Promise<true> {
  const { reference } = complaint;
  const { landlord, text: words } = talk;
  if (!(await mayReach(talk, complaint))) {
    await askForCode(talk, reference);
    return true;
  }
  const { wanted, manner } = wish;
  const on = londonDate(talk.receivedAt);
  const named = manner === null ? {} : { manner };
  await talk.cases.staff(complaint.id, { type: 'replyToOffer', offer, wanted, words, ...named, on });
  const offered = offeredWays(complaint, offer) ?? [];
  const asksWay = wanted && manner === null && offer !== 'callback';
  const passed = wishPassedOn({ reference, offer, wanted, words }, landlord);
  const text = asksWay ? `${passed}\n${whichWay(ways(offered))}` : passed;
  await talk.say({ text, acts: ['wish_passed_on'], more: { reference } });
  if (asksWay) talk.state.teamAsked = { complaintIds: [complaint.id], at: talk.now, draft: null };
  return true;
}
