import { phrases, saysIn, sentenceOf } from './phrases.ts';
import type { Said, Stretch } from './text.ts';

/** How a danger is spoken of: it is there, it is over or only asked about, or it is said not to be there. */
export type Mood = 'now' | 'notNow' | 'denied';

/** Asked about, not happening: "what should I do if I ever smell gas?" */
const supposing = phrases(
  '(what|who|where|how|which|when) (should|do|would|can|could|must|shall|will|does) ... (if|when|in case|in the event)',
  '(what|who) (to|do i) (do|call|ring|phone|contact) ... (if|in case|in the event)',
  'if (i|we|you|there|it|anyone|someone|somebody) (was|were|is|are|do|does|should)? ?ever',
  'if (there was|there were|i were|we were|someone were)',
  'if (someone|somebody|anyone|a (tenant|resident|person|neighbour)) (is|was|has|becomes|became|gets|got|smells)',
  '(just )?in case (of|there|i|we|it|anyone|someone)',
  'in the (event|case) of',
  '(suppose|supposing|hypothetically|theoretically|imagine)',
  'what (happens|would happen|if)',
  '(how|when) (do|would|can|could|will|should) (i|we|you|one|people) (know|tell|spot|recognise)',
  'what are the (signs|symptoms)',
  'what (does|do|would) .. (smell|look|sound|feel) like',
  '(who|what number|which number) (do|would|should|can|could) .. (for|about)',
  'what (help|support|advice) is (there|available)',
  '(leaflet|poster|training|drill|video|course|guidance|article|news|programme|tv|telly|film|story) .. (about|on|of)',
  '(saw|seen|read|heard) .. (on the (news|telly|tv|radio)|in the paper)',
);

/** Happening, whatever else the sentence says. */
const present = phrases(
  '(right now|now|at the moment|currently|as we speak|tonight|today|this (morning|afternoon|evening|minute)|(is|are|has|its|theres|it) still|still (is|are|coming|leaking|there|not|no|smell*|going|happen*)|again|keeps|keep|worse|getting)',
  'i can (smell|see|hear|feel)',
  '(and|but) (it|its|there is|there are|theres) (is|are|still)',
);

/** Long over, or put right. */
const past = phrases(
  '(\\d+|two|three|four|five|six|seven|ten|a few|few|couple of|some|many|several) (years|months) ago',
  '(a|one) year ago',
  '(years|months|ages) ago',
  'last (year|winter|summer|spring|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december)',
  'back in',
  'in (19|20)\\d\\d',
  'used to',
  'when (i|we) (lived|was a|were|first moved|had|moved)',
  '(previous|old|last|former|other) (flat|house|home|place|landlord|tenancy|estate|address)',
  '(in|at) (my|our) (old|last|previous|other|mums|parents) (flat|house|home|place)',
  'as a (child|kid|boy|girl)',
  'once (had|got|saw|smelt)',
);

const putRight = phrases(
  '(was|were|been|got|is|are|its|all|now) (all )?(fixed|sorted|repaired|mended|resolved|made safe|dealt with|cleared|put out|under control)',
  '(fixed|sorted|repaired|mended|resolved) (it|now|the same day|within|quickly|straight away)',
  'no longer',
  '(is|its|was|all) (out|over|gone|fine|ok|okay|safe) (now|since)',
  'been (fine|ok|okay) (since|now)',
  'it was (brilliant|dealt|sorted)',
);

const notPutRight = phrases(
  '(not|never|isnt|wasnt|hasnt|havent|supposed|meant|supposedly|apparently) .. (fixed|sorted|repaired|mended|resolved|dealt|cleared)',
  '(fixed|sorted|repaired|mended|resolved) .. (but|and now|again|still)',
);

/** Said right before the words of a danger, these deny it. */
const denied = new RegExp(
  ' (?:no|not|not (?:a|an|any|the)|isnt|isnt (?:a|any)|wasnt|wasnt (?:a|any)|without|without (?:a|any)|never|never (?:a|any|had|had a|been)|' +
    'dont (?:smell|see|have|have a|think its|think its a)|didnt (?:smell|see)|cant (?:smell|see)|couldnt (?:smell|see)|' +
    'no (?:sign|signs|smell|risk|danger|trace|hint|question) of(?: a| any)?|free (?:of|from)|instead of|rather than|' +
    '(?:am|im|is|was) not|i am not (?:feeling|going to)|not going to|not actually|nothing to do with) $',
);

function pastMood(sentence: string): boolean {
  if (saysIn(sentence, putRight) && !saysIn(sentence, notPutRight)) return true;
  return saysIn(sentence, past) && !saysIn(sentence, present);
}

/** How the message speaks of the danger that was found at this place. */
export function moodOf(said: Said, found: Stretch): Mood {
  const { from } = said.sentenceAt(found.from);
  const before = said.plain.slice(Math.max(from, found.from - 40), found.from);
  if (denied.test(before)) return 'denied';
  const sentence = sentenceOf(said, found.from);
  if (saysIn(said.plain.slice(from, found.from + 1), supposing) || saysIn(sentence, askingFirst)) {
    return saysIn(sentence, rightNow) ? 'now' : 'notNow';
  }
  return pastMood(sentence) ? 'notNow' : 'now';
}

const askingFirst = phrases(
  '(what|who) (should|do|would|could|can|must) (i|we|you|one|people|residents|tenants) (do|ring|call|phone|contact) (if|when|in case|should)',
  '(how|what) would (i|we|you|anyone|people|residents) ... if',
);

const rightNow = phrases(
  '(right now|as we speak|at the moment|this minute|i can smell (it|gas) now|now please)',
);
