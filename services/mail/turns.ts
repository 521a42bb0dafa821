/**
 * So many at a time, whoever came first first. Mails wait here, where they can still be left alone, and not in a queue that sends them
 * after nobody waits for them any more.
 */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param atOnce how many may have a turn at the same time */
  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /**
   * Waits for a turn. Whoever gets one gives it back with `end`.
   * @param milliseconds for how long
   * @returns false: none came in that time, and none is kept
   */
  take(milliseconds: number): Promise<boolean> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const limit = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        resolve(false);
      }, milliseconds);
      const begin = (): void => {
        clearTimeout(limit);
        resolve(true);
      };
      this.#waiting.push(begin);
    });
  }

  /** Ends a turn: it goes to whoever has waited longest. */
  end(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
