import { oneMissed, rowOfMissed } from './missedRows.ts';
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
  '(nobody|noone|no one|none|not a soul|not one|nothing|neither) (has |have |had |was |were )?(attended|came|come|kept|arrived|showed|been near)',
  '(failed|fails) to (attend|arrive|come|appear|show|turn up|keep)',
  '(never|didnt|did not|hasnt|has not|havent|yet to) (actually |even |bother* to |bother |once )?(came|come|turned up|turn up|turning up|show up|showed|show|arrive|arrived|attend|attended|appear|appeared|materialise*|landed|bother turning up)(?! (back|round|in|out|on|off|through|down|away|to (it|finish|work)|when you|with))',
  '(no sign|no sight) of (him|her|them|the|your|any|anyone|anybody|an?) ?(man|engineer|plumber|electrician|contractor*|roofers?|joiner|surveyor|fitter|workmen|men)?',
  '(appointment|visit|inspection|service|survey|slot) ... (not kept|was not kept|wasnt kept|did not happen|didnt happen|never happened|was missed|missed|not honoured)',
  '(due|booked|meant|supposed|promised|scheduled|arranged|coming|expected) ... (still waiting|never came|never arrived|came and went|no sign|didnt come|didnt show|nothing|not come|no show)',
  '(cancelled|canceled|called off) (on the day|at the last minute|last minute|without (telling|warning|notice)|that morning|an hour before)',
  '(came and went)(?= [.,!?]| $)',
  '(let me|let us|let her) down and not come',
  'missed (his|her|their|your|our) (slot|time|appointment|appt|visit)|missed (an? |my |the |our )?appt',
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
  const before = known.get(said);
  if (before !== undefined) return before;
  const read = missedIn(said);
  known.set(said, read);
  return read;
}

// A message is read for its facts and for its signs.
const known = new WeakMap<Said, Missed>();

function missedIn(said: Said): Missed {
  return (
    rowOf(said) ??
    countedMisses(said) ??
    manyMisses(said) ??
    spelledOut(said) ??
    onceMissed(said) ??
    byItsCard(said) ?? { contacts: null, words: null }
  );
}

function manyMisses(said: Said): Missed | null {
  const count = rowOfMissed(said);
  return count === null ? null : { contacts: count, words: said.raw.trim().slice(0, 300) };
}

function byItsCard(said: Said): Missed | null {
  return oneMissed(said) ? { contacts: 1, words: said.raw.trim().slice(0, 300) } : null;
}

function countedMisses(said: Said): Missed | null {
  const hit = missedCount.exec(said.plain) ?? missedOften.exec(said.plain);
  const count = countIn(hit?.[1] ?? hit?.[2] ?? '');
  if (hit === null || count === null) return null;
  return { contacts: count, words: said.quote(hit.index + 1, hit.index + hit[0].length) };
}

function onceMissed(said: Said): Missed | null {
  const once = findAll(said, missed).find(({ from }) => isTheirs(said, from));
  return once === undefined ? null : { contacts: missedBy(said), words: once.words };
}

function isTheirs(said: Said, from: number): boolean {
  const before = said.plain.slice(Math.max(0, from - 80), from);
  return (
    !/ (?:i|we|ive|weve|have|sorry|you for|post|postman|parcel|bus|taxi|neighbours?|money|letter|reply|kids|water|lift) $/.test(
      before,
    ) &&
    !otherMisses.test(before) &&
    !takenBack.test(before)
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

/** "Three Tuesdays I have stopped in", "two half days unpaid waiting", "five appointments, not one kept", "missed appointments: 2". */
const counted = new RegExp(
  ` (${countWords}|twice|both) (?:times |half |whole |full |paying |unpaid |wasted )?(?:no ?shows?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|days?|half days?|mornings?|afternoons?|appointments?|visits?|men|slots?|times|ive stayed in|i have stayed in)(?: [^ .!?]+){0,8}? (?:no shows?|nobody|no one|noone|not one|none|neither|not come|not kept|never|waiting|stopped in|stayed in|sat in|been in|missed|who never|failed|fam)(?= )` +
    `| (?:missed (?:appointments?|visits?)|no shows?) (?:, |x )?(?:number |no )?(${countWords})(?= )| stood (?:me |us |her )?up (twice|once|thrice|${countWords} times)(?= )| (${countWords}|both|neither) (?:of the )?(?:appointments|visits|times) (?:[^ .!?]+ ){0,5}?(?:was|were|got|not|didnt) (?:kept|missed|come|honoured|show|turn)`,
);
/** "Due Monday, didn't. Rebooked for Wednesday, didn't.", "3 March: no show. 10 March: no show.": each is one. */
const eachMissed =
  / (?:didnt(?! (?:know|want|think|have|get|work|say|tell|mind|ring|call|do|see|realise|even know))|did not (?:come|attend|show|arrive)|no show|no one|nobody|noone|not attended|no attendance|never came|never showed|missed|not come|not here|no man|nothing)(?: (?:turn up|show up|come|show|attend|arrive|either|on the [0-9a-z]+|again))?(?= (?:[.,!?]|and|$|on))/g;
const named =
  / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|[0-9]{1,2}(?:st|nd|rd|th)|[0-9]{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?= )/g;

function rowOfMisses(plain: string): number {
  const misses = [...plain.matchAll(eachMissed)].length;
  const days = [...plain.matchAll(named)].length;
  return misses >= 2 && days >= 2 ? Math.min(misses, days) : 0;
}

function countedOrRow(plain: string): number | null {
  const row = rowOfMisses(plain);
  if (row >= 2) return row;
  const word =
    counted
      .exec(plain)
      ?.slice(1)
      .find((group) => group !== undefined) ?? '';
  return word === 'neither' ? 2 : countIn(word);
}

function spelledOut(said: Said): Missed | null {
  const count = countedOrRow(said.plain);
  return count === null || count < 2 ? null : { contacts: count, words: said.raw.trim().slice(0, 300) };
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
