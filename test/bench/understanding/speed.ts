import { median } from '../load/latencies.ts';
import type { Reader, ReaderName } from './reader.ts';

/** How much is read to tell how fast. */
export interface SpeedSize {
  rounds: number;
  /** In each round, and before the first. */
  messages: number;
}

/**
 * Messages for so many rounds and the warm-up, none twice: Heard keeps the last messages that it made ready, and nlp.js all, so that a
 * message read again would cost next to nothing. Throws when there are too few.
 */
export function dealt(texts: readonly string[], { rounds, messages }: SpeedSize): string[][] {
  const fresh = [...new Set(texts)];
  const needed = (rounds + 1) * messages;
  if (fresh.length < needed)
    throw new Error(`${needed} different messages are needed; ${fresh.length} are there`);
  // Dealt like cards, so that each round has messages of every voice.
  return Array.from({ length: rounds + 1 }, (_value, round) =>
    fresh.slice(0, needed).filter((_text, index) => index % (rounds + 1) === round),
  );
}

/** Microseconds for a message. */
export interface Speed {
  /** That pass while it is read. */
  wall: number;
  /** That the whole process computes, the thread that knows dates and putting memory away included: a busy machine adds little. */
  cpu: number;
}

async function timeOf(reader: Reader, texts: readonly string[]): Promise<Speed> {
  const before = process.cpuUsage();
  const started = performance.now();
  for (const text of texts) await reader.read(text);
  const wall = (performance.now() - started) * 1e3;
  const { user, system } = process.cpuUsage(before);
  return { wall: wall / texts.length, cpu: (user + system) / texts.length };
}

/** The median of each figure by itself. */
export function medianSpeed(measured: readonly Speed[]): Speed {
  return { wall: median(measured.map(({ wall }) => wall)), cpu: median(measured.map(({ cpu }) => cpu)) };
}

/** How fast each reads, median over the rounds; the readers take turns, and each has read before it counts. */
export async function speeds(
  readers: readonly Reader[],
  texts: readonly string[],
  size: SpeedSize,
): Promise<Map<ReaderName, Speed>> {
  const [warmUp = [], ...rounds] = dealt(texts, size);
  const measured = new Map<ReaderName, Speed[]>(readers.map(({ name }) => [name, []]));
  for (const reader of readers) await timeOf(reader, warmUp);
  for (const round of rounds) {
    for (const reader of readers) measured.get(reader.name)?.push(await timeOf(reader, round));
  }
  return new Map([...measured].map(([name, figures]) => [name, medianSpeed(figures)]));
}
