import { countIn, countWords } from './numbers.ts';
import { hearer, way } from './tellingWords.ts';
import type { Said } from './text.ts';

/** How often something was told, the words that say so, and where they begin. */
export interface TellingCount {
  count: number;
  words: string;
  from: number;
}

const told =
  '(?:(?<!(?:answers?|answered|answering|up) (?:the|your|their|his|her) )(?!call (?:queue|centre|center|handler|line|out|back) )(?:told|telt|tell|explained|explain|recounted|recount|repeated|telephoned|telephone|rang|rung|ring|called|call|phoned|phone|emailed|email|e mailed|texted|text|written|wrote|write|reported|report|complained|chased|chase|contacted|messaged|asked|ask|spoken|spoke|mentioned|mention|logged|raised|flagged|said|sent|notified|informed|supplied|put it|been (?:over |down |round |up )?(?:in|on|into|through|to (?:the |your )?(?:office|reception|desk|counter|surgery)|to you)|visited|went|requested|submitted|filled (?:that|the|your|this) (?:same )?form|filled that|forwarded))';

const often =
  '(?:((?<!(?:for|never|not|at) )once(?! (?:a|every|per|you|we|the|it|and for all|upon|he|she|they|there|this is|i|more|again) )|twice(?! (?:a|weekly|daily) )|thrice|2wice)|(?:x ?([0-9]{1,2})|([0-9]{1,2})x)|' +
  `(${countWords}) (?:or [^ ]+ |odd )?(?:separate |different |more |whole |bloody |other )?(?:times?|occasions|x|(?<= separate | different )days))`;
const toldTimes = new RegExp(` (${told}) (?:[^ .!?]+ ){0,7}?${often}(?= )(?! (?:a|every|per) )`, 'g');
const timesTold = new RegExp(
  ` ${often} (?:already |now |, )?(?:(?!(?:and|n|but|when|because|so|then) )[^ .!?]+ ){0,6}?(${told})(?= )`,
  'g',
);
/** "Seven times on the blower", "six times now about the drip": no verb is needed. */
const timesOnThis = new RegExp(
  ` (${countWords}) (?:times?|goes|occasions) (?:now |already )?(?:about|regarding|on the (?:phone|blower|app|line)|on here|at telling|of telling|of asking|by (?:letter|email|phone|text))(?= )` +
    `|(?<= (?:thats|makes|makes it|that is)) (${countWords}) (?:times?|goes)(?= (?:[.,!?]|now|$))`,
  'g',
);

/** "... and once this morning", "... and sent two emails": more of the same, right behind. */
const andMore = new RegExp(
  `^(?:[^ .!?]+ ){0,4}?and (?:then )?(?:(?:sent|written|wrote|left|made|had) (${countWords}) (?:more )?${way}|(?:(?!rang |rung |phoned |emailed |called |told |wrote |texted )[^ .!?]+ ){0,2}?(once|twice|${countWords} times?)(?= (?:more|again|by|this|last|on|yesterday|today|in|since|and|at|[.,!?]|$))) ?`,
);

// What stands right before the verb when it was not the resident who told.
const helping = '(?:(?:have|has|had|only|just|then|also|already|even|never|not) ){0,2}';
const theirSubject = new RegExp(
  ` (?:you|they|who|nobody|no one|your [a-z]+|the (?:office|contractors?|plumber|electrician|engineer|officer|manager|council|surveyor|police|doctor|bank|school|lady|man)|my (?:bank|gp|doctor|solicitor|landlord|ex)) ${helping}$`,
);
const heOrShe = new RegExp(` (?:he|she|hes|shes) ${helping}$`);
const done = / (?:been|was|were|being|got|get) $/;
const doneToThem =
  / (?:you|youse|yous|they|your [a-z]+) (?:have |has |had )?(?:now |already )?(?:been|were) $/;
/** "I don't like to ask twice" tells nothing; "I have had to ask twice" does. */
const notYet = /(?<! (?:had|have|having|has)) to $/;
const conditional = / if (?:i|we|ive|weve) (?:have )?$/;
const tellsPeople = /^(?:told|asked|called|informed|rung|rang|contacted|emailed|texted|messaged|phoned)$/;

