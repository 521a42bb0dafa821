/** A trainer, a process of its own: learns one model, answers with it, and ends when it is let go. */
import { writeModel } from '../../../services/understanding/model/modelFile.ts';
import { train } from '../../../services/understanding/training/train.ts';
import { trainNlpjs } from './nlpjs.ts';
import type { Models, TrainingOrder, TrainingOutcome } from './orders.ts';

async function trained(order: TrainingOrder): Promise<Models['heard'] | Models['nlp.js']> {
  if (order.who === 'heard') {
    return writeModel(train({ corpus: order.corpus, others: order.others, sources: [] }).model);
  }
  return {
    labels: order.labels === null ? null : await trainNlpjs(order.labels),
    moods: await trainNlpjs(order.moods),
  };
}

function answer(outcome: TrainingOutcome): void {
  process.send?.(outcome);
}

process.once('message', (order: TrainingOrder) => {
  trained(order).then(
    (model) => answer({ trained: model }),
    (thrown: unknown) =>
      answer({ failed: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }),
  );
});
