import { parseReference } from '../../complaints/reference.ts';
import { longestRead } from '../text.ts';
import { maskNames } from './maskNames.ts';
import { maskPlaces } from './maskPlaces.ts';

/** What stands in the place of a personal detail. */
type Mask = (text: string) => string;

/** A mask for everything that a pattern finds; all of them are bounded, so that the worst message costs little. */
const masked =
  (kind: string, pattern: RegExp): Mask =>
  (text) =>
    text.replace(pattern, `[${kind}]`);

/** Words in front that say what the number behind them is. The words stay, the number goes. */
const maskedAfter =
  (kind: string, lead: string, value: string): Mask =>
  (text) =>
    text.replace(new RegExp(`(?<![\\p{L}\\d])(${lead})${value}`, 'giu'), `$1[${kind}]`);

const links = [
  masked('link', /\b(?:https?:\/\/|www\.)[^\s]{1,2000}/giu),
  masked('email', /[^\s@]{1,64}@[^\s@]{1,255}/gu),
  masked('email', /[^\s@]{1,64} ?@ ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/gu),
  masked('email', /[\w.+-]{1,64} at [\w-]{1,63}(?: dot [\w-]{2,10}){1,3}\b/giu),
  masked(
    'link',
    /\b[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.(?:com|org|net|uk|io|me|info)\b(?:\/\S{0,2000})?/giu,
  ),
];

/** Our own references, with every check character that fits; whatever else looks like the number of a case. */
const references: Mask[] = [
  (text) =>
    text.replace(/\b[A-Z]{3}[ -]?\d\d[ -]?[\dA-Z]{7}\b/gi, (found) =>
      parseReference(found) === null ? found : '[reference]',
    ),
  masked('reference', /\b(?:BNC|COH)[ -]?\d\d[ -]?[\dA-Z]{4,9}\b/giu),
  masked('reference', /\b[A-Z]{2,5}[/-]\d{2,4}[/-][\dA-Z]{2,20}\b/giu),
  maskedAfter(
    'reference',
    '(?:ref(?:erence)?|job|case|complaint|ticket|order|tenancy|rent account|crime)(?: (?:no|num|number|id))?[.:# ]{1,3}(?:is |was |number )?',
    '(?=[a-z/-]{0,8}\\d)[a-z\\d/-]{4,24}',
  ),
];

const dayAndMonth = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.-]\d{1,2})`;
const anyDate = String.raw`(?:${dayAndMonth}(?:[ ,/.-]{1,2}(?:\d{4}|\d{2}))?|\d{4}-\d\d-\d\d|\d{4})`;

/** Dates told as births, and full dates of the last century: nobody waits for a repair since 1958. */
const births: Mask[] = [
  maskedAfter(
    'date of birth',
    '(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born)[:, ]{1,3}(?:is |was |on |in |the ){0,2}',
    `${anyDate}(?![\\p{L}\\d])`,
  ),
  masked('date of birth', new RegExp(`(?<![\\p{L}\\d])${dayAndMonth}[ ,/.-]{1,2}19\\d\\d(?!\\d)`, 'giu')),
  masked('date of birth', /\b19\d\d-\d\d-\d\d\b/gu),
];

const nationalInsurance: Mask[] = [
  masked('national insurance number', /\b[A-Z]{2}[ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[A-D]\b/giu),
];

/** "20-45-77" is a sort code, "12-03-26" a date unless it is said to be one. */
const isDate = (found: string): boolean => {
  const [day = 0, month = 0] = found.split('-').map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

const bank: Mask[] = [
  masked('bank', /\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,4})?\b/gu),
  masked('bank', /\b\d{4}(?:[ -]?\d{4}){3}\b/gu),
  maskedAfter(
    'bank',
    '(?:sort ?code|account(?: (?:no|num|number))?|acc(?:t)?(?: no| number)?|card(?: no| number)?)[.:# ]{1,3}(?:is |was )?',
    '\\d(?:[ -]?\\d){4,18}',
  ),
  (text) => text.replace(/\b\d\d-\d\d-\d\d\b/gu, (found) => (isDate(found) ? found : '[bank]')),
];

/** "03.04.2026 10:30" has as many figures as a telephone number. */
const noDate = String.raw`(?!\d{1,2}[.-]\d{1,2}[.-]\d{2,4}(?!\d))`;
const spokenFigure = '(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)';

const phones: Mask[] = [
  masked('phone', /(?:\+|(?<!\d)00) ?\d(?:[ ().-]{0,3}\d){8,13}(?!\d)/gu),
  masked('phone', new RegExp(String.raw`\(?(?<!\d)${noDate}0(?:[ ().-]{0,2}\d){9,10}(?!\d)`, 'gu')),
  masked('phone', /(?<!\d)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/gu),
  maskedAfter(
    'phone',
    '(?:phone|tel|telephone|mobile|mob|number|(?:call|ring|text|phone)(?: me| her| him| us)? on)[.: ]{1,3}(?:is |on )?',
    '\\d(?:[ -]?\\d){5,14}(?!\\d)',
  ),
  masked('phone', new RegExp(`\\b${spokenFigure}(?:[ ,-]{1,2}${spokenFigure}){5,16}\\b`, 'giu')),
  masked('number', /\b\d{3,}(?:[ -]\d{3,}){2,5}\b/gu),
];

const postcode = /\b(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|GIR ?0AA)\b/giu;

/** Long numbers and `@` in whatever shape: no pattern above need be perfect. */
const leftovers: Mask[] = [
  masked('number', /\d{6,}/gu),
  masked('handle', /(?<!\S)@\w{1,40}/gu),
  (text) => text.replace(/ ?@ ?/gu, ' at '),
];

const inOrder: Mask[] = [
  ...links,
  ...references,
  ...births,
  ...nationalInsurance,
  ...bank,
  ...phones,
  maskPlaces,
  masked('postcode', postcode),
  maskNames,
  ...leftovers,
];

/** Figures of every script as 0 to 9: a telephone number in Arabic or Bengali figures is one too. */
function westernFigures(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (figure) => {
    // The ten figures of a script stand in a row, and the row begins where the one before is no figure, or nine further.
    let value = 0;
    let code = figure.codePointAt(0) ?? 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
      code -= 1;
      value += 1;
    }
    return String(value);
  });
}

/** One way to write each letter, figure and gap, nothing invisible: otherwise a hidden mark in a number would hide it. */
function levelled(text: string): string {
  const folded = text
    .slice(0, longestRead)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Cs}](?<![\n\r\t])/gu, '');
  return westernFigures(folded)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[^\S\n\r]+/gu, ' ')
    .replace(/ ?[\n\r]\s*/gu, '\n')
    .trim();
}

/**
 * A message without what tells who wrote it: names, telephone numbers, addresses, references and the like are each replaced by
 * their kind in brackets, "[phone]". Masks rather too much: what is masked by mistake costs a little meaning, what is missed
 * leaves the house. Never more than 5 figures in a row, an `@` or a postcode is left, whatever was written.
 */
export function maskPersonal(text: string): string {
  let left = inOrder.reduce((known, mask) => mask(known), levelled(text));
  // Masking one detail can set the next one free: "123456SW1A 1AA".
  while (left.search(postcode) >= 0) left = left.replace(postcode, '[postcode]');
  return left;
}
