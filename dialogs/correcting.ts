import type { Part } from '../services/complaints/complaint.ts';
import type { Answers } from './answering.ts';

/** A home by its number alone: "flat 14", "number 3a". */
const unit = /\b(flat|apartment|unit|room|house|number|no\.?)\s*(\d+[a-z]?)\b/i;
const bareUnit = new RegExp(`^\\W*${unit.source}\\W*$`, 'i');

/** "14", which says nothing but the number. */
const bareNumber = /^\W*\d+[a-z]?\W*$/i;

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
  if (!home?.words || words.home === undefined) return answers;
  const said = home.words;
  const mended = { ...others, home: { ...home, words: within(words.home, said, text) } };
  if (where === undefined) return mended;
  if (!isSamePlace(where.words, said)) return { ...mended, where };
  if (words.where === undefined || !unit.test(words.where)) return mended;
  return { ...mended, where: { ...where, words: within(words.where, said, text) } };
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
  if (!bareUnit.test(given) && !bareNumber.test(given)) return given;
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
