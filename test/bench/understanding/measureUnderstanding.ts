import { type Corpus, type CorpusLine, readCorpus } from '../../../services/understanding/training/corpus.ts';
import { type PublicLine, readPublicSets } from '../../../services/understanding/training/publicSets.ts';
import type { UnderstandingFigures, UnderstandingRow } from './figures.ts';
import { heard, heardsModel } from './heardReader.ts';
import { leaveOutSources } from './leftOutSources.ts';
import { moods, type NlpjsModels, nlpjs } from './nlpjs.ts';
import { qualityOf, type Read } from './quality.ts';
import { type Reader, type ReaderName, readerNames } from './reader.ts';
import { type SpeedSize, speeds } from './speed.ts';
import type { Trainers } from './trainers.ts';
import { foldsOf, thinned } from './voiceFolds.ts';
import { afinn, vader } from './wordLists.ts';

/** How much is measured. */
export interface UnderstandingSize {
  folds: number;
  foldsMeasured: number;
  /** One line in so many is learned from. */
  oneLineIn: number;
  speed: SpeedSize;
}

/** Half of the voices are some 3,000 messages; each further group takes minutes of training. */
export const understandingSizes: Record<'full' | 'quick', UnderstandingSize> = {
  full: { folds: 4, foldsMeasured: 2, oneLineIn: 1, speed: { rounds: 7, messages: 700 } },
  quick: { folds: 4, foldsMeasured: 1, oneLineIn: 6, speed: { rounds: 3, messages: 400 } },
};

/** What is measured with. */
export interface UnderstandingBench {
  size: UnderstandingSize;
  trainers: Trainers;
  /** A folder of public sets; null: none are measured on. */
  publicSets: string | null;
  say: (words: string) => void;
}

/** A message to be read, with what is known of it. */
type Known = Pick<Read, 'dissatisfied' | 'label'> & { text: string };

/** Messages that were left out, and what was learned without them. */
interface Trained {
  /** `null`: voices of our own; otherwise where the messages come from. */
  origin: string | null;
  measured: Known[];
  heard: Buffer;
  nlpjs: NlpjsModels;
}

const ownMessage = ({ text, dissatisfied, labels }: CorpusLine): Known => ({
  text,
  dissatisfied,
  label: labels[0] ?? null,
});

const publicMessage = ({ text, dissatisfied }: PublicLine): Known => ({ text, dissatisfied, label: null });

/** Both sides learn from the same lines. @param withLabels whether nlp.js needs its classifier of labels */
async function trainBoth(
  { trainers, say }: UnderstandingBench,
  learned: { corpus: Corpus; others: readonly PublicLine[] },
  about: { what: string; withLabels: boolean },
): Promise<Pick<Trained, 'heard' | 'nlpjs'>> {
  const own = [...learned.corpus.voices.flatMap(({ lines }) => lines), ...learned.corpus.earlier];
  const labels = own.map(({ text, labels: [first = 'other'] }) => ({ utterance: text, intent: first }));
  const mood = [...own, ...learned.others].map(({ text, dissatisfied }) => ({
    utterance: text,
    intent: dissatisfied ? moods.dissatisfied : moods.content,
  }));
  const [ours, peers] = await Promise.all([
    trainers.train<'heard'>({ who: 'heard', ...learned }),
    trainers.train<'nlp.js'>({ who: 'nlp.js', labels: about.withLabels ? labels : null, moods: mood }),
  ]);
  say(`trained without ${about.what}`);
  return { heard: ours, nlpjs: peers };
}

