import { type Asked, askedIn } from './asking.ts';
import { askedOutright } from './outcomeCues.ts';
import { type Places, placesIn } from './outcomeFinder.ts';
import { answered, looks, news, remedies, waited } from './remedies.ts';
import type { Said, Stretch } from './text.ts';
import { isOwnDeed, isPast, isRefused, isReportedPast, ownApology, toComplain } from './unasked.ts';
import type { Outcome, ReadingContext } from './understanding.ts';

/** What the resident asks for, and the words that ask for it. */
export interface Outcomes {
  outcomes: Outcome[];
  words: string | null;
}

/** Where words are that ask for this remedy without any other wish. */
function askedPlainly(said: Said, outcome: Outcome, places: Places): Stretch | null {
  const outright = askedOutright.find(([each]) => each === outcome)?.[1];
  if (outright === undefined) return null;
  const isAsked = (found: Stretch): boolean =>
    !toComplain.test(found.words) &&
    !ownApology.test(found.words) &&
    !isRefused(said, found) &&
    !isReportedPast(said, found);
  return places(outright).find(isAsked) ?? null;
}

function isWithin({ from, to }: Stretch, asked: readonly Asked[] | null): boolean {
  return asked === null || asked.some((each) => to > each.from + 1 && from < each.to);
}

/** Where one remedy is asked for; null when it is not, or is refused. */
function askedFor(
  said: Said,
  [outcome, words]: readonly [Outcome, RegExp],
  asked: Asked[] | null,
  places: Places,
): Stretch | null {
  const plainly = askedPlainly(said, outcome, places);
  if (plainly !== null) return plainly;
  if (outcome === 'reassurance_update') return newsAskedFor(places, words, said, asked);
  return (
    firstAsked(said, places(words), asked) ??
    (outcome === lookedFor(places) ? firstAsked(said, places(looks), asked) : null)
  );
}

/** Where news is asked for: by name, or by asking when and what after having waited. */
function newsAskedFor(places: Places, words: RegExp, said: Said, asked: Asked[] | null): Stretch | null {
  const hasWaited = asked === null || places(waited).length > 0;
  return firstAsked(said, places(news), asked) ?? (hasWaited ? firstAsked(said, places(words), asked) : null);
}

/** What a look is asked for: at what was answered, another decision; at all else, a repair. */
function lookedFor(places: Places): Outcome {
  return places(answered).length > 0 ? 'decision_changed' : 'repair';
}

function firstAsked(said: Said, found: readonly Stretch[], asked: Asked[] | null): Stretch | null {
  const hits = found.filter((each) => isWithin(each, asked));
  return (
    hits.find(
      (each) =>
        !ownApology.test(each.words) &&
        !isRefused(said, each) &&
        !isOwnDeed(said, each) &&
        !isPast(said, each),
    ) ?? null
  );
}

/**
 * What would put it right: only what is asked for; "not after compensation" is none (design 5). What the words ask for
 * counts, whoever asks and whatever the message is: "please send a plumber" asks for a repair in a first report just as in a
 * complaint. What was asked for earlier, is told of others, or is only hoped for by the landlord does not. Asked what would
 * put it right, whatever names a remedy is an answer.
 */
export function readOutcomes(said: Said, asked: ReadingContext['asked']): Outcomes {
  const isAnswer = asked === 'outcome';
  const places = placesIn(said);
  const stretches = isAnswer ? null : askedIn(said, places);
  const found = remedies.flatMap((each) => {
    const hit = askedFor(said, each, stretches, places);
    return hit === null ? [] : [{ outcome: each[0], hit }];
  });
  if (found.length === 0) return { outcomes: [], words: null };
  const outcomes = found.map(({ outcome }) => outcome);
  if (isAnswer) return { outcomes, words: said.raw.trim() };
  const first = Math.min(...found.map(({ hit }) => hit.from));
  const sentence = said.sentenceAt(first);
  return { outcomes, words: said.quote(sentence.from, sentence.to) };
}
