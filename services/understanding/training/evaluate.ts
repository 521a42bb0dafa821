import { z } from 'zod';
import { HeardError } from '../../errors.ts';
import { atPeace } from '../judging.ts';
import { type Label, labelNames, type Reading, type SafetyKind, safetyKinds } from '../understanding.ts';
import { areaUnderCurve, macroF1, precisionOf, shareOf } from './measures.ts';

/** One message with what it means, as a file says it. */
export interface LabelledMessage {
  labels: Label[];
  dissatisfied: boolean;
  dangers: SafetyKind[];
  /** A free note: `implicit`, `hard_negative` ... */
  kind: string;
  text: string;
}

/** What was read of it. */
export interface ReadMessage {
  truth: LabelledMessage;
  reading: Pick<Reading, 'label' | 'labels' | 'dissatisfied' | 'action' | 'safetyAll'>;
}

const listed = <T extends string>(names: readonly T[]) =>
  z
    .string()
    .transform((given) => given.split(/[+,]/).map((each) => each.trim()))
    .pipe(z.array(z.enum(names as readonly [T, ...T[]])).min(1));

const rowSchema = z.object({
  labels: listed(labelNames),
  dissatisfied: z
    .string()
    .refine((given) => /^(?:0|1|true|false|yes|no)$/i.test(given))
    .transform((given) => /^(?:1|true|yes)$/i.test(given)),
  dangers: z.union([
    z
      .string()
      .refine((given) => /^(?:none|-|)$/i.test(given))
      .transform((): SafetyKind[] => []),
    listed(safetyKinds),
  ]),
  kind: z.string(),
  text: z.string().trim().min(1),
});

/**
 * Reads `label<TAB>dissatisfied<TAB>safety<TAB>kind<TAB>text`, no header (design 6); several labels or kinds of danger are joined by
 * `+`. A file of the corpus, which has two columns more before the text, can be read too. Throws INPUT with the line that is wrong.
 */
