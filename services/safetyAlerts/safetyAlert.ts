import type { Instant } from '../clock.ts';
import { type Dealt, type DealtWithEvent, dealt, dealtNow } from '../records/dealtWith.ts';
import {
  type MoreSaid,
  type MoreToSay,
  moreSaid,
  nothingSince,
  type ToldSince,
  toldMore,
} from '../records/moreSaid.ts';
import type { Actor, Recorded, WordsId } from '../records/record.ts';
import { type Recording, recordsOf, type Whose } from '../records/recording.ts';
import type { SafetyKind } from '../understanding/understanding.ts';

/** What can happen to danger that somebody wrote about. */
export type SafetyAlertEvent =
  | {
      type: 'SafetyAlertRaised';
      kind: SafetyKind;
      words: WordsId;
      /** To the second: the landlord's knowledge of a hazard begins here, and its 24 hours with it (domain 4.1). */
      at: Instant;
      /** Whether staff are to be alerted at once; otherwise it is on their list. */
      alert: boolean;
    }
  /** Somebody has it in hand: nobody else is alerted to it. It stays on the list until it is dealt with. */
  | { type: 'AlertTaken' }
  | MoreSaid
  | DealtWithEvent;

/** Danger that somebody wrote about. It runs beside any complaint and never instead of one (design 3.10). */
export interface SafetyAlert extends ToldSince {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  kind: SafetyKind | null;
  words: WordsId | null;
  at: Instant;
  alert: boolean;
  /** Who has it in hand. Null: nobody said so. */
  taken: { at: Instant; by: Actor } | null;
  dealtWith: Dealt | null;
  history: (SafetyAlertEvent & Recorded)[];
}

/** How a safety alert is told by its events. */
export const safetyAlerts = recordsOf<SafetyAlertEvent, SafetyAlert>({
  kind: 'safetyAlert',
  known: ['SafetyAlertRaised', 'AlertTaken', 'MoreSaid', 'DealtWith'],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    kind: null,
    words: null,
    at: openedAt,
    alert: false,
    taken: null,
    ...nothingSince,
    dealtWith: null,
    history: [],
  }),
  change: (before, event) => {
    if (event.type === 'DealtWith') return dealt(event);
    if (event.type === 'AlertTaken') return { taken: { at: event.recordedAt, by: event.by } };
    if (event.type === 'MoreSaid') return toldMore(before, event);
    const { kind, words, at, alert } = event;
    return { kind, words, at, alert, reachable: { guarded: kind === 'abuse' && alert, routeMarks: {} } };
  },
});

/** Danger as it was written. `at` lies back when the answer was spooled while the store was down. */
export interface NewSafetyAlert extends Whose {
  kind: SafetyKind;
  words: string;
  alert: boolean;
  /** When the message arrived. Default: now. */
  at?: Instant;
}

/** Records danger that somebody wrote about, the words sealed. */
export function raiseSafetyAlert(recording: Recording, given: NewSafetyAlert): Promise<SafetyAlert> {
  const { kind, alert, at = recording.now } = given;
  return safetyAlerts.open(recording, given, async (seal) => ({
    type: 'SafetyAlertRaised',
    kind,
    words: await seal(given.words),
    at: toTheSecond(at),
    alert,
  }));
}

/** Somebody takes it in hand; whoever took it first keeps it. Nothing changes where it was dealt with. Throws RECORD_NOT_FOUND. */
export function takeAlert(recording: Recording, id: string): Promise<SafetyAlert> {
  return safetyAlerts.add(recording, id, (alert) =>
    alert.taken === null && dealtNow(alert) === null ? [{ type: 'AlertTaken' }] : [],
  );
}

/** More of a danger that was told of: where, who, how to reach them. Throws RECORD_NOT_FOUND. */
export function sayMoreOfAlert(recording: Recording, id: string, more: MoreToSay): Promise<SafetyAlert> {
  return safetyAlerts.add(recording, id, async (_alert, seal) => [await moreSaid(more, seal)]);
}

/** Whether this resident has ever told of abuse: then no way of reaching them is safe before they say so (domain 4.2). */
export async function toldOfAbuse({ work, landlord }: Recording, residentId: string): Promise<boolean> {
  const alerts = await work.list({ kind: 'safetyAlert', landlord: landlord.id, residentId });
  return alerts.some((stream) => {
    const { kind, alert } = safetyAlerts.from(stream);
    return kind === 'abuse' && alert;
  });
}

function toTheSecond(at: Instant): Instant {
  return `${at.slice(0, 19)}.000Z`;
}
