const loss = 'I am very sorry for your loss. ';

/**
 * The person for whom a complaint is made has died, as whoever makes it wrote. It promises only what this complaint can keep: other
 * letters of the landlord do not go through it. `felt`: they heard already how sorry we are.
 */
export function deathNoted(reference: string, felt: boolean): string {
  return `${felt ? '' : loss}I have noted that the person you speak for has died. Nobody will write to them, ring them or visit them about complaint ${reference}. We answer you instead, and the team can see this. If I have understood it wrongly, the team can put it right.`;
}
