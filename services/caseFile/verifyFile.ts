import { chainBegin, nextHead, printedHead } from '../records/chain.ts';
import type { CaseFile, FiledRecord } from './caseFile.ts';

/** What counting a file's chains again came to. */
export interface Verified {
  /** The first event whose head is not what counting gives, by record; none: the file is as it was kept. */
  broken: { record: string; seq: number }[];
  /** Events that were left out and of which only the head is known: what stood in them cannot be counted again. */
  taken: number;
  /** The head of the case as it is printed in letters. */
  printed: string;
  /** After which event each head that was asked for stood. Null: nowhere in this case. */
  heads: { asked: string; after: number | null; letter: number | null }[];
}

/** The number of the first event that does not fit; null: all fit. */
function firstBroken({ id, events, head }: FiledRecord): number | null {
  let before = chainBegin(id);
  for (const [index, event] of events.entries()) {
    const counted = event.sealed === null ? event.head : nextHead(before, event.sealed);
    if (counted !== event.head || event.seq !== index + 1) return event.seq;
    before = counted;
  }
  return before === head ? null : events.length;
}

/** As people type it from paper: with or without spaces, in large or small letters. */
function bare(head: string): string {
  return head.toLowerCase().replace(/[^0-9a-f]/g, '');
}

function standsAfter({ record }: CaseFile, asked: string): number | null {
  const wanted = bare(asked);
  if (wanted === '') return null;
  const found = record.events.find(({ head }) => head === wanted || bare(printedHead(head)) === wanted);
  return found?.seq ?? null;
}

/**
 * Counts the chains of a file again. Whatever was changed, taken out or put in breaks the chain from there on; a file that was made
 * anew from another beginning fits in itself, and not the head that was printed in a letter: give that one, from the paper.
 * @param asked heads as printed in letters; those of the letters in the file itself are looked for, too
 */
export function verifyFile(file: CaseFile, asked: readonly string[] = []): Verified {
  const records = [file.record, ...file.linked];
  const own = file.letters.flatMap(({ number, recordHead }) =>
    recordHead === null ? [] : [{ head: recordHead, letter: number }],
  );
  return {
    broken: records.flatMap((record) => {
      const seq = firstBroken(record);
      return seq === null ? [] : [{ record: `${record.kind} ${record.id}`, seq }];
    }),
    taken: records.flatMap(({ events }) => events).filter(({ sealed }) => sealed === null).length,
    printed: printedHead(file.record.head),
    heads: [...asked.map((head) => ({ head, letter: null })), ...own].map(({ head, letter }) => ({
      asked: head,
      letter,
      after: standsAfter(file, head),
    })),
  };
}

/** Whether all of it fits. */
export function isSound({ broken, heads }: Verified): boolean {
  return broken.length === 0 && heads.every(({ after }) => after !== null);
}
