import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { z } from 'zod';
import type { LocalDate } from '../../clock.ts';
import type { Chunk } from './chunks.ts';

/** What the thread is started with; anything else that imports this module starts nothing. */
export interface RecogniserData {
  heardDateRecogniser: true;
}

/** Pieces of one message. */
export interface Question {
  id: number;
  saidOn: LocalDate;
  chunks: Chunk[];
}

/** A date that was recognised, in the positions of the whole text. */
export interface Recognised {
  from: number;
  to: number;
  date: LocalDate;
  /** A date is a day; anything longer is near at best. */
  isDay: boolean;
}

/** The dates found. `id` 0 says that the thread has warmed up. */
export interface Answer {
  id: number;
  dates: Recognised[];
}

const results = z.array(
  z.object({
    start: z.number(),
    end: z.number(),
    typeName: z.string(),
    // Null for "last winter" and the like: recognised, but not resolved.
    resolution: z
      .object({ values: z.array(z.object({ value: z.string().optional(), start: z.string().optional() })) })
      .nullish()
      .catch(null),
  }),
);

const day = /^\d{4}-\d{2}-\d{2}/;

/** The latest past date of those that the words may mean: "on Tuesday" comes as the last and the next one. */
function latestPast(values: { value?: string; start?: string }[], saidOn: LocalDate): LocalDate | null {
  const days = values.flatMap(({ value, start }) => day.exec(value ?? start ?? '')?.[0] ?? []);
  return (
    days
      .filter((date) => date <= saidOn)
      .sort()
      .at(-1) ?? null
  );
}

function datesOf(chunk: Chunk, saidOn: LocalDate): Recognised[] {
  const [year = 2000, month = 1, date = 1] = saidOn.split('-').map(Number);
  // oxlint-disable-next-line no-restricted-globals -- the recogniser takes its day of reference as a local Date only
  const reference = new Date(year, month - 1, date, 12);
  // Always en-GB: an unknown culture reads 03/04 the American way.
  const found = results.parse(recognizeDateTime(chunk.text, 'en-GB', undefined, reference));
  return found.flatMap(({ start, end, typeName, resolution }) => {
    if (!/\.(?:date|daterange|datetime|datetimerange)$/.test(typeName)) return [];
    const past = latestPast(resolution?.values ?? [], saidOn);
    const isDay = /\.date(?:time)?$/.test(typeName);
    return past === null ? [] : [{ from: chunk.from + start, to: chunk.from + end + 1, date: past, isDay }];
  });
}

function answer({ id, saidOn, chunks }: Question): Answer {
  const dates = chunks.flatMap((chunk) => {
    try {
      return datesOf(chunk, saidOn);
    } catch {
      // The recogniser throws on some odd pieces; the others may still hold a date.
      return [];
    }
  });
  return { id, dates };
}

function serve(port: MessagePort): void {
  port.on('message', (question: Question) => port.postMessage(answer(question)));
  // The first call builds its patterns and takes 200 ms: not on a resident's budget.
  port.postMessage(
    answer({ id: 0, saidOn: '2026-03-17', chunks: [{ from: 0, text: 'since last week on 3 march' }] }),
  );
}

const given = workerData as Partial<RecogniserData> | null;
if (parentPort !== null && given?.heardDateRecogniser === true) serve(parentPort);
