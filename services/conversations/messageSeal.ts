import { randomUUID } from 'node:crypto';
import type { Box } from '../storage/seal.ts';
import type { LoggedActivity } from './loggedActivity.ts';

/** An activity that has its id, and sealed for the log. */
export interface SealedMessage {
  activity: LoggedActivity;
  id: string;
  body: Buffer;
}

/** Where an activity lies: in the log, or in the inbox when it belongs in no log. */
export type Place = 'log' | 'inbox';

/** Seals an activity with its conversation's key; one without an id gets one. */
export function sealMessage(box: Box, activity: LoggedActivity, place: Place = 'log'): SealedMessage {
  const id = activity.id ?? randomUUID();
  const withId = { ...activity, id };
  return { activity: withId, id, body: box.seal(`${place}:${id}`, JSON.stringify(withId)) };
}

/** Opens an activity. Throws DATA_KEY_WRONG. */
export function openMessage(box: Box, id: string, body: Uint8Array, place: Place = 'log'): LoggedActivity {
  return JSON.parse(box.open(`${place}:${id}`, body)) as LoggedActivity;
}
