import { readContactDetails } from '../contactDetails.ts';
import { isBareName, isNoName, looksLikeName } from '../names.ts';
import { readText } from '../text.ts';

/** Who is written to or of, and never a person's name. */
const offices =
  /^(?:housing|council|ombudsman|repairs?|police|shelter|citizens|landlord|manager|management|office|team|reception|maintenance|contractors?|engineers?|plumbers?|surveyor|customer|services?|social|environmental|health|gas|fire|london|england|british|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|me|you|us|them|him|her)$/i;

const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,30}`;
const title = String.raw`(?:[Mm]rs?|MRS?|[Mm]s|MS|Miss|MISS|Mx|Dr|DR|Sir|Prof|Rev|Cllr|Councillor|Auntie?|Uncle)\.?`;

/** "Mrs Okafor", "mr patel", "Dr. A. Ibrahim-Jones". */
const titled = new RegExp(
  String.raw`(?<!\p{L})(${title}) ((?:\p{Lu}\.? )?[\p{L}][\p{L}\p{M}'’-]{1,30}(?: ${capital}){0,2})`,
  'gu',
);

/** A word as it stands in a sentence or at its beginning. */
const eitherCase = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

const spokeTo = `(?:${eitherCase('spoke spoken speak speaking talked chatted written wrote complained')}) (?:to|with)`;
const told = `(?:${eitherCase('told tell emailed rang called named ask asked signed contacted')})`;
const relation = `(?:husband|wife|partner|son|daughter|mum|mother|dad|father|nan|brother|sister|neighbour|friend|carer|child|baby|boy|girl|name)(?:'s name)?(?:,| is)?`;

/** "spoke to Oluwaseun", "my neighbour Ifeoma", "a man called Zoltan". */
const spokenOf = new RegExp(
  String.raw`(?<!\p{L})(${spokeTo}|${told}|${relation}) (?!${title} )(${capital}(?: ${capital}){0,2})`,
  'gu',
);

/** "Sinead here", "Oluwaseun from repairs said". */
const fromOffice = new RegExp(
  String.raw`(?<!\p{L})(${capital}(?: ${capital})?)(?= (?:here\b|from (?:the )?(?:repairs|housing|office|maintenance|complaints|number|flat|your|reception|customer|\[)))`,
  'gu',
);

/** "Regards, B. Tully", "thanks Oluwaseun x": at the end of the message or of a line. */
const signOff =
  /(?<!\p{L})((?:kind |best |warm |many )?(?:regards|sincerely|faithfully|thanks|thank you|cheers|wishes|yours|ta|from|love)(?: in advance| so much| again| very much)?[,.!]*[ \n]-? ?)([\p{L}][\p{L}\p{M}'’. -]{0,60}?)(?=(?: ?[x.!]{1,5})?$)/gimu;

const anyWord = /[\p{L}][\p{L}\p{M}'’-]*/gu;

/** As many of the words as belong to a name: "Okafor came" is one, "Ana Maria" two. */
function nameAtStart(words: string): string {
  const kept: string[] = [];
  for (const word of words.split(' ')) {
    if (isNoName(word) || offices.test(word)) break;
    kept.push(word);
  }
  return kept.join(' ');
}

function withoutName(words: string): string {
  const name = nameAtStart(words);
  return name === '' ? words : `[name]${words.slice(name.length)}`;
}

/** People sign with a capital, or on a line of their own: "thanks for nothing" is no signature. */
function isSignature(lead: string, words: string): boolean {
  if (!looksLikeName(words) || words.split(' ').some((word) => offices.test(word))) return false;
  return lead.endsWith('\n') || isBareName(words) || words.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

/** A line with nothing but a name on it, as in the block under a letter: two capitalised words, or a name that many have. */
function isNameLine(line: string): boolean {
  const bare = line.replace(/^[-~ ]+|[,. x-]+$/gu, '');
  if (!looksLikeName(bare)) return false;
  const words = bare.split(' ');
  const capitals = words.every((word) => /^\p{Lu}\p{Ll}|^\p{Lu}\.?$/u.test(word) && !offices.test(word));
  return isBareName(bare) || (capitals && words.length >= 2);
}

/** What the reading of contact details takes for the writer's name, wherever its words stand. */
function maskWriter(text: string): string {
  const { name } = readContactDetails(readText(text), null);
  if (name === null) return text;
  const own = new Set(
    (name.match(anyWord) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 1 && !isNoName(word)),
  );
  return text.replace(anyWord, (word) =>
    own.has(word.replace(/['’]s$/u, '').toLowerCase()) ? '[name]' : word,
  );
}

/** Masks the names of people: who writes, and who is written of. */
export function maskNames(text: string): string {
  const lines = text.split('\n');
  const letter = lines.map((line, at) => (at > 0 && isNameLine(line) ? '[name]' : line)).join('\n');
  return maskWriter(letter)
    .replace(titled, (found, lead: string, words: string) => {
      const hidden = withoutName(words);
      return hidden === words ? found : `${lead} ${hidden}`;
    })
    .replace(signOff, (found, lead: string, words: string) =>
      isSignature(lead, words.trim()) ? `${lead}[name]` : found,
    )
    .replace(
      spokenOf,
      (found, _lead, words: string) => found.slice(0, found.length - words.length) + withoutName(words),
    )
    .replace(fromOffice, (words) => withoutName(words))
    .replace(anyWord, (word) =>
      /^\p{Lu}/u.test(word) && isBareName(word.replace(/['’]s$/u, '')) ? '[name]' : word,
    )
    .replace(/\[name\](?:[ -]\[name\]){1,5}/gu, '[name]');
}
