import type { Scorer, Scores } from './model/scores.ts';
import { readText, type Said } from './text.ts';

/** As many words as the longest message that the model has learned from: in more, one plain sentence would drown. */
const mostWordsAtOnce = 130;

/** Pieces of about so many words. */
const wordsInPiece = 70;

/** A rant that repeats itself says nothing new after so many pieces. */
const mostPieces = 24;

/** A piece by itself is a little less sure than the whole. */
const trust = 0.95;

function piecesOf(said: Said): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { from, to } of said.sentences) {
    piece += said.plain.slice(from, to);
    if (piece.split(' ').length < wordsInPiece) continue;
    pieces.push(piece);
    piece = '';
  }
  if (piece.trim() !== '') pieces.push(piece);
  return pieces.slice(0, mostPieces);
}

/**
 * Scores a message of any length: a long one as a whole and piece by piece, and what is heard anywhere counts. Bounded: the
 * worst input costs as much as two dozen ordinary messages.
 */
export function scoreWhole(scorer: Scorer, said: Said): Scores {
  const whole = scorer.score(said);
  if (said.plain.split(' ', mostWordsAtOnce + 2).length <= mostWordsAtOnce) return whole;
  const pieces = piecesOf(said).map((piece) => scorer.score(readText(piece)));
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
