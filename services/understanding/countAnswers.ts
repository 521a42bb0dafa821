import { addressIn } from './contactDetails.ts';
import { countIn, countWords } from './numbers.ts';
import type { TellingCount } from './tellingCounts.ts';
import { readText, type Said } from './text.ts';

/** The longest answer that is about its number; longer ones tell a story. */
const longestAnswer = 80;

const markup = /<[a-z!/][^>]*>/i;

/** "No" alone, or "no, I have not": nought. "No sorry, it was the 5th of May" puts something else right. */
const nought = new RegExp(
  `^ (?:never|none|not|nobody|zero|0|(?:no|nope)(?! (?:, )?(?:sorry|actually|wait|its?|thats?|the|make|i (?:meant|mean)|(?:once|twice|thrice|${countWords}) )))(?= |$)`,
);

const count = new RegExp(` (once|twice|thrice|${countWords})(?= )`, 'g');

const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
/** A number behind these counts homes, days or money, or is the time of day. */
const otherBefore = new RegExp(
  ` (?:flat|apartment|apt|unit|room|house|block|floor|door|number|no|since|until|on the|at|aged?|room|${month}|£|pounds?) $`,
);
/** A number before these measures time or money, counts somebody or something else, or is a day. */
const otherBehind = new RegExp(
  `^ (?:(?:and a half|or [^ ]+|more|whole|full|long|good|odd|very) ){0,2}(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|fortnights?|weekends?|winters?|summers?|am|pm|oclock|o clock|quid|pounds?|pence|percent|of (?:may|${month})|may|${month}|kids?|children|people|adults|rooms?|bedrooms?|flats?|floors?|st|nd|rd|th)(?= )`,
);

/** A home that is told beside the number counts nothing. */
function withoutHome(said: Said): Said {
  const home = addressIn(said.raw);
  return home === null ? said : readText(said.raw.replace(home, ' , '));
}

/**
 * The answer to "how many times?": nought, or the first number that counts tellings. A number of a home, of weeks, of a day or of
 * the clock is none, whatever was asked. Null: no such number.
 */
export function countAnswered(said: Said): TellingCount | null {
  // The figures of a tag count nothing.
  if (said.raw.length > longestAnswer || markup.test(said.raw)) return null;
  const words = said.raw.trim();
  if (nought.test(said.plain)) return { count: 0, words, from: 0 };
  const { plain } = withoutHome(said);
  for (const hit of plain.matchAll(count)) {
    if (otherBefore.test(plain.slice(0, hit.index + 1))) continue;
    if (otherBehind.test(plain.slice(hit.index + hit[0].length))) continue;
    const found = countIn(hit[1] ?? '');
    if (found !== null) return { count: found, words, from: 0 };
  }
  return null;
}
