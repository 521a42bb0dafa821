import { countIn, countWords, ordinalIn } from './numbers.ts';
import { findAll, findFirst, phrases } from './phrases.ts';
import type { Said } from './text.ts';
import type { ReadingContext } from './understanding.ts';

/** How often the resident told the landlord before this message, and the words it came from. */
export interface Contacts {
  contacts: number | null;
  words: string | null;
}

const told =
  '(?:told|tell|telephoned|telephone|rang|rung|ring|called|call|phoned|phone|emailed|email|texted|text|written|wrote|reported|report|complained|chased|chase|contacted|messaged|asked|spoken|spoke|mentioned|logged|raised|said|been (?:in|to)|visited|went)';
const bothTimes = phrases(
  '(rang|called|phoned|emailed|told you|told them|reported it|complained) both (times|days)',
  'both times (i|we) (rang|called|phoned|emailed|wrote|reported*|told|complained)',
);
const way =
  '(?:calls?|emails?|phone calls?|messages?|letters?|texts?|reports?|visits?|voicemails?|complaints?|contacts?)';

const toldTimes = new RegExp(
  ` ${told} (?:[^ .!?]+ ){0,5}?(?:(once|twice|thrice)|(${countWords}) (?:or [^ ]+ )?(?:separate |different |more )?(?:times?|occasions|x))(?= )`,
  'g',
);
const timesTold = new RegExp(
  ` (?:(once|twice|thrice)|(${countWords}) (?:or [^ ]+ )?(?:separate |different )?(?:times|occasions)) (?:[^ .!?]+ ){0,4}?${told}(?= )`,
  'g',
);
const counted = new RegExp(
  ` (${countWords}) (?:or [^ ]+ )?(?:separate |different |unanswered |long )?${way}(?= )`,
  'g',
);
const nth =
  / (?:this is|its|it is|thats|for) (?:now )?(?:the|my|at least the|about the) ([a-z0-9]+) (?:time|call|email|message|report)(?= )/g;
const nthAlone =
  / ([a-z0-9]+) (?:time of asking|(?:call|phone call|email|message|letter|report) (?:about|on) (?:this|it|the same))(?= )/g;
/** "... and once this morning", "... and sent two emails": more of the same, right behind. */
const andMore = new RegExp(
  `^(?:[^ .!?]+ ){0,4}?and (?:then )?(?:(?:sent|written|wrote|left|made|had) (${countWords}) (?:more )?${way}|(once|twice|${countWords} times) (?:more |again )?(?:this|last|on|yesterday|today|in|since)) `,
);
/** They told the resident, not the other way round. */
const byOthers =
  / (?:you|your [a-z]+|the (?:office|contractors?|plumber|electrician|engineer|officer|manager|council|surveyor)) (?:have |has |had |only |just |then )?$/;
const toMe = /^ [a-z]+ (?:to )?(?:me|us|round|out) /;
const many = phrases(
  '(dozens of|loads of|lots of|so many|countless|umpteen|numerous|several|hundreds of|a hundred|a million|many|multiple|plenty of) (times?|calls|emails|messages|occasions|letters)',
  '(over and over|again and again|time and again|repeatedly|constantly)',
);
const never = phrases(
  '(i |we )?(havent|have not|hadnt|didnt|not|never) (actually |yet |even )?(told|reported|rang|rung|called|contacted|mentioned it|said|emailed|spoken) ... (anyone|anybody|you|this|it|yet|before|nobody)',
  '(havent|not) (told|reported|mentioned) (anyone|anybody|you|it|this)',
  '(i |we )?(havent|have not|hadnt|never|not) (actually |yet |even )?(raised|contacted|complained|brought|spoken|asked|written) ... (it|this|you|about)',
  'first time (i|we) (have |am |are )?(told|reported|reporting|telling|contacted|contacting|mentioned|mentioning)',
  'never (told|reported|rung|rang|mentioned|contacted)',
  'nobody (has been |was |is )?told',
);

interface Found {
  count: number;
  words: string;
  from: number;
}

