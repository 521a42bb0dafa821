import type { Pause } from './outbox.ts';

/** A wait by the browser's clock that can be cut short. */
export function pause(): Pause {
  let finish: () => void = () => undefined;
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        finish = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    hurry: () => finish(),
  };
}
