import { hearer, occasion, staff, when, whenClause } from './tellingWords.ts';
import type { Said } from './text.ts';

/** One telling of the landlord, how often it was done, and where it stands. */
export interface Telling {
  count: number;
  from: number;
  to: number;
  /** Whether a time was named: "in January", "on Friday and Saturday". */
  dated: boolean;
}

const lead = '(?:(?:on|in|at|from|since|by|around|about|during|over|the|of|back|only|just) ){0,2}';
const joint = '(?:(?:,|and|then|again|also|once more|&|or|plus|n|an) ){1,3}';
const sayAgain =
  '(?:(?:i|we|she|he|mum|my [a-z]+) )?(?:(?:again|agin|also|once more|reminded you|chased(?: it)?|another|one) ){0,2}';
/** "In May", "at the meeting in May", "on the phone on Monday": one telling. */
const point = `(?:${when}|${whenClause}|${occasion}(?: ${lead}${when})?)`;

const firstDay = new RegExp(` ${lead}(?:${when}|${whenClause})(?= )`, 'y');
const firstOccasion = new RegExp(` ${lead}${occasion}(?: ${lead}${when})?(?= )`, 'y');
const more = new RegExp(` ${joint}${sayAgain}${lead}(${point})(?= )`, 'y');
/** "Told caretaker, the office and your plumber": whoever else heard it. */
const oneHearer = new RegExp(
  ` (?:(?:it|this|about it|about this|already) )?(?:to |with )?${hearer}(?= )`,
  'y',
);
const nextHearer = new RegExp(
  ` (?:(?:,|and|then) ){1,2}(?:to )?(?!(?:him|her|someone|somebody|you|u) )${hearer}(?= )`,
  'y',
);
/** "... and once after", "and again", with no time of its own. */
const andAgain =
  / (?:(?:and|then|,) ){1,2}(?:(?:once|one time) (?:after|more|since|again|before)|again(?= [.,!?]| $| when| after| since| not| in| to| with| by| and))(?= )/y;

const unmistaken =
  'rang|rung|phoned|telephoned|emailed|e mailed|texted|messaged|reported|complained|mentioned|flagged|notified|informed|chased|telt|minuted|whatsapped|voicemailed|dmd';
const needsHearer =
  'told|tell|say|mention|chase|asked|wrote|written|called|spoke|spoken|said|raised|sent|showed|put|logged|handed|took|went|been|show|carried|carry|ring|call|text|email|report|phone|contacted|posted|gave|left|queried';
const somebody =
  '(?:i|we|ive|weve|ah|mi|she|shes|he|hes|they|both of us|(?:my|our|his|her|wor) (?:(?!(?:was|were|been|got|is) )[a-z]+ )?(?:(?!(?:was|were|been|got|is) )[a-z]+|mother in law|father in law)|mum|mam|mams|mums|dad|dads|nan|nans|grandad|amma|wife|wifes|husband|hubby|daughter|son|sister|brother|neighbour|the (?:clerk|wife|husband|missus|mrs|council clerk|carer|neighbours?))';
