import { createHash } from 'node:crypto';
import type { AnyEvent, Recorded } from './record.ts';

/** One link: an event and everything before it, as 64 hexadecimal digits. */
export type ChainHead = string;

/** The first link hangs on this and the record's id, so that no stream can be passed off as another record's. */
const begin = 'heard record 1';

function digest(...parts: string[]): ChainHead {
  const hash = createHash('sha256');
  // Each with its length: two parts must not be cut in another place and give the same.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest('hex');
}

/** The event as JSON with its keys in order: a store may give them back in another, and that is no change. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]),
  );
}

/**
 * The chain of a record: the head after each of its events, in their order. It is made of the sealed form (facts, times, who did it,
 * and the ids of sealed words), so erasing words changes none of it, and anybody who has an export and a letter can count again:
 * whatever was changed, taken out or put in later gives another head than the one that was printed.
 */
export function chainOf(recordId: string, events: readonly (AnyEvent & Recorded)[]): ChainHead[] {
  const heads: ChainHead[] = [];
  let head = chainBegin(recordId);
  for (const event of events) {
    head = nextHead(head, event);
    heads.push(head);
  }
  return heads;
}

/** Where the chain of a record begins, before its first event. */
export function chainBegin(recordId: string): ChainHead {
  return digest(begin, recordId);
}

/** The head after one more event, in its sealed form: for counting again where an event is known by its head alone. */
export function nextHead(before: ChainHead, event: object): ChainHead {
  return digest(before, JSON.stringify(inOrder(event)));
}

/** The head after the last event; of a record without events, where its chain begins. */
export function chainHead(recordId: string, events: readonly (AnyEvent & Recorded)[]): ChainHead {
  return chainOf(recordId, events).at(-1) ?? chainBegin(recordId);
}

/** A head as it is printed in a letter and read out on the telephone: its first 32 digits in groups of four. */
export function printedHead(head: ChainHead): string {
  return (head.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