function eachMatch(
  said: Said,
  pattern: RegExp,
): { groups: (string | undefined)[]; words: string; from: number }[] {
  const found = [];
  for (const hit of said.plain.matchAll(pattern)) {
    found.push({
      groups: hit.slice(1),
      words: said.quote(hit.index + 1, hit.index + hit[0].length),
      from: hit.index,
    });
    if (found.length > 20) break;
  }
  return found;
}

/** "Rang four times", "twice emailed": told so often. */
function timesIn(said: Said): Found[] {
  const found = timesBy(said, toldTimes);
  return found.length > 0 ? found : timesBy(said, timesTold);
}

function timesBy(said: Said, pattern: RegExp): Found[] {
  return eachMatch(said, pattern).flatMap(({ groups, words, from }) => {
    const count = countIn(groups[0] ?? groups[1] ?? '');
    if (count === null || !isOwn(said, from)) return [];
    const to = from + 1 + words.length;
    return [{ count: count + moreBehind(said, from, to), words, from }];
  });
}

/** "He rang me twice" and "ring me once you know" tell of no call of the resident's. */
function isOwn(said: Said, from: number): boolean {
  const before = said.plain.slice(Math.max(0, from - 60), from + 1);
  return !byOthers.test(before) && !toMe.test(said.plain.slice(from, from + 60));
}

function moreBehind(said: Said, from: number, to: number): number {
  const rest = said.plain.slice(Math.max(from, to - 1), to + 120).trimStart();
  const found = andMore.exec(rest);
  return countIn(found?.[1] ?? found?.[2] ?? '') ?? 0;
}

/** "Emailed twice and phoned once" adds up; "four times, four times I rang" does not say eight. */
function summed(found: Found[]): Found | null {
  const different = [...new Map(found.map((each) => [each.words.toLowerCase(), each])).values()];
  const [one, other] = different.toSorted((first, second) => first.from - second.from);
  if (one === undefined || other === undefined || different.length > 2) return found[0] ?? null;
  if (other.from - one.from >= 60) return one;
  return { count: one.count + other.count, words: `${one.words}; ${other.words}`, from: one.from };
}

function nthIn(said: Said): Found | null {
  for (const { groups, words, from } of [...eachMatch(said, nth), ...eachMatch(said, nthAlone)]) {
    const place = ordinalIn(groups[0] ?? '');
    // This message is not counted: the third time means twice before.
    if (place !== null && place > 1) return { count: place - 1, words, from };
  }
  return null;
}

function countedIn(said: Said): Found | null {
  const [found] = eachMatch(said, counted);
  const count = countIn(found?.groups[0] ?? '');
  return found === undefined || count === null ? null : { count, words: found.words, from: found.from };
}

const oneTelling =
  / (?:i|we|she|he|they|my [a-z]+|(?:and|then) (?=[a-z]+ed |rang |wrote |told )) ?(?:also |then |even |have |had |just ){0,2}(?:told|rang|rung|phoned|called|emailed|e mailed|texted|wrote|written|messaged|reported|complained|spoke|visited|went (?:in|to|into|down|round))(?= )/g;

/** "I told the girl on the phone and then I wrote a letter, and my daughter rang too": each of them is once. */
function listed(said: Said): Found | null {
  const found = eachMatch(said, oneTelling).filter(({ from }) => isOwn(said, from));
  return found.length < 2 ? null : { count: found.length, words: said.raw.trim().slice(0, 300), from: 0 };
}

const markup = /<[a-z!/][^>]*>/i;

function answer(said: Said): Found | null {
  // The figures of a tag count nothing.
  if (said.raw.length > 80 || markup.test(said.raw)) return null;
  const plain = said.plain.trim();
  if (/^(?:no|never|none|not|nope|nobody|zero|0)( |$)/.test(plain))
    return { count: 0, words: said.raw.trim(), from: 0 };
  const found = new RegExp(`(?:^| )(once|twice|thrice|${countWords})(?: |$)`).exec(plain)?.[1];
  const count = found === undefined ? null : countIn(found);
  return count === null ? null : { count, words: said.raw.trim(), from: 0 };
}

