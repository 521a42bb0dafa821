/** What must be undone, the latest first. A half-failed start is undone the same way. */
export class Closing {
  readonly #steps: (() => Promise<void> | void)[] = [];
  #running: Promise<void> | null = null;

  /** Adds what must be undone. */
  add(step: () => Promise<void> | void): void {
    this.#steps.push(step);
  }

  /**
   * Undoes everything, one after another, the latest first. May be called twice; a call in the middle waits for the one
   * before, because two at once would close the store under a turn. A step that throws keeps no other from its turn: the
   * data folder must be given up whatever happens. Throws the first of what was thrown, at the end.
   */
  run(): Promise<void> {
    this.#running ??= this.#undo().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #undo(): Promise<void> {
    const thrown: unknown[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step();
      } catch (problem) {
        thrown.push(problem);
      }
    }
    if (thrown.length > 0) throw thrown[0];
  }
}