const own = `${somebody} (?:(?:have|has|had|would(?= (?:told|said|rung|rang|asked|reported|mentioned|written|spoken|raised|flagged|complained|shown|phoned|emailed|already|even|also) )|also|even|just|already|then|did|do|only|first|both|all|duly|actually|myself|himself|herself|must have|again) ){0,3}`;
/** Verbs that tell somebody, with who does it before or who hears it behind. */
const verb = new RegExp(
  [
    ` (?:${own}|(?:and|then|,|but|/|yes) |(?<=(?:^| [.!?]) ))(?:re )?(?:${unmistaken})(?= )`,
    ` (?:${own})(?:${needsHearer})(?= )`,
    ` (?:told|tell|telt|asked|emailed|rang|phoned|texted|messaged|wrote to|written to|notified|informed|contacted|spoke to|spoken to|showed|chased|complained to|reported to|said to|spoke with|spoken with|spoke 2|spoken 2|mentioned to|been on to|been onto|been in touch with) (?:${hearer})(?= )`,
    ` (?:${own}|(?:and|then|,) (?:then )?|(?<=(?:^| [.!?]) ))(?:went in|went into|went down to|popped in|popped into|called into|came in person|came into|nipped in|nipped into|stood at|filled in|filled out|filled|submitted)(?= )`,
    ` (?:,|(?<=(?:^| [.!?])(?= ))) ?told (?:night |day )?${staff}(?= )`,
    ` (?:and|then) (?:took|handed|brought|posted|wrote|sent)(?= )`,
    ` (?:reported|chased|notified|raised|logged|flagged) by (?:me|us)(?= )`,
    // "Passed to your officer", "mentioned it to Tibbs", "wrote back": with nobody who does it.
    ` (?:(?:and|then|,) )?(?:passed|handed|forwarded|escalated|given|shown|sent|mentioned|reported)(?: (?:it|this|that|them|him|her|in))?(?= (?:on |over )?to ${hearer} )`,
    ` (?:(?:(?:and|then|,|i|we) |(?<=(?:^| [.!?]) ))wrote back|(?<=(?:^| [.!?]) )(?:showed|asked|wrote|spoke|sent))(?= )`,
    ` (?:asked|said|said it|said that|wrote|sent|raised(?: it)?|reported(?: it)?|chased(?: it)?|flagged(?: it)?|minuted|rang|rung|texted|called|phoned|emails?(?: from (?:us|me|this office))?|first reported|first flagged|reported by us|readings were sent to you|complained) (?=${lead}${when} )`,
    ` (?:was|were|been) (?:first |duly |already )?(?:reported|logged|raised|flagged)(?= ${lead}${when} )`,
  ].join('|'),
  'g',
);

const others =
  '(?:doctors?|gp|council|police|hospital|school|supplier|surgery|water board|ambulance|solicitor|mp|councillor|ombudsman|bank|nurse|health visitor|social worker|job ?centre|dwp|neighbours?|him upstairs|next door|mother|mum|sister|daughter|son|wife|husband|kids|god|bus|company|citizens advice|environmental health|british gas|cadent|insurance|electrician myself|999|111|101)';
/** "Rang the doctor", "called the police": not the landlord. */
const toOthers = new RegExp(
  `^ (?:(?:to|at|in|up) )?(?:(?:the|my|our|her|his|a|me|wor) )?(?:local )?${others} `,
);
/** "He told me", "the lady rang us", "you said Monday": no telling of the resident's. */
const byThem =
  /(?: (?:you|yous|they|who|nobody|no one|noone|anyone|someone|somebody|never|not|dont|didnt|havent|hasnt|was|were|been|be|got|get|getting|being|is|are|if|when|to|cant|wont|will|could|would|should|can|may|might|lady|man|lad|girl|officer|office|manager|surveyor|engineer|doctor|nurse|police|council|plumber|bloke|fella|driver|landlord|chair|contractor|email|letter|text|as|said|says|could|did) (?:(?:have|has|had|just|then|only|all|even|to|also|ever|actually|who|that) ){0,2}| (?:your|the|a|that|this|one of your) [a-z]+ (?:(?:have|has|had|just|then|only|even) ){0,2})$/;
const toMe = /^ (?:to |round |out |by )?(?:me|us|round)(?= )/;
/** What follows "I said", "I asked" and the like when nothing was told to the landlord. */
const noTelling =
  / (?:said|say|told|asked|put|took|left|sent|gave|went|been|show|showed|carried|carry|handed|called|call|text|email|report|phone|ring|tell|raised|written|wrote|posted|logged|spoke|spoken|queried|contacted)$/;
const tellsIt =
  /^ (?:it|this|so|that|about|to|you|u|yous|ye|youse|them|em|in|at|on|last|the|your|twice|again|yesterday|when|before|over|off|from|my|our|two|three|both|back|first|straight|early|and|[.,!?])(?= |$)/;
const reachesThem = new RegExp(
  `^ (?:[^ .!?]+ ){0,5}?(?:${hearer}|(?:a|another|one|my|the|you) (?:letter|note|email|message|text|card|photos?|pictures?|video)|photos?|pictures?|to the housing|at your desk|to reception|at reception|in the book|the form|on the form|the desk|your desk|the office|a ticket|it in|a form|it down)(?= )`,
);
const showsThem = / (?:show|ask|tell|call|ring|write|say)$/;
const dated = new RegExp(`^ (?:[^ .!?]+ ){0,5}?${lead}${when}(?= )`);

