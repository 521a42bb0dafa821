import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { Recording } from '../../services/records/recording.ts';
import { memberCalled } from '../../services/staff/roster.ts';
import { recordStaff, recordStaffEmail, rosterOf } from '../../services/staff/rosterRecord.ts';
import { plain } from './command.ts';

/** How somebody is to be told of what waits for them. Left out: as before; null: not any more. */
export interface ReachGiven {
  email?: string | null;
  place?: number | null;
}

const address = z.email().max(254);
const place = z.coerce.number().int().min(1).max(99);

function input(message: string): HeardError {
  return new HeardError('INPUT', message);
}

function emailIn(written: string): string | null {
  if (written === 'none') return null;
  const { data } = address.safeParse(written.trim());
  if (data === undefined) throw input('Which --email? Give one address, or none.');
  return data;
}

function placeIn(written: string): number | null {
  if (written === 'none') return null;
  const { data } = place.safeParse(written);
  if (data === undefined) throw input('Which place --on-call? 1 is told first; none takes them off.');
  return data;
}

/** What was typed of how somebody is told. Throws INPUT. */
export function reachGiven(values: { email?: string; 'on-call'?: string }): ReachGiven {
  const { email, 'on-call': onCall } = values;
  return {
    ...(email === undefined ? {} : { email: emailIn(email) }),
    ...(onCall === undefined ? {} : { place: placeIn(onCall) }),
  };
}

/** Whether anything was said of it. */
export function saysReach({ email, place: onCall }: ReachGiven): boolean {
  return email !== undefined || onCall !== undefined;
}

/** Records it of somebody on the roster. Throws INPUT for anybody else: nobody writes to a mistyped id. */
export async function recordReach(
  recording: Pick<Recording, 'work' | 'now' | 'by'> & { landlord: Landlord },
  typed: string,
  { email, place: onCall }: ReachGiven,
): Promise<void> {
  const person = memberCalled(await rosterOf(recording.work, recording.landlord), typed)?.id;
  if (person === undefined)
    throw input(`${plain(typed)} is not on the roster: staff set ${plain(typed)} --roles ...`);
  if (email !== undefined) await recordStaffEmail(recording, { person, email });
  if (onCall !== undefined) await recordStaff(recording, { type: 'StaffOnCall', person, place: onCall });
}
