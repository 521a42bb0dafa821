import type { Landlord } from '../landlords/landlord.ts';
import { accepted, type Decision } from '../records/record.ts';
import type { SetOut } from './clarifying/events.ts';
import { findingsOnAll, pointsWithoutFinding, whyPointsDoNotFit } from './clarifying/pointFindings.ts';
import type { CommandOf } from './commands.ts';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { canWithdraw, reviewRoute } from './dates/promises.ts';
import { whyNotTheirs, whyTooSoon } from './reviewing/deciding.ts';
import { lackingForReview } from './reviewing/readiness.ts';
import { noReview, pastStageOne, procedureOver, type Refusing, refuse, type When } from './rule.ts';

const refusals = {
  acknowledge: { ...pastStageOne, acknowledged: 'ALREADY_ACKNOWLEDGED' },
  decideStageOne: { ...pastStageOne, received: 'NOT_ACKNOWLEDGED' },
  acknowledgeReview: { ...noReview, reviewAcknowledged: 'REVIEW_ALREADY_ACKNOWLEDGED' },
  decideStageTwo: { ...noReview, reviewRequested: 'REVIEW_NOT_ACKNOWLEDGED' },
  requestReview: {
    received: 'REVIEW_TOO_EARLY',
    acknowledged: 'REVIEW_TOO_EARLY',
    reviewRequested: 'REVIEW_ALREADY_REQUESTED',
    reviewAcknowledged: 'REVIEW_ALREADY_REQUESTED',
    stageTwoDecided: 'FINAL',
    withdrawn: 'WITHDRAWN',
    refused: 'REFUSED_TO_ACCEPT',
  },
  close: {
    received: 'NOT_DECIDED',
    acknowledged: 'NOT_DECIDED',
    reviewRequested: 'NOT_DECIDED',
    reviewAcknowledged: 'NOT_DECIDED',
  },
} satisfies Record<string, Refusing>;

const steps: ComplaintEvent['type'][] = [
  'ComplaintLogged',
  'Acknowledged',
  'StageOneDecided',
  'ReviewRequested',
  'ReviewAcknowledged',
  'StageTwoDecided',
  'Withdrawn',
  'RefusedToAccept',
];

/** A step cannot have happened before the step that it follows. */
function outOfOrder(complaint: Complaint, when: When): boolean {
  const last = complaint.history.findLast((event) => steps.includes(event.type));
  return last !== undefined && when.day < last.occurredOn;
}

function step(
  complaint: Complaint,
  when: When,
  rule: { refusing: Refusing; event: ComplaintEvent },
): Decision<ComplaintEvent> {
  const code = rule.refusing[complaint.standing];
  if (code !== undefined) return refuse(code);
  return outOfOrder(complaint, when) ? refuse('OUT_OF_ORDER') : accepted<ComplaintEvent>(rule.event);
}

/** The written acknowledgement at stage 1. */
export function acknowledge(
  complaint: Complaint,
  command: CommandOf<'acknowledge'>,
  when: When,
): Decision<ComplaintEvent> {
  const event: ComplaintEvent = { type: 'Acknowledged', ...setOutIn(command) };
  return step(complaint, when, { refusing: refusals.acknowledge, event });
}

/** What the acknowledgement sets out, where it was said: a store keeps no gaps. */
function setOutIn({
  definition,
  responsible,
}: CommandOf<'acknowledge'> | CommandOf<'acknowledgeReview'>): SetOut {
  return {
    ...(definition === undefined ? {} : { definition }),
    ...(responsible === undefined ? {} : { responsible }),
  };
}

/**
 * A decision with reasons, at the stage named or the one that the complaint is at. A review is decided only by people who
 * were appointed to it, after what the landlord's procedure promises before it.
 */
