import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { NluNeural } from '@nlpjs/nlu';
import { type Label, labelNames } from '../../../services/understanding/understanding.ts';
import type { Reader } from './reader.ts';

/** What one classifier of nlp.js learns from. */
export type Utterances = { utterance: string; intent: string }[];

/** Both classifiers of nlp.js as it stores them, each as JSON; no labels where none were learned. */
export interface NlpjsModels {
  labels: string | null;
  moods: string;
}

/** The intents of the classifier that hears dissatisfaction. */
export const moods = { dissatisfied: 'dissatisfied', content: 'content' } as const;

/** As it comes, with English, and quiet. */
async function classifier(): Promise<NluNeural> {
  const container = await containerBootstrap();
  container.use(LangEn);
  return new NluNeural({ container, locale: 'en', log: false });
}

/** Trains one classifier until it says that it is done. Deterministic. */
export async function trainNlpjs(utterances: Utterances): Promise<string> {
  const nlu = await classifier();
  await nlu.train(utterances);
  return JSON.stringify(nlu.toJSON());
}

async function revived(json: string): Promise<NluNeural> {
  const nlu = await classifier();
  nlu.fromJSON(JSON.parse(json));
  return nlu;
}

/** The surest label; null for `None` and where no label has any score. */
async function labelOf(nlu: NluNeural, text: string): Promise<Label | null> {
  const [surest] = (await nlu.process(text)).classifications;
  return (
    labelNames.find((name) => surest !== undefined && surest.score > 0 && name === surest.intent) ?? null
  );
}

/** How far the one mood is ahead of the other: what it knows no word of lies in the middle, not with the content. */
async function moodOf(nlu: NluNeural, text: string): Promise<number> {
  const { classifications } = await nlu.process(text);
  const score = (mood: string): number => classifications.find(({ intent }) => intent === mood)?.score ?? 0;
  return score(moods.dissatisfied) - score(moods.content);
}

/** nlp.js with the classifiers that were trained on the same messages as our model. */
export async function nlpjs(models: NlpjsModels): Promise<Reader> {
  const labels = models.labels === null ? null : await revived(models.labels);
  const mood = await revived(models.moods);
  return {
    name: 'nlp.js',
    bytes: Buffer.byteLength(models.moods) + Buffer.byteLength(models.labels ?? ''),
    read: async (text) => ({
      dissatisfied: await moodOf(mood, text),
      label: labels === null ? null : await labelOf(labels, text),
    }),
    close: async () => {},
  };
}
