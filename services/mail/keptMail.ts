import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import { type Recording, recordsOf } from '../records/recording.ts';

/** Where a mail belongs: to a case, or to nobody (a machine wrote it). A mail that was placed nowhere waits for staff. */
export type KeptMailEvent =
  | {
      type: 'MailKept';
      /** From whom, about what, and its whole text with all it quotes; plain text. */
      words: WordsId;
      /** The record that keeps it byte for byte. Null: it was too large. */
      source: string | null;
    }
  | { type: 'MailPlaced'; complaintId: string | null }
  | DealtWithEvent;

/** A mail that came. */
export interface KeptMail {
  id: string;
  landlord: string;
  arrivedAt: string;
  words: WordsId | null;
  source: string | null;
  complaintId: string | null;
  dealtWith: Dealt | null;
  history: (KeptMailEvent & Recorded)[];
}

/** How a mail is told by its events. */
export const keptMails = recordsOf<KeptMailEvent, KeptMail>({
  kind: 'mail',
  known: ['MailKept', 'MailPlaced', 'DealtWith'],
  begin: ({ id, landlord, openedAt }) => ({
    id,
    landlord,
    arrivedAt: openedAt,
    words: null,
    source: null,
    complaintId: null,
    dealtWith: null,
    history: [],
  }),
  change: (_before, event) => {
    if (event.type === 'DealtWith') return dealt(event);
    if (event.type === 'MailPlaced') return { complaintId: event.complaintId };
    return { words: event.words, source: event.source };
  },
});

type SourceEvent = { type: 'SourceKept'; words: WordsId };

/** The bytes of a mail, apart from it: lists open a mail without its photographs. */
const sources = recordsOf<
  SourceEvent,
  { id: string; words: WordsId | null; history: (SourceEvent & Recorded)[] }
>({
  kind: 'mailSource',
  known: ['SourceKept'],
  begin: ({ id }) => ({ id, words: null, history: [] }),
  change: (_before, { words }) => ({ words }),
});

/** What is kept of a mail. */
export interface MailToKeep {
  id: string;
  sourceId: string;
  words: string;
  /** Null: too large to be kept. */
  raw: Uint8Array | null;
  /** Whose case it belongs to; null for no case. `waits`: it was placed nowhere, and somebody must look. */
  complaintId: string | null;
  waits: boolean;
}

const nobodys = { residentId: null, conversationId: null };

/** Keeps a mail, sealed. Its id must be unused: VERSION_CONFLICT. */
export async function keepMail(recording: Recording, mail: MailToKeep): Promise<void> {
  const { id, sourceId, words, raw, complaintId, waits } = mail;
  if (raw !== null) {
    await sources.open({ ...recording, newId: () => sourceId }, nobodys, async (seal) => ({
      type: 'SourceKept',
      words: await seal(Buffer.from(raw).toString('latin1')),
    }));
  }
  const source = raw === null ? null : sourceId;
  await keptMails.open({ ...recording, newId: () => id }, nobodys, async (seal) => ({
    type: 'MailKept',
    words: await seal(words),
    source,
  }));
  if (!waits) await keptMails.add(recording, id, () => [{ type: 'MailPlaced', complaintId }]);
}

/** A mail byte for byte, as it came. Null: it was too large, or was erased. Throws RECORD_NOT_FOUND. */
export async function mailSource(recording: Recording, id: string): Promise<Buffer | null> {
  const { source } = await keptMails.load(recording, id);
  if (source === null) return null;
  const { words } = await sources.load(recording, source);
  const text = words === null ? null : await recording.work.words(source, words);
  return text === null ? null : Buffer.from(text, 'latin1');
}
