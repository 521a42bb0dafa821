import type { Scorer, Scores } from './model/scores.ts';
import { signsOf } from './model/signs.ts';
import type { Steps } from './steps.ts';
import { readText, type Said } from './text.ts';

/** As many words as the longest message that the model has learned from: in more, one plain sentence would drown. */
const mostWordsAtOnce = 130;

/** Pieces of about so many words. */
const wordsInPiece = 70;

/** So many pieces hold the longest message that is read, in ordinary English; of one in tiny words the middle is passed over. */
const mostPieces = { atTheStart: 24, atTheEnd: 12 };

/** A piece by itself is a little less sure than the whole. */
const trust = 0.95;

/** So many words and what follows them: where nothing ends a sentence, a piece ends all the same. */
const runs = new RegExp(`(?:[^ ]* ){1,${wordsInPiece}}[^ ]*$|(?:[^ ]* ){${wordsInPiece}}`, 'g');

function piecesOf(said: Said): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { from, to } of said.sentences) {
    for (const run of said.plain.slice(from, to).match(runs) ?? []) {
      piece += run;
      if (piece.split(' ').length < wordsInPiece) continue;
      pieces.push(piece);
      piece = '';
    }
  }
  if (piece.trim() !== '') pieces.push(piece);
  return inBounds([...new Set(pieces)]);
}

function inBounds(pieces: string[]): string[] {
  const { atTheStart, atTheEnd } = mostPieces;
  if (pieces.length <= atTheStart + atTheEnd) return pieces;
  return [...pieces.slice(0, atTheStart), ...pieces.slice(-atTheEnd)];
}

/**
 * Scores a message of any length: a long one piece by piece, and as a whole by its words and all that was found in its pieces;
 * what is heard anywhere counts. Bounded: the worst input costs as much as three dozen ordinary messages, a step each.
 */
export function* scoreInSteps(scorer: Scorer, said: Said): Steps<Scores> {
  if (said.plain.split(' ', mostWordsAtOnce + 2).length <= mostWordsAtOnce) return scorer.score(said);
  const signs = new Set<string>();
  const pieces: Scores[] = [];
  for (const text of piecesOf(said)) {
    const piece = readText(text);
    const found = signsOf(piece);
    for (const sign of found) signs.add(sign);
    pieces.push(scorer.scoreBy(piece, found));
    yield;
  }
  return heardAnywhere(scorer.scoreBy(said, [...signs]), pieces);
}

function heardAnywhere(whole: Scores, pieces: readonly Scores[]): Scores {
  const most = (of: (scores: Scores) => number): number =>
    Math.max(of(whole), ...pieces.map((piece) => trust * of(piece)));
  const loudest = pieces.toSorted((one, other) => other.danger - one.danger)[0] ?? whole;
  return {
    ...whole,
    dissatisfied: most(({ dissatisfied }) => dissatisfied),
    danger: most(({ danger }) => danger),
    dangers: loudest.danger > whole.danger ? loudest.dangers : whole.dangers,
  };
}
