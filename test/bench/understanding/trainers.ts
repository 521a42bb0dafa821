import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Models, TrainingOrder, TrainingOutcome } from './orders.ts';

const program = fileURLToPath(new URL('./trainer.ts', import.meta.url));

/** Trains models in processes of their own, as many at a time as there are cores. */
export class Trainers {
  readonly #running = new Set<ChildProcess>();
  #free = availableParallelism();
  readonly #waiting: (() => void)[] = [];

  /** Throws what went wrong in the other process. */
  async train<Who extends TrainingOrder['who']>(
    order: Extract<TrainingOrder, { who: Who }>,
  ): Promise<Models[Who]> {
    await this.#turn();
    try {
      return (await this.#carryOut(order)) as Models[Who];
    } finally {
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends whatever still runs: training listens to nothing until it is done. */
  stop(): void {
    for (const child of this.#running) child.kill('SIGKILL');
  }

  async #turn(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
  }

  async #carryOut(order: TrainingOrder): Promise<Models[TrainingOrder['who']]> {
    const child = fork(program, [], { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    this.#running.add(child);
    const ended = once(child, 'exit').then((): TrainingOutcome => ({ failed: 'its process has ended' }));
    const answered = once(child, 'message').then(([outcome]) => outcome as TrainingOutcome);
    child.send(order);
    const outcome = await Promise.race([answered, ended]);
    if (child.connected) child.disconnect();
    await ended;
    this.#running.delete(child);
    if ('failed' in outcome) throw new Error(`Training ${order.who} failed: ${outcome.failed}`);
    return outcome.trained;
  }
}
