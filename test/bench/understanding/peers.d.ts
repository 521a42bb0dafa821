/** The peers bring no types of their own: what the benchmark uses of each. */

declare module 'vader-sentiment' {
  /** Its words and rules. `compound` goes from -1, negative, to 1, positive. */
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { compound: number };
  };
}

declare module 'sentiment' {
  /** AFINN-165 with negations and emoji. `score` is a sum: negative below 0. */
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}

declare module '@nlpjs/core' {
  /** What the parts of nlp.js find each other in. */
  export interface Container {
    use(part: unknown): void;
  }
  /** A container with what every language needs. */
  export function containerBootstrap(): Promise<Container>;
}

declare module '@nlpjs/lang-en' {
  /** English words: how they are told apart and what their stems are. */
  export const LangEn: unknown;
}

declare module '@nlpjs/nlu' {
  import type { Container } from '@nlpjs/core';

  /** Its classifier of one set of intents. Remembers every text that it has read. */
  export class NluNeural {
    constructor(settings: { container: Container; locale: string; log: boolean });
    train(corpus: { utterance: string; intent: string }[]): Promise<unknown>;
    /** The intents with their scores, the surest first; `None` when it knows no word of the text. */
    process(text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
    toJSON(): object;
    fromJSON(json: object): void;
  }
}
