import { epochMilliseconds, type Instant, plusMilliseconds } from '../../clock.ts';
import type { ParsedMail } from './parseMail.ts';

/** Mail servers try for five days; an earlier Date comes from a clock that is wrong. */
const longestWay = 5 * 24 * 3_600_000;

/** No date is longer; what a stranger made longer is no date, and is not searched through. */
const longestDate = 200;

function instantOf(date: string | null): Instant | null {
  if (date === null) return null;
  const at = epochMilliseconds(date.slice(0, longestDate).replace(/\s*\([^()]*\)\s*$/, ''));
  return Number.isFinite(at) ? plusMilliseconds('1970-01-01T00:00:00.000Z', at) : null;
}

/**
 * When a mail reached us, and when it was sent. It arrived when the last server says so, and never in the future; a Date header is
 * believed between five days before that and the arrival itself. What somebody asks for counts from the arrival.
 */
export function mailDates(
  { date, receivedDate }: Pick<ParsedMail, 'date' | 'receivedDate'>,
  now: Instant,
): { arrivedAt: Instant; sentAt: Instant } {
  const received = instantOf(receivedDate);
  const arrivedAt = received !== null && received < now ? received : now;
  const sent = instantOf(date);
  const isBelieved = sent !== null && sent <= arrivedAt && sent >= plusMilliseconds(arrivedAt, -longestWay);
  return { arrivedAt, sentAt: isBelieved ? sent : arrivedAt };
}
