/** Lets one in at a time, in the order of asking. */
export class Turnstile {
  #taken = false;
  readonly #waiting = new Set<() => void>();

  /**
   * Resolves with true when it is the caller's turn; every such turn needs its `leave`. Resolves with false when that did
   * not come about within `milliseconds`: then there is nothing to leave.
   */
  async enter(milliseconds: number): Promise<boolean> {
    if (!this.#taken) {
      this.#taken = true;
      return true;
    }
    return new Promise((resolve) => {
      const letIn = (): void => {
        clearTimeout(limit);
        resolve(true);
      };
      const limit = setTimeout(() => {
        this.#waiting.delete(letIn);
        resolve(false);
      }, milliseconds);
      this.#waiting.add(letIn);
    });
  }

  /** Lets the next one in. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#taken = false;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