export function readLabelled(content: string): LabelledMessage[] {
  return content
    .split('\n')
    .map((line, index) => ({ line: line.replace(/\r$/, ''), number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('# '))
    .map(({ line, number }) => {
      const cells = line.split('\t');
      const [labels, dissatisfied, dangers, kind] = cells;
      const text = cells.length === 7 ? cells[6] : cells.slice(4).join(' ');
      const read = rowSchema.safeParse({ labels, dissatisfied, dangers, kind, text });
      if (read.success) return read.data;
      const what = read.error.issues[0]?.path.join('.') ?? 'it';
      throw new HeardError(
        'INPUT',
        `line ${number}: ${what} cannot be read. Example: complaint<TAB>1<TAB>none<TAB>implicit<TAB>The man never came back`,
      );
    });
}

const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`);

const isHeard = ({ reading }: ReadMessage): boolean => reading.action !== 'pass';
const isOffered = ({ reading }: ReadMessage): boolean => reading.action === 'offer';

/** Coverage and its cost: who is offered or asked, and who is disturbed. */
function dissatisfaction(all: readonly ReadMessage[]): string[] {
  const told = all.filter(({ truth }) => truth.dissatisfied);
  const content = all.filter(({ truth }) => !truth.dissatisfied);
  const implicit = told.filter(({ truth }) => truth.kind === 'implicit');
  const quiet = content.filter(({ truth }) => atPeace.has(truth.labels[0] ?? 'other'));
  const area = areaUnderCurve(
    all.map(({ reading }) => reading.dissatisfied),
    all.map(({ truth }) => truth.dissatisfied),
  );
  return [
    `dissatisfied: ${told.length} of ${all.length}, area under the curve ${area.toFixed(3)}`,
    `  offered or asked ${percent(shareOf(told, isHeard))}, offered ${percent(shareOf(told, isOffered))}`,
    `  without a negative word (${implicit.length}): offered or asked ${percent(shareOf(implicit, isHeard))}`,
    `the rest: offered ${percent(shareOf(content, isOffered))}, asked ${percent(shareOf(content, (each) => each.reading.action === 'ask'))}`,
    `  status, person, information, praise, other (${quiet.length}): asked or offered ${percent(shareOf(quiet, isHeard))}`,
    ...curve(told, quiet),
  ];
}

/** What it would cost to hear more or fewer. */
function curve(told: readonly ReadMessage[], quiet: readonly ReadMessage[]): string[] {
  const scores = told.map(({ reading }) => reading.dissatisfied).toSorted((one, other) => one - other);
  return [0.8, 0.85, 0.9, 0.95, 0.98].map((covered) => {
    const from = scores[Math.floor(scores.length * (1 - covered))] ?? 0;
    const asked = shareOf(quiet, ({ reading }) => reading.dissatisfied >= from);
    return `  to hear ${percent(covered)} (from ${from.toFixed(2)}): ${percent(asked)} of those left in peace would be asked`;
  });
}

function labels(all: readonly ReadMessage[]): string[] {
  const truths = all.map(({ truth }) => truth.labels[0] ?? 'other');
  const found = all.map(({ reading }) => reading.label);
  const rows = labelNames.map((label) => {
    const { precision, recall, f1, count } = precisionOf(label, truths, found);
    return `  ${label.padEnd(16)} ${percent(precision).padStart(8)} ${percent(recall).padStart(8)} ${f1.toFixed(2).padStart(6)} ${String(count).padStart(6)}`;
  });
  const mistakes = new Map<string, number>();
  for (const [index, truth] of truths.entries()) {
    if (found[index] === truth) continue;
    const mistake = `${truth} read as ${found[index]}`;
    mistakes.set(mistake, (mistakes.get(mistake) ?? 0) + 1);
  }
  const commonest = [...mistakes].toSorted((one, other) => other[1] - one[1]).slice(0, 10);
  return [
    `first label: ${percent(shareOf([...truths.keys()], (index) => truths[index] === found[index]))} right, macro F1 ${macroF1(truths, found).toFixed(3)}`,
    '  label            precision   recall     F1  count',
    ...rows,
    'confusion:',
    ...commonest.map(([mistake, count]) => `  ${String(count).padStart(4)}  ${mistake}`),
  ];
}

function safety(all: readonly ReadMessage[]): string[] {
  const endangered = all.filter(({ truth }) => truth.dangers.length > 0);
  const safe = all.filter(({ truth }) => truth.dangers.length === 0);
  const caught = ({ truth, reading }: ReadMessage): boolean =>
    truth.dangers.some((kind) => reading.safetyAll.includes(kind));
  const rows = safetyKinds.flatMap((kind) => {
    const of = endangered.filter(({ truth }) => truth.dangers.includes(kind));
    if (of.length === 0) return [];
    return [
      `  ${kind.padEnd(16)} ${percent(shareOf(of, ({ reading }) => reading.safetyAll.includes(kind))).padStart(8)} of ${of.length}`,
    ];
  });
  return [
    `danger: ${endangered.length}, the right kind heard ${percent(shareOf(endangered, caught))}, any heard ${percent(shareOf(endangered, ({ reading }) => reading.safetyAll.length > 0))}, false alarms ${percent(shareOf(safe, ({ reading }) => reading.safetyAll.length > 0))}`,
    ...rows,
  ];
}

const mostErrors = 30;
const longestShown = 160;

/** The messages that were misread most surely. */
function worst(all: readonly ReadMessage[]): string[] {
  const missed = all
    .filter((each) => each.truth.dissatisfied !== isHeard(each) && each.truth.dissatisfied)
    .toSorted((one, other) => one.reading.dissatisfied - other.reading.dissatisfied);
  const disturbed = all
    .filter((each) => !each.truth.dissatisfied && isOffered(each))
    .toSorted((one, other) => other.reading.dissatisfied - one.reading.dissatisfied);
  const half = Math.ceil(mostErrors / 2);
  const told = ({ truth, reading }: ReadMessage): string =>
    `  ${reading.dissatisfied.toFixed(2)} ${reading.label}, not ${truth.labels.join('+')}: ${truth.text.slice(0, longestShown)}`;
  return [
    'missed, the surest first:',
    ...missed.slice(0, mostErrors - Math.min(half, disturbed.length)).map(told),
    'offered without a cause:',
    ...disturbed.slice(0, half).map(told),
  ];
}

/** The report that `npm run eval` prints. */
export function evaluation(all: readonly ReadMessage[]): string {
  return `${[dissatisfaction(all), labels(all), safety(all), worst(all)].map((part) => part.join('\n')).join('\n\n')}\n`;
}
