import type { Instant } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';

/** How long a right code opens a complaint to the conversation in which it was typed, in milliseconds: thirty minutes. */
export const accessMilliseconds = 30 * 60_000;

/**
 * What tells that somebody who could read a code then may no longer be one who should: a way to reach the resident is not safe
 * any more, or the words are gone.
 */
const ending: ReadonlySet<string> = new Set(['RouteMarkedUnsafe', 'Erased']);

/** Access as it was given: when, and to which resident's browser. */
export interface AccessGiven {
  since: Instant;
  residentId: string;
}

/**
 * Whether access has been ended since it was given. A wish not to be rung from the one who has it ends nothing: they are told
 * what becomes of it in the same chat.
 */
export function endsAccess(
  { history }: Pick<Complaint, 'history'>,
  { since, residentId }: AccessGiven,
): boolean {
  return history.some(({ type, recordedAt, by }) => {
    const isTheirs = by.kind === 'resident' && by.id === residentId;
    return ending.has(type) && recordedAt > since && !isTheirs;
  });
}
