import { atPeace } from '../judging.ts';
import type { ModelHeader } from '../model/modelFile.ts';
import { alsoFrom, favourFor } from './labelThresholds.ts';
import type { Chances } from './leftOut.ts';
import { thresholdAbove } from './measures.ts';

/** Coverage comes first (facts 9): so many of the dissatisfied messages are to be offered or asked. */
const covered = 0.965;

/** And so many of those without one negative word. */
const coveredImplicit = 0.945;

/** Of messages that are not dissatisfied, at most so many may be offered a complaint. */
const mostOffers = 0.03;

/** At most so many messages without danger may raise an alarm by the model alone; the rules raise some of their own. */
const mostAlarms = 0.012;

/** Of everyday business, at most so many may be asked whether they are dissatisfied. */
const mostAskedInPeace = 0.12;

/** What does not look like everyday business is asked about from here on at the latest. */
const leastAsked = 0.06;

/** Thresholds on scores of messages that were left out; chosen anew at each training (facts 5). */
export function chooseThresholds(chances: readonly Chances[]): ModelHeader['thresholds'] {
  const told = chances.filter(({ message }) => message.line.dissatisfied);
  const content = chances.filter(({ message }) => !message.line.dissatisfied);
  const implicit = told.filter(({ message }) => message.line.kind === 'implicit');
  const score = ({ dissatisfied }: Chances): number => dissatisfied;
  const whole = Math.min(
    thresholdAbove(told.map(score), covered),
    thresholdAbove(implicit.map(score), coveredImplicit),
  );
  const everyday = content.filter(
    (each) => each.message.line.kind === 'ordinary' && atPeace.has(each.message.line.labels[0] ?? 'other'),
  );
  // Everyday business is left in peace a little longer, and everything else is asked a little sooner.
  const askAtPeace = Math.max(whole, thresholdAbove(everyday.map(score), mostAskedInPeace));
  const ask = Math.min(whole, leastAsked);
  const offer = Math.max(ask, thresholdAbove(content.map(score), mostOffers));
  const safe = chances.filter(({ message }) => message.line.dangers.length === 0);
  return {
    ask,
    askAtPeace,
    offer,
    danger: thresholdAbove(
      safe.map((each) => each.of('danger')),
      mostAlarms,
    ),
    labels: alsoFrom(chances),
    favour: favourFor(chances),
  };
}
