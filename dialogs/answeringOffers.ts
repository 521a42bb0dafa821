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
import { asksYesOrNo } from './howItAnswers.ts';
import { isOpen } from './ownComplaint.ts';
import type { Talk } from './talk.ts';
import { complaintNamed, openQuestionOf } from './whichComplaint.ts';
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
  return openOffer(complaint) !== null;
}

/** Whether this is offered now, answered or not. */
export function isOffered(complaint: Complaint, offer: Offered): boolean {
  return offeredWays(complaint, offer) !== null;
}

/** What is offered and not answered yet. Null: nothing. */
export function openOffer(complaint: Complaint): Offered | null {
  const open = (['hearing', 'interview', 'callback'] as const).find(
    (offer) => offeredWays(complaint, offer) !== null && replyToSeeTo(complaint, offer) === null,
  );
  return open ?? null;
}

/** The complaints of which something was just shown, or all that may be meant. */
interface Meant {
  complaints: Complaint[];
  isShown: boolean;
}

/** A longer message tells something. */
const longestWish = 250;

/** What came of a message: it was an answer, it is something else, or it answers one of these, and which is not said. */
export type Answered = 'answered' | 'other' | Complaint[];

/**
 * "By phone please", "no thanks", "I can't do Tuesday, ring me Thursday after 4": what the resident says to an offer, kept in their
 * words for staff to arrange. Nothing is promised.
 */
export async function answerOffers(talk: Talk, meant: Meant): Promise<Answered> {
  const { text, reading } = talk;
  if (text.length > longestWish || text.includes('?') || reading.wishesToComplain) return 'other';
  const called = await answerCall(talk, meant);
  return called === 'other' ? answerToBeHeard(talk, meant) : called;
}

/** To one offer of each of these complaints, what the message says to it. */
interface Reply {
  complaint: Complaint;
  offer: Offered;
  wish: Wish;
}

async function answerCall(talk: Talk, { complaints }: Meant): Promise<Answered> {
  const wish = wishOfCall(talk.text);
  if (wish === null) return 'other';
  const called = complaints.filter((complaint) => offeredWays(complaint, 'callback') !== null);
  return passToOne(
    talk,
    called.map((complaint) => ({ complaint, offer: 'callback', wish })),
  );
}

/** Without the offer just before it, only a message that names it is an answer. */
async function answerToBeHeard(talk: Talk, { complaints, isShown }: Meant): Promise<Answered> {
  const wish = wishToBeHeard(talk.text);
  const named = offerNamed(talk.text);
  if (wish === null || (named === null && !isShown)) return 'other';
  const offers = named === null ? (['hearing', 'interview'] as const) : [named];
  const replies = complaints.flatMap((complaint): Reply[] => {
    const offer = offers.find((each) => offeredWays(complaint, each) !== null);
    const isTheirs = offer !== undefined && isAbout(talk, complaint, { wish, isNamed: named !== null });
    return isTheirs ? [{ complaint, offer, wish: inTheOnlyWay(wish, complaint, offer) }] : [];
  });
  const beside = wish.manner === null && named === null && replies.length > 0;
  return passToOne(talk, replies, beside ? await askedYesOrNo(talk, complaints) : []);
}

/** A bare yes or no is an answer to these questions too. */
async function askedYesOrNo(talk: Talk, complaints: Complaint[]): Promise<Complaint[]> {
  const asked = await Promise.all(complaints.map((complaint) => openQuestionOf(talk, complaint)));
  return complaints.filter((_complaint, place) => asksYesOrNo(asked[place] ?? null));
}

/** @param beside other complaints that the same words may be for */
async function passToOne(talk: Talk, replies: Reply[], beside: Complaint[] = []): Promise<Answered> {
  const complaints = [...replies.map(({ complaint }) => complaint), ...beside];
  const [first, ...others] = complaints;
  if (first === undefined) return 'other';
  const meant = others.length === 0 ? first : await complaintNamed(talk, complaints);
  const reply = replies.find(({ complaint }) => complaint.id === meant?.id);
  if (meant === null) return complaints;
  return reply === undefined ? 'other' : passOn(talk, reply);
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

async function passOn(talk: Talk, { complaint, offer, wish }: Reply): Promise<'answered'> {
  const { reference } = complaint;
  const { landlord, text: words } = talk;
  if (!(await mayReach(talk, complaint))) {
    await askForCode(talk, reference);
    return 'answered';
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
  talk.state.toldTeam = { complaintId: complaint.id, offer, at: talk.now };
  if (asksWay) talk.state.teamAsked = { complaintIds: [complaint.id], at: talk.now, draft: null, times: 0 };
  return 'answered';
}
