/** What must be undone, the latest first. A half-failed start is undone the same way. */
export class Closing {
  readonly #steps: (() => Promise<void> | void)[] = [];

  /** Adds what must be undone. */
  add(step: () => Promise<void> | void): void {
    this.#steps.push(step);
  }

  /** Undoes everything, the latest first. May be called twice. */
  async run(): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) await step();
  }
}
