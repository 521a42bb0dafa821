import type { Label } from '../../../services/understanding/understanding.ts';

/** Who reads, by name, in the order of the table. */
export const readerNames = ['Heard', "Heard's model alone", 'nlp.js', 'VADER', 'AFINN'] as const;

/** Who reads. */
export type ReaderName = (typeof readerNames)[number];

/** What is made of one message. */
export interface Told {
  /** Higher is more dissatisfied, on a scale of the reader's own: only the order of messages is compared. */
  dissatisfied: number;
  /** What the message is before anything else; null from readers that know no labels, or found none. */
  label: Label | null;
}

/** Reads messages: ours, or a peer. */
export interface Reader {
  name: ReaderName;
  /** What it knows, as it lies on disk: its model or its words. */
  bytes: number;
  read(text: string): Told | Promise<Told>;
  close(): Promise<void>;
}
