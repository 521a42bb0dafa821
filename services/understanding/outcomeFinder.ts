import { afterthoughts, duties, orders, questions, wishes } from './askingCues.ts';
import { askedOutright } from './outcomeCues.ts';
import { PhraseFinder } from './phraseFinder.ts';
import { answered, looks, news, remedies, waited } from './remedies.ts';
import type { Said, Stretch } from './text.ts';

/** Where each pattern stands in one message, in the order of the message. */
export type Places = (pattern: RegExp) => readonly Stretch[];

const patterns: readonly RegExp[] = [
  ...[...askedOutright, ...remedies].map(([, pattern]) => pattern),
  answered,
  looks,
  news,
  waited,
  wishes,
  questions,
  duties,
  orders,
  afterthoughts,
];

/** What would put it right is often said at the end, after many a "please" and "I want". */
const mostFinds = 60;

/** All words of wishes and remedies at once: each word of a message is looked up once, whatever it holds. */
const finder = new PhraseFinder(patterns, mostFinds);

/** Put before a message, so that "Fix it" is an order there as well as behind a full stop. */
const stop = ' .';

/** A message with a full stop before it. */
function opened(said: Said): Said {
  const back = (place: number): number => Math.max(1, place - stop.length);
  return { ...said, plain: `${stop}${said.plain}`, quote: (from, to) => said.quote(back(from), back(to)) };
}

/**
 * Looks for everything that asks and everything that may be asked for. At most a few dozen places of one phrase are looked
 * at: what repeats itself asks for nothing new.
 */
export function placesIn(said: Said): Places {
  const found = finder.find(opened(said));
  const places = new Map(
    patterns.map((pattern, index) => [pattern, (found.get(index) ?? []).map(asInMessage)]),
  );
  return (pattern) => places.get(pattern) ?? [];
}

function asInMessage({ from, to, words }: Stretch): Stretch {
  return { from: Math.max(1, from - stop.length), to: to - stop.length, words };
}
