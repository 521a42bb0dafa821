import { countIn, countWords, ordinalIn } from './numbers.ts';
import { findAll, phrases } from './phrases.ts';
import type { Said } from './text.ts';

/** How many appointments were missed, and the words it came from. */
interface Missed {
  contacts: number | null;
  words: string | null;
}

const missedOften = new RegExp(
  ` (${countWords}|twice|once) (?:times |missed |different |separate |more )?(?:appointments?|visits?|no shows?)(?: [^ .!?]+){0,6}? (?:missed|no show|didnt|never|nobody|noone|not|neither|none)(?= )`,
);
const missedCount = new RegExp(
  ` (?:missed|failed|broken|cancelled|not attended) (${countWords}) (?:appointments?|visits?|times)(?= )| (${countWords}) (?:missed|failed|broken|cancelled) (?:appointments?|visits?)(?= )`,
);
const missed = phrases(
  '(nobody|noone|no one|he|she|they|you|man|engineer|plumber|workman|electrician|contractor|operative|surveyor|inspector|fitter|carpenter|joiner|plasterer|roofer|glazier) ... (never|didnt|did not|failed to|doesnt|dont) (turn*|show*|appear|arrive) ?(up)?',
  '(the|your|he|she|they|man|engineer|plumber|workman|electrician|contractor|operative|surveyor|inspector|fitter|carpenter|joiner|plasterer) (never|didnt|did not|failed to) (come|came)(?! (back|round|in|out|to (it|finish)))',
  '(nobody|noone|no one|not a soul|none of them|neither) (has )?(came|come|turned up|showed up|showed|turned|appeared|arrived)',
  '(and|but) (never|didnt) (arrived|turned up|showed up|showed|appeared|came|come|turn up|show up|show)(?! back)',
  '(missed (my |the |our |their |his |an? )?(appointment|visit|slot)|no shows?|stood me up|waited in all day|waited in)',
  // The day given up for somebody who did not come.
  '(sat|sitting|stayed|stopped|stood|stay|stop|took|kept) (in|home|at home|off|indoors) ... (nobody|no one|noone|none|nothing|not a sausage|not a soul|never)',
  '(all day|morning off|day off|half day|shift|slot|12|1|5|6) (, |[.] |/ )?(and )?(nobody|no one|noone|neebody|naebody|not a soul|not a sausage)(?! (told|tells|has told|rang|answers))',
);

/** "They charged me for a missed appointment", "he missed a call": no appointment was missed by the landlord. */
const otherMisses = / (?:charged|charge|fined|fee|billed) (?:[^ .!?]+ ){0,6}$/;
/** What stands right before a no-show when the resident takes it back. */
const takenBack = / (?:wrote|thought|said|saying|telling) (?:[^ .!?]+ ){0,4}$/;

/** How many appointments the landlord missed, as the resident tells it. Null: none told. */
export function readMissedAppointments(said: Said): Missed {
  const row = rowOf(said);
  if (row !== null) return row;
  const hit = missedCount.exec(said.plain) ?? missedOften.exec(said.plain);
  const count = countIn(hit?.[1] ?? hit?.[2] ?? '');
  if (hit !== null && count !== null)
    return { contacts: count, words: said.quote(hit.index + 1, hit.index + hit[0].length) };
  const once = findAll(said, missed).find(({ from }) => isTheirs(said, from));
  if (once === undefined) return { contacts: null, words: null };
  return { contacts: missedBy(said), words: once.words };
}

function isTheirs(said: Said, from: number): boolean {
  const before = said.plain.slice(Math.max(0, from - 80), from + 1);
  return (
    !/ (?:i|we|ive|weve|have|sorry) $/.test(before) && !otherMisses.test(before) && !takenBack.test(before)
  );
}

const day =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|mon|tue|tues|wed|thurs|fri|sat|sun)';
const sat = '(?:sat|stayed|stopped|stop|sit|waited|stood|wait) in';

/** "Sat in Monday. Sat in Wednesday. Nobody": one day each, and nobody on any. */
const satIn = new RegExp(` ${sat} (?=(?:[^ .!?]+ ){0,4}?(?:the )?(?:${day}|all|for|both))`, 'g');
const noneCame = /(?: nobody | no one | noone | neither | none | never | not a )/;
/** "Plumber Monday: no. Plumber Thursday: no." */
const dayNo = new RegExp(` ${day} (?:, )?(?:no|nothing|nobody|no one|none|no show)(?= [.,!?]| $)`, 'g');
/** "Two mornings off for the joiner and never met him": days that were given up. */
const daysGiven = new RegExp(
  ` (?:${countWords}|both) (?:(?:whole|half|full|paying|unpaid) )?(?:days?|mornings?|afternoons?|half days?|shifts?|seminars?|lectures?|saturdays?|clients?) (?:[^ .!?]+ ){0,8}?(?:to|for|waiting|in) (?:[^ .!?]+ ){0,6}?(?:plumber|carpenter|joiner|plasterer|engineer|man|bloke|guy|electrician|surveyor|fitter|roofer|window|boiler|yous?|be (?:in|home)|sit in|wait in|stay in)(?= )`,
);

function rowOf(said: Said): Missed | null {
  const rows = [...said.plain.matchAll(dayNo)].length;
  if (rows >= 2) return { contacts: rows, words: said.raw.trim().slice(0, 300) };
  if (!noneCame.test(said.plain)) return null;
  const days = [...said.plain.matchAll(satIn)].length;
  return days >= 2 ? { contacts: days, words: said.raw.trim().slice(0, 300) } : givenUp(said);
}

function givenUp(said: Said): Missed | null {
  const given = daysGiven.exec(said.plain);
  if (given === null) return null;
  const [, first = ''] = given[0].split(' ');
  const count = first === 'both' ? 2 : countIn(first);
  return count === null
    ? null
    : { contacts: count, words: said.quote(given.index + 1, given.index + given[0].length) };
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
  / (?:neither|both times|both days|either time|two no shows) | (?:nobody|noone|no one|neebody|naebody) (?:[^ .!?]+ ){0,12}?(?:nobody|noone|no one|neebody|naebody) /;
