import type { Said } from './text.ts';

/** One telling of the landlord, how often it was done, and where it stands. */
export interface Telling {
  count: number;
  from: number;
  to: number;
  /** Whether a time was named: "in January", "on Friday and Saturday". */
  dated: boolean;
}

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const weekday =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|mon|tues?|weds?|thurs?|fri|sat|sun)';
const feast =
  '(?:christmas|xmas|crimbo|chrimbo|easter|half term|new years?|halloween|bonfire night|valentines day|pancake day|shrove tuesday|candlemas|ramadan|eid|diwali|harvest)';
const dayOf = '(?:[0-9]{1,2}(?:st|nd|rd|th)?)';

/** A point in time at which somebody may have told something. */
const when = `(?:${[
  `${dayOf}(?: of)? ${month}(?: (?:19|20)[0-9][0-9])?`,
  `${month} ${dayOf}(?:st|nd|rd|th)?`,
  `(?:${weekday} )?(?:the )?${dayOf}(?:st|nd|rd|th)`,
  '[0-9]{1,2}[/.][0-9]{1,2}(?:[/.][0-9]{2,4})?',
  `(?:last |this |early |late |mid |back in |the end of |end of |the start of |all )?(?:${month}|${weekday}(?: (?:morning|afternoon|evening|night|teatime|dinner))?|${feast})(?: (?:gone|last|just gone))?`,
  '(?:last|this|the other|the same) (?:week|month|night|morning|afternoon|evening|year|day|summer|autumn|winter|spring)',
  'the (?:week|month|day|night|year|friday|monday) (?:before|after)(?: (?:that|last))?',
  '(?:yesterday|today|tonight|first thing|again)',
  '(?:the )?(?:summer|autumn|winter|spring)',
  '(?:a|two|three|four|five|six|couple of|a couple of|few|a few|[0-9]+) (?:days?|weeks?|months?|nights?|hours?|minutes?) (?:ago|back|later|after)',
  '(?:half )?(?:past )?(?:[0-9]{1,2}|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)(?:am|pm)?(?= [,.and])',
].join('|')})`;
const lead = '(?:(?:on|in|at|from|since|by|around|about|during|over|the|of) ){0,2}';
const joint = '(?:(?:,|and|then|again|also|once more|&|or|plus) ){1,3}';
const sayAgain =
  '(?:(?:i|we|she|he|mum|my [a-z]+) )?(?:(?:again|also|once more|reminded you|chased(?: it)?|another|one) ){0,2}';

const chained = new RegExp(` ${lead}(${when})(?= )`, 'y');
const more = new RegExp(` ${joint}${sayAgain}${lead}(${when})(?= )`, 'y');
/** "... and once after", "and again", with no time of its own. */
const andAgain =
  / (?:(?:and|then|,) ){1,2}(?:(?:once|one time) (?:after|more|since|again|before)|again(?= [.,!?]| $| when| after| since))(?= )/y;

const unmistaken =
  'rang|rung|phoned|telephoned|emailed|e mailed|texted|messaged|reported|complained|mentioned|flagged|notified|informed|chased|telt|minuted|whatsapped|voicemailed|dmd';
const needsHearer =
  'told|tell|say|asked|wrote|written|called|spoke|spoken|said|raised|sent|showed|put|logged|handed|took|went|been|show|carried|carry|ring|call|text|email|report|phone|contacted|posted|gave|left|queried';
const somebody =
  '(?:i|we|ive|weve|ah|mi|she|shes|he|hes|they|both of us|(?:my|our|his|her|wor) (?:[a-z]+ )?(?:[a-z]+|mother in law|father in law)|mum|mam|mams|mums|dad|dads|nan|nans|grandad|amma|wife|wifes|husband|hubby|daughter|son|sister|brother|neighbour|the (?:clerk|wife|husband|missus|mrs|council clerk|carer|neighbours?))';
