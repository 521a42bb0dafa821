import { parseReference } from '../complaints/reference.ts';
import { isNoName, looksLikeName } from './names.ts';
import { phrases, says } from './phrases.ts';
import type { Said } from './text.ts';
import { typedName } from './typedNames.ts';
import type { ReadingContext } from './understanding.ts';

type Asked = ReadingContext['asked'];

/** Who writes and how to reach them, as typed by people. */
export interface ContactDetails {
  name: string | null;
  email: string | null;
  phone: string | null;
  home: string | null;
  notAResident: boolean;
  reference: string | null;
}

const emailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const spokenEmail =
  /\b((?:[\w+-]{1,30} (?:dot|DOT) ){0,2}[\w.+-]{1,64}) (?:at|AT) ([\w-]{1,63})((?: (?:dot|DOT) [\w-]{2,10}){1,3})\b/;

function emailIn(raw: string): string | null {
  // "sue @ example.net" is typed so on some telephones.
  const typed = emailAddress.exec(raw.replace(/(?<=\w) ?@ ?(?=\w)/g, '@'))?.[0];
  if (typed !== undefined) return typed.replace(/[.-]+$/, '').toLowerCase();
  const spoken = spokenEmail.exec(raw);
  if (spoken === null) return null;
  return `${spoken[1]}@${spoken[2]}${spoken[3] ?? ''}`.replace(/ dot /gi, '.').toLowerCase();
}

/** A telephone number as it is dialled in the UK: "+44 (0)7700 900123" and "07700 900123" are one. */
export function phoneDigits(typed: string): string {
  return typed.replace(/\D/g, '').replace(/^(?:00)?440?(?=\d{9,10}$)/, '0');
}

/** UK numbers in any spacing; anything shorter than ten digits is a price, a date or a reference. */
const phoneNumber = /(?:\+44|0044|\b0)[\d ()\-.]{8,18}\d/;

function phoneIn(raw: string): string | null {
  const found = phoneNumber.exec(raw)?.[0];
  if (found === undefined) return null;
  const digits = phoneDigits(found);
  return digits.length >= 10 && digits.length <= 11 ? found.trim() : null;
}

const named =
  /(?:\bmy name(?:'s|’s| is)?(?: actually)?(?: spelt| spelled)?|(?<!\b(?:husband|wife|mum|mother|dad|father|son|daughter|sister|brother|partner|neighbour|friend|nan|her|his|their|your)(?:'s|’s|s)? )\bname(?:'s|’s| is|:)|\bi(?:'m|’m| am) called|\bcall me|\bit(?:'s|’s| is) (?=(?:mr|mrs|ms|miss|dr)\b)|\bi(?:'m|’m| am)(?= (?:mr|mrs|ms|miss|dr)\b))\s+((?:(?:mr|mrs|ms|miss|dr)\.?\s+)?[\p{Lu}][\p{L}'’-]{1,30}(?:\s+[\p{Lu}][\p{L}'’-]{1,30}){0,2})/giu;
const notNames =
  /^(?:the|a|an|not|my|your|our|about|just|so|very|really|getting|what|how|for|to|in|on|at|still|no|yes|ridiculous|disgusting|urgent|is|it|and|but|from|regarding|becoming|beyond|affecting|making|driving|happening|going|now|all|third|second|first)$/i;

/** "It is Tom Reilly": first and last name, in capitals as people write them, at the beginning of a sentence. */
const fullName =
  /(?:^|[.!?,]\s+)(?:[Tt]his is|[Ii]t(?:'s|’s|s| is)|[Ii](?:'m|’m|m| am))\s+(\p{Lu}[\p{L}'’-]{1,30}\s+\p{Lu}[\p{L}'’-]{1,30})(?=[\s.,;!]|$)/u;

/** "This is Priya from number 9": one name in capitals. */
const firstName =
  /(?:^|[.!?,]\s+)(?:[Tt]his is|THIS IS)\s+(\p{Lu}\p{Ll}{1,30})(?=\s+(?:from|at|in|of|here|again)\b|[,.!]|$)/u;

