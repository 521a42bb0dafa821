import { createUnderstander } from '../../../services/understanding/createUnderstander.ts';
import { readModel } from '../../../services/understanding/model/modelFile.ts';
import { Scorer } from '../../../services/understanding/model/scores.ts';
import { readText } from '../../../services/understanding/text.ts';
import { labelNames } from '../../../services/understanding/understanding.ts';
import type { Reader } from './reader.ts';

/** Any day will do; always the same one, so that every run reads the same dates. */
const context = { saidOn: '2026-11-21T12:00:00', asked: null } as const;

/** All that Heard makes of a message: rules and model, with every fact, date and danger. @param file a trained model */
export function heard(file: Buffer): Reader {
  const understander = createUnderstander({ scorer: new Scorer(readModel(file)) });
  return {
    name: 'Heard',
    bytes: file.length,
    read: (text) => understander.read(text, context),
    close: () => understander.close(),
  };
}

/** The model without the rules around it. @param file a trained model */
export function heardsModel(file: Buffer): Reader {
  const scorer = new Scorer(readModel(file));
  return {
    name: "Heard's model alone",
    bytes: file.length,
    read: (text) => {
      const { dissatisfied, labels } = scorer.score(readText(text));
      const label = labelNames.reduce((best, name) => (labels[name] > labels[best] ? name : best));
      return { dissatisfied, label };
    },
    close: async () => {},
  };
}
