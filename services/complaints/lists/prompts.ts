import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import { mailsToRead } from '../byMail/toRead.ts';
import type { Complaint } from '../complaint.ts';
import { isLate, runningClocks } from '../dates/promises.ts';
import { repliesToSeeTo } from '../keepingTold/replies.ts';
import { nextUpdateDueOn } from '../keepingTold/updates.ts';
import { isOpenOrder } from '../outside/events.ts';
import { type PeoplePromptCode, peopleInNeed } from '../people/reminders.ts';
import { stillIndependent } from '../reviewing/independence.ts';
import { lackingForReview } from '../reviewing/readiness.ts';
import { tooLate } from '../together/rules.ts';
import { letterDueOn, lettersToSeeTo } from '../writing/toSend.ts';

/** What staff ought to do and are reminded of; nothing is refused for it. */
export type PromptCode =
  | 'no_interview'
  | 'decided_without_interview'
  | 'decide_joined'
  | 'tie_unconfirmed'
  | 'tie_claimed'
  | 'no_panel'
  | 'no_reviewer'
  | 'not_independent'
  | 'no_hearing'
  | 'fairness_unchecked'
  | 'clarification_open'
  | 'update_due'
  | 'no_updates_agreed'
  | 'adjustment_review_due'
  | 'adjustment_unrecorded'
  | 'callback_due'
  | 'offer_replied'
  | 'order_due'
  | 'evidence_due'
  | 'mail_to_read'
  | 'letter_to_post'
  | 'letter_failed'
  | PeoplePromptCode;

/** A reminder, and what it is about: numbers, dates, staff ids or references; never anybody's words. */
export interface Prompt {
  code: PromptCode;
  about: string[];
}

/** The day, and at which landlord. */
export interface PromptContext {
  landlord: Landlord;
  today: LocalDate;
  /** Complaints that are answered with it and on which the decision is recorded too, by reference. */
  answeredToo?: readonly string[];
}

type Reminder = (complaint: Complaint, context: PromptContext) => Prompt[];

function prompt(code: PromptCode, ...about: (string | number)[]): Prompt {
  return { code, about: about.map(String) };
}

function when(holds: boolean, code: PromptCode, ...about: (string | number)[]): Prompt[] {
  return holds ? [prompt(code, ...about)] : [];
}

/** A landlord that promises interviews is reminded before it decides. */
const interviews: Reminder = ({ standing, interviews: held }, { landlord }) =>
  when(
    standing === 'acknowledged' && landlord.procedure.interviews !== null && held.length === 0,
    'no_interview',
  );

const lackingAsPrompt: Partial<Record<RefusalCode, PromptCode>> = {
  PANEL_NEEDED: 'no_panel',
  REVIEWER_NEEDED: 'no_reviewer',
  HEARING_NEEDED: 'no_hearing',
  FAIRNESS_NEEDED: 'fairness_unchecked',
};

/** What a review still needs, as soon as it is asked for: a panel takes time to form. */
const review: Reminder = (complaint, { landlord }) => {
  if (complaint.standing !== 'reviewRequested' && complaint.standing !== 'reviewAcknowledged') return [];
  const fit = stillIndependent(complaint);
  const unfit = (complaint.appointment?.people ?? []).filter((person) => !fit.includes(person));
  return [
    ...when(unfit.length > 0, 'not_independent', ...unfit),
    ...lackingForReview(complaint, landlord).flatMap((code) => {
      const known = lackingAsPrompt[code];
      return known === undefined ? [] : [prompt(known)];
    }),
  ];
};

const clarification: Reminder = ({ standing, clarifications }) => {
  const open = clarifications.filter(({ answer }) => answer === null);
  return when(
    open.length > 0 && runningClocks({ standing }).length > 0,
    'clarification_open',
    ...open.map(({ askedOn }) => askedOn),
  );
};

const updates: Reminder = (complaint, { landlord, today }) => {
  const dueOn = nextUpdateDueOn(complaint, landlord);
  if (dueOn !== null) return when(dueOn <= today, 'update_due', dueOn);
  const late = runningClocks(complaint).some((clock) => isLate(complaint, clock, today));
  return when(late, 'no_updates_agreed');
};

/** What the resident said that they need is on the register only when a person puts it there (Code 5.10). */
const needs: Reminder = ({ details, adjustments, closed, erasedOn }) => {
  const told = details.adjustments !== undefined && details.adjustments.words !== null;
  const isOpen = !closed && erasedOn === null;
  return when(told && isOpen && adjustments.length === 0, 'adjustment_unrecorded');
};

