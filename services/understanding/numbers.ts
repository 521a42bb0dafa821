/** The whole numbers that words name, from one to a score. */
export const counts: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
};

const small: Record<string, number> = {
  ...counts,
  no: 0,
  zero: 0,
  a: 1,
  an: 1,
  once: 1,
  single: 1,
  twice: 2,
  '2wice': 2,
  both: 2,
  couple: 2,
  thrice: 3,
  dozen: 12,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};

/** Which one in a row a word names: "third". */
export const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** The words that `countIn` reads, for patterns. */
export const countWords =
  '(?:[0-9]{1,2}|half a dozen|a dozen|a couple of|couple of|a couple|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)';

/** A small number as people write it: "4", "four", "half a dozen". Null: no number. */
export function countIn(words: string): number | null {
  const said = words.trim();
  const figures = /^([0-9]{1,3})(?: times)?$/.exec(said)?.[1];
  if (figures !== undefined) return Number(figures);
  if (said.includes('half a dozen')) return 6;
  const found = said.split(' ').find((word) => word !== 'a' && word !== 'of' && small[word] !== undefined);
  return found === undefined ? (small[said] ?? null) : (small[found] ?? null);
}

/** "third", "3rd": which one in a row. Null: no such word. */
export function ordinalIn(word: string): number | null {
  const figures = /^([0-9]{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return figures === undefined ? (ordinals[word] ?? null) : Number(figures);
}
