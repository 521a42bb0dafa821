/** Asks once before a complaint is withdrawn: what ends with it is said before it ends. */
export function withdrawQuestion(reference: string): string {
  return `Shall I withdraw ${reference}? Nothing more will happen with it.`;
}

/** The buttons under that question. Each is also understood when typed. */
export const withdrawButtons = ['Yes, withdraw it', 'No, keep it'];

/** More than one complaint could be meant. Each button is the whole wish, so that nothing has to be remembered. */
export const withdrawWhich = 'You have more than one complaint. Which one do you mean?';

/** The button that names one of several. */
export function withdrawButton(reference: string): string {
  return `Withdraw complaint ${reference}`;
}

/** The complaint was withdrawn at the resident's wish. */
export function withdrawn(reference: string): string {
  return `I have recorded that you withdraw complaint ${reference}. The team can see that, and nothing more will happen with it. If you change your mind, say “I want my complaint back” and I will log it again with everything you told me.`;
}

/** The wish was not confirmed, or it was taken back: nothing has changed. */
export function kept(reference: string): string {
  return `I have not withdrawn anything. Your complaint ${reference} goes on.`;
}

/** A withdrawn complaint was taken up again: a new one with the same words, and what differs. */
export function takenUpAgain(before: string, reference: string, receivedAt: string): string {
  return (
    `I have logged your complaint again, with everything you told me. Your new reference is ${reference}. ` +
    `We count it as received on ${receivedAt}, so its dates start from there. The team can see that it belongs together with ${before}, and they may keep to the earlier dates instead.`
  );
}

/** A complaint that had been decided was withdrawn: whether it can be opened again is for a person. */
export function backToPerson(reference: string, contact: string): string {
  return `${reference} was already decided once, so I cannot start it again myself. I have written down that you changed your mind and asked the team to contact you about it. ${contact}`;
}