export function decideStage(
  complaint: Complaint,
  command: CommandOf<'decide'>,
  when: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  const stage = command.stage ?? (complaint.anchors.reviewRequested === undefined ? 1 : 2);
  const rule =
    stage === 1
      ? { refusing: refusals.decideStageOne, event: decided('StageOneDecided', complaint, command) }
      : { refusing: refusals.decideStageTwo, event: decided('StageTwoDecided', complaint, command) };
  const decision = step(complaint, when, rule);
  if (decision.refused) return decision;
  return refusedAsItStands(complaint, command, { stage, when, landlord }) ?? decision;
}

/** What stands in the way of a decision in this stage, in the order in which it is mended. Null: nothing. */
function refusedAsItStands(
  complaint: Complaint,
  command: CommandOf<'decide'>,
  { stage, when, landlord }: { stage: 1 | 2; when: When; landlord: Landlord },
): Decision<ComplaintEvent> | null {
  const [lacking] = stage === 1 ? [] : lackingForReview(complaint, landlord);
  if (lacking !== undefined) return refuse(lacking);
  const wrong = whyNotTheirs(complaint, command, { stage, by: when.by });
  if (wrong !== null) return refuse(wrong.code, wrong.who);
  const soon = whyTooSoon(complaint, command, { stage, day: when.day });
  if (soon !== null) return refuse(soon);
  const points = command.points ?? [];
  const problem = whyPointsDoNotFit(complaint, command.finding, points);
  if (problem !== 'POINTS_NEEDED') return problem === null ? null : refuse(problem);
  return refuse(problem, pointsWithoutFinding(complaint, points).join(', '));
}

function decided(
  type: 'StageOneDecided' | 'StageTwoDecided',
  complaint: Complaint,
  { finding, reasons, points: single = [], decidedBy, heardOrDeclined }: CommandOf<'decide'>,
): ComplaintEvent {
  const points = findingsOnAll(complaint, finding, single);
  return {
    type,
    finding,
    reasons,
    ...(points.length === 0 ? {} : { points }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(heardOrDeclined === undefined ? {} : { heardOrDeclined }),
  };
}

/** A review asked for. No reasons are required (Code 6.12); an overdue stage 1 does not stand in its way. */
export function requestReview(
  complaint: Complaint,
  { words, scope, to }: CommandOf<'requestReview'>,
  when: When,
): Decision<ComplaintEvent> {
  const route = reviewRoute(complaint, when.day);
  const event: ComplaintEvent = {
    type: 'ReviewRequested',
    words,
    stageOneOverdue: route === 'overdue',
    ...(scope === undefined ? {} : { scope }),
    ...(to === undefined ? {} : { to }),
  };
  return step(complaint, when, { refusing: route === null ? refusals.requestReview : {}, event });
}

/** The written acknowledgement of the review request. */
export function acknowledgeReview(
  complaint: Complaint,
  command: CommandOf<'acknowledgeReview'>,
  when: When,
): Decision<ComplaintEvent> {
  return step(complaint, when, {
    refusing: refusals.acknowledgeReview,
    event: { type: 'ReviewAcknowledged', ...setOutIn(command) },
  });
}

/** Withdrawn by the resident, or on their behalf: then what they said is recorded, so that nobody withdraws for them. */
export function withdraw(
  complaint: Complaint,
  { words }: CommandOf<'withdraw'>,
  when: When,
): Decision<ComplaintEvent> {
  if (complaint.closed) return refuse('CLOSED');
  if (!canWithdraw(complaint)) return refuse(procedureOver[complaint.standing] ?? 'FINAL');
  if (when.by.kind !== 'resident' && words === null) return refuse('WORDS_NEEDED');
  return step(complaint, when, { refusing: {}, event: { type: 'Withdrawn', words } });
}

/** Closed by a person after a decision or a withdrawal; promised actions stay on the lists (Code 6.6). */
export function close(
  complaint: Complaint,
  _command: CommandOf<'close'>,
  when: When,
): Decision<ComplaintEvent> {
  if (complaint.closed) return refuse('ALREADY_CLOSED');
  return step(complaint, when, { refusing: refusals.close, event: { type: 'Closed' } });
}
