import type { Features } from '../model/features.ts';
import type { HeadName } from '../model/heads.ts';
import type { Category, Label, SafetyKind } from '../understanding.ts';
import type { CorpusLine } from './corpus.ts';
import type { Example } from './learn.ts';
import type { PublicLine } from './publicSets.ts';

/** A message with what it is scored by, and what of that is learned from. */
interface Prepared<Line> {
  line: Line;
  features: Features;
  /** The features that occur in another message too: what occurs once teaches nothing and only crowds the buckets. */
  common: Features;
}

/** A line of the corpus, made ready. */
export type OwnMessage = Prepared<CorpusLine>;

/** A line of a public set, made ready. */
export type PublicMessage = Prepared<PublicLine>;

/** Everything that can be learned from. */
export interface Messages {
  own: readonly OwnMessage[];
  others: readonly PublicMessage[];
}

/** How much each source counts beside a line of our own; found by trial on what was left out. */
const weights = {
  trafficForResidents: 0.1,
  trafficForFeedback: 0.3,
  ownForFeedback: 0.2,
  genre: 2,
  rare: 4,
  traffic: 0.3,
};

const yesNo = (yes: boolean): number => (yes ? 1 : 0);

function from<M extends { common: Features }>(
  messages: readonly M[],
  weight: number,
  label: (message: M) => number,
): Example[] {
  return messages.map((message) => ({ features: message.common, label: label(message), weight }));
}

const dissatisfied = ({ line }: OwnMessage | PublicMessage): number => yesNo(line.dissatisfied);

function ofGenre({ others }: Messages, genre: PublicLine['genre']): PublicMessage[] {
  return others.filter(({ line }) => line.genre === genre);
}

/** Rare kinds count more: a miss of danger costs more than a needless alarm. */
function rare(own: readonly OwnMessage[], holds: (line: CorpusLine) => boolean): Example[] {
  return own.map(({ line, common }) => ({
    features: common,
    label: yesNo(holds(line)),
    weight: holds(line) ? weights.rare : 1,
  }));
}

/** Whether a line of the corpus is a yes to a question; null: it does not count for it. */
export function truthOf(head: HeadName, line: CorpusLine): boolean | null {
  const [kind, which] = head.split(':');
  if (head === 'residents' || head === 'feedback') return line.dissatisfied;
  if (head === 'genre') return true;
  if (head === 'danger') return line.dangers.length > 0;
  if (kind === 'label') return line.labels.includes(which as Label);
  if (kind === 'danger') return line.dangers.includes(which as SafetyKind);
  return line.category === null ? null : line.category === (which as Category);
}

/** The examples that one question is learned from. */
export function examplesOf(head: HeadName, messages: Messages): Example[] {
  const { own } = messages;
  const traffic = ofGenre(messages, 'traffic');
  const feedback = ofGenre(messages, 'feedback');
  if (head === 'residents')
    return [...from(own, 1, dissatisfied), ...from(traffic, weights.trafficForResidents, () => 0)];
  if (head === 'feedback') {
    return [
      ...from(feedback, 1, dissatisfied),
      ...from(traffic, weights.trafficForFeedback, () => 0),
      ...from(own, weights.ownForFeedback, dissatisfied),
    ];
  }
  if (head === 'genre') {
    // Without feedback there is nothing to tell apart.
    return feedback.length === 0 ? [] : [...from(own, weights.genre, () => 1), ...from(feedback, 1, () => 0)];
  }
  const counted = own.filter(({ line }) => truthOf(head, line) !== null);
  const holds = (line: CorpusLine): boolean => truthOf(head, line) === true;
  if (head.startsWith('danger')) return [...rare(counted, holds), ...from(traffic, weights.traffic, () => 0)];
  return from(counted, 1, ({ line }) => yesNo(holds(line)));
}