const heardBy = new RegExp(`^ (?:to )?(?:${hearer}|it in)(?= )`);
const leadsToTime = new RegExp(`^ ${lead}${when}(?= )`);

/** In a row of tellings the next one needs no day of its own: "and then I wrote a letter". */
function isNextInRow(plain: string, from: number, to: number): boolean {
  const inARow = / then (?:i|we) [a-z]+$/.test(` ${plain.slice(Math.max(0, from - 12), to)}`);
  return inARow && reachesThem.test(plain.slice(to, to + 90));
}

const goesThere = / (?:went|popped|called|came|nipped|stood) (?:in|into|at|down to|in person)$/;
const handsIn = / (?:filled in|filled out|filled|submitted)$/;
const aForm =
  /^ (?:the|that|your|a|another|my) (?:[a-z]+ )?(?:form|report|request|survey|ticket|complaint)s?(?= )/;

/** What may be a telling: going there is one when it reaches somebody or stands in a row of tellings. */
function isVisit(words: string, after: string, inARow: boolean): boolean {
  return goesThere.test(words) ? inARow || reachesThem.test(after) : aForm.test(after);
}

function isTold(plain: string, from: number, to: number, inARow: boolean): boolean {
  const words = plain.slice(from, to);
  const after = plain.slice(to, to + 90);
  if (isTheirs(plain.slice(Math.max(0, from - 50), from + 1), words, after)) return false;
  if (goesThere.test(words) || handsIn.test(words)) return isVisit(words, after, inARow);
  if (ofThird.test(words) && !heardBy.test(after))
    return / (?:rang|rung|phoned|emailed|reported)$/.test(words);
  if (showsThem.test(words) && isDatedBefore(plain, from) && heardBy.test(after)) return true;
  return isNextInRow(plain, from, to) || reaches(words, after);
}

/** Whether a telling gets to the landlord: most verbs say so, "I said" and "I took" need what follows. */
function reaches(words: string, after: string): boolean {
  if (!noTelling.test(words) || (leadsToTime.test(after) && tellsAtATime.test(words))) return true;
  if (/ (?:wrote|written)$/.test(words) && tellsIt.test(after)) return true;
  if (!handsOver.test(words)) return tellsIt.test(after);
  return / (?:show|showed)$/.test(words) ? heardBy.test(after) : reachesThem.test(after) && dated.test(after);
}

/** "I called that man everything under the sun". */
const named = / called (?:[^ .!?]+ ){1,4}?(?:everything|names|all sorts|all the) /;
const ofThird = /^ (?:she|he|they|shes|hes|the (?:neighbours?|wife|husband)|both of us) /;
const tellsAtATime = / (?:asked|said|say|wrote|raised|sent|told|called|call|ring)$/;
const handsOver =
  / (?:put|took|left|sent|gave|went|been|show|showed|carried|carry|handed|posted|brought|wrote|written)$/;

/** Whether it was the landlord who told the resident, or somebody else who was told. */
function isTheirs(before: string, words: string, after: string): boolean {
  if (/^ (?:you|your|they) /.test(words) || toMe.test(after) || toOthers.test(after)) return true;
  if (named.test(words + after)) return true;
  // "The district nurse has told you": whoever told you, you were told.
  if (/ told (?:you|yous|ye|youse)$/.test(words)) return notDone.test(before);
  // "The fan was reported in December": whatever stands before is what was reported.
  if (/^ (?:was|were|been) /.test(words)) return / (?:not|never) $/.test(before);
  // "For the record: reported 6 January": nobody's record did it.
  if (words.startsWith(' , ')) return false;
  // "And when I telephoned on the Thursday": another one; "when I rang they said" is the same again.
  if (before.endsWith(' when ') && /^ (?:i|we) /.test(words)) return !leadsToTime.test(after);
  return byThem.test(before);
}