const promisesToPeople: Reminder = ({ adjustments, callbacks, orders, evidence }, { today }) => [
  ...adjustments
    .filter(({ kept, reviewOn }) => kept && reviewOn <= today)
    .map(({ number, reviewOn }) => prompt('adjustment_review_due', number, reviewOn)),
  ...callbacks
    .filter(({ madeOn, at }) => madeOn === null && at.slice(0, 10) <= today)
    .map(({ number, at }) => prompt('callback_due', number, at)),
  ...orders
    .filter((order) => isOpenOrder(order) && order.dueOn <= today)
    .map(({ number, dueOn }) => prompt('order_due', number, dueOn)),
  // Whatever the day: gathering a file takes time, and the Ombudsman sets the date.
  ...evidence
    .filter(({ sentOn }) => sentOn === null)
    .map(({ number, dueOn }) => prompt('evidence_due', number, dueOn)),
];

/** E-mail about it that nobody has read, and what it was heard to say. */
const mails: Reminder = (complaint) =>
  mailsToRead(complaint).map(({ number, on, meant, contact }) =>
    prompt('mail_to_read', number, on, contact === null ? 'unconfirmed' : meant.join(' ')),
  );

/** Letters that no machine can send: to be posted by the day on which their step is due, or back and to go another way. */
const letters: Reminder = (complaint, { landlord }) =>
  landlord.letters === 'off'
    ? []
    : lettersToSeeTo(complaint).map(({ number, letter, writtenOn, became, because, way }) => {
        const dueOn = letterDueOn(complaint, { letter, writtenOn });
        return became === 'failed'
          ? prompt('letter_failed', number, letter, dueOn, way ?? '', because ?? '')
          : prompt('letter_to_post', number, letter, dueOn, way === null ? 'no_way' : '');
      });

/** A wish of the resident's, until staff have kept it or made the offer anew. Who says no waits for nothing. */
const replies: Reminder = (complaint) =>
  repliesToSeeTo(complaint)
    .filter(({ offer, wanted }) => wanted && (offer !== 'interview' || complaint.decisions.length === 0))
    .map(({ offer, on }) => prompt('offer_replied', offer, on));

/** People on the case who are waiting for a word of staff. */
const people: Reminder = (complaint) =>
  peopleInNeed(complaint).map(({ code, about }) => prompt(code, ...about));

/** The resident's word alone ties nothing: until staff have looked, it goes its own way. After stage 1 there is nothing to look at. */
const tie: Reminder = ({ membership, reference, claimedBy, standing }) => {
  if (tooLate({ standing }) !== null) return [];
  const isOpen = membership !== null && membership.consent === null && membership.left === null;
  return [
    ...when(isOpen, 'tie_unconfirmed', membership?.to ?? '', reference),
    ...claimedBy.map((member) => prompt('tie_claimed', member, reference)),
  ];
};

/** The other complaint of which a reminder tells something that may have to be kept from a reader. Null: it tells of none. */
export function namedInTie({ code, about }: Prompt): string | null {
  return code === 'tie_unconfirmed' || code === 'tie_claimed' ? (about[0] ?? null) : null;
}

const reminders: Reminder[] = [
  interviews,
  review,
  clarification,
  updates,
  needs,
  promisesToPeople,
  replies,
  mails,
  letters,
  people,
  tie,
];

/** What staff ought to do about a complaint on this day. Pure; shown with the case, and refuses nothing. */
export function promptsOf(complaint: Complaint, context: PromptContext): Prompt[] {
  return reminders.flatMap((reminder) => reminder(complaint, context));
}

/** What a decision that was just recorded left out: it stands all the same. */
function afterDecision(
  before: Complaint,
  after: Complaint,
  { landlord, answeredToo = [] }: PromptContext,
): Prompt[] {
  const decision = after.decisions[before.decisions.length];
  if (decision === undefined) return [];
  const joined = after.links
    .filter(({ to, why }) => (why === 'joined' || why === 'hasPart') && !answeredToo.includes(to))
    .map(({ to }) => to);
  return [
    ...when(
      decision.stage === 1 && landlord.procedure.interviews !== null && after.interviews.length === 0,
      'decided_without_interview',
    ),
    ...when(decision.stage === 1 && joined.length > 0, 'decide_joined', ...joined),
  ];
}

/** What staff are told beside what a command recorded: what it left out, and what ought to be done now. */
export function promptsAfter(before: Complaint, after: Complaint, context: PromptContext): Prompt[] {
  return [...afterDecision(before, after, context), ...promptsOf(after, context)];
}
