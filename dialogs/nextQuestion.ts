import { type Part, parts } from '../services/complaints/complaint.ts';

/**
 * The next thing to ask: the first part that has no answer yet, or null when all are answered. Pure, so that any number
 * of answers in one message skips as many questions, and a deploy in mid-intake changes nothing.
 */
export function nextQuestion(known: Partial<Record<Part, unknown>>): Part | null {
  return parts.find((part) => known[part] === undefined) ?? null;
}