const notDone =
  / (?:you|yous|they|nobody|no one|noone|anyone|someone|somebody|never|not|dont|didnt|havent|hasnt|if|when|to|cant|wont|will|could|would|should|can|may|might|as|who) (?:(?:have|has|had|just|then|only|all|even|to|also|ever|actually) ){0,2}$/;

/** "I told the warden in passing, and again not in passing": twice, with no day to either. */
const andOnceAgain = /(?: (?!and |then )[^ .!?]+){1,6}? and again(?= )/y;

function againBehind(plain: string, to: number): { count: number; end: number } {
  andOnceAgain.lastIndex = to;
  return andOnceAgain.test(plain) ? { count: 2, end: andOnceAgain.lastIndex } : { count: 0, end: to };
}

/** "In November I show caretaker the tile": the day stands before. */
const dayBefore = new RegExp(` ${lead}${when} (?:, )?$`);

function isDatedBefore(plain: string, from: number): boolean {
  return dayBefore.test(plain.slice(Math.max(0, from - 40), from + 1));
}

/** Where the first time named up to six words behind a telling ends; null when none is. */
function firstTime(plain: string, to: number, time: RegExp): number | null {
  const words = /^(?: (?!and |then |, )[^ .!?]+){0,6}/.exec(plain.slice(to, to + 90))?.[0] ?? '';
  let at = to;
  for (const word of [...words.split(' ').slice(1), '']) {
    time.lastIndex = at;
    if (time.test(plain)) return time.lastIndex;
    at += word.length + 1;
  }
  return null;
}

/** How many times are named behind a telling, and where the last ends: "in May, in June and again in July". */
function timesBehind(plain: string, to: number): { count: number; end: number } {
  let end = firstTime(plain, to, firstDay) ?? firstTime(plain, to, firstOccasion);
  if (end === null) return againBehind(plain, to);
  let count = 1;
  for (; count < 12; count += 1) {
    more.lastIndex = end;
    if (!more.test(plain)) break;
    end = more.lastIndex;
  }
  andAgain.lastIndex = end;
  return andAgain.test(plain) ? { count: count + 1, end: andAgain.lastIndex } : { count, end };
}

/** How many heard it from one verb: "told the cleaner, the caretaker and your surveyor". */
function hearersBehind(plain: string, to: number, isHeard: boolean): { count: number; end: number } {
  oneHearer.lastIndex = to;
  if (!isHeard && !oneHearer.test(plain)) return { count: 0, end: to };
  let end = isHeard ? to : oneHearer.lastIndex;
  let count = 1;
  for (; count < 12; count += 1) {
    nextHearer.lastIndex = end;
    if (!nextHearer.test(plain)) break;
    end = nextHearer.lastIndex;
  }
  return { count, end };
}

const onlyOccasion = new RegExp(`^ (?:[^ .!?]+ ){0,6}?${lead}${occasion}$`);

const endsInHearer = new RegExp(` [a-z]+(?: to| with)? ${hearer}$`);

function tellingAt(plain: string, from: number, to: number): Telling {
  const times = timesBehind(plain, to);
  const hearers = hearersBehind(plain, to, endsInHearer.test(plain.slice(from, to)));
  if (hearers.count > Math.max(1, times.count)) {
    return { count: hearers.count, from, to: hearers.end, dated: true };
  }
  const dated = times.count > 1 || (times.count === 1 && !onlyOccasion.test(plain.slice(to, times.end)));
  return { count: Math.max(1, times.count), from, to: times.end, dated: dated || isDatedBefore(plain, from) };
}

/** Every telling that the message lists: "rang Friday, rang Sunday", "I told you in May and again in June". Linear. */
export function tellingsIn({ plain }: Said): Telling[] {
  const found: Telling[] = [];
  let end = 0;
  for (const hit of plain.matchAll(verb)) {
    const words = hit[0].trimEnd();
    const to = hit.index + words.length;
    if (hit.index < end || found.length > 12) continue;
    if (!isTold(plain, hit.index, to, found.length > 0)) continue;
    const told = tellingAt(plain, hit.index, to);
    found.push(told);
    end = told.to;
  }
  return found;
}
