import type { SafetyNumbers } from './safety.ts';

/** What a resident says after words about suicide or self-harm, as far as it matters for what to say to them. */
export type AfterCrisis = 'better' | 'not_safe' | 'who_knows' | 'thanks' | 'no' | 'listening';

function numbersOnce(numbers: SafetyNumbers): string {
  const samaritans = numbers.samaritans === null ? '' : ` or Samaritans on ${numbers.samaritans}`;
  return `If that changes, ring 999 in an emergency, or ring 111 at any time (${numbers.mentalHealth})${samaritans}.`;
}

function numbersNow(numbers: SafetyNumbers): string {
  const samaritans =
    numbers.samaritans === null ? '' : ` Samaritans listen day and night, free, on ${numbers.samaritans}.`;
  return `If you might hurt yourself, ring 999 or go to A&E. You can ring 111 at any time: ${numbers.mentalHealth}.${samaritans}`;
}

const said: Record<AfterCrisis, (numbers: SafetyNumbers, landlord: string) => string> = {
  better: (numbers) =>
    `Thank you for telling me. I am glad that you are safe. It sounds as if things have been very hard, and being worn out by them makes sense.\n${numbersOnce(numbers)}`,
  not_safe: (numbers) =>
    `Thank you for telling me. Please do not stay alone with this. ${numbersNow(numbers)}\nIf somebody is near, tell them now how you feel.`,
  who_knows: (numbers, landlord) =>
    [
      `I will be honest with you. I have made an alert, and staff of ${landlord} can read what you wrote here. I cannot tell whether anyone has read it yet.`,
      'If they think that your life is in danger, they may call 999 so that somebody can help you. I cannot ring anyone myself, and I cannot promise to keep it secret.',
      numbersNow(numbers),
    ].join('\n'),
  thanks: (numbers) => `Please take care of yourself. ${numbersNow(numbers)}`,
  no: (numbers) => `That is all right. You do not have to answer anything here. ${numbersNow(numbers)}`,
  listening: (numbers) =>
    `I am here, and you can write whatever you want. I am a computer, so please talk to a person as well: they can do more for you than I can. ${numbersNow(numbers)}`,
};

/** A warm, short answer after words about suicide or self-harm: the numbers again, no question, no list of services. */
export function afterCrisis(what: AfterCrisis, numbers: SafetyNumbers, landlord: string): string {
  return said[what](numbers, landlord);
}

/** How to come back to an intake that was stopped. */
export function complaintWaits(reference: string): string {
  return `Your complaint ${reference} is safe and does not need you now. When you want to go on with it, say “carry on”.`;
}

/** How to come back to what was told beside it. */
export const storyWaits =
  'What you told me about your home is kept, and the team can see it. When you want to come back to it, say “log a complaint”.';
