import { columns, figure } from '../table.ts';
import type { UnderstandingFigures, UnderstandingRow } from './figures.ts';

const percent = (share: number): string => figure(100 * share);

function cellsOf(row: UnderstandingRow, origins: readonly string[]): string[] {
  return [
    row.reader,
    figure(row.area, 3),
    percent(row.askedFor90),
    percent(row.askedFor95),
    figure(row.labels, 2),
    figure(row.speed.wall),
    figure(row.speed.cpu),
    figure(row.bytes / 1024),
    ...origins.map((name) => figure(row.elsewhere[name] ?? null, 3)),
  ];
}

/** One row for each reader; a reader that knows no labels has a dash there. */
export function understandingTable({ rows, elsewhere }: UnderstandingFigures): string {
  const origins = Object.keys(elsewhere);
  const head = ['reading', 'AUC', 'asked for 90 %', 'for 95 %', 'label F1', 'us', 'CPU us', 'KB'];
  const lines = rows.map((row) => cellsOf(row, origins));
  return columns([[...head, ...origins.map((name) => `AUC ${name}`)], ...lines], 1);
}

/** How the figures are to be read. */
export function understandingNotes(figures: UnderstandingFigures): string {
  const { messages, dissatisfied, voices, folds, foldsMeasured, isThinned, elsewhere } = figures;
  const origins = Object.entries(elsewhere).map(([name, count]) => `${name} ${count}`);
  return [
    `${messages} messages of our own corpus, ${dissatisfied} of them dissatisfied; ${voices} voices in ${folds} groups, ${foldsMeasured} of them measured, each by models that learned from the other groups alone.`,
    'Heard and nlp.js learned from the same lines; VADER and AFINN learn nothing. Scores on our own corpus favour what was trained on it, and our rules were written by people who know it.',
    ...(isThinned
      ? ['Quick: learned from a few lines only. The scores show that everything runs, and no more.']
      : []),
    'AUC: the chance that a dissatisfied message is ranked above another. asked for 90 %: of 100 others so many are asked needlessly when 90 of 100 dissatisfied are heard.',
    'label F1: macro F1 of the first label. us: microseconds that pass for a message, CPU us: that the process computes; medians. KB: of model or words on disk.',
    'Heard: every fact, date and danger as well. nlp.js: both its classifiers, which are often wholly sure: many messages share one score.',
    ...(origins.length === 0
      ? []
      : [
          `Public messages (${origins.join(', ')}): what learns has learned from our corpus and the other public sets, never from this origin.`,
        ]),
  ].join('\n');
}
