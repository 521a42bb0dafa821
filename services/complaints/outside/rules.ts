import type { Landlord } from '../../landlords/landlord.ts';
import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { isSamePerson } from '../investigating/people.ts';
import { procedureOver, type RulesFor, refuse, type When } from '../rule.ts';
import type { OutsideCommand } from './commands.ts';

/** Whether nobody confirmed it where somebody must, or the very person who signs it. */
function lacksSecond(
  staff: string | null,
  confirmedBy: string | null,
  { procedure }: Pick<Landlord, 'procedure'>,
): boolean {
  if (confirmedBy === null) return procedure.refusalConfirmed !== null;
  return staff !== null && isSamePerson(staff, confirmedBy);
}

/** The first of these people whom the complaint is about. */
function subjectAmong({ subjects }: Complaint, people: (string | null)[]): string | undefined {
  const found = people.find(
    (person) => person !== null && subjects.some((each) => isSamePerson(each, person)),
  );
  return found ?? undefined;
}

/**
 * The landlord does not take the complaint on, or does not take it further: a person decides, on one of the Code's grounds,
 * with written reasons (Code 2.4, 5.11). Whoever it is about cannot refuse or confirm it.
 */
function refuseToAccept(
  complaint: Complaint,
  { ground, reasons, confirmedBy: second, discretion }: CommandOf<'refuseToAccept'>,
  { by }: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  const code = procedureOver[complaint.standing];
  if (code !== undefined) return refuse(code);
  const confirmedBy = second ?? null;
  const staff = by.kind === 'staff' ? by.id : null;
  if (lacksSecond(staff, confirmedBy, landlord)) return refuse('SECOND_PERSON_NEEDED');
  const subject = subjectAmong(complaint, [staff, confirmedBy]);
  if (subject) return refuse('SUBJECT_REFUSES', subject);
  return accepted<ComplaintEvent>({
    type: 'RefusedToAccept',
    ground,
    reasons,
    confirmedBy,
    ...(discretion === undefined ? {} : { discretion }),
  });
}

/** Residents may go to the Ombudsman at any time, so this is taken at any time. */
function ombudsmanReferred(
  _complaint: Complaint,
  { words }: CommandOf<'ombudsmanReferred'>,
): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'OmbudsmanReferred', words });
}

/** An order, numbered from 1. One to accept the complaint needs one that was refused. */
function ombudsmanOrdered(
  { orders, standing }: Complaint,
  { words, dueOn, accept }: CommandOf<'ombudsmanOrdered'>,
): Decision<ComplaintEvent> {
  if (accept && standing !== 'refused') return refuse('NOT_REFUSED');
  const number = orders.length + 1;
  return accepted<ComplaintEvent>({ type: 'OmbudsmanOrdered', number, words, dueOn, accept });
}

function ombudsmanOrderDone(
  { orders }: Complaint,
  { number, words }: CommandOf<'ombudsmanOrderDone'>,
): Decision<ComplaintEvent> {
  const order = orders.find((each) => each.number === number);
  if (order === undefined) return refuse('NO_SUCH_ORDER');
  if (order.doneOn !== null) return refuse('ORDER_DONE');
  const shown = words === undefined ? {} : { words };
  return accepted<ComplaintEvent>({ type: 'OmbudsmanOrderDone', number, ...shown });
}

/** Numbered with the orders: staff and residents hear of both in one list. */
function ombudsmanRecommended(
  { orders }: Complaint,
  { words, dueOn }: CommandOf<'ombudsmanRecommended'>,
): Decision<ComplaintEvent> {
  const number = orders.length + 1;
  return accepted<ComplaintEvent>({
    type: 'OmbudsmanOrdered',
    number,
    words,
    dueOn,
    accept: false,
    recommended: true,
  });
}

/** An order binds; a recommendation can be declined, with reasons that the resident hears, and can still be followed later. */
function declineRecommendation(
  { orders }: Complaint,
  { number, reasons }: CommandOf<'declineRecommendation'>,
): Decision<ComplaintEvent> {
  const order = orders.find((each) => each.number === number);
  if (order === undefined) return refuse('NO_SUCH_ORDER');
  if (!order.recommended) return refuse('ORDER_BINDS');
  if (order.doneOn !== null) return refuse('ORDER_DONE');
  return order.declined === null
    ? accepted<ComplaintEvent>({ type: 'OmbudsmanRecommendationDeclined', number, reasons })
    : accepted();
}

/** The Ombudsman asks landlords for their file whether or not anybody told them of a referral. */
function ombudsmanAskedForEvidence(
  { evidence }: Complaint,
  { words, dueOn }: CommandOf<'ombudsmanAskedForEvidence'>,
): Decision<ComplaintEvent> {
  const number = evidence.length + 1;
  return accepted<ComplaintEvent>({ type: 'OmbudsmanAskedForEvidence', number, words, dueOn });
}

function evidenceSent(
  { evidence }: Complaint,
  { number, words }: CommandOf<'evidenceSent'>,
): Decision<ComplaintEvent> {
  const asked = evidence.find((each) => each.number === number);
  if (asked === undefined) return refuse('NO_SUCH_EVIDENCE');
  if (asked.sentOn !== null) return refuse('EVIDENCE_SENT');
  return accepted<ComplaintEvent>({ type: 'EvidenceSent', number, words });
}

/** Wherever the complaint stands: the Ombudsman decides on refusals to accept as well. */
function ombudsmanDecided(
  _complaint: Complaint,
  { finding, words }: CommandOf<'ombudsmanDecided'>,
): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'OmbudsmanDecided', finding, words });
}

/** The rules for refusals to accept a complaint, and for the Ombudsman. */
export const outsideRules: RulesFor<OutsideCommand> = {
  refuseToAccept,
  ombudsmanReferred,
  ombudsmanAskedForEvidence,
  evidenceSent,
  ombudsmanDecided,
  ombudsmanOrdered,
  ombudsmanRecommended,
  declineRecommendation,
  ombudsmanOrderDone,
};