const own = `${somebody} (?:(?:have|has|had|also|even|just|already|then|did|do|only|first|both|all|duly|actually|myself|himself|herself|must have|again) ){0,3}`;
const hearer =
  '(?:you|u|yous|ye|youse|them|em|the (?:[a-z]+ )?(?:office|officer|caretaker|warden|manager|lady|girl|lad|woman|gentleman|man|surveyor|housing|co op|coop|landlord|desk|reception|line|night line|call centre|team|chat|robot|website|portal|app|scheme office)|your (?:[a-z]+ )?(?:office|officer|caretaker|warden|manager|lady|girl|lad|man|surveyor|desk|reception|line|team|staff|people|inbox|contractor|colleague|engineer|inspector|agent)|housing|reception|her|him|someone|somebody|one of you|two of you)';

/** Verbs that tell somebody, with who does it before or who hears it behind. */
const verb = new RegExp(
  [
    ` (?:${own}|(?:and|then|,|but|/|yes) |(?<=(?:^| [.!?]) ))(?:${unmistaken})(?= )`,
    ` (?:${own})(?:${needsHearer})(?= )`,
    ` (?:told|tell|telt|asked|emailed|rang|phoned|texted|messaged|wrote to|written to|notified|informed|contacted|spoke to|spoken to|showed|chased|complained to|reported to|said to) (?:${hearer})(?= )`,
    ` (?:asked|said|said it|said that|wrote|sent|raised(?: it)?|reported(?: it)?|chased(?: it)?|flagged(?: it)?|minuted|rang|rung|texted|emails?(?: from (?:us|me|this office))?|first reported|first flagged|reported by us|readings were sent to you|complained) (?=${lead}${when} )`,
  ].join('|'),
  'g',
);

const others =
  '(?:doctors?|gp|council|police|hospital|school|supplier|surgery|water board|ambulance|solicitor|mp|councillor|ombudsman|bank|nurse|health visitor|social worker|job ?centre|dwp|neighbours?|him upstairs|next door|mother|mum|sister|daughter|son|wife|husband|kids|myself|god|bus|company|citizens advice|environmental health|british gas|cadent|insurance|electrician myself|999|111|101)';
/** "Rang the doctor", "called the police": not the landlord. */
const toOthers = new RegExp(
  `^ (?:(?:to|at|in|up) )?(?:(?:the|my|our|her|his|a|me|wor) )?(?:local )?${others} `,
);
/** "He told me", "the lady rang us", "you said Monday": no telling of the resident's. */
const byThem =
  /(?: (?:you|yous|they|who|nobody|no one|noone|anyone|someone|somebody|never|not|dont|didnt|havent|hasnt|was|were|been|be|got|get|getting|being|is|are|if|when|to|cant|wont|will|could|would|should|can|may|might|lady|man|lad|girl|officer|office|manager|surveyor|engineer|doctor|nurse|police|council|plumber|bloke|fella|driver|landlord|chair|contractor|email|letter|text|as|said|says|could|did) (?:(?:have|has|had|just|then|only|all|even|to|also|ever|actually|who|that) ){0,2}| (?:your|the|a|that|this|one of your) [a-z]+ (?:(?:have|has|had|just|then|only|even) ){0,2})$/;
const toMe = /^ (?:to |round |out |by )?(?:me|us|round|myself)(?= )/;
/** What follows "I said", "I asked" and the like when nothing was told to the landlord. */
const noTelling =
  / (?:said|say|told|asked|put|took|left|sent|gave|went|been|show|showed|carried|carry|handed|called|call|text|email|report|phone|ring|tell|raised|written|wrote|posted|logged|spoke|spoken|queried|contacted)$/;
const tellsIt =
  /^ (?:it|this|so|that|about|to|you|u|yous|ye|youse|them|em|in|at|on|last|the|your|twice|again|yesterday|when|before|over|off|from|my|our|two|three|both|back|first|straight|early|and|[.,!?])(?= |$)/;
