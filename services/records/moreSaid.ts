import type { ContactRoute, RouteMark, UnsafeReason } from '../complaints/complaint.ts';
import type { Reachable } from '../complaints/routes/safeRoutes.ts';
import type { Recorded, WordsId } from './record.ts';
import type { Seal } from './recording.ts';

/** What was said of the ways to reach whoever wrote it (domain 4.2). */
export interface ReachSaid {
  safe: readonly ContactRoute[];
  /** They asked us not to use these. */
  unsafe: readonly ContactRoute[];
  /** No way is safe before they say so; what they had said was safe counts no more. */
  guarded: boolean;
}

/**
 * The resident said more of what a person must act on: where it is, who they are, how they can be reached or must not be. It puts
 * the record back on the list of staff.
 */
export interface MoreSaid {
  type: 'MoreSaid';
  /** Null: only the ways to reach them changed. */
  words: WordsId | null;
  reach?: ReachSaid;
}

/** What a record holds of that. */
export interface ToldSince {
  /** The first said first. */
  moreWords: WordsId[];
  /** How the resident may be reached about it. Read it through `unsafeRoutes`. */
  reachable: Reachable;
}

/** What a record begins with: nothing was said beside it. */
export const nothingSince: ToldSince = { moreWords: [], reachable: { guarded: false, routeMarks: {} } };

/** What the event says of the record. */
export function toldMore({ moreWords, reachable }: ToldSince, event: MoreSaid & Recorded): ToldSince {
  return {
    moreWords: event.words === null ? moreWords : [...moreWords, event.words],
    reachable: event.reach === undefined ? reachable : reachableAfter(reachable, event.reach, event),
  };
}

/** What is said unsafe wins, as in `routeWords`; what the message that tells of danger calls safe stays safe. */
function reachableAfter(
  { guarded, routeMarks }: Reachable,
  { safe, unsafe, guarded: guardedNow }: ReachSaid,
  { words, occurredOn: on }: MoreSaid & Recorded,
): Reachable {
  const held = Object.entries(routeMarks).filter(([, mark]) => !guardedNow || !mark.safe);
  const said = 'said' satisfies UnsafeReason;
  const marks: [string, RouteMark][] = [
    ...safe.map((route): [string, RouteMark] => [route, { safe: true, words, on }]),
    ...unsafe.map((route): [string, RouteMark] => [route, { safe: false, because: said, words, on }]),
  ];
  return {
    guarded: guarded || guardedNow,
    routeMarks: Object.fromEntries([...held, ...marks]) as Reachable['routeMarks'],
  };
}

/** More of it, in plain text. */
export interface MoreToSay {
  words: string | null;
  reach?: ReachSaid;
}

/** The event for it, the words sealed. */
export async function moreSaid({ words, reach }: MoreToSay, seal: Seal): Promise<MoreSaid> {
  return {
    type: 'MoreSaid',
    words: words === null ? null : await seal(words),
    ...(reach === undefined ? {} : { reach }),
  };
}