/** "Im Brenda" and no more. */
const onlyName =
  /^\W*(?:[Tt]his is|[Ii]t(?:'s|’s|s| is)|[Ii](?:'m|’m|m| am))\s+(\p{Lu}\p{Ll}[\p{L}'’-]{0,30})\W*$/u;

/** "Im her daughter Carol": who writes for somebody, and the name. */
const writerNamed =
  /\b[Ii](?:['’]?m| am) (?:her|his|their|the|(?:my )?\p{L}+['’]s) (?:daughter|son|sister|brother|wife|husband|partner|mum|mother|dad|father|niece|nephew|granddaughter|grandson|neighbour|friend|carer|support worker|social worker|advocate),? (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})/u;

function nameIn(raw: string): string | null {
  for (const [, found] of raw.matchAll(named)) {
    const name = nameOf(found);
    if (name !== null) return name;
  }
  const patterns = [writerNamed, fullName, firstName, onlyName];
  const found = nameOf(patterns.map((pattern) => pattern.exec(raw)?.[1]).find((name) => name !== undefined));
  return found !== null && !isFeeling.test(found) ? found : typedName(raw);
}

/** "This is Disgraceful": no name. */
const isFeeling = /(?:ful|ing|ous|ible|able|ful|less|shit|crap)$/i;

function nameOf(found: string | undefined): string | null {
  if (found === undefined) return null;
  const words = found.trim().split(/\s+/);
  if (isNoName(words[0] ?? '')) return null;
  const kept = words.slice(
    0,
    words.findIndex((word) => notNames.test(word) || /^(?:and|i|from|at|of)$/i.test(word)) >>> 0,
  );
  return kept.length === 0 ? null : kept.join(' ');
}

/** The answer to "what is your name?": "Dave", "it's Mrs Okafor", "Jo Bloggs here". */
function nameAsked(raw: string): string | null {
  const bare = raw
    .trim()
    .replace(
      /^(?:it(?:'s|’s|s| is)|i(?:'m|’m|m| am)|name(?:'s|’s| is)?|my name(?:'s|’s| is)?|this is|call me|just|sure,?|yes,?|ok,?)\s+/i,
      '',
    )
    .replace(/\s+(?:here|speaking|is my name|is fine|will do|please|thanks|x+)\.?$/i, '')
    .replace(/[.!,]+$/, '');
  const words = bare.split(/\s+/);
  const leading =
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?=[;,.(]|$)/u.exec(
      raw.trim(),
    );
  // "Des O'Connor, Flat 9 Tower House" gives two answers at once.
  if (leading !== null && addressIn(raw.slice(leading[0].length)) !== null) return leading[0];
  if (leading !== null && raw.length <= 120 && words.length > 5) return raw.trim();
  return looksLikeName(bare) && !notNames.test(words[0] ?? '') ? bare : null;
}

const street =
  '(?:road|rd|street|st|lane|ln|avenue|ave|close|court|drive|way|place|gardens?|terrace|crescent|square|house|walk|mews|grove|hill|row|green|park|rise|view|buildings?|mansions|heights|tower|lodge|yard|wharf|parade|point)';
const numbered = new RegExp(
  `(?:\\b(?:flat|apartment|apt|unit|room|no\\.?|number|house)\\s*[0-9]{1,4}[a-z]?\\b,?\\s*)?\\b[0-9]{1,4}[a-z]?,?\\s+(?:(?!(?:on|in|at|of|my|to|from|is|are|and|with|for|the|weeks?|days?|months?|hours?|minutes?|years?|nights?|pounds|quid|bins?|lights?|times|people|kids)\\s)[\\p{L}'’.]{2,20}\\s+){1,3}${street}\\b(?:,?\\s+[A-Z]{1,2}[0-9][0-9A-Z]?\\s*[0-9][A-Z]{2}\\b)?`,
  'iu',
);
const flat =
  /\b(?:flat|apartment|apt|unit)\s*[0-9]{1,4}[a-z]?\b(?:,?\s+(?:[A-Z][\p{L}'’]{1,20}\s+){1,3}(?:house|court|lodge|tower|mansions|buildings?|heights|point)\b)?/iu;

const homeLead =
  /^(?:it(?:'s|’s| is)|i live (?:at|in)|i(?:'m|’m| am) (?:at|in)|we(?:'re|’re| are) (?:at|in)|my address is|address is|the address is)\s+/i;

/** "I used to live at 88 Mill Race": whatever the street is called. */
const livesAt =
  /\b(?:lives?|lived|living|resid(?:e|es|ing)|address is|house is|home is|flat is|i(?:'m|’m| am)|she(?:'s|’s| is)|he(?:'s|’s| is)|moved (?:in|out)(?: of| to)?) (?:at |in |on |to )?((?:flat |number |no\.? )?\d{1,4}[a-z]?,? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:\p{Lu}[\p{L}'’]{1,20} ?){1,3})/u;

/** "My flat is 14, not 4": only the number. */
const numberIs =
  /\b(?:my|the|our|her|his)\s+(?:flat|house|door|home|apartment)(?:\s+number)?\s+(?:is|should be|was)(?:\s+actually)?\s+(?:number\s+|no\.?\s+)?(\d{1,4}[a-z]?)(?=\s*(?:[,.!?]|$|not\b))/iu;

/** "40 Queensway", "number 88 Mill Race", "Top Flat, 19 Bridge Street": nothing but an address, whatever the street is called. */
const onlyHome =
  /^\s*(?:(?:[Ii](?:'m|’m| am)|[Ww]e(?:'re|’re| are)|[IiWw]e? ?live|[Ii]t(?:'s|’s| is))\s+(?:at|in)\s+)?((?:(?:[Tt]op|[Gg]round [Ff]loor|[Bb]asement|[Ff]irst [Ff]loor|[Ss]econd [Ff]loor|[Gg]arden)\s+[Ff]lat,?\s+|[Ff]lat\s+[0-9/]{1,5}[a-z]?,?\s+|[Bb]lock\s+[A-Za-z0-9],?\s+)?(?:[Ff]lat\s+\d{1,4}[a-z]?|(?:(?:[Nn]umber|[Nn]o\.?)\s+)?\d{1,4}[a-z]?(?=,?\s+\p{Lu}))(?:,?\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}'’]{1,20}){0,4})[\s.!]*$/u;

/** "My postcode is SW9 8AB". */
const postcodeIs = /\bpost ?code(?:'s|’s| is|:)?\s+([A-Z]{1,2}[0-9][0-9A-Z]?\s*[0-9][A-Z]{2})\b/i;

/**
 * The address in a text, in its words. The reading that begins first, else the longest: "Flat 6, Kestrel House" holds "6, Kestrel
 * House". Null: none.
 */
export function addressIn(raw: string): string | null {
  const found = [numbered, livesAt, flat, numberIs, onlyHome, postcodeIs].flatMap((pattern) => {
    const hit = pattern.exec(raw);
    const words = hit?.[1] ?? hit?.[0] ?? '';
    return hit === null ? [] : [{ from: hit.index + hit[0].length - words.length, words: words.trim() }];
  });
  const [first] = found.sort((one, other) => one.from - other.from || other.words.length - one.words.length);
  return first?.words ?? null;
}

function homeIn(raw: string, asked: Asked): string | null {
  const found = addressIn(raw);
  return asked === 'home' ? (wholeHome(raw) ?? found) : found;
}

/** The answer to "what is your address?" as it stands, when it holds a number. */
function wholeHome(raw: string): string | null {
  const said = raw.trim().replace(homeLead, '');
  return /\d/.test(said) && said.length <= 160 ? said : null;
}

const livesElsewhere = phrases(
  '(i )?(dont|do not|didnt|no longer|never) (actually |even )?live (there|here|in (one|it|any)|at the|with you)',
  '(i am |am |im )?(not|no longer) (a |your |one of your |actually a )?(tenant|resident|tenants|residents|member)',
  '(i am |am |im |as )?(a |an |just a |only a )?(former|ex|previous|old) (tenant|resident|member)',
  '(i am |as |im |am )(just |only )?(a |an |the )?(applicant|visitor|neighbour|neighbor|support worker|social worker|carer|advocate)',
  '(i am|im|we are) (on|stuck on) (the|your) (waiting|housing|transfer) list',
  '(i|we) (used to|moved out|left) (live|rent|of|in|last)',
);

/** Reads who writes and how they can be reached, in the light of what was asked. */
export function readContactDetails(said: Said, asked: Asked): ContactDetails {
  const { raw } = said;
  const email = emailIn(raw);
  const phone = phoneIn(raw);
  return {
    name: nameIn(raw) ?? (asked === 'name' ? nameAsked(raw) : null),
    email,
    phone,
    home: homeIn(raw, asked),
    notAResident: says(said, livesElsewhere),
    reference: referenceIn(raw),
  };
}

/** Letters and figures of a reference: three for the landlord, two for the year, seven of its own. */
const referenceLength = 12;

const reference = /\b[A-Z]{3}[\s-]*[0-9]{2}[\s-]*[0-9A-Z][0-9A-Z\s-]{5,9}[0-9A-Z]\b/gi;

/** The longest message that is about its reference: in a longer one a house number and a postcode may look alike. */
const aboutReference = 80;

/** What is plainly meant as one of our references but fails its check character. Null: none, or a good one beside it. */
export function mistypedReference(raw: string): string | null {
  if (raw.length > aboutReference || referenceIn(raw) !== null) return null;
  return /\b(?:BNC|COH)[\s-]*[0-9]{2}[\s-]*[0-9A-Z]{4,9}\b/i.exec(raw)?.[0] ?? null;
}

/** "CH/2026/0042 is the number they gave me": the number of a case that is not one of ours. */
export function otherReference(raw: string): boolean {
  return (
    raw.length <= aboutReference && /\b[A-Z]{2,5}[/-]\d{2,4}[/-][\dA-Z]{2,}\b/i.test(raw) && !isOurs(raw)
  );
}

function isOurs(raw: string): boolean {
  return referenceIn(raw) !== null || mistypedReference(raw) !== null;
}

function referenceIn(raw: string): string | null {
  for (const [found] of raw.matchAll(reference)) {
    // A short word that follows looks like more of it: "BNC-26-7K3QX9A is it done".
    const parsed = parseReference(found.replace(/[\s-]/g, '').slice(0, referenceLength));
    if (parsed !== null) return parsed;
  }
  return null;
}
