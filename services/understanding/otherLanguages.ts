import type { Said } from './text.ts';
import type { OtherLanguage, SideQuestion } from './understanding.ts';

/** Small words that carry no matter and stand in nearly every sentence; none of them is English. */
const functionWords: [OtherLanguage, ReadonlySet<string>][] = [
  [
    'polish',
    new Set(
      'nie jest mi się sie że od moja moje mój moj jak nikt mieszkanie sufit proszę prosze dzień dzien dobry pomoc pomaga pomocy mieszkam chcę chce złożyć zlozyc skargę skarge nic wody woda przecieka miesiąca dlaczego czy jestem bardzo tylko już juz kiedy naprawić'.split(
        ' ',
      ),
    ),
  ],
  [
    'portuguese',
    new Set(
      'não nao uma minha meu ninguém ninguem está estou há porque muito casa água agua quero fazer queixa reclamação desde tenho ajuda obrigado obrigada telhado teto senhorio quando'.split(
        ' ',
      ),
    ),
  ],
  [
    'romanian',
    new Set(
      'nu este sunt mea meu nimeni şi și în din pentru vreau plângere reclamație apă apa casă casa acoperiș tavanul curge mă ma de la ajută ajuta vă rog când foarte bună ziua mult'.split(
        ' ',
      ),
    ),
  ],
  [
    'somali',
    new Set(
      'waxaan waan ma aan gurigayga guriga biyo biyaha waa iyo ayaa kama igu waxay anigu caawimaad cawasho cabasho qof qofna ilaa bil mahadsanid fadlan sidee maya saqafka'.split(
        ' ',
      ),
    ),
  ],
  [
    'welsh',
    new Set(
      'mae yn ddim dim rwy dwi fy ac wedi cartref tŷ ty eisiau cwyno gwneud cwyn gwyn neb dŵr dwr nenfwd ers mis os gwelwch dda diolch helpu nhw chi gyda oes'.split(
        ' ',
      ),
    ),
  ],
];

const scripts: [OtherLanguage, RegExp][] = [
  ['bengali', /[\u0980-\u09ff]/g],
  // Letters that Urdu writes and Arabic does not.
  ['urdu', /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g],
  ['arabic', /[\u0620-\u064a]/g],
  ['ukrainian', /[\u0400-\u04ff]/g],
];

const languages: ReadonlySet<SideQuestion> = new Set<OtherLanguage>([
  'polish',
  'arabic',
  'urdu',
  'bengali',
  'somali',
  'portuguese',
  'romanian',
  'ukrainian',
  'welsh',
]);

/** Whether what was read is no question but a message in another language. */
export function isOtherLanguage(found: SideQuestion): found is OtherLanguage {
  return languages.has(found);
}

/** So few letters are a name or a word beside English. */
const fewestLetters = 5;
/** So many function words of a language, and so great a share of all words, that it can be nothing else. */
const fewestWords = 3;
const leastShare = 0.4;

/**
 * The language of a message that is plainly not English. Null: English, or not sure; a name or a borrowed word is no other
 * language. Somebody whose words cannot be read must get a person, not a list of what Heard can do.
 */
export function otherLanguageOf(said: Said): OtherLanguage | null {
  return byScript(said.raw) ?? byWords(said.raw);
}

function byScript(raw: string): OtherLanguage | null {
  const letters = raw.match(/\p{L}/gu)?.length ?? 0;
  const written = scripts.find(([language, letter]) => {
    const found = raw.match(letter)?.length ?? 0;
    if (language === 'urdu') return found >= 2 && letters - (raw.match(/[a-z]/gi)?.length ?? 0) > letters / 2;
    return found >= fewestLetters && found * 2 > letters;
  });
  return written?.[0] ?? null;
}

function byWords(raw: string): OtherLanguage | null {
  const words =
    raw
      .slice(0, 600)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counted = functionWords
    .map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [most] = counted;
  if (most === undefined || most.count < fewestWords) return null;
  return most.count >= words.length * leastShare ? most.language : null;
}
