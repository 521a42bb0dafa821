import { otherNamed } from '../services/understanding/behalf.ts';
import type { Talk } from './talk.ts';

/** Who is spoken for, with nothing that says which person. */
const pronoun = /^(?:him|her|them|his|their|theirs|hers|one)$/i;

/**
 * For whom a complaint is made, as it stands after a message: a name joins what was known ("me mam, Doris Platt"), and "I am her
 * daughter" takes nothing away from it. Null: the message changes nothing.
 * @param held what is known, in the resident's words.
 * @param said whom this message is for, as it was read.
 */
export function spokenForNow(held: string | null, said: string | null, text: string): string | null {
  const name = held === null && said === null ? null : otherNamed(text);
  if (name === null) return held === null ? said : withoutPronoun(said);
  const before = withoutPronoun(held) ?? withoutPronoun(said);
  if (before === null) return name;
  return before.toLowerCase().includes(name.toLowerCase()) ? null : `${before}, ${name}`;
}

function withoutPronoun(words: string | null): string | null {
  return words === null || pronoun.test(words) ? null : words;
}

/** Writes down for whom the resident speaks, where a message tells it. */
export async function keepSpokenFor(
  { cases }: Talk,
  complaintId: string,
  { said, text }: { said: string | null; text: string },
): Promise<void> {
  const { onBehalfOf } = await cases.get(complaintId);
  const held = onBehalfOf === null ? null : await cases.openWords(complaintId, onBehalfOf);
  const now = spokenForNow(held, said, text);
  if (now !== null) await cases.speaksFor(complaintId, now);
}
