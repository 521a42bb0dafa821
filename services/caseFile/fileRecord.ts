import { chainBegin, chainOf } from '../records/chain.ts';
import type { AnyEvent, Recorded } from '../records/record.ts';
import type { Stream, UnitOfWork } from '../records/unitOfWork.ts';
import type { CaseFile, FiledEvent, FiledRecord, LeftOutReason } from './caseFile.ts';
import type { Shown } from './forResidents.ts';

type Event = AnyEvent & Recorded;

/** What is decided of each event before it is filed. */
export type Deciding = (event: Event) => Shown;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Every text in an event that may be the id of words, by the path to it: `answer.words`. */
function idsIn(value: unknown, path: string): [path: string, id: string][] {
  if (typeof value === 'string') return uuid.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => idsIn(each, path === '' ? key : `${path}.${key}`));
}

/** Whatever field holds them: an event of a new kind needs nothing here. A whole letter stands among the letters. */
async function wordsOf(
  work: Pick<UnitOfWork, 'words'>,
  recordId: string,
  event: Event,
): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  if (event.type === 'LetterWritten') return words;
  for (const [path, id] of idsIn(event, '')) {
    const said = await work.words(recordId, id);
    if (said !== null) words[path] = said;
  }
  return words;
}

/** A record for the file: its events in order, with their words opened and the chain's head after each. */
export async function fileRecord(
  work: Pick<UnitOfWork, 'words'>,
  { head: { id, kind, openedAt }, events }: Pick<Stream, 'head' | 'events'>,
  deciding: Deciding,
): Promise<FiledRecord> {
  const heads = chainOf(id, events);
  const filed: FiledEvent[] = [];
  for (const [index, event] of events.entries()) {
    const shown = deciding(event);
    const head = heads[index] ?? '';
    const words = shown === 'all' ? await wordsOf(work, id, event) : {};
    const sealed = shown !== 'all' && shown.without === 'all' ? null : { ...event };
    filed.push({ seq: index + 1, head, sealed, words, leftOut: shown === 'all' ? null : shown.why });
  }
  return { kind, id, openedAt, events: filed, head: heads.at(-1) ?? chainBegin(id) };
}

/** How much was left out of the records of a file, by kind of record and reason. */
export function countLeftOut(records: readonly FiledRecord[]): CaseFile['leftOut'] {
  const counted = new Map<string, { what: string; why: LeftOutReason; count: number }>();
  for (const { kind, events } of records) {
    for (const { leftOut } of events) {
      if (leftOut === null) continue;
      const key = `${kind} ${leftOut}`;
      const held = counted.get(key) ?? { what: kind, why: leftOut, count: 0 };
      counted.set(key, { ...held, count: held.count + 1 });
    }
  }
  return [...counted.values()];
}
