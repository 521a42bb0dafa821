import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import Sentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import type { Reader } from './reader.ts';

const { resolve } = createRequire(import.meta.url);

function bytesOf(...files: string[]): number {
  return files.reduce((sum, file) => sum + statSync(resolve(file)).size, 0);
}

const close = async (): Promise<void> => {};

/** VADER as it comes: the more negative its compound score, the more dissatisfied. It knows no labels. */
export function vader(): Reader {
  return {
    name: 'VADER',
    // Its words stand in its program.
    bytes: bytesOf('vader-sentiment'),
    read: (text) => ({
      dissatisfied: -SentimentIntensityAnalyzer.polarity_scores(text).compound,
      label: null,
    }),
    close,
  };
}

/** AFINN-165 as the package `sentiment` scores it: the lower the sum, the more dissatisfied. It knows no labels. */
export function afinn(): Reader {
  const list = new Sentiment();
  return {
    name: 'AFINN',
    bytes: bytesOf('sentiment/languages/en/labels.json', 'sentiment/build/emoji.json'),
    read: (text) => ({ dissatisfied: -list.analyze(text).score, label: null }),
    close,
  };
}