const reachesThem = new RegExp(
  `^ (?:[^ .!?]+ ){0,5}?(?:${hearer}|(?:a|another|one) (?:letter|note|email|card)|to the housing|at your desk|to reception|at reception|in the book|the form|on the form|a ticket|it in|a form|it down)(?= )`,
);
const dated = new RegExp(`^ (?:[^ .!?]+ ){0,5}?${lead}${when}(?= )`);

const heardBy = new RegExp(`^ (?:to )?(?:${hearer}|it in)(?= )`);
const leadsToTime = new RegExp(`^ ${lead}${when}(?= )`);

/** In a row of tellings the next one needs no day of its own: "and then I wrote a letter". */
function isNextInRow(plain: string, from: number, to: number): boolean {
  const inARow = / then (?:i|we) [a-z]+$/.test(` ${plain.slice(Math.max(0, from - 12), to)}`);
  return inARow && reachesThem.test(plain.slice(to, to + 90));
}

function isTold(plain: string, from: number, to: number): boolean {
  const words = plain.slice(from, to);
  const after = plain.slice(to, to + 90);
  if (isTheirs(plain.slice(Math.max(0, from - 50), from + 1), words, after)) return false;
  if (ofThird.test(words) && !heardBy.test(after))
    return / (?:rang|rung|phoned|emailed|reported)$/.test(words);
  if (!noTelling.test(words) || (leadsToTime.test(after) && tellsAtATime.test(words))) return true;
  if (isNextInRow(plain, from, to)) return true;
  return handsOver.test(words) ? reachesThem.test(after) && dated.test(after) : tellsIt.test(after);
}

const ofThird = /^ (?:she|he|they|shes|hes|the (?:neighbours?|wife|husband)|both of us) /;
const tellsAtATime = / (?:asked|said|say|wrote|raised|sent|told|called|call|ring)$/;
const handsOver = / (?:put|took|left|sent|gave|went|been|show|showed|carried|carry|handed|posted)$/;

/** Whether it was the landlord who told the resident, or somebody else who was told. */
function isTheirs(before: string, words: string, after: string): boolean {
  return (
    byThem.test(before) || /^ (?:you|your|they) /.test(words) || toMe.test(after) || toOthers.test(after)
  );
}

/** Where the first time named up to six words behind a telling ends; null when none is. */
function firstTime(plain: string, to: number): number | null {
  const words = /^(?: (?!and |then |, )[^ .!?]+){0,6}/.exec(plain.slice(to, to + 90))?.[0] ?? '';
  let at = to;
  for (const word of [...words.split(' ').slice(1), '']) {
    chained.lastIndex = at;
    if (chained.test(plain)) return chained.lastIndex;
    at += word.length + 1;
  }
  return null;
}

/** How many times are named behind a telling, and where the last ends: "in May, in June and again in July". */
function timesBehind(plain: string, to: number): { count: number; end: number } {
  let end = firstTime(plain, to);
  if (end === null) return { count: 0, end: to };
  let count = 1;
  for (; count < 12; count += 1) {
    more.lastIndex = end;
    if (!more.test(plain)) break;
    end = more.lastIndex;
  }
  andAgain.lastIndex = end;
  return andAgain.test(plain) ? { count: count + 1, end: andAgain.lastIndex } : { count, end };
}

/** Every telling that the message lists: "rang Friday, rang Sunday", "I told you in May and again in June". Linear. */
export function tellingsIn({ plain }: Said): Telling[] {
  const found: Telling[] = [];
  let end = 0;
  for (const hit of plain.matchAll(verb)) {
    const to = hit.index + hit[0].trimEnd().length + (hit[0].startsWith(' ') ? 0 : 1);
    if (hit.index < end || found.length > 12) continue;
    if (!isTold(plain, hit.index, to)) continue;
    const times = timesBehind(plain, to);
    found.push({ count: Math.max(1, times.count), from: hit.index, to: times.end, dated: times.count > 0 });
    end = times.end;
  }
  return found;
}
