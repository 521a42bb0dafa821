import { type Facts, factsInSteps } from '../../../../services/understanding/facts.ts';
import { atOnce } from '../../../../services/understanding/steps.ts';
import { readText } from '../../../../services/understanding/text.ts';
import type { ReadingContext } from '../../../../services/understanding/understanding.ts';

/** The facts of a message. */
export function factsOf(text: string, asked: ReadingContext['asked'] = null): Facts {
  return atOnce(factsInSteps(readText(text), asked));
}

/** Whether the words that were read are the words expected, give or take a word at either end. */
export function isNear(read: string | null, expected: string | null): boolean {
  if (read === null || expected === null) return read === expected;
  return read.includes(expected) || expected.includes(read);
}
