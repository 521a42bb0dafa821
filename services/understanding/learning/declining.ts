import type { DeclineMeant } from '../../concerns/concern.ts';

const later =
  /\b(?:not (?:now|yet|today|at the moment|right now)|later|another (?:time|day)|maybe|perhaps|think about)\b/;

/** Resigned or afraid: the dissatisfaction is there, and the "no" says nothing against it. */
const inSpite =
  /\b(?:no point|whats the (?:point|use)|pointless|waste of time|fuss|scared|afraid|frightened|worried|trouble|too (?:tired|busy|ill)|given up|never (?:does|do|did)|again)\b/;

const noComplaint =
  /\b(?:first (?:time|report)|(?:not|isnt|wasnt|no|aint) (?:really )?(?:a |an |my )?complain(?:t|ing)?|(?:its|this is|thats) (?:just |only )?(?:a |an )?(?:repair|request|question|query|report)|(?:just|only) (?:a |an )?(?:repair|request|question|query|report(?:ing)?|asking|wondering|letting you know|to let you know)|happy with|(?:im|i am|all) (?:fine|happy)|not unhappy|never told (?:you|anyone)|first ive|havent (?:told|reported))\b/;

/**
 * What a "no" to the offer says of itself. Null: it says no more than no. A "no" is a choice not to complain, which unhappy people
 * take too, so only words that deny the complaint itself are evidence that nothing was wrong.
 */
export function declineMeant(said: string): DeclineMeant | null {
  const plain = said.toLowerCase().replace(/['’]/g, '');
  if (later.test(plain)) return 'not_now';
  if (inSpite.test(plain)) return null;
  return noComplaint.test(plain) ? 'no_complaint' : null;
}
