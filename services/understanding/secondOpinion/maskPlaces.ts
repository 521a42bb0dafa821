/** Said of a street whatever stands before it. */
const surely =
  'road|rd|street|st|lane|ln|avenue|ave|terrace|crescent|mews|gardens|close|court|square|grove|mansions|heights|lodge|buildings?';

/** Said of a street and of much else: "2 weeks in a row", "no way". */
const perhaps =
  'drive|way|place|house|walk|hill|row|green|park|rise|view|tower|yard|wharf|parade|point|block';

/** What stands between a number and a street word where no address is meant: "3 lamps in the street". */
const notInAddress =
  'a|an|in|on|of|to|at|by|off|my|our|your|this|that|their|from|down|up|for|into|is|are|was|and|or|no|not|days?|weeks?|months?|years?|times?|hours?|minutes?|people|men|cars?|pm|am|will|did|does|wont|cannot';

const word = String.raw`(?!(?:${notInAddress})\b)[\p{L}'’.]{1,20}`;
const capital = String.raw`\p{Lu}[\p{L}'’.]{1,20}`;

/** "Flat 6", "flat 12b", "Apt. C4", "unit 3". */
const flat =
  /(?<!\p{L})(?:flat|apartment|apt|unit|maisonette|studio|bedsit|plot)[.,]? ?(?:no\.? ?|number ?)?#?[a-z]?\d{1,4}[a-z]?(?![\p{L}\d])/giu;

/** "Flat B"; never "flats", nor "flat I live in". */
const letteredFlat =
  /(?<!\p{L})(?:[Ff]lat|FLAT|[Aa]partment|[Uu]nit|[Bb]lock|[Ss]tudio) [B-HJ-Z](?![\p{L}\d'’])/gu;

/** "12 Mill Lane", "12b, the old kent road". */
const numbered = new RegExp(
  String.raw`(?<![\p{L}\d£.:/-])\d{1,4} ?(?:- ?\d{1,4})?[a-z]?,? (?:${word} ){1,3}(?:${surely})(?!\p{L})`,
  'giu',
);
const numberedPerhaps = new RegExp(
  String.raw`(?<![\p{L}\d£.:/-])\d{1,4}[A-Za-z]?,? (?:${capital} ){1,3}(?:${perhaps
    .split('|')
    .map((kind) => `[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}`)
    .join('|')})(?!\p{L})`,
  'gu',
);

/** "Kestrel House", "Mill Lane": in capitals as people write them, so never in a message of capitals alone. */
const named = new RegExp(
  String.raw`(?<!\p{L})(?!(?:No|Not|In|On|The|My|Our|Your|Every|Second|First|Please|All)\b)(?:${capital} ){1,2}(?:${`${surely}|${perhaps}`
    .split('|')
    .map((kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)
    .join('|')})(?!\p{L})`,
  'gu',
);

/** "I live at 88 Mill Race", "from number 9": whatever the street is called. */
const livesAt =
  /(?<!\p{L})((?:live[sd]?|living|resid(?:e|es|ing)|address is|address:|home is|moved (?:in|out)(?: of| to)?) (?:at |in |on |to )?)(?:no\.? |number )?\d{1,4}[a-z]?,? (?!(?:days?|weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L}))(?:[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{1,20}){0,2})/giu;
const door =
  /((?:,|(?<!\p{L})(?:at|from|to|in|your|our|opposite|above|below|under|outside|neighbour|door|house)(?: at)?) )(?:no\.? ?|number |nos\.? ?)\d{1,4}[a-z]?(?![\p{L}\d])/giu;

/** Masks flats, houses and streets. */
export function maskPlaces(text: string): string {
  const shouts = !/\p{Ll}/u.test(text);
  const numbers = text
    .replace(flat, '[address]')
    .replace(letteredFlat, '[address]')
    .replace(numbered, '[address]')
    .replace(shouts ? /(?!)/u : numberedPerhaps, '[address]')
    .replace(livesAt, '$1[address]')
    .replace(door, '$1[address]');
  const all = shouts ? numbers : numbers.replace(named, '[address]');
  return all.replace(/\[address\](?:[, ]{0,2}\[address\]){1,5}/gu, '[address]');
}
