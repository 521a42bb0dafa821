import type { LocalDate } from '../clock.ts';
import type { Actor, Decision } from '../records/record.ts';
import { accepted, refusal } from '../records/record.ts';
import { type RefusalCode, refusalReasons } from '../wording/en/refusals.ts';
import type { CommandOf } from './commands.ts';
import type { Complaint, ComplaintEvent, Standing } from './complaint.ts';
import { canWithdraw, reviewRoute } from './promises.ts';

/** What a rule knows beside the complaint and the command. */
export interface When {
  /** The present day in London. */
  today: LocalDate;
  /** The day for which the command is true: today, or the day given with it. */
  day: LocalDate;
  by: Actor;
}

type Refusing = { [S in Standing]?: RefusalCode };

/** A refusal with its reason. */
export function refuse(code: RefusalCode): Decision<ComplaintEvent> {
  return refusal(code, refusalReasons[code]);
}

const pastStageOne: Refusing = {
  stageOneDecided: 'STAGE_ONE_DECIDED',
  reviewRequested: 'AT_STAGE_TWO',
  reviewAcknowledged: 'AT_STAGE_TWO',
  stageTwoDecided: 'FINAL',
  withdrawn: 'WITHDRAWN',
};
const beforeReview: Refusing = {
  received: 'NO_REVIEW',
  acknowledged: 'NO_REVIEW',
  stageOneDecided: 'NO_REVIEW',
  stageTwoDecided: 'FINAL',
  withdrawn: 'WITHDRAWN',
};
const refusals = {
  acknowledge: { ...pastStageOne, acknowledged: 'ALREADY_ACKNOWLEDGED' },
  decideStageOne: { ...pastStageOne, received: 'NOT_ACKNOWLEDGED' },
  acknowledgeReview: { ...beforeReview, reviewAcknowledged: 'REVIEW_ALREADY_ACKNOWLEDGED' },
  decideStageTwo: { ...beforeReview, reviewRequested: 'REVIEW_NOT_ACKNOWLEDGED' },
  requestReview: {
    received: 'REVIEW_TOO_EARLY',
    acknowledged: 'REVIEW_TOO_EARLY',
    reviewRequested: 'REVIEW_ALREADY_REQUESTED',
    reviewAcknowledged: 'REVIEW_ALREADY_REQUESTED',
    stageTwoDecided: 'FINAL',
    withdrawn: 'WITHDRAWN',
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
  _command: CommandOf<'acknowledge'>,
  when: When,
): Decision<ComplaintEvent> {
  return step(complaint, when, { refusing: refusals.acknowledge, event: { type: 'Acknowledged' } });
}

/** A decision with reasons, at the stage named or the one that the complaint is at. */
export function decideStage(
  complaint: Complaint,
  command: CommandOf<'decide'>,
  when: When,
): Decision<ComplaintEvent> {
  const { finding, reasons } = command;
  const stage = command.stage ?? (complaint.anchors.reviewRequested === undefined ? 1 : 2);
  return stage === 1
    ? step(complaint, when, {
        refusing: refusals.decideStageOne,
        event: { type: 'StageOneDecided', finding, reasons },
      })
    : step(complaint, when, {
        refusing: refusals.decideStageTwo,
        event: { type: 'StageTwoDecided', finding, reasons },
      });
}

/** A review asked for. No reasons are required (Code 6.12); an overdue stage 1 does not stand in its way. */
export function requestReview(
  complaint: Complaint,
  { words }: CommandOf<'requestReview'>,
  when: When,
): Decision<ComplaintEvent> {
  const route = reviewRoute(complaint, when.day);
  const event: ComplaintEvent = { type: 'ReviewRequested', words, stageOneOverdue: route === 'overdue' };
  return step(complaint, when, { refusing: route === null ? refusals.requestReview : {}, event });
}

/** The written acknowledgement of the review request. */
export function acknowledgeReview(
  complaint: Complaint,
  _command: CommandOf<'acknowledgeReview'>,
  when: When,
): Decision<ComplaintEvent> {
  return step(complaint, when, {
    refusing: refusals.acknowledgeReview,
    event: { type: 'ReviewAcknowledged' },
  });
}

/** Withdrawn by the resident, or on their behalf: then what they said is recorded, so that nobody withdraws for them. */
export function withdraw(
  complaint: Complaint,
  { words }: CommandOf<'withdraw'>,
  when: When,
): Decision<ComplaintEvent> {
  if (complaint.closed) return refuse('CLOSED');
  if (!canWithdraw(complaint)) return refuse(complaint.standing === 'withdrawn' ? 'WITHDRAWN' : 'FINAL');
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
