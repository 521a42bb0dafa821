import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { WordsId } from '../../records/record.ts';
import type { Clarification } from '../clarifying/events.ts';
import type { Complaint, LinkReason } from '../complaint.ts';
import { runningClocks } from '../dates/promises.ts';
import type { Manner } from '../investigating/events.ts';
import type { OfferReply } from '../keepingTold/events.ts';
import { replyToSeeTo } from '../keepingTold/replies.ts';
import { nextUpdateDueOn } from '../keepingTold/updates.ts';
import { isOpenOrder, type OmbudsmanFinding, type OmbudsmanOrder } from '../outside/events.ts';
import type { LetterWay } from '../writing/events.ts';
import { wentOutOn } from '../writing/toSend.ts';
import { type ReviewAnswer, reviewOf } from './review.ts';

/** What is going on beside the written steps, as far as it concerns the resident today. */
export interface BesideAnswer {
  /** Questions to the resident that are still open. No date waits for them. */
  questions: Omit<Clarification, 'answer'>[];
  /** When the resident answered the last one. Null: nothing was asked, or something is open. */
  answeredOn: LocalDate | null;
  coverage: Complaint['coverage'];
  quickFix: { fixed: boolean; on: LocalDate } | null;
  /** How many points the decision has to answer; 0: it was not taken apart. */
  points: number;
  interviews: InterviewsAnswer;
  review: ReviewAnswer | null;
  /** How often the resident hears how it goes, in working days, and by the end of which day next. */
  updates: { everyDays: number; dueOn: LocalDate; overdue: boolean } | null;
  /** What the resident was told last. */
  news: { words: WordsId; on: LocalDate } | null;
  /** Calls that were promised and not made. `at`: London wall clock. What staff noted for the call is theirs. */
  calls: { at: string; overdue: boolean }[];
  /** What the resident said to the call that was promised last. */
  callReply: OfferReply | null;
  /** The last letter, where it did not arrive. */
  undelivered: { how: LetterWay; on: LocalDate } | null;
  /** Whether the letter that confirms it, or its review, is written and has not gone out. */
  confirmationUnsent: boolean;
  refusal: Complaint['refusal'];
  /** When it was last noted that the complaint went to the Ombudsman. */
  referredOn: LocalDate | null;
  /** What the Ombudsman asked the landlord for. What exactly is for staff. */
  evidence: { dueOn: LocalDate; sentOn: LocalDate | null; overdue: boolean }[];
  /** What the Ombudsman found. The words staff noted of it are theirs: the resident has the Ombudsman's own letter. */
  determinations: { finding: OmbudsmanFinding; on: LocalDate }[];
  orders: (OmbudsmanOrder & { open: boolean; overdue: boolean })[];
  /** Complaints that it belongs together with. `to` null: not for this reader to know. */
  links: { to: string | null; why: LinkReason }[];
  /** Whether the law forbids to delete anything of it. */
  held: boolean;
  erasedOn: LocalDate | null;
}

/** Who was talked to in the present stage. */
export interface InterviewsAnswer {
  /** The last offer to the resident that no talk has followed. */
  offered: { manner: Manner; on: LocalDate } | null;
  /** What the resident said to that offer. */
  reply: OfferReply | null;
  /** When the resident was heard last. */
  heardOn: LocalDate | null;
  /** Whether others were heard as well. Who they are is theirs. */
  others: boolean;
}

const noInterviews: InterviewsAnswer = { offered: null, reply: null, heardOn: null, others: false };

function interviewsOf(complaint: Complaint): InterviewsAnswer {
  const { interviews, reviewAsked } = complaint;
  const since = reviewAsked?.on ?? '';
  const held = interviews.filter(({ on }) => on >= since);
  const own = held.filter((each) => each.with === 'resident');
  const heardOn = own.findLast(({ words }) => words !== null)?.on ?? null;
  const offer = own.findLast(({ words }) => words === null);
  const isOpen = offer !== undefined && offer.manner !== null && (heardOn === null || heardOn < offer.on);
  return {
    offered: isOpen && offer.manner !== null ? { manner: offer.manner, on: offer.on } : null,
    reply: replyToSeeTo(complaint, 'interview'),
    heardOn,
    others: held.some((each) => each.with !== 'resident' && each.words !== null),
  };
}

