import { setImmediate as letOthersRun } from 'node:timers/promises';

/** Work that can be left off between its steps and taken up again: each `yield` is a place for it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the work with a pause after each step, so that a rant of ten thousand characters holds nobody else's answer up. */
export async function withPauses<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await letOthersRun();
  }
}