/** Reads how often the resident told the landlord before this message; "dozens of times" is kept in words only. */
export function readContacts(said: Said, asked: ReadingContext['asked']): Contacts {
  const vague = findFirst(said, many);
  const stated = nthIn(said) ?? summed(timesIn(said)) ?? countedIn(said) ?? neverTold(said) ?? bothIn(said);
  const given = stated ?? (asked === 'contacts' && vague === null ? (answer(said) ?? listed(said)) : null);
  return given === null
    ? { contacts: null, words: wordsOf(vague) }
    : { contacts: given.count, words: given.words };
}

function wordsOf(found: { words: string } | null): string | null {
  return found === null ? null : found.words;
}

function bothIn(said: Said): Found | null {
  const found = findFirst(said, bothTimes);
  return found === null ? null : { count: 2, words: found.words, from: found.from };
}

function neverTold(said: Said): Found | null {
  const found = findFirst(said, never);
  return found === null ? null : { count: 0, words: found.words, from: found.from };
}

const missedOften = new RegExp(
  ` (${countWords}|twice|once) (?:times |missed |different |separate |more )?(?:appointments?|visits?|no shows?|times)(?: [^ .!?]+){0,6}? (?:missed|no show|didnt|never|nobody|noone|not)(?= )`,
);
const missedCount = new RegExp(
  ` (?:missed|failed|broken|cancelled) (${countWords}) (?:appointments?|visits?|times)(?= )| (${countWords}) (?:missed|failed|broken|cancelled) (?:appointments?|visits?)(?= )`,
);
const missed = phrases(
  '(nobody|noone|no one|he|she|they|you|man|engineer|plumber|workman|electrician|contractor|operative|surveyor|inspector|fitter) ... (never|didnt|did not|failed to|doesnt|dont) (turn*|show*|come|came|appear|arrive) ?(up)?',
  '(nobody|noone|no one|not a soul|none of them|neither) (has )?(came|come|turned up|showed up|showed|turned|appeared|arrived)',
  '(and|but) (never|didnt) (arrived|turned up|showed up|showed|appeared|came|come|turn up|show up|show)',
  '(missed|no show|stood me up|waited in all day|waited in)',
);

/** How many appointments the landlord missed, as the resident tells it. Null: none told. */
export function readMissedAppointments(said: Said): Contacts {
  const hit = missedCount.exec(said.plain) ?? missedOften.exec(said.plain);
  const count = countIn(hit?.[1] ?? hit?.[2] ?? '');
  if (hit !== null && count !== null)
    return { contacts: count, words: said.quote(hit.index + 1, hit.index + hit[0].length) };
  const once = findAll(said, missed).find(
    ({ from }) => !/ (?:i|we|ive|weve|have) $/.test(said.plain.slice(0, from)),
  );
  if (once === undefined) return { contacts: null, words: null };
  return { contacts: missedBy(said), words: once.words };
}

/** How many the words around say: "third no show", "for the second time", "stood me up twice", "three days ... each time". */
function missedBy({ plain }: Said): number {
  const row =
    /(?: for the| the|^| and| ,) ([a-z0-9]+) (?:time|no show|missed appointment|appointment missed) /.exec(
      plain,
    );
  const each = eachTime.exec(plain) ?? upOften.exec(plain);
  return ordinalIn(row?.[1] ?? '') ?? countIn(each?.[1] ?? '') ?? (twiceNobody.test(plain) ? 2 : 1);
}

const eachTime = new RegExp(
  ` (${countWords}) (?:days|mornings|afternoons|appointments|visits|times) (?:[^ .!?]+ ){0,5}?(?:each|every) time `,
);
const upOften = new RegExp(` stood (?:me|us|her|him) up (twice|once|${countWords} times) `);
const twiceNobody =
  / neither | (?:nobody|noone|no one) (?:came|turned up|showed up|showed) (?:[^ .!?]+ ){0,12}?(?:nobody|noone|no one) (?:came|turned up|showed up|showed) /;
