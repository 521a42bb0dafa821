/** Milliseconds that have passed since some moment; never goes back. */
export type Elapsed = () => number;

/** So many failures in a row, and the endpoint is left in peace. */
const mostFailures = 5;

/** How long. */
const restMilliseconds = 60_000;

/** Keeps an endpoint that fails from being asked again and again: each try would hold a resident up for nothing. */
export class Breaker {
  readonly #elapsed: Elapsed;
  #failures = 0;
  #restsUntil = 0;
  #trying = false;

  constructor(elapsed: Elapsed) {
    this.#elapsed = elapsed;
  }

  /** Whether to ask now. After a rest a single question finds out how things stand; until it is answered no other is asked. */
  mayAsk(): boolean {
    if (this.#failures < mostFailures) return true;
    if (this.#trying || this.#elapsed() < this.#restsUntil) return false;
    this.#trying = true;
    return true;
  }

  /** An answer came. Returns whether that ends a rest. */
  answered(): boolean {
    const rested = this.#failures >= mostFailures;
    this.#failures = 0;
    this.#trying = false;
    return rested;
  }

  /** No answer came. Returns whether that begins a rest, after the last answer the first. */
  failed(): boolean {
    this.#failures += 1;
    this.#trying = false;
    if (this.#failures < mostFailures) return false;
    this.#restsUntil = this.#elapsed() + restMilliseconds;
    return this.#failures === mostFailures;
  }
}