/** Trains without each group of voices that is measured, and without each origin of public messages. */
async function trainAll(bench: UnderstandingBench, corpus: Corpus): Promise<Trained[]> {
  const { folds, foldsMeasured, oneLineIn } = bench.size;
  const voices = foldsOf(corpus, folds)
    .slice(0, foldsMeasured)
    .map(async ({ learned, measured }, fold) => {
      const about = { what: `group ${fold + 1} of the voices`, withLabels: true };
      const trained = await trainBoth(bench, { corpus: thinned(learned, oneLineIn), others: [] }, about);
      return { origin: null, measured: measured.map(ownMessage), ...trained };
    });
  const others = bench.publicSets === null ? [] : readPublicSets(bench.publicSets).lines;
  const sources = leaveOutSources(others).map(async ({ name, learned, measured }) => {
    const some = learned.filter((_line, index) => index % oneLineIn === 0);
    const about = { what: `the public messages of ${name}`, withLabels: false };
    const trained = await trainBoth(bench, { corpus: thinned(corpus, oneLineIn), others: some }, about);
    return { origin: name, measured: measured.map(publicMessage), ...trained };
  });
  return Promise.all([...voices, ...sources]);
}

async function readersOf(trained: Trained): Promise<Reader[]> {
  return [heard(trained.heard), heardsModel(trained.heard), await nlpjs(trained.nlpjs), vader(), afinn()];
}

async function withReaders<T>(trained: Trained, work: (readers: Reader[]) => Promise<T>): Promise<T> {
  const readers = await readersOf(trained);
  try {
    return await work(readers);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

async function readAll(reader: Reader, known: readonly Known[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const { text, dissatisfied, label } of known) {
    read.push({ told: await reader.read(text), dissatisfied, label });
  }
  return read;
}

/** What each reader made of everything that was left out, by origin. */
class Readings {
  readonly #read = new Map<string, Read[]>();

  async take(trained: Trained): Promise<void> {
    await withReaders(trained, async (readers) => {
      for (const reader of readers) {
        const key = this.#key(reader.name, trained.origin);
        this.#read.set(key, [
          ...this.of(reader.name, trained.origin),
          ...(await readAll(reader, trained.measured)),
        ]);
      }
    });
  }

  of(reader: ReaderName, origin: string | null): Read[] {
    return this.#read.get(this.#key(reader, origin)) ?? [];
  }

  #key(reader: ReaderName, origin: string | null): string {
    return JSON.stringify([reader, origin]);
  }
}

/** Measures our reading beside the peers': how well on what was left out, how fast, and how much lies on disk. */
export async function measureUnderstanding(bench: UnderstandingBench): Promise<UnderstandingFigures> {
  const { size, say } = bench;
  const corpus = readCorpus();
  const trained = await trainAll(bench, corpus);
  const readings = new Readings();
  for (const each of trained) await readings.take(each);
  say('measuring how fast messages are read');
  const [first] = trained;
  if (first === undefined) throw new Error('Nothing was trained');
  const texts = corpus.voices.flatMap(({ lines }) => lines.map(({ text }) => text));
  const { bytes, speed } = await withReaders(first, async (readers) => ({
    bytes: new Map(readers.map((reader) => [reader.name, reader.bytes])),
    speed: await speeds(readers, texts, size.speed),
  }));
  const origins = trained.flatMap(({ origin }) => origin ?? []);
  const row = (reader: ReaderName): UnderstandingRow => ({
    reader,
    ...qualityOf(readings.of(reader, null)),
    speed: speed.get(reader) ?? { wall: Number.NaN, cpu: Number.NaN },
    bytes: bytes.get(reader) ?? Number.NaN,
    elsewhere: Object.fromEntries(origins.map((name) => [name, qualityOf(readings.of(reader, name)).area])),
  });
  const own = trained.filter(({ origin }) => origin === null).flatMap(({ measured }) => measured);
  return {
    messages: own.length,
    dissatisfied: own.filter(({ dissatisfied }) => dissatisfied).length,
    voices: corpus.voices.length,
    folds: size.folds,
    foldsMeasured: size.foldsMeasured,
    isThinned: size.oneLineIn > 1,
    elsewhere: Object.fromEntries(
      trained.flatMap(({ origin, measured }) => (origin === null ? [] : [[origin, measured.length]])),
    ),
    rows: readerNames.map(row),
  };
}
