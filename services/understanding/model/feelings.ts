import { intensifiers, lexicon, turns } from './lexicon.ts';

/** How far a denial reaches: "not very helpful at all". */
const denialReach = 3;

const denials = new Set(
  'not no never nothing nobody none without cant dont doesnt didnt wont wouldnt isnt arent wasnt werent havent hasnt hadnt couldnt hardly barely'.split(
    ' ',
  ),
);

interface Tone {
  good: number;
  bad: number;
}

/** The valence of the pair or the word at `place`, and how many words it takes. */
function valenceAt(words: readonly string[], place: number): { valence: number; length: number } {
  const word = words[place] ?? '';
  const pair = lexicon.get(`${word}_${words[place + 1] ?? ''}`);
  if (pair !== undefined) return { valence: pair, length: 2 };
  return { valence: lexicon.get(word) ?? 0, length: 1 };
}

/** What the words from `from` to `to` feel. A denial turns a feeling round, and weakens it. */
function toneOf(words: readonly string[], from: number, to: number): Tone {
  const tone: Tone = { good: 0, bad: 0 };
  let deniedFor = 0;
  let stronger = 1;
  for (let place = from; place < to; ) {
    const word = words[place] ?? '';
    const { valence, length } = valenceAt(words, place);
    if (valence !== 0) {
      const felt = (deniedFor > 0 && length === 1 ? -0.6 * valence : valence) * stronger;
      if (felt > 0) tone.good += felt;
      else tone.bad -= felt;
    }
    stronger = intensifiers.has(word) ? 1.4 : 1;
    deniedFor = denials.has(word) ? denialReach : Math.max(0, deniedFor - 1);
    place += length;
  }
  return tone;
}

function degree(amount: number): number {
  return Math.min(6, Math.round(2 * Math.log2(1 + amount)));
}

/** What a message feels in words of feeling, as signs: in all, after its last "but", and in its first and last sentence. */
export function feelingSigns(words: readonly string[]): string[] {
  const whole = toneOf(words, 0, words.length);
  const turn = words.findLastIndex((word) => turns.has(word));
  const signs = [
    `good:${degree(whole.good)}`,
    `bad:${degree(whole.bad)}`,
    `balance:${Math.max(-5, Math.min(5, Math.round(whole.good - whole.bad)))}`,
  ];
  if (turn >= 0) {
    const before = toneOf(words, 0, turn);
    const after = toneOf(words, turn, words.length);
    signs.push(`turnsFrom:${Math.sign(Math.round(before.good - before.bad))}`);
    signs.push(`turnsTo:${Math.sign(Math.round(after.good - after.bad))}`);
  }
  const end = toneOf(words, Math.max(0, words.length - 8), words.length);
  signs.push(`ends:${Math.sign(Math.round(end.good - end.bad))}`);
  return signs;
}