function updatesOf(complaint: Complaint, landlord: Landlord, today: LocalDate): BesideAnswer['updates'] {
  const dueOn = nextUpdateDueOn(complaint, landlord);
  const everyDays = complaint.updatesAgreed?.everyDays ?? landlord.procedure.updateEveryDays?.value;
  if (dueOn === null || everyDays === undefined) return null;
  return { everyDays, dueOn, overdue: today > dueOn };
}

/** What is told only while a written step is owed: afterwards the decision says it. */
function whileOwed(complaint: Complaint) {
  const { clarifications, coverage, quickFixes, points, anchors } = complaint;
  const open = clarifications.filter(({ answer }) => answer === null);
  const answers = clarifications.flatMap(({ answer }) => (answer === null ? [] : [answer.on]));
  const isStageOne = anchors.reviewRequested === undefined;
  const quickFix = quickFixes.at(-1);
  return {
    questions: open.map(({ about, words, askedOn }) => ({ about, words, askedOn })),
    answeredOn: open.length > 0 ? null : (answers.toSorted().at(-1) ?? null),
    coverage,
    quickFix: isStageOne && quickFix !== undefined ? { fixed: quickFix.fixed, on: quickFix.on } : null,
    points: points.filter(({ movedTo }) => movedTo === undefined).length,
    interviews: interviewsOf(complaint),
  };
}

const nothingOwed: ReturnType<typeof whileOwed> = {
  questions: [],
  answeredOn: null,
  coverage: null,
  quickFix: null,
  points: 0,
  interviews: noInterviews,
};

/** News goes on while something is owed or promised (Code 6.6); later it is only history. */
function newsOf({ standing, updates, actions }: Complaint): BesideAnswer['news'] {
  const isOwed = runningClocks({ standing }).length > 0;
  const isPromised = actions.some(({ completedOn }) => completedOn === null);
  return isOwed || isPromised ? (updates.at(-1) ?? null) : null;
}

/** The last letter that failed and has not gone another way since. Of those that staff wrote themselves only the last word is known. */
function undelivered({ letters, writtenLetters }: Complaint): BesideAnswer['undelivered'] {
  const failed = writtenLetters.findLast(({ became }) => became === 'failed');
  if (failed !== undefined) return { how: failed.way ?? 'post', on: failed.becameOn };
  const last = letters.at(-1);
  return last?.became === 'failed' ? { how: last.how, on: last.on } : null;
}

/** The letter about the step that made the present standing: whether it is written, and has not gone out. */
function isStepUnsent(complaint: Complaint): boolean {
  const seq =
    complaint.history.findLastIndex(({ type }) => type === 'Acknowledged' || type === 'ReviewAcknowledged') +
    1;
  return complaint.writtenLetters.some(({ about }) => about === seq) && wentOutOn(complaint, seq) === null;
}

/** What is going on beside the written steps. Throws CALENDAR_HORIZON when an update is due outside the known bank holidays. */
export function besideOn(complaint: Complaint, landlord: Landlord, today: LocalDate): BesideAnswer {
  const {
    standing,
    callbacks,
    refusal,
    referrals,
    evidence,
    determinations,
    orders,
    links,
    legalHold,
    erasedOn,
  } = complaint;
  return {
    review: reviewOf(complaint, landlord),
    updates: updatesOf(complaint, landlord, today),
    news: newsOf(complaint),
    calls: callbacks
      .filter(({ madeOn }) => madeOn === null)
      .map(({ at }) => ({ at, overdue: today > at.slice(0, 10) })),
    callReply: replyToSeeTo(complaint, 'callback'),
    undelivered: undelivered(complaint),
    confirmationUnsent: isStepUnsent(complaint),
    refusal: standing === 'refused' ? refusal : null,
    referredOn: referrals.at(-1)?.on ?? null,
    orders: orders.map((order) => {
      const open = isOpenOrder(order);
      return { ...order, open, overdue: open && today > order.dueOn };
    }),
    evidence: evidence.map(({ dueOn, sentOn }) => ({
      dueOn,
      sentOn,
      overdue: sentOn === null && today > dueOn,
    })),
    determinations: determinations.map(({ finding, on }) => ({ finding, on })),
    links,
    held: legalHold?.held ?? false,
    erasedOn,
    // Last: spread first, the making of this object was a third of the time that a list of cases took.
    ...(runningClocks(complaint).length > 0 ? whileOwed(complaint) : nothingOwed),
  };
}
