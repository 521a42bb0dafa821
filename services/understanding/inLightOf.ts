import { scoreInSteps } from './longMessages.ts';
import type { Scorer } from './model/scores.ts';
import { phrases } from './phrases.ts';
import { atOnce } from './steps.ts';
import { readText } from './text.ts';
import type { Reading } from './understanding.ts';

/** So many characters are heard together: what was said further back is another matter. */
const longestTogether = 2_000;

/** From here on, on talks of the corpus, what is said together is asked about, and offered: a little sooner than one message alone. */
const together = { asked: 0.25, offered: 0.7 };

/** "Ah, egg on my face, he is at the door": what was said before does not count any more. */
const takesBack = phrases(
  '(my|our) (mistake|bad|error|fault|apologies)',
  '(i|we) (stand corrected|withdraw|got (it|that) wrong|was wrong|were wrong|misread|misunderstood|was hot)',
  '(egg on (my )?face|see myself out|never mind|nevermind|no matter(?! (what|how|who|when|where|which))|as you were|no harm done)',
  '(hang on|hold on|wait|oh wait|one moment|ah|aha|oh|scrap that|actually) ([^ ]+ ){0,12}(here|at the door|outside|landed|arrived|come|came|walked in|turned up|mended|fixed|sorted|back on|put back|correct|all done)',
  '(all |been |is |are |its |got )(sorted|mended|fixed|resolved) now',
);

/** Said to Heard at the start of a sentence: "forget it", "please ignore me", "no leave it love". Elsewhere it tells of others. */
const callsOff =
  /(?:^|[.!?,] )(?: ?(?:no|oh|ok|well|sorry|please|pls|so|just|and|actually|kindly))*[ ,]*(?:forget|ignore|disregard|scrap|scratch|cancel|drop|leave) (?:it|that|this|me|all that|everything|what i said|my)\b|(?:^|[.!?,] )(?: ?(?:please|pls|kindly))+ (?:disregard|ignore)\b|(?:^|[.!?,] )(?: ?(?:no|oh|ok|well))*,? ?(?:you )?(?:carry|crack) on\b/;

/** With these nothing is over: "nobody ever got it mended", "oh the part never came", "still not done now". */
const notOver =
  / (?:never|nobody|no one|noone|still|not|cannot|cant|wont|hasnt|havent|isnt|didnt|they|every time|according to|waiting|wait in) /;

function isTakenBack(plain: string): boolean {
  if (callsOff.test(plain.trimStart())) return true;
  return plain.search(takesBack) >= 0 && !notOver.test(plain);
}

/**
 * The reading of a message in the light of what the resident said before it in the same talk (design 5: the conversation so far):
 * dissatisfaction that shows over several messages is heard, though none of them shows it alone ("What are your hours on
 * Saturdays?", "I have stood under that sign for three Saturdays"). It only ever raises what is done about a message, since the
 * goal is coverage; and not at all where the resident takes back what was said.
 * @param said the message, and the resident's earlier ones that nothing has come of yet, oldest first.
 */
export function inLightOf(
  reading: Reading,
  { text, before }: { text: string; before: readonly string[] },
  scorer: Scorer,
): Reading {
  if (before.length === 0 || isTakenBack(readText(text).plain)) return reading;
  const whole = readText([...before, text].join('. ').slice(-longestTogether));
  const both = (reading.dissatisfied + atOnce(scoreInSteps(scorer, whole)).dissatisfied) / 2;
  if (both <= reading.dissatisfied) return reading;
  return { ...reading, dissatisfied: both, action: raised(reading.action, both) };
}

function raised(action: Reading['action'], both: number): Reading['action'] {
  if (both >= together.offered) return 'offer';
  return action === 'pass' && both >= together.asked ? 'ask' : action;
}
