import { countIn, countWords, ordinalIn } from './numbers.ts';
import type { Said, Stretch } from './text.ts';

// "The third time it flooded", "second time this month the bins were missed": not told, but happened.
const happens =
  '(?! (?:it|its|he|she|they|the|that it|that the|you|youve|your|our|there|lucky|a|running|round|weve had(?! to)|ive had(?! to)|we had(?! to)|i had(?! to)|this(?! (?:week|month|year|morning|afternoon) (?:i|ive|we|weve))) )';
const thing = `(?:time${happens}|call|email|e mail|message|msg|report|letter|request|note|chat|reminder|complaint|text|attempt|voicemail|try|go|ask|ticket|phone call|occasion)`;
const kindOf = '(?:and last |bloody |polite |little |long |formal |written |separate |unanswered ){0,2}';
const nth = new RegExp(
  ` (?:this is|its|it is|thats|is|makes|make|makes it|now|here is|heres|for|me again|again|hello|hi) (?:now |already |literally |only )?(?:the|my|a|at least the|about the|wor|our|at least my|mi)? ?([a-z0-9]+) ${kindOf}${thing}(?= )`,
  'g',
);
const nthAlone = new RegExp(
  ` (?:([a-z0-9]+) (?:time of (?:asking|telling|writing)|time (?:i|we|ive|weve|asking|telling|ringing|writing|reporting|calling|emailing|messaging|typing|on (?:here|this))|(?:call|phone call|email|message|msg|letter|report|request|reminder) (?:about|on|re|for|regarding) (?:this|it|the same|my|our))` +
    `|(?:a|the|my|our) ([a-z0-9]+) time(?= (?:[.,!?]|$|about|in|now|of|for (?:the same|this|that|my|our|a)))` +
    `|(?:chase|chasing|write|writing|ask|asking|ring|ringing|report|reporting|trying) (?:you |this |it )?(?:for )?(?:a|the) ([a-z0-9]+) time` +
    `|here (?:is|comes|goes) (?:a|my|the) ([a-z0-9]+)(?= [.,]))(?= )`,
  'g',
);
/** "Third report.", "4th msg": what this message is, at its beginning or alone in a sentence. */
const nthTitle = new RegExp(
  `(?:^ |[.,!?] | (?:again|hi|hello|hiya) )(?:my |the )?([a-z0-9]+) ${kindOf}${thing}(?= )`,
  'g',
);
/** "This is number 4 now", "call number five", "email no 6". A home is "number 4" with nothing behind it. */
const numbered = new RegExp(
  ` (?:(?:this is|its|makes it|makes this|thats) (?:now |my )?(?:number|no) ([0-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten)(?= (?:now|counting|and counting|already|about this))` +
    `|(?:call|email|e mail|message|msg|letter|chat|text|log sheet|sheet|report|request|attempt) (?:number |no )?([0-9]|1[0-9]|two|three|four|five|six|seven|eight|nine|ten)(?= (?:now|[.,!?]|$|counting|today|about|and|on|since|to|this|from)))`,
  'g',
);

/** "Three before this one", "the previous five were ignored": told so often. */
const beforeThis = new RegExp(
  ` (?:(${countWords}) (?:(?:more|others?|messages?|calls?|emails?|letters?) )?(?:ive sent |i sent |sent )?(?:before|prior to) this(?= (?:one|email|message|call|letter|chat|text)(?: |$))|(?:the |my )?previous (${countWords})(?= (?:were|was|ignored|went|unanswered|got|have)))`,
);

/** "The diocese lost it for the third time", "your sum is wrong for the third time": it happened, it was not told. */
const happenedSo =
  / (?:wrong|lost|broken|broke|failed|gone|off|down|flooded|leaked|late|missed|cancelled|happened|overcharged|charged|application|mine|stopped|out|been|again) (?:again )?(?:, )?$/;

/**
 * "This is the third time I ask": told twice before, for this message is not counted. Null: no such words.
 */
export function nthTelling(said: Said): (Stretch & { count: number }) | null {
  const nth = nthIn(said);
  const earlier = beforeThis.exec(said.plain);
  const count = countIn(earlier?.[1] ?? earlier?.[2] ?? '');
  if (earlier === null || count === null) return nth;
  if (nth !== null) return { ...nth, count };
  const to = earlier.index + earlier[0].length;
  return { count, from: earlier.index + 1, to, words: said.quote(earlier.index + 1, to) };
}

function nthIn(said: Said): (Stretch & { count: number }) | null {
  for (const pattern of [nth, nthAlone, nthTitle, numbered]) {
    for (const hit of said.plain.matchAll(pattern)) {
      const word = hit.slice(1).find((group) => group !== undefined) ?? '';
      const place = pattern === numbered ? countIn(word) : ordinalIn(word);
      if (place === null || place < 2) continue;
      if (
        / (?:for (?:the|a) |, )[a-z0-9]+ time/.test(hit[0]) &&
        happenedSo.test(said.plain.slice(Math.max(0, hit.index - 40), hit.index + 1))
      )
        continue;
      if (/^ , (?:he|she|they|it|your) /.test(said.plain.slice(hit.index + hit[0].length))) continue;
      const from = hit.index + 1;
      const to = hit.index + hit[0].length;
      return { count: place - 1, from, to, words: said.quote(from, to) };
    }
  }
  return null;
}