// And what stands right behind it.
const toMe = /^ (?:to )?(?:me|us|round|out)(?= )/;
const bell = /^ (?:the |my |our |on the )?(?:bell|doorbell|buzzer|door)(?= )/;
const toSomebodyElse =
  /^ (?:(?:to|at|in|up|for|myself) )?(?:(?:the|my|our|her|his|an?) )?(?:local )?(?:doctors?|gp|council|police|hospital|school|supplier|surgery|solicitor|mp|bank|nurse|social worker|dwp|bus company|company|neighbours?|sister|brother|mother|mum|dad|electrician|999|111|101)(?= )/;
const aboutMe = /^ about (?:me|us|my|our) /;
const toThem = new RegExp(`^ (?:it |this )?(?:to )?${hearer}(?= )`);

function isElsewhere(before: string, after: string): boolean {
  if (toMe.test(after) || bell.test(after) || toSomebodyElse.test(after)) return true;
  return conditional.test(before) || notYet.test(before);
}

/** "He has complained about me" is no telling of the resident's; "he has rung twice", said for somebody, is. */
function isOfThird(verb: string, after: string): boolean {
  if (toThem.test(after)) return false;
  return aboutMe.test(after) || !/^(?:rung|rang|phoned|reported|emailed)$/.test(verb);
}

function isTheirs(verb: string, before: string, after: string): boolean {
  if (isElsewhere(before, after)) return true;
  if (done.test(before)) return tellsPeople.test(verb) && !doneToThem.test(before);
  return theirSubject.test(before) || (heOrShe.test(before) && isOfThird(verb, after));
}

/** Whether the verb in a match is the resident's own telling, not "he rang me twice" or "I was told three times". */
function isOwn({ plain }: Said, at: number, verb: string): boolean {
  const before = plain.slice(Math.max(0, at - 60), at);
  return !isTheirs(verb, before, plain.slice(at + verb.length, at + verb.length + 60));
}

/** At most so many are looked at: the rest of a message that repeats itself says nothing new. */
const mostFound = 20;

function foundBy(said: Said, pattern: RegExp): { hit: RegExpExecArray; to: number; words: string }[] {
  const found = [];
  for (const hit of said.plain.matchAll(pattern)) {
    const to = hit.index + hit[0].length;
    found.push({ hit, to, words: said.quote(hit.index + 1, to) });
    if (found.length >= mostFound) break;
  }
  return found;
}

function moreBehind({ plain }: Said, to: number): number {
  const found = andMore.exec(plain.slice(to, to + 120).trimStart());
  return countIn(found?.[1] ?? found?.[2] ?? '') ?? 0;
}

/** Where the verb of a match stands: at its beginning or at its end. */
function timesBy(said: Said, pattern: RegExp, verbAtEnd: boolean): TellingCount[] {
  return foundBy(said, pattern).flatMap(({ hit, to, words }) => {
    const groups = hit.slice(1);
    const verb = (verbAtEnd ? groups.pop() : groups.shift()) ?? '';
    const count = countIn(groups.find((group) => group !== undefined) ?? '');
    const at = verbAtEnd ? to - verb.length : hit.index + 1;
    if (count === null || !isOwn(said, at, verb)) return [];
    return [{ count: count + moreBehind(said, to), words, from: hit.index }];
  });
}

/** "Rang four times", "twice emailed", "six times now about the drip": told so often. */
export function timesIn(said: Said): TellingCount[] {
  const found = timesBy(said, toldTimes, false);
  if (found.length > 0) return found;
  const before = timesBy(said, timesTold, true);
  // Where somebody else told, the times are theirs.
  const isTold = [toldTimes, timesTold].some((pattern) => foundBy(said, pattern).length > 0);
  return before.length > 0 || isTold ? before : bareTimes(said);
}

