import { countIn, countWords } from './numbers.ts';
import type { Said } from './text.ts';

const trade =
  '(?:plumber|carpenter|joiner|plasterer|engineer|man|men|bloke|guy|lad|fella|chap|electrician|surveyor|fitter|roofer|glazier|contractor|operative|inspector|workman|painter|decorator|builder|tiler|gas|boiler|window|heating|lift|locksmith|appointment|visit|slot|you|yous|him|them)';
const day =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|[0-9]{1,2}(?:st|nd|rd|th))';
const given =
  '(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|seminars?|lectures?|clients?|pupils?|bookings|days?|mornings?|afternoons?|half days?|shifts?|evenings?|saturdays?|days leave|annual leave)';

/** Nobody came, in the words of many: "himself stayed away", "he comes not", "joiner nil". */
const noneCame =
  / (?:nobody|no one|noone|nil|none|never|not a soul|neither|stayed away|stays away|no show|no shows|no sign|comes not|came not|didnt|did not|doesnt|nothing|not (?:come|came|turned up|turn up|here|kept|attend)|still waiting|stood (?:me |us )?up|and wait|missed|waste|wasted|absent|failed) /;

/** "Two mornings I close shop for your plumber", "three days I have swapped shifts for him". */
const daysFor = new RegExp(
  ` (${countWords}|both|twice|another) (?:whole |half |full |unpaid |paid )?(?:times )?${given}(?: [^ .!?]+){0,10}? (?:for|waiting|wait|in|off|swapped|lost|wasted)(?: [^ .!?]+){0,5}? ${trade}(?= )`,
);
const shifts = new RegExp(
  ` (${countWords}) (?:days?|shifts?|mornings?|afternoons?) (?:now )?(?:ive|i have|weve|i) (?:swapped|lost|taken|took|wasted|given up|stayed|waited|stopped|sat)(?= )`,
);

/** "Four mornings I have shaved for that plumber": days given up for him say by themselves that he did not come. */
const givenUpFor = new RegExp(
  ` (${countWords}|both) (?:whole |half |full |unpaid |paid |paying )?${given}(?= )(?: [^ .!?]+){0,12}? (?:for|waiting|wait|waited)(?: (?:on|for|in))?(?: (?:your|ur|the|that|yer|this|a)){1,2} ${trade}(?= )(?! (?:to|of|who|has|is|was|which))`,
);
const gaveUp =
  / (?:off|cancelled|cancel|swapped|closed|close|shut|skipped|stopped in|stayed in|stayed up|sat|waited|waiting|wait|shaved|gave up|given up|missed|lost|dressed|cleared|ready|kept|stood by|took) /;
/** "Man was due Monday and man was due Friday", "was expected on the 5th and the 12th": the days are past. */
const wasDue = new RegExp(
  ` (?:was|were) (?:due|expected|booked|meant|supposed|promised)(?: (?:to (?:come|call|visit|be here|attend|return|come back|start|fit|do [a-z]+)|here|in|for|on|at|back|again)){0,3} (?:the )?${day}(?= )(?:(?: ,)? (?:and|then) (?:on |for )?(?:the )?(${day})(?= ))?`,
  'g',
);
const whenOf = / (?:next|this coming|tomorrow|will it|still on|is it still) /;

function dueDays(plain: string): number | null {
  const hits = [...plain.matchAll(wasDue)].slice(0, 6);
  if (hits.length === 0 || whenOf.test(plain)) return null;
  return hits.reduce((sum, hit) => sum + (hit[1] === undefined ? 1 : 2), 0);
}

/** "On the Monday and again on the Thursday", "the Wednesday, and then the Wednesday after": a row of days. */
const dayRow = new RegExp(
  ` (?:on |for )?(?:the )?${day} (?:, )?(?:and|then|and then|and again|again|, then) (?:again )?(?:on |for )?(?:the )?(?:${day}|next one|week after|one after)(?: after)?(?: (?:, )?(?:and|then|and then) (?:on |the )*${day})?(?= )`,
);
const waited =
  / (?:waited|wait|waiting|stood by|stayed in|stopped in|sat in|sit in|took (?:the|a) day|in all|stay in|off work|cleared|moved the|had my hair|booked|supposed|meant to|said they would|would (?:come|carry|be)|was to|were to|promised|due|appointment|arranged|slot) /;

/** Each time nobody attended: "he did not attend at all, nor on the one after that". */
const absences =
  / (?:did not attend|didnt attend|no show|nobody (?:came|turned up|showed)|no one (?:came|turned up|showed)|never (?:came|showed|turned up|arrived)|comes? not|came not|did(?:nt| not) (?:come|show|turn up|arrive)|stayed away|nor (?:on )?the (?:one|next|week|time|day|appointment))(?= )/g;

/** "Card said no access", "sorry we missed you" to somebody who was in: one visit that was none. */
const card =
  / (?:(?:card|note|text|email|message|slip|letter|calling card|app|portal)(?: [^ .!?]+){0,4}? (?:no access|missed you|no answer|not in|nobody (?:in|home)|no one (?:in|home)|tenant out|we called|unable to gain)|sorry we missed you|(?:said|says|claims|put|marked|logged|down as|recorded)(?: (?:it|as|me|i|he|they|was|a))* ?(?:no access|no answer|tenant out|not in|wasnt in)) /;

/** "Heron turned up", "meant to meet me at ten and was not there": due, and something else came. */
const due = new RegExp(
  ` ${trade} (?:was |is |were )?(?:meant|supposed|due|booked|promised) (?:to (?:meet|come|be|call|visit|attend|look)|at|for|between)(?= )`,
);
const butNot =
  / (?:turned up instead|(?!(?:he|she|they|you|man|plumber|engineer) )[a-z]+ turned up|no sign|not there|never|nobody|no one|didnt|did not|nothing|nil|still waiting|half (?:past )?[a-z]+ now) /;

function rowCount(plain: string): number | null {
  const row = dayRow.exec(plain);
  if (
    row === null ||
    !waited.test(plain) ||
    !(noneCame.test(plain) || / (?:for both|both times|either) /.test(plain))
  )
    return null;
  return row[0].match(new RegExp(` ${day}(?= )`, 'g'))?.length === 3 ? 3 : 2;
}

function bothOr(word: string): number | null {
  return word === 'both' ? 2 : countIn(word);
}

function daysCount(plain: string): number | null {
  const sure = gaveUp.test(plain) ? givenUpFor.exec(plain) : null;
  if (sure !== null) return bothOr(sure[1] ?? '');
  if (!noneCame.test(plain)) return null;
  const count = bothOr((daysFor.exec(plain) ?? shifts.exec(plain))?.[1] ?? '');
  return isSeveral(count) ? count : null;
}

function isSeveral(count: number | null): boolean {
  return count !== null && count >= 2 && count <= 12;
}

function absent(plain: string): number | null {
  const count = [...plain.matchAll(absences)].length;
  return count >= 2 ? Math.min(count, 6) : null;
}

function severalDue(plain: string): number | null {
  const count = dueDays(plain) ?? 0;
  return count >= 2 ? count : null;
}

/** How many visits nobody made, told as a row of days or by what was given up for them. Null: not told so. */
export function rowOfMissed({ plain }: Said): number | null {
  return rowCount(plain) ?? daysCount(plain) ?? absent(plain) ?? severalDue(plain);
}

/** One visit that was none, told by its card or by what came instead. */
export function oneMissed({ plain }: Said): boolean {
  return card.test(plain) || (due.test(plain) && butNot.test(plain)) || dueDays(plain) === 1;
}
