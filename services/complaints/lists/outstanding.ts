import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Complaint } from '../complaint.ts';
import { nextUpdateDueOn } from '../keepingTold/updates.ts';
import { isOpenOrder } from '../outside/events.ts';
import { letterDueOn, lettersToSeeTo } from '../writing/toSend.ts';

/** What can be promised or ordered beside the written steps, and letters of those steps that have not gone out. */
export const outstandingKinds = [
  'evidence',
  'order',
  'letter',
  'callback',
  'action',
  'update',
  'adjustment',
] as const;

/** Something beside the written steps that somebody is to do, on a day that is known. */
export interface Outstanding {
  kind: (typeof outstandingKinds)[number];
  /** Its number on the case. Null: an update, of which only the next is known. */
  number: number | null;
  on: LocalDate;
  /** For a callback: London wall clock, to the minute. */
  at: string | null;
}

function thing(kind: Outstanding['kind'], number: number | null, on: LocalDate, at?: string): Outstanding {
  return { kind, number, on, at: at ?? null };
}

/** What is promised, ordered or to be looked at again, whatever else is over: it outlives the closing of a case (Code 5.10, 7.3). */
export function promisedBeside(complaint: Complaint): Outstanding[] {
  const { evidence, orders, callbacks, actions, adjustments, erasedOn } = complaint;
  if (erasedOn !== null) return [];
  return [
    ...evidence.flatMap(({ number, dueOn, sentOn }) =>
      sentOn === null ? [thing('evidence', number, dueOn)] : [],
    ),
    ...orders.filter(isOpenOrder).map(({ number, dueOn }) => thing('order', number, dueOn)),
    ...callbacks.flatMap(({ number, at, madeOn }) =>
      madeOn === null ? [thing('callback', number, at.slice(0, 10), at)] : [],
    ),
    ...actions.flatMap(({ action, dueOn, completedOn }) =>
      completedOn === null ? [thing('action', Number(action), dueOn)] : [],
    ),
    ...adjustments.flatMap(({ number, reviewOn, kept }) =>
      kept ? [thing('adjustment', number, reviewOn)] : [],
    ),
    ...lettersToSeeTo(complaint).map((letter) =>
      thing('letter', letter.number, letterDueOn(complaint, letter)),
    ),
  ];
}

function orderOf({ on, at, kind }: Outstanding): string {
  return `${at ?? `${on}T24`} ${outstandingKinds.indexOf(kind)}`;
}

/**
 * Everything beside the written steps that is still to be done about a complaint, the first due first. A landlord that wants no letters
 * is not reminded of any.
 */
export function outstandingOf(complaint: Complaint, landlord: Landlord): Outstanding[] {
  const update = nextUpdateDueOn(complaint, landlord);
  const promised = promisedBeside(complaint).filter(
    ({ kind }) => kind !== 'letter' || landlord.letters === 'on',
  );
  return [...promised, ...(update === null ? [] : [thing('update', null, update)])].toSorted((one, other) =>
    orderOf(one).localeCompare(orderOf(other)),
  );
}

/** Whether it is to be done by now: an adjustment waits for its day, anything else is owed from when it was promised. */
export function isOwed({ kind, on }: Outstanding, today: LocalDate): boolean {
  return kind !== 'adjustment' || on <= today;
}
