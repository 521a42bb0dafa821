import type { Landlord } from '../../landlords/landlord.ts';
import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { pastStageOne, procedureOver, type Refusing, type RulesFor, refuse, type When } from '../rule.ts';
import type { ClarifyingCommand } from './commands.ts';
import type { UnclearMatter } from './events.ts';

function sendReceipt({ receiptSentOn }: Complaint): Decision<ComplaintEvent> {
  return receiptSentOn === null ? accepted<ComplaintEvent>({ type: 'ReceiptSent' }) : accepted();
}

/** The first question of those still open. Null: nothing is open. */
export function openClarification({
  clarifications,
}: Pick<Complaint, 'clarifications'>): { about: UnclearMatter } | null {
  return clarifications.find(({ answer }) => answer === null) ?? null;
}

/** Asked at either stage ("the same process"). No clock waits for the answer: every promised date stays. */
function askClarification(
  complaint: Complaint,
  { about, words }: CommandOf<'askClarification'>,
): Decision<ComplaintEvent> {
  const code = procedureOver[complaint.standing];
  if (code !== undefined) return refuse(code);
  if (complaint.clarifications.some((each) => each.about === about && each.answer === null)) {
    return refuse('CLARIFICATION_OPEN');
  }
  return accepted<ComplaintEvent>({ type: 'ClarificationAsked', about, words });
}

/** The resident's answer is a fact, wherever the complaint stands; at stage 1 the first one can start its clock. */
function clarified(
  complaint: Complaint,
  { words }: CommandOf<'clarified'>,
  { day }: When,
): Decision<ComplaintEvent> {
  const asked = complaint.clarifications.find(({ answer }) => answer === null);
  if (asked === undefined) return refuse('CLARIFICATION_NOT_ASKED');
  if (day < asked.askedOn) return refuse('OUT_OF_ORDER');
  return accepted<ComplaintEvent>({ type: 'ClarificationReceived', words });
}

/** A person's view with reasons, shown as a step of clarifying. "No" refuses nothing: the clocks run on. */
function decideCoverage(
  complaint: Complaint,
  { covered, reasons }: CommandOf<'decideCoverage'>,
): Decision<ComplaintEvent> {
  const code = procedureOver[complaint.standing];
  return code === undefined
    ? accepted<ComplaintEvent>({ type: 'CoverageDecided', covered, reasons })
    : refuse(code);
}

/**
 * An attempt to put things right by the end of the day on which the complaint came, where the landlord promises one. The
 * complaint is logged, acknowledged and decided all the same: no hidden stage (Code 5.2).
 */
function tryQuickFix(
  complaint: Complaint,
  { fixed, words }: CommandOf<'tryQuickFix'>,
  { day }: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  if (landlord.procedure.sameDayFix === null) return refuse('NO_QUICK_FIX');
  const code = pastStageOne[complaint.standing];
  if (code !== undefined) return refuse(code);
  if (day !== complaint.receivedOn) return refuse('NOT_THE_FIRST_DAY');
  return accepted<ComplaintEvent>({ type: 'QuickFixTried', fixed, words });
}

/** New points belong to this complaint until its stage 1 reply is given; then they are a new complaint (Code 6.8). */
const tooLateForPoints: Refusing = {
  ...procedureOver,
  stageOneDecided: 'NEW_COMPLAINT',
  reviewRequested: 'NEW_COMPLAINT',
  reviewAcknowledged: 'NEW_COMPLAINT',
};

function addPoint(complaint: Complaint, { words }: CommandOf<'addPoint'>): Decision<ComplaintEvent> {
  const code = tooLateForPoints[complaint.standing];
  if (code !== undefined) return refuse(code);
  const point = complaint.points.length + 1;
  return accepted<ComplaintEvent>({ type: 'PointAdded', point, words });
}

/** The rules for everything that makes clear what a complaint is about. */
export const clarifyingRules: RulesFor<ClarifyingCommand> = {
  sendReceipt,
  askClarification,
  clarified,
  decideCoverage,
  tryQuickFix,
  addPoint,
};
