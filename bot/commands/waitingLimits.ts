import { toTheSecond } from '../../services/calendar/counting.ts';
import { type Instant, londonDate } from '../../services/clock.ts';
import { limitsOf } from '../../services/dataRequests/limits.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { WaitingForStaff } from '../../services/reporting/waiting.ts';
import type { Hazard } from '../../services/serviceRequests/hazardClocks.ts';
import { gravityOf, hazardOf } from '../../services/serviceRequests/hazardLaw.ts';
import { hazardLines, limitLine, whereCountable } from './requestInWords.ts';

type Alert = WaitingForStaff['safetyAlerts'][number];

/**
 * The hazard that an alert tells of: the landlord has known since it was written, whether or not a request was opened. The days that
 * were set for its request hold for it too: two lines of one list must not name two days.
 */
function alerted(
  { kind, at, conversationId }: Alert,
  requests: WaitingForStaff['serviceRequests'],
): Hazard | null {
  const hazard = kind === null ? null : hazardOf(kind);
  if (hazard === null) return null;
  const gravity = gravityOf(hazard);
  const its = requests.find(
    (request) =>
      request.hazard?.kind === hazard &&
      request.conversationId === conversationId &&
      // Logged by staff: there is no chat that both came from, and both are told of at one moment.
      (conversationId !== null || request.hazard.reportedAt === toTheSecond(at)),
  )?.hazard;
  // What was done about it counts here too: two lines of one list must not say that it is late, and that it is done.
  if (its?.gravity === gravity) return its;
  const untouched = { investigatedAt: null, madeSafeAt: null, summaryGivenAt: null };
  return {
    kind: hazard,
    gravity,
    reportedAt: at,
    ...untouched,
  };
}

/** The list with the limits in law of each line that has any: hazards to the second, data requests to the day. */
export function withLimits(
  list: WaitingForStaff,
  landlords: readonly Landlord[],
  now: Instant,
): WaitingForStaff {
  const today = londonDate(now);
  const limited = <R extends { landlord: string }>(
    rows: R[],
    lines: (row: R, its: Landlord) => string[],
  ): R[] =>
    rows.map((row) => {
      const its = landlords.find(({ id }) => id === row.landlord);
      const due = its === undefined ? [] : whereCountable(() => lines(row, its));
      return due.length === 0 ? row : { ...row, due };
    });
  const ofHazard = (hazard: Hazard | null, its: Landlord): string[] =>
    hazard === null ? [] : hazardLines(hazard, its, now);
  return {
    ...list,
    safetyAlerts: limited(list.safetyAlerts, (row, its) => ofHazard(alerted(row, list.serviceRequests), its)),
    dataRequests: limited(list.dataRequests, (row, its) =>
      limitsOf(row.limited, its).map((limit) => limitLine(limit, today)),
    ),
    serviceRequests: limited(list.serviceRequests, (row, its) => ofHazard(row.hazard, its)),
  };
}