function bareTimes(said: Said): TellingCount[] {
  return foundBy(said, timesOnThis).flatMap(({ hit, words }) => {
    const count = countIn(hit[1] ?? hit[2] ?? '');
    return count === null ? [] : [{ count, words, from: hit.index }];
  });
}

/** "Emailed twice and phoned once" adds up; "four times, four times I rang" does not say eight. */
export function summed(found: TellingCount[]): TellingCount | null {
  const different = [...new Map(found.map((each) => [each.words.toLowerCase(), each])).values()];
  const [one, other] = different.toSorted((first, second) => first.from - second.from);
  if (one === undefined || other === undefined || different.length > 2) return found[0] ?? null;
  if (other.from - one.from >= 60) return one;
  return { count: one.count + other.count, words: `${one.words}; ${other.words}`, from: one.from };
}

const counted = new RegExp(
  ` (${countWords}) (?:or [^ ]+ |odd )?(?:previous |separate |different |unanswered |long |polite |more |written |other |earlier |little |phone ){0,2}${way}(?= )(?! (?:from (?:you|your|the|a|an)|off you|a (?:day|week)|later in the|on my|missing|have gone|addressed|to make|upheld|against|were) )`,
  'g',
);
/** "All four of my messages", "two readings emailed", "I have submitted six sheets": what was sent, by number. */
const ofMine = new RegExp(` (${countWords}) of (?:my|our|her|his) ${way}(?= )`, 'g');
const sentSo = new RegExp(
  ` (?:emailed|sent|submitted|posted|uploaded|handed in|put in|filled in|filed|lodged|logged|made|left|raised) (?:(?:you|u|yous|them|in|over) )?(${countWords}) (?:separate |more |different |formal |written )?(?:readings?|forms?|log sheets?|requests?|tickets?|reports?|complaints?|enquiries|queries|applications?|emails?|letters?)(?= )`,
  'g',
);
/** "Put in one request 14 Feb and one after": both counted. */
const oneMore =
  /^(?: [^ .!?]+){0,4}? and (?:one|another)(?: more)? (?:after|since|more|later|before|again|last|this|on|in|yesterday)(?= )/;

function sentIn(said: Said): TellingCount | null {
  const [found] = [...foundBy(said, ofMine), ...foundBy(said, sentSo)];
  const first = countIn(found?.hit[1] ?? '');
  if (found === undefined || first === null) return null;
  const more = oneMore.test(said.plain.slice(found.to, found.to + 60)) ? 1 : moreBehind(said, found.to);
  return { count: first + more, words: found.words, from: found.hit.index };
}

/** "Emails sent 7", "Reminders: 4", "reports in between: 3". */
const tallied =
  / (?:e ?mails?|e mails?|texts?|text|letters?|calls?|messages?|reports?|reminders?|voicemails?|requests?|notes?)(?: (?:sent|made|from me|so far|in between|to date|to you|written|left|unanswered))?(?: ,)?(?: x)? ([0-9]{1,2})(?= [.,!?]| $)/g;
/** "I got two letters", "your three emails": those came from the landlord. */
const fromThem =
  / (?:got|had|received|get|getting|your|their|his|these|those|have|you sent|you have sent|sent me|sent us|replies to|in|within|of|after|per|the last|next|other|stage|these) (?:[a-z]+ )?$| (?:pounds|quid|number|no|flat) $/;
const fromMe = /^ from (?:me|us|my|our|mum|this)(?= )/;
/** "After four reports", "I have sent three reminders", "as per my two emails". */
const ours =
  / (?:after(?: [a-z]+)?|sent|written|made|posted|left|submitted|logged|raised|filed|put in|my|our|my last|my first|in all|all my|all our) $/;

function isOurs({ plain }: Said, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 40), from + 1);
  return fromMe.test(plain.slice(to, to + 20)) || ours.test(before) || !fromThem.test(before);
}

/** "Three calls and two emails": all that was sent. */
export function countedIn(said: Said): TellingCount | null {
  return moreSent(papersCounted(said), sentIn(said));
}

