import { mondayOf, weekdayBefore } from './calendarDays.ts';
import { amountOf, amountWords, weekdayOf, weekdayWord } from './dateWords.ts';
import type { Expression, Named, Place } from './mention.ts';

const partOfDay = '(?: (?:morning|afternoon|evening|night|teatime|lunchtime|dinnertime|am|pm))?';

function latest(word: string, { said }: Place, weeksBefore = 0): Named {
  return { day: weekdayBefore(said, weekdayOf(word)).subtract({ weeks: weeksBefore }), precision: 'day' };
}

/** "Tuesday week", "a week on Tuesday", "next Tuesday", "Tuesday coming": the future. */
const ahead: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?:a week|\\d weeks|two weeks|a fortnight) on ${weekdayWord}|next (?:week )?(?:on )?${weekdayWord}|(?:this )?(?:coming|following|every|each|any|most) ${weekdayWord}|` +
      `${weekdayWord} (?:week|fortnight|next(?: week)?|coming|after|onwards?|to ${weekdayWord})|(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?= )`,
    'g',
  ),
  form: 'point',
  read: () => null,
};

/** "A week last Sunday", "a fortnight ago on Monday", "two weeks last Tuesday". */
const weeksBefore: Expression = {
  pattern: new RegExp(
    `(?<= )(?:a (?<unit>week|fortnight)|(?<amount>${amountWords}) weeks) (?:ago )?(?:(?:last|on|past) )?(?<weekday>${weekdayWord})(?: gone| just gone)?${partOfDay}(?= )`,
    'g',
  ),
  form: 'point',
  read({ 0: words, groups = {} }, place) {
    const weeks = groups.unit === 'fortnight' ? 2 : (amountOf(groups.amount ?? 'a') ?? 1);
    const weekday = groups.weekday ?? '';
    // "Two weeks ago on Monday" is the Monday of that week; "a week last Sunday" counts from the Sunday that was.
    const day = words.includes(' ago on ')
      ? mondayOf(place.said.subtract({ weeks: Math.floor(weeks) })).add({ days: weekdayOf(weekday) - 1 })
      : latest(weekday, place, Math.floor(weeks)).day;
    return { day, precision: 'day', past: true };
  },
};

/** "The Monday before last", "two Mondays ago". */
const mondaysAgo: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?:the )?(?<beforeLast>${weekdayWord})${partOfDay} before last|(?<amount>${amountWords}) (?<weekday>${weekdayWord})s ago)(?= )`,
    'g',
  ),
  form: 'point',
  read({ groups = {} }, place) {
    const weeks = groups.amount === undefined ? 1 : (amountOf(groups.amount) ?? 1) - 1;
    return { ...latest(groups.beforeLast ?? groups.weekday ?? '', place, Math.floor(weeks)), past: true };
  },
};

/** "Friday of last week", "last week on Friday", "Friday two weeks ago". */
const ofAWeek: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?<first>${weekdayWord})${partOfDay} (?:(?:of |in )?(?<which>last|this) week|(?<amount>${amountWords}) weeks? ago)|` +
      `(?:on )?(?<week>last|this) week (?:on )?(?<weekday>${weekdayWord})${partOfDay})(?= )`,
    'g',
  ),
  form: 'point',
  read({ groups = {} }, { said }) {
    const isThis = (groups.which ?? groups.week) === 'this';
    const weeks = groups.amount === undefined ? Number(!isThis) : (amountOf(groups.amount) ?? 1);
    const monday = mondayOf(said.subtract({ weeks: Math.floor(weeks) }));
    const day = monday.add({ days: weekdayOf(groups.first ?? groups.weekday ?? '') - 1 });
    return { day, precision: 'day', past: true };
  },
};

/** "Last Friday", "Thursday gone", "this past Monday". */
const gone: Expression = {
  pattern: new RegExp(
    `(?<= )(?:(?:last|this past|past|only last|just last) (?<last>${weekdayWord})${partOfDay}|(?<gone>${weekdayWord})${partOfDay} (?:gone|just gone|past|just past|last))(?= )`,
    'g',
  ),
  form: 'point',
  read: ({ groups = {} }, place) => ({ ...latest(groups.last ?? groups.gone ?? '', place), past: true }),
};

/** Short forms that are words of their own: "I sat down", "the sun comes in", "they were wed". */
const isWordToo = /^(?:sat|sun|wed|mon|fri)$/;
const routine = / (?:next|every|each|until next|any|of|only on|coming|now|today is) $/;
/** "Not Tuesday", "cant do Friday", "whether the skip is off Tuesday": a day that does not suit, or is asked about. */
const unwished =
  / (?:not|not the|nah|cant do|cannot do|cant make|wont do|except|avoid|off|or|either|prefer|rather) $/;
/** "Friday no good", "Thursday is the donkeys", "the Thursday visit", "Monday?": a day that suits or does not. */
const isWish =
  /^ (?:(?:is |are |s )?(?:no good|not good|no use|suits|is fine|is ok|fine|better|best|works|please|instead|would|will|is (?:the|my|our|link|no|not|out|bad|better|best)|im (?:out|at|away)|i am (?:out|away|at)|i have|ive got|i sign|visit|appointment|slot|(?:morning )?if )|[?] )/;

function isPast(which: string | undefined, { lead, before, after }: Place): boolean {
  if (/^(?:for|to|before|after)$/.test(lead.preposition) || routine.test(before)) return false;
  if (lead.preposition !== 'since' && (isWish.test(after) || unwished.test(before))) return false;
  return which === undefined || lead.preposition === 'since' || / (?:was|went|broke|started) /.test(before);
}

/** A weekday with nothing that says which: the latest before today, "this Wednesday" only after "since". */
const bare: Expression = {
  pattern: new RegExp(`(?<= )(?:(?<which>this) )?(?<weekday>${weekdayWord})${partOfDay}(?= )`, 'g'),
  form: 'point',
  read({ 0: words, groups = {} }, place) {
    const { weekday = '', which } = groups;
    const isLed = /^(?:since|on|from|until|till|by)$/.test(place.lead.preposition);
    // "Sat night" is no sitting.
    const isAlone = words.trim() === weekday;
    if (isWordToo.test(weekday) && isAlone && !isLed && !place.asked) return null;
    return isPast(which, place) ? latest(weekday, place) : null;
  },
};

/** Weekdays in every wording. */
export const weekdays: Expression[] = [ahead, weeksBefore, mondaysAgo, ofAWeek, gone, bare];
