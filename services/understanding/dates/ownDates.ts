import { plainDate } from '../../calendar/days.ts';
import type { LocalDate } from '../../clock.ts';
import { readText, type Said } from '../text.ts';
import type { Precision } from '../understanding.ts';
import { beginningOf } from './beginning.ts';
import type { Day } from './calendarDays.ts';
import { amountOf, amountWords } from './dateWords.ts';
import { feastBefore, feastWords } from './feasts.ts';
import { leadBefore } from './lead.ts';
import { lengths } from './lengths.ts';
import type { Expression, Found, Mention, Named, Place } from './mention.ts';
import { monthDays } from './monthDays.ts';
import { nearDaysAndSpans } from './nearDays.ts';
import { weekdays } from './weekdays.ts';

/** Since when something has been wrong, and the resident's words that say so. */
export interface SinceFact {
  since: LocalDate;
  sincePrecision: Precision;
  /** The resident's own words: "since the 27th". */
  words: string;
}

const isThing =
  /^ (?:tree|trees|lights?|party|cards?|decorations?|meal|dinner|present|presents|bonus|mattress|clean|cleaning|balanced|loaded|water) /;

/** Named days, seasons, half terms, bank holidays, changes of the clocks. */
const feastDays: Expression = {
  pattern: new RegExp(`(?<= )(?:${feastWords})(?= )`, 'g'),
  form: 'point',
  read({ 0: words }, { said, asked, lead, before, after }) {
    if (isThing.test(after)) return null;
    // "The spring on the door", "a summer house".
    const isBareSeason = /^(?:the )?(?:spring|summer|autumn|winter)$/.test(words);
    const led =
      /^(?:since|in|over|during|from|until)$/.test(lead.preposition) || / all (?:the )?$/.test(before);
    if (isBareSeason && !led && !asked) return null;
    if (/^(?:for|by|until|till)$/.test(lead.preposition) && !asked) return null;
    const named = feastBefore(words.replace(/^(?:when|until|since) /, ''), said);
    return named && { ...named, past: /last|gone|clocks/.test(words) };
  },
};

const expressions: Expression[] = [...lengths, ...monthDays, ...weekdays, ...nearDaysAndSpans, feastDays];

interface Hit {
  from: number;
  to: number;
  expression: Expression;
  found: RegExpExecArray;
}

/** Nobody names as many dates; a message that does would cost more than its turn is worth. */
const mostHits = 150;

function hitsIn(plain: string): Hit[] {
  const hits: Hit[] = [];
  for (const expression of expressions) {
    for (const found of plain.matchAll(expression.pattern)) {
      hits.push({ from: found.index, to: found.index + found[0].length, expression, found });
    }
  }
  return hits.sort((one, other) => one.from - other.from || other.to - one.to);
}

/** "Three weeks ago": the little word belongs to the date. */
function withTail(plain: string, to: number): number {
  return (
    to +
    (/^ (?:or (?:so|more) )?(?:ago|back)(?= )|^ or (?:so|two|three)(?= )/.exec(plain.slice(to, to + 20))?.[0]
      .length ?? 0)
  );
}

const besidesPattern = new RegExp(
  ` (?:(?<amount>${amountWords}) |the )?(?<unit>day|week|month|night)s? (?<side>before|after) $`,
);

/** "Two days before Christmas", "the day after Boxing Day": the day beside, and where its words begin. */
function besides(plain: string, from: number, named: Named): Named & { from: number } {
  const found = besidesPattern.exec(plain.slice(Math.max(0, from - 60), from));
  if (found === null) return { ...named, from };
  const { amount = 'a', unit = '', side } = found.groups ?? {};
  const count = Math.floor(amountOf(amount) ?? 1) * (side === 'before' ? -1 : 1);
  const day = named.day.add({ [unit === 'night' ? 'days' : `${unit}s`]: count });
  const precision = /week|month/.test(unit) && named.precision === 'day' ? 'week' : named.precision;
  return { ...named, day, precision, from: from - found[0].length + 1 };
}

function isPossible({ day }: Named, said: Day): boolean {
  return day.toString() <= said.toString() && day.year >= 1900;
}

function placeOf({ from, to }: Hit, plain: string, said: Day, asked: boolean): Place {
  const lead = leadBefore(plain, from);
  const before = plain.slice(Math.max(0, lead.from - 60), lead.from);
  return { said, asked, lead, before, after: plain.slice(to, to + 60) };
}

function mentionOf(hit: Hit, plain: string, said: Day, asked: boolean): Mention | null {
  const { expression, found } = hit;
  const { form } = expression;
  const own = expression.read(found, placeOf(hit, plain, said, asked));
  if (own === null) return null;
  const named = form === 'point' ? besides(plain, hit.from, own) : { ...own, from: hit.from };
  if (!isPossible(named, said)) return null;
  const lead = leadBefore(plain, named.from);
  return {
    ...named,
    precision: lead.approx ? 'approx' : named.precision,
    from: /^(?:of|to|every|within|by)$/.test(lead.preposition) ? named.from : lead.from,
    to: form === 'length' ? withTail(plain, hit.to) : hit.to,
    form,
    preposition: /^(?:when |since )/.test(found[0]) ? 'since' : lead.preposition,
  };
}

/** "BNC-26-03-04", "£150": figures that hang on something else. */
function isReference(said: Said, { from, to }: Hit): boolean {
  const [start] = said.rawRange(from, to);
  return (
    /\d/.test(said.raw.charAt(start)) &&
    /[#@_£$]$|[a-z0-9][-/]$/i.test(said.raw.slice(Math.max(0, start - 2), start))
  );
}

/** Every date in a message, and the stretches that look like one and are none. Linear in the length. */
export function datesIn(said: Said, saidOn: string, asked: boolean): Found {
  const today = plainDate(saidOn.slice(0, 10));
  const found: Found = { mentions: [], settled: [] };
  let end = 0;
  const hits = hitsIn(said.plain);
  for (const hit of hits.slice(0, mostHits)) {
    if (hit.from < end) continue;
    end = hit.to;
    const mention = isReference(said, hit) ? null : mentionOf(hit, said.plain, today, asked);
    found.settled.push({ from: hit.from, to: hit.to });
    if (mention !== null) found.mentions.push(mention);
  }
  if (hits.length > mostHits) found.settled.push({ from: end, to: said.plain.length });
  return found;
}

/** The fact that a chosen date says. */
export function factOf(said: Said, mention: Mention | null): SinceFact | null {
  if (mention === null) return null;
  return {
    since: mention.day.toString(),
    sincePrecision: mention.precision,
    words: said.quote(mention.from, mention.to),
  };
}

/**
 * Since when something has been wrong, by our own rules alone; null when the words do not say. Never a day after `saidOn`.
 * Throws INPUT when `saidOn` does not begin with a day.
 * @param saidOn London wall-clock time, or only its day
 * @param asked whether the question since when stands open, so that a bare "easter" or "3 weeks" is its answer
 */
export function ownDates(text: string, saidOn: string, asked: boolean): SinceFact | null {
  const said = readText(text);
  return factOf(said, beginningOf(said, datesIn(said, saidOn, asked).mentions, asked));
}
