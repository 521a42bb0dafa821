import { type Answer, type Part, parts } from '../services/complaints/complaint.ts';

/**
 * The next thing to ask: the first part that has no answer yet, or null when all are answered. Pure, so that any number
 * of answers in one message skips as many questions, and a deploy in mid-intake changes nothing.
 */
export function nextQuestion(known: Partial<Record<Part, Answer>>): Part | null {
  return parts.find((part) => !isAnswered(known[part])) ?? null;
}

/**
 * That somebody does not live there, or only the number of a flat, said in passing, gives no address to write to: it is still asked,
 * once.
 */
function isAnswered(answer: Answer | undefined): boolean {
  if (answer?.incomplete === true) return false;
  return answer !== undefined && !(answer.notAResident === true && answer.words === null);
}
