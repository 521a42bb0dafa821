import { z } from 'zod';
import { type Instant, instantOfLondon, londonTime } from '../clock.ts';
import type { Reading, Understander, Understanding } from './understanding.ts';

/** What the command prints for a message (design 6): always all keys, in this order. */
export type UnderstoodLine = { text: string } & Understanding;

/** A line that was read. `problem` says what could not be used of it; the message itself is read in any case. */
export interface LineRead {
  understood: UnderstoodLine;
  problem: string | null;
}

const messageSchema = z.object({ text: z.string(), said_on: z.unknown() });
const wallClock = z.iso.datetime({ local: true }).or(z.iso.date());

/**
 * What a line of standard input means. It is a message as it stands, or JSON such as `{"text": "...", "said_on":
 * "2026-03-17T10:05:00"}`, where the time is London's wall clock and `now` when it is not given. What is no such JSON is what
 * somebody wrote: a message may well begin with a bracket. Null for a blank line.
 */
export async function understandLine(
  line: string,
  understander: Understander,
  now: Instant,
): Promise<LineRead | null> {
  if (line.trim() === '') return null;
  const { text, said_on: given } = messageIn(line);
  const saidOn = given === undefined || given === null ? londonTime(now) : wallClockOf(given);
  const reading = await understander.read(text, { saidOn: saidOn ?? londonTime(now), asked: null });
  const problem =
    saidOn === null
      ? `said_on ${JSON.stringify(given)} is no time such as 2026-03-17T10:05:00; read as said now`
      : null;
  return { understood: { text, ...understandingOf(reading) }, problem };
}

function messageIn(line: string): z.infer<typeof messageSchema> {
  const plain = { text: line, said_on: undefined };
  if (!line.trimStart().startsWith('{')) return plain;
  try {
    return messageSchema.parse(JSON.parse(line));
  } catch {
    return plain;
  }
}

/** London's wall clock, `YYYY-MM-DDTHH:MM:SS`: of a time with an offset, of a wall-clock time, of a day at noon. */
function wallClockOf(given: unknown): string | null {
  const instant = z.iso.datetime({ offset: true }).safeParse(given);
  if (instant.success) return londonTime(instant.data);
  const parsed = wallClock.safeParse(given);
  if (!parsed.success) return null;
  return londonTime(instantOfLondon(parsed.data.length === 10 ? `${parsed.data}T12:00:00` : parsed.data));
}

/** What design 6 prints of a reading, without what only a conversation needs. Three decimals: the rest is noise. */
function understandingOf(reading: Reading): Understanding {
  return {
    label: reading.label,
    labels: reading.labels,
    dissatisfied: Math.round(reading.dissatisfied * 1000) / 1000,
    action: reading.action,
    safety: reading.safety,
    safetyAll: reading.safetyAll,
    since: reading.since,
    sincePrecision: reading.sincePrecision,
    contacts: reading.contacts,
    missedAppointments: reading.missedAppointments,
    outcomes: reading.outcomes,
    category: reading.category,
    addressHint: reading.addressHint,
    onBehalfOf: reading.onBehalfOf,
    group: reading.group,
    adjustment: reading.adjustment,
    atRisk: reading.atRisk,
    words: reading.words,
  };
}