function moreSent(one: TellingCount | null, other: TellingCount | null): TellingCount | null {
  return other !== null && (one === null || other.count > one.count) ? other : one;
}

function papersCounted(said: Said): TellingCount | null {
  const found = [...foundBy(said, counted), ...foundBy(said, tallied)].filter(({ hit, to }) =>
    isOurs(said, hit.index, to),
  );
  const [first] = found;
  if (first === undefined) return null;
  const { index } = first.hit;
  const near = found.filter(({ hit }) => hit.index - index < 60);
  // "One email, all done" and the pounds of "£70 ticket" count nothing.
  const isMoney = /[£$€]\S*$/.test(said.raw.slice(0, said.rawRange(index, first.to)[0] + 1));
  const count = near.reduce((sum, { hit }) => sum + (countIn(hit[1] ?? '') ?? 0), 0);
  if (isMoney || count < 2 || count > 60) return null;
  return { count, words: near.map(({ words }) => words).join('; '), from: index };
}

/** "Told two of you", "spoken to three different people": each of them was told. */
const toSoMany = new RegExp(
  ` (?:(?:told|telt|asked) (?:[a-z]+ ){0,2}?|(?:spoke|spoken|talked|complained|reported|explained|said|been through|mentioned) (?:[a-z]+ ){0,2}?(?:to|too|with|through) )(${countWords}) (?:(?:different|other|separate|more|whole) )?(?:of (?:you|yous|your|them|the)|people|peple|persons|members of staff|ladies|girls|lads|officers|staff|departments|managers)(?= )`,
  'g',
);
const whoToldMe = / (?:been|was|were|by|from) (?:[a-z]+ ){0,2}$/;

/** "Three of us have rung": each of them told it. */
const soManyTold = new RegExp(
  ` (${countWords}) (?:of us|of my neighbours|neighbours|residents|flats|households) (?:have |ve )?(?:now |already |all )?(?:rung|rang|reported|complained|emailed|written|phoned|told you|told the office)(?= )`,
  'g',
);

/** How many of the landlord's people were told, or how many told them. */
export function hearersIn(said: Said): TellingCount | null {
  const [first] = [...foundBy(said, toSoMany), ...foundBy(said, soManyTold)].filter(
    ({ hit }) => !whoToldMe.test(said.plain.slice(Math.max(0, hit.index - 30), hit.index + 1)),
  );
  const count = countIn(first?.hit[1] ?? '');
  return first === undefined || count === null ? null : { count, words: first.words, from: first.hit.index };
}

const onceBy = / once (?:in|by|to|at|on|this|last|just|over|via|with) /g;

/** "Once by letter, once by phone and once to his face": each is one. */
export function oncesIn(said: Said): TellingCount | null {
  const found = foundBy(said, onceBy);
  const [first] = found;
  const tells =
    / (?:told|tell|rang|rung|reported|asked|mentioned|emailed|written|wrote|complained|raised|chased) /;
  if (first === undefined || found.length < 2 || !tells.test(said.plain)) return null;
  return { count: found.length, words: found.map(({ words }) => words).join('; '), from: first.hit.index };
}

const inAll = new RegExp(` (${countWords}) (?:[a-z]+ )?(?:in all|in total|altogether|all told)(?= )`, 'g');
const madeWithThis = new RegExp(` this (?:now )?makes (?:it )?(${countWords}) times?(?= )`, 'g');

/** "Seven in all": the sum that the resident names, once something was counted. */
export function totalIn(said: Said): TellingCount | null {
  const [sum] = foundBy(said, inAll);
  const count = countIn(sum?.hit[1] ?? '');
  return sum === undefined || count === null ? null : { count, words: sum.words, from: sum.hit.index };
}

/** "This makes five times": this message among them, which does not count. */
export function withThis(said: Said): TellingCount | null {
  const [made] = foundBy(said, madeWithThis);
  const count = countIn(made?.hit[1] ?? '');
  return made === undefined || count === null
    ? null
    : { count: count - 1, words: made.words, from: made.hit.index };
}
