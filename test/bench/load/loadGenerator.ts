import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AbandonOrder, Order, Outcome, Played, PlayOrder } from './orders.ts';

const program = fileURLToPath(new URL('./load.ts', import.meta.url));

/** The load generator as the benchmark sees it. */
export class LoadGenerator {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, 'exit');
  }

  /** Starts it in a process of its own. */
  static start(): LoadGenerator {
    return new LoadGenerator(fork(program, [], { execArgv: ['--import', 'tsx'] }));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Throws what went wrong in the other process. */
  async play(order: PlayOrder): Promise<Played> {
    const played = await this.#order(order);
    if (played === null) throw new Error('The load generator measured nothing');
    return played;
  }

  /** Throws what went wrong in the other process. */
  async abandon(order: AbandonOrder): Promise<void> {
    await this.#order(order);
  }

  /** Ends it. May be called twice. */
  async stop(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }

  async #order(order: Order): Promise<Played | null> {
    this.#child.send(order);
    const ended = this.#ended.then(() => ({ failed: 'its process has ended' }));
    const answered = once(this.#child, 'message').then(([outcome]) => outcome as Outcome);
    const outcome = await Promise.race([answered, ended]);
    if ('failed' in outcome) throw new Error(`The load generator failed: ${outcome.failed}`);
    return outcome.played;
  }
}
