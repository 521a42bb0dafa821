import type { Reading } from '../services/understanding/understanding.ts';

const before =
  "(?:hi|hello|hey|ok|okay|yes|yeah|yep|please|pls|now|then|so|well|and|but|the|a|an|new|formal|make|making|log|start|raise|i|we|me|want|wants|wanna|like|would|id|i['’]d|will|i['’]ll|need|to|do|its|it['’]?s|safe|going|gonna|about|just|lets|let['’]?s)";
const after =
  '(?:please|pls|now|then|thanks|thank you|about it|about this|about that|this|it|after all|again|instead)';

/** "Complaint", "ok, complain", "I want complain": nothing else in the clause, so nothing that could deny or only ask. */
const bare = new RegExp(`^\\W*(?:${before}\\W+)*complain(?:t|ts|ing)?(?:\\W+${after})*\\W*$`, 'i');

/** Whether a clause of the message is the wish to complain and no more. */
export function isBareWish(text: string): boolean {
  if (text.includes('?')) return false;
  return text.split(/[.!,;\n]+/).some((clause) => bare.test(clause));
}

/** The reading with the bare wish heard: one word is no sentence to be read, and to a resident it is the whole of it. */
export function withBareWish(reading: Reading, text: string): Reading {
  return reading.wishesToComplain || !isBareWish(text) ? reading : { ...reading, wishesToComplain: true };
}
