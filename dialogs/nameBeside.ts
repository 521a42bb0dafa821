import { looksLikeName } from '../services/understanding/names.ts';
import type { Reading } from '../services/understanding/understanding.ts';

/** What is needed, and nobody's name: "Large print please", "BSL", "More time". */
const need =
  /\b(?:(?:large|larger|big|bigger) (?:print|text|font|letters)|interpreter|translator|translation|braille|bsl|sign language|easy read|hearing loop|(?:more|extra) time|phone calls?|audio|yellow paper|home visits?|step[- ]free|text only|letters? only|e-?mail only)\b/i;

/** Whether short words tell what somebody needs. */
export function isNeed(words: string): boolean {
  return need.test(words);
}

const emailAddress = /\S+@\S+/g;
const phoneNumber = /(?:\+44|0044|\b0)[\d ()\-.]{8,18}\d/g;
const ofRoutes = /\b(?:by|post|letters?|texts?|ring|call|phone|e-?mail|never|no|not|only)\b/i;

/**
 * The name in an answer to "what is your name?": what was read as one, unless it is a need; else what stands before or after a contact
 * ("Ines Roy ines@example.org") or before a need or a wish ("Hugh Bell, large print please"). Null: none.
 */
export function nameBeside({ name, email, phone, adjustment }: Reading, text: string): string | null {
  if (name !== null) return isNeed(name) ? null : name;
  const tellsMore = [email, phone, adjustment].some((each) => each !== null);
  const first = tellsMore ? firstPiece(text) : '';
  return isOnlyName(first) ? first : null;
}

function firstPiece(text: string): string {
  const pieces = text.replace(emailAddress, ',').replace(phoneNumber, ',').split(/[,;:]/);
  return pieces.map((piece) => piece.trim()).find((piece) => piece !== '') ?? '';
}

function isOnlyName(piece: string): boolean {
  return /^\p{Lu}/u.test(piece) && looksLikeName(piece) && !isNeed(piece) && !ofRoutes.test(piece);
}
