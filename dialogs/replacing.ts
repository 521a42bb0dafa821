import type { GivenAnswer } from '../services/complaints/caseService.ts';
import type { Answer, Complaint, Part } from '../services/complaints/complaint.ts';
import type { Answers } from './answering.ts';

/** "In the back bedroom, not the back room, sorry". */
const notThat =
  /^(.{2,60}?),? (?:and )?not (?:(?:in|at|on|by) )?(?:(?:the|a|my|our) )?(.{3,50}?)(?:\W+(?:sorry|please|thanks|thank you|now|though|actually))*\W*$/i;

/** What leads up to the right words and is none of them. */
const lead =
  /^(?:.*[,:;]\s*)?(?:(?:no|nope|sorry|actually|wait|and|but|so|it|its|it['’]s|that|is|was|should|be|say|says|meant|i|put|where|in|at|on|by|the|a|my|our)\b\W*)*/i;

/** Parts whose words can be replaced piece by piece. */
const replaceable: Part[] = ['where', 'home', 'name', 'effect', 'outcome', 'adjustments'];

/**
 * The answer in which a resident replaces their own words by others: what is wrong tells which answer is meant, also where the
 * right words alone would not.
 */
export function replacedIn(text: string, words: Partial<Record<Part, string>>): Answers {
  const [, said = '', wrong = ''] = notThat.exec(text.trim()) ?? [];
  const right = said.replace(lead, '').trim();
  if (right === '' || wrong === '') return {};
  const part = replaceable.find((each) => placeOf(wrong, words[each]) >= 0);
  if (part === undefined) return {};
  const known = words[part] ?? '';
  const at = placeOf(wrong, known);
  return { [part]: { words: known.slice(0, at) + right + known.slice(at + wrong.length) } };
}

function placeOf(wrong: string, known: string | undefined): number {
  return known === undefined ? -1 : known.toLowerCase().indexOf(wrong.toLowerCase());
}

const adds = /\b(?:too|also|as well|on top|in addition|and also|plus)\b/i;
const addable: Part[] = ['outcome', 'effect', 'adjustments'];

/** "I want an apology too" adds to what would put it right: what was wanted before must not be lost for it. */
export function withWhatWas(
  answers: Answers,
  text: string,
  { words, complaint }: { words: Partial<Record<Part, string>>; complaint: Complaint },
): Answers {
  const both: Answers = { ...answers };
  for (const part of adds.test(text) ? addable : []) {
    const given = answers[part];
    const before = words[part];
    if (!given?.words || before === undefined || given.words.includes(before)) continue;
    both[part] = {
      ...given,
      words: `${before}; ${given.words}`,
      ...outcomesOf(given, complaint.details[part]),
    };
  }
  return both;
}

function outcomesOf(given: GivenAnswer, before: Answer | undefined): Pick<GivenAnswer, 'outcomes'> {
  const outcomes = [before?.outcomes, given.outcomes].flatMap((each) => each ?? []);
  return outcomes.length === 0 ? {} : { outcomes: [...new Set(outcomes)] };
}
