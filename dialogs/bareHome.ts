/** A home by its number alone: "flat 14", "number 3a". */
export const unit = /\b(flat|apartment|apt|unit|room|house|number|no\.?)\s*(\d+[a-z]?)\b/i;
const bareUnit = new RegExp(`^\\W*${unit.source}\\W*$`, 'i');

/** "14", which says nothing but the number. */
const bareNumber = /^\W*\d+[a-z]?\W*$/i;

/** Whether these words of a home are no more than its number: no letter finds it without a street or the name of a house. */
export function isBareHome(words: string): boolean {
  return bareUnit.test(words) || bareNumber.test(words);
}

/** The street that was asked for, behind the number of the flat that was known: "flat 2, 2 Oak Street". */
export function withKnownUnit(known: string, given: string): string {
  return bareUnit.test(known) && !unit.test(given) ? `${known.trim()}, ${given}` : given;
}
