import { CommandRefused } from '../complaints/refused.ts';
import type { RefusalCode } from '../wording/en/refusals.ts';

/**
 * Something that the rules may refuse at this point of a story, for one of these reasons: then it does not happen, as it would not in
 * life. Any other refusal is a mistake in the story and is thrown.
 */
export async function asIntended(done: Promise<unknown>, mayBe: readonly RefusalCode[]): Promise<boolean> {
  try {
    await done;
    return true;
  } catch (thrown) {
    const isKnown = thrown instanceof CommandRefused && mayBe.some((code) => code === thrown.refusal);
    if (isKnown) return false;
    throw thrown;
  }
}
