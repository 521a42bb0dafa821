import { type Instant, type LocalDate, londonDate } from '../../services/clock.ts';
import type { DataRequest } from '../../services/dataRequests/dataRequest.ts';
import { type DataRequestLimit, isMissed, limitsOf } from '../../services/dataRequests/limits.ts';
import { hasCode } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { type Hazard, hazardClocks, isHazardLate } from '../../services/serviceRequests/hazardClocks.ts';
import type { ServiceRequest } from '../../services/serviceRequests/serviceRequest.ts';
import { categoryNames } from '../../services/wording/en/caseNames.ts';
import { countedInWords, momentToTheSecond } from '../../services/wording/en/counting.ts';
import { dataRequestName, dataRequestSteps } from '../../services/wording/en/dataRequests.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import {
  hazardClockInWords,
  hazardName,
  hazardWorking,
  noHazardLimits,
} from '../../services/wording/en/hazards.ts';
import { plain } from './command.ts';

/** Stands in place of the limits that lie outside the known bank holidays. */
const notCounted = 'The limit cannot be counted: the bank holidays of those days are not known.';

/** Lines with limits in law. What cannot be counted is said in their place and hides nothing else: an alert may stand beside it. */
export function whereCountable(lines: () => string[]): string[] {
  try {
    return lines();
  } catch (thrown) {
    if (hasCode(thrown, 'CALENDAR_HORIZON')) return [notCounted];
    throw thrown;
  }
}

/** A limit of a data request in one line: "Answer by the end of ... (LATE)", or when it was done. */
export function limitLine(limit: DataRequestLimit, today: LocalDate): string {
  const { step, dueOn, doneOn, extended, noDate } = limit;
  const name = dataRequestSteps[step];
  const late = isMissed(limit, today);
  if (doneOn !== null) return `${name}: done on ${dateInFull(doneOn)}${late ? ', late' : ''}`;
  if (dueOn === null) {
    const why = noDate === 'NOT_IN_FORCE' ? 'not in force on the day of receipt' : 'the law names no number';
    return `${name}: no date set by law (${why})`;
  }
  return `${name} by the end of ${dateInFull(dueOn)}${extended ? ', extended' : ''}${late ? ' (LATE)' : ''}`;
}

/** A data request for staff at a terminal, and what happened to it: each limit, how it was counted, and where the law was read. */
export function dataRequestInWords(
  request: DataRequest,
  happened: readonly string[],
  { landlord, today }: { landlord: Landlord; today: LocalDate },
): string {
  const limits = whereCountable(() =>
    limitsOf(request, landlord).flatMap((limit) => [
      limitLine(limit, today),
      ...(limit.counted === null || limit.extended ? [] : [`  ${countedInWords(limit.counted)}`]),
      `  ${limit.law.says} [${limit.law.source}; looked at on ${limit.law.checkedOn}]`,
    ]),
  );
  return block([
    `${request.id}, ${request.landlord}: ${dataRequestName(request.kind)}, received ${dateInFull(request.receivedOn)}`,
    request.routedTo === null ? 'With: nobody named' : `With: ${plain(request.routedTo)}`,
    ...(request.subjects.length === 0 ? [] : [`About: ${plain(request.subjects.join(', '))}`]),
    ...limits,
    ...happened,
  ]);
}

/** The limits of a hazard, a line each; `working` adds how each was counted. */
export function hazardLines(hazard: Hazard, landlord: Landlord, now: Instant, working = false): string[] {
  const heading = `${hazardName(hazard.kind, hazard.gravity)}, reported ${momentToTheSecond(hazard.reportedAt)}`;
  const clocks = hazardClocks(hazard, landlord);
  if (clocks.length === 0) return [heading, `  ${noHazardLimits}`];
  const lines = clocks.flatMap((clock) => [
    `  ${hazardClockInWords(clock, isHazardLate(clock, now))}`,
    ...(working ? [`    ${hazardWorking(clock)}`, `    ${clock.limit.says} [${clock.limit.source}]`] : []),
  ]);
  return [heading, ...lines];
}

/** A service request for staff at a terminal, and what happened to it. Its work is managed in the repairs system. */
export function serviceRequestInWords(
  request: ServiceRequest,
  happened: readonly string[],
  { landlord, now }: { landlord: Landlord; now: Instant },
): string {
  const { id, category, recordedAt, hazard } = request;
  return block([
    `${id}, ${request.landlord}: service request, ${dateInFull(londonDate(recordedAt))}${category === null ? '' : `, ${categoryNames[category]}`}`,
    ...(hazard === null
      ? ['No hazard recorded.']
      : whereCountable(() => hazardLines(hazard, landlord, now, true))),
    ...happened,
  ]);
}

function block(lines: string[]): string {
  return `${lines.join('\n')}\n`;
}
