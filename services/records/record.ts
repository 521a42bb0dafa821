import type { Instant, LocalDate } from '../clock.ts';

/** The kinds of record, design 3.1. Each is an append-only stream of events. */
export type RecordKind =
  | 'complaint'
  | 'concern'
  | 'serviceRequest'
  | 'safetyAlert'
  | 'handoff'
  | 'dataRequest'
  | 'failedMessage'
  | 'mail'
  | 'mailSource'
  | 'bankHolidays'
  | 'staff'
  | 'retention';

/** Who caused an event. Staff and residents by id, never by name. */
export type Actor = { kind: 'resident'; id: string } | { kind: 'staff'; id: string } | { kind: 'heard' };

/** Points at words sealed with the record's own key (design 3.2). Events hold ids; erasing drops the key. */
export type WordsId = string;

/** What every event carries beside its own facts. */
export interface Recorded {
  /** The day it is true for; may lie back: a letter received last Tuesday, logged today. */
  occurredOn: LocalDate;
  /** When it was written down. */
  recordedAt: Instant;
  by: Actor;
}

/** Any event: a type and its facts. */
export interface AnyEvent {
  readonly type: string;
}

/** A refusal of a command, with a code for programs and a reason that a person understands. */
export interface Refusal {
  refused: true;
  code: string;
  reason: string;
}

/** What `decide` answers: events to append, or a refusal. */
export type Decision<E extends AnyEvent> = { refused: false; events: E[] } | Refusal;

/** Shorthand for accepting a command with these events. */
export function accepted<E extends AnyEvent>(...events: E[]): Decision<E> {
  return { refused: false, events };
}

/** Shorthand for refusing a command. */
export function refusal(code: string, reason: string): Refusal {
  return { refused: true, code, reason };
}
