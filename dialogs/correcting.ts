import type { GivenAnswer } from '../services/complaints/caseService.ts';
import type { Part } from '../services/complaints/complaint.ts';
import type { Answers } from './answering.ts';
import { isBareHome, unit, withKnownUnit } from './bareHome.ts';

/** What was wrong, in "flat 14 not flat 4". */
const replaced = /\bnot\s+((?:(?:flat|apartment|unit|room|house|number|no\.?)\s*)?\d+[a-z]?)\b/i;

/**
 * A corrected home as it is meant. "Flat 14 not flat 4" is read as a place and as a home at once: it changes the place
 * only where that names the home by its number too, and it changes the number within the address that is known, so that street
 * and postcode are not lost.
 * @param words the answers so far, in the resident's words.
 */
export function asCorrected(given: Answers, text: string, words: Partial<Record<Part, string>>): Answers {
  const answers = withNeeds(given, text, words.adjustments);
  const { where, home, ...others } = answers;
  if (home === undefined || words.home === undefined) return answers;
  if (home.words === null) return withKnownNumber(answers, words.home);
  const said = home.words;
  const mended = { ...others, home: mendedHome(home, within(words.home, said, text)) };
  if (where === undefined) return mended;
  if (!isSamePlace(where.words, said)) return { ...mended, where };
  if (words.where === undefined || !unit.test(words.where)) return mended;
  return { ...mended, where: { ...where, words: within(words.where, said, text) } };
}

/** A home that was told by its number, and has its street now. */
function mendedHome({ incomplete, ...home }: GivenAnswer, words: string): GivenAnswer {
  return { ...home, words, ...(incomplete === true && isBareHome(words) && { incomplete }) };
}

/** Asked for the rest of an address, "skip" takes nothing back: the number stays. */
function withKnownNumber(answers: Answers, known: string): Answers {
  const { home } = answers;
  if (home?.none === undefined || !isBareHome(known)) return answers;
  return { ...answers, home: { words: known } };
}

/** A need said in passing is one more: "in Polish" must not go when "only a woman" comes. A whole answer stands alone. */
function withNeeds(answers: Answers, text: string, known: string | undefined): Answers {
  const { adjustments, ...others } = answers;
  if (!adjustments?.words || known === undefined || adjustments.words === text.trim()) return answers;
  if (known.toLowerCase().includes(adjustments.words.toLowerCase())) return others;
  return { ...others, adjustments: { words: `${known}; ${adjustments.words}` } };
}

function isSamePlace(where: string | null, home: string): boolean {
  return where?.toLowerCase().includes(home.toLowerCase()) === true;
}

/** The known words with the new number in the place of the old one; the new words alone where that cannot be told. */
function within(known: string, given: string, text: string): string {
  if (!isBareHome(given)) return withKnownUnit(known, given);
  return inPlaceOfWrong(known, given, replaced.exec(text)?.[1]) ?? inPlaceOfUnit(known, given) ?? given;
}

function inPlaceOfWrong(known: string, given: string, wrong: string | undefined): string | null {
  if (wrong === undefined) return null;
  // Whole words only: the 2 of "flat 2" is not the 2 of "12 Mill Lane".
  const found = new RegExp(`(?<![\\da-z])${wrong}(?![\\da-z])`, 'i').exec(known);
  if (found === null) return null;
  return known.slice(0, found.index) + sameForm(given, wrong) + known.slice(found.index + wrong.length);
}

/** "14" for "4", "flat 14" for "flat 4". */
function sameForm(given: string, wrong: string): string {
  return /^\d/.test(wrong) ? (unit.exec(given)?.[2] ?? given) : given;
}

/** Another flat number takes the place of the flat number, not of the number of the house. */
function inPlaceOfUnit(known: string, given: string): string | null {
  const old = unit.exec(known);
  if (old === null || old[1]?.toLowerCase() !== unit.exec(given)?.[1]?.toLowerCase()) return null;
  return known.replace(old[0], given);
}
