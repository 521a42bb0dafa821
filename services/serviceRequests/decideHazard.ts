import { toTheSecond } from '../calendar/counting.ts';
import type { Instant } from '../clock.ts';
import { accepted, type Decision, type Refusal, refusal } from '../records/record.ts';
import type { HazardKind } from '../understanding/understanding.ts';
import { type RequestRefusalCode, requestRefusals } from '../wording/en/requestRefusals.ts';
import type { Hazard } from './hazardClocks.ts';
import { gravityOf, type HazardGravity } from './hazardLaw.ts';
import type { ServiceRequest, ServiceRequestEvent } from './serviceRequest.ts';

/** What staff say of the hazard of a service request; `at` is when it happened, which may lie back. */
export type HazardCommand =
  /** `gravity` null: what the kind is taken for. `at` null: when the request was recorded, for that is when it was told of. */
  | { type: 'reportHazard'; kind: HazardKind; gravity: HazardGravity | null; at: Instant | null }
  | { type: 'finishInvestigation'; at: Instant }
  | { type: 'makeSafe'; at: Instant }
  | { type: 'giveSummary'; at: Instant };

type CommandOf<T extends HazardCommand['type']> = Extract<HazardCommand, { type: T }>;
type Decided = Decision<ServiceRequestEvent>;

function refuse(code: RequestRefusalCode): Refusal {
  return refusal(code, requestRefusals[code]);
}

/** A person judges the hazard: kind and gravity as they say, its limits counted from the first time it was told of. */
function report(request: ServiceRequest, command: CommandOf<'reportHazard'>): Decided {
  const { kind, gravity } = command;
  const at = toTheSecond(command.at ?? request.hazard?.reportedAt ?? request.recordedAt);
  const judged = gravity ?? gravityOf(kind);
  const { hazard } = request;
  const same =
    hazard !== null && hazard.kind === kind && hazard.gravity === judged && hazard.reportedAt <= at;
  return same
    ? accepted()
    : accepted<ServiceRequestEvent>({ type: 'HazardReported', kind, gravity: judged, at });
}

function finish(hazard: Hazard, at: Instant): Decided {
  if (hazard.investigatedAt !== null) return refuse('ALREADY_INVESTIGATED');
  return accepted<ServiceRequestEvent>({ type: 'InvestigationFinished', at });
}

function makeSafe(hazard: Hazard, at: Instant): Decided {
  // An emergency is made safe first and looked into afterwards, if need be.
  if (hazard.madeSafeAt !== null) return refuse('ALREADY_SAFE');
  return accepted<ServiceRequestEvent>({ type: 'MadeSafe', at });
}

function giveSummary(hazard: Hazard, at: Instant): Decided {
  if (hazard.summaryGivenAt !== null) return refuse('ALREADY_SUMMARISED');
  if (hazard.investigatedAt === null) return refuse('NOT_INVESTIGATED');
  if (at < hazard.investigatedAt) return refuse('BEFORE_INVESTIGATION');
  return accepted<ServiceRequestEvent>({ type: 'SummaryGiven', at });
}

const steps = { finishInvestigation: finish, makeSafe, giveSummary };

/** What an act of staff does to the hazard of a request: events, or a refusal with its reason. Pure. */
export function decideHazard(request: ServiceRequest, command: HazardCommand, now: Instant): Decided {
  if (command.at !== null && command.at > now) return refuse('IN_THE_FUTURE');
  if (command.type === 'reportHazard') return report(request, command);
  const { hazard } = request;
  const at = toTheSecond(command.at);
  if (hazard === null) return refuse('NO_HAZARD');
  if (at < hazard.reportedAt) return refuse('BEFORE_REPORT');
  return steps[command.type](hazard, at);
}
