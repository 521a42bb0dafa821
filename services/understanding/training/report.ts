import { judge } from '../judging.ts';
import type { HeadName } from '../model/heads.ts';
import { scoresFrom } from '../model/scores.ts';
import { categoryNames, safetyKinds } from '../understanding.ts';
import { evaluation } from './evaluate.ts';
import { type Chances, chancesOf } from './leftOut.ts';
import { shareOf } from './measures.ts';
import type { Trained } from './train.ts';

function likeliest<K extends string>(names: readonly K[], of: (name: K) => number): K {
  return names.reduce((best, name) => (of(name) > of(best) ? name : best));
}

/** How often the chances hold: of what is said to be 70 % likely, about 70 in 100 should be true. */
function calibrationOf(chances: readonly Chances[]): string {
  const bands = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const inBand = chances.filter(({ dissatisfied }) => dissatisfied >= from && dissatisfied < from + 0.1);
    const true_ = shareOf(inBand, ({ message }) => message.line.dissatisfied);
    return `  ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}: ${Number.isNaN(true_) ? '-' : true_.toFixed(2)} of ${inBand.length}`;
  });
  return ['how often the chances hold:', ...bands].join('\n');
}

/**
 * How the model does on voices that were left out when it was made. By the model alone: what is served also has the rules. A
 * score on our own corpus says how it does on people like ours (facts 4), and no more.
 */
export function trainingReport({ model, leftOut }: Trained): string {
  const { heads, thresholds, dissatisfied } = model.header;
  const chances = chancesOf(leftOut, heads, dissatisfied);
  const read = chances.map((each) => {
    const scores = scoresFrom(each.dissatisfied, each.of);
    const kind = likeliest(safetyKinds, (name) => each.of(`danger:${name}` as HeadName));
    const { line } = each.message;
    return {
      truth: {
        labels: line.labels,
        dissatisfied: line.dissatisfied,
        dangers: line.dangers,
        kind: line.kind,
        text: line.text,
      },
      reading: {
        ...judge(scores, { wishes: false, hazard: false, byRules: [], rules: 0, isLong: false }, thresholds),
        safetyAll: scores.danger >= thresholds.danger ? [kind] : [],
      },
    };
  });
  const withCategory = chances.filter(({ message }) => message.line.category !== null);
  const right = shareOf(
    withCategory,
    ({ of, message }) => likeliest(categoryNames, (name) => of(`category:${name}`)) === message.line.category,
  );
  return [
    `On ${chances.length} messages, each read by a model that had not met its voice:`,
    '',
    evaluation(read),
    calibrationOf(chances),
    '',
    `category: ${(100 * right).toFixed(1)} % right of ${withCategory.length}`,
    '',
  ].join('\n');
}
