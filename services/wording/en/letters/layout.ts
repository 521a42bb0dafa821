/** What stands on every letter beside its own words: labels, page numbers, and what is printed for writing that cannot be. */
export const layout = {
  reference: (reference: string) => `Reference: ${reference}`,
  to: (name: string) => `To: ${name}`,
  /** Above the landlord's own details. */
  reachUs: 'How to reach us',
  phone: (number: string) => `Phone: ${number}`,
  email: (address: string) => `E-mail: ${address}`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  /** Ties the letter to the case's record; in small print. */
  record: (head: string) => `Record mark: ${head}`,
  /** At the end of a printed letter in which something stands in square brackets. */
  notPrinted:
    'We cannot print some of the writing or pictures in this letter. Square brackets show where they are. We have kept the words just as they were sent.',
};

/** Printed for characters that the letter's type has no shape for. */
export const unprinted = {
  /** Words in another writing: which, and how many letters of it. */
  writing: (script: string, count: number) =>
    `[${script} writing, ${count} ${count === 1 ? 'letter' : 'letters'}]`,
  /** Writing that has no name in `scripts`. */
  otherScript: 'other',
  /** One of `pictures`. */
  named: (name: string) => `[${name}]`,
  /** A picture without a name here: its number in Unicode, such as `1F6BF`. */
  picture: (number: string) => `[picture ${number}]`,
  /** Any other sign. */
  sign: (number: string) => `[sign ${number}]`,
};

/** Writings by their names in Unicode (property Script), as people call them. */
export const scripts: Record<string, string> = {
  Arabic: 'Arabic or Urdu',
  Bengali: 'Bengali',
  Devanagari: 'Hindi or Nepali',
  Ethiopic: 'Amharic or Tigrinya',
  Gujarati: 'Gujarati',
  Gurmukhi: 'Punjabi',
  Han: 'Chinese',
  Hangul: 'Korean',
  Hebrew: 'Hebrew',
  Hiragana: 'Japanese',
  Kannada: 'Kannada',
  Katakana: 'Japanese',
  Khmer: 'Khmer',
  Malayalam: 'Malayalam',
  Myanmar: 'Burmese',
  Sinhala: 'Sinhala',
  Syriac: 'Syriac',
  Tamil: 'Tamil',
  Telugu: 'Telugu',
  Thaana: 'Dhivehi',
  Thai: 'Thai',
  Tibetan: 'Tibetan',
};

/** Small pictures that people send with their messages and the type lacks, in words. */
export const pictures: Record<string, string> = {
  '👍': 'thumbs up',
  '👎': 'thumbs down',
  '🙏': 'hands together',
  '👏': 'clapping hands',
  '💪': 'strong arm',
  '👋': 'waving hand',
  '👀': 'eyes',
  '🔥': 'fire',
  '💧': 'drop of water',
  '💦': 'drops of water',
  '🌊': 'wave',
  '🚿': 'shower',
  '🛁': 'bath',
  '🚽': 'toilet',
  '🚪': 'door',
  '🪟': 'window',
  '🏠': 'house',
  '🏡': 'house with garden',
  '🔧': 'spanner',
  '🔨': 'hammer',
  '🔑': 'key',
  '💡': 'light bulb',
  '📞': 'phone',
  '📱': 'mobile phone',
  '📧': 'e-mail',
  '📷': 'camera',
  '📅': 'calendar',
  '🐀': 'rat',
  '🐁': 'mouse',
  '🐭': 'mouse',
  '🪳': 'cockroach',
  '🐜': 'ant',
  '🕷': 'spider',
  '🐶': 'dog',
  '🐱': 'cat',
  '👶': 'baby',
  '💔': 'broken heart',
  '💕': 'hearts',
  '🤬': 'swearing face',
  '🤢': 'sick face',
  '🤮': 'sick face',
  '🤒': 'ill face',
  '🤧': 'sneezing face',
  '🥶': 'freezing face',
  '🥵': 'hot face',
  '🤔': 'thinking face',
  '🤦': 'head in hand',
  '🤷': 'shrug',
  '🥺': 'pleading face',
  '🙄': 'rolling eyes',
  '🤞': 'fingers crossed',
  '✅': 'tick',
  '❌': 'cross',
  '❗': 'exclamation mark',
  '❓': 'question mark',
};
