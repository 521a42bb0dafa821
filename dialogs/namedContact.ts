import type { Talk } from './talk.ts';

/** A longer message tells more than a contact. */
const longestContact = 120;

/** Somebody who wants to be rung or spoken to leaves a number for a person, and names no contact for a code. */
const wantsPerson =
  /\b(?:ring|call|phone|contact|speak to|talk to|get back to) (?:me|us|her|him|them)\b|\b(?:rung|called|phoned) (?:on|at)\b/i;

/** The e-mail address or number in a message that names the writer's own contact: "jo@example.org", "send it to 07700 900123". */
export function contactNamed({ reading, text }: Pick<Talk, 'reading' | 'text'>): string | null {
  if (text.trim().length > longestContact || wantsPerson.test(text)) return null;
  return reading.email ?? reading.phone;
}
