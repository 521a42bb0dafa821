import type { Features } from '../model/features.ts';
import type { HeadGroup, HeadName } from '../model/heads.ts';
import type { Category, Label, SafetyKind } from '../understanding.ts';
import type { CorpusLine } from './corpus.ts';
import type { SharedExample } from './learn.ts';
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

/** Examples of one question that count alike. */
function from<M extends { common: Features }>(
  messages: readonly M[],
  weight: number,
  label: (message: M) => number,
): SharedExample[] {
  return messages.map((message) => ({
    features: message.common,
    labels: [label(message)],
    weights: [weight],
  }));
}

const dissatisfied = ({ line }: OwnMessage | PublicMessage): number => yesNo(line.dissatisfied);

function ofGenre({ others }: Messages, genre: PublicLine['genre']): PublicMessage[] {
  return others.filter(({ line }) => line.genre === genre);
}

/** Examples of several questions, from the lines that count for them. @param yes how much a yes counts beside a no */
function shared(own: readonly OwnMessage[], heads: readonly HeadName[], yes: number): SharedExample[] {
  return own
    .filter(({ line }) => heads.every((head) => truthOf(head, line) !== null))
    .map(({ line, common }) => {
      const labels = heads.map((head) => yesNo(truthOf(head, line) === true));
      return { features: common, labels, weights: labels.map((label) => (label === 1 ? yes : 1)) };
    });
}

/** Messages of everyday business elsewhere: a no to every question. */
function noToAll(
  messages: readonly PublicMessage[],
  { length }: readonly HeadName[],
  weight: number,
): SharedExample[] {
  const labels = Array.from({ length }, () => 0);
  const weights = labels.map(() => weight);
  return messages.map(({ common }) => ({ features: common, labels, weights }));
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

/** The examples that a group of questions is learned from. */
export function examplesOf({ name, heads }: HeadGroup, messages: Messages): SharedExample[] {
  const { own } = messages;
  const traffic = ofGenre(messages, 'traffic');
  const feedback = ofGenre(messages, 'feedback');
  switch (name) {
    case 'residents':
      return [...from(own, 1, dissatisfied), ...from(traffic, weights.trafficForResidents, () => 0)];
    case 'feedback':
      return [
        ...from(feedback, 1, dissatisfied),
        ...from(traffic, weights.trafficForFeedback, () => 0),
        ...from(own, weights.ownForFeedback, dissatisfied),
      ];
    case 'genre':
      // Without feedback there is nothing to tell apart.
      return feedback.length === 0
        ? []
        : [...from(own, weights.genre, () => 1), ...from(feedback, 1, () => 0)];
    case 'danger':
    case 'dangers':
      // A miss of danger costs more than a needless alarm.
      return [...shared(own, heads, weights.rare), ...noToAll(traffic, heads, weights.traffic)];
    default:
      return shared(own, heads, 1);
  }
}
