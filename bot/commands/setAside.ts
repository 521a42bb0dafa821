import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../services/clock.ts';
import type { Box, Seal } from '../../services/storage/seal.ts';

/** A message about danger that was answered while the store was away, and whose conversation the store does not know. */
export interface SetAside {
  /** Made from the file's name. */
  id: string;
  /** Null: the file's name says no time. */
  at: Instant | null;
  conversationId: string | null;
  /** Null: the file cannot be opened, most often because another data key sealed it. */
  words: string | null;
}

/** One that staff have dealt with. */
export interface SetAsideDealt {
  id: string;
  at: Instant;
  by: string;
  note: string | null;
}

/** Where the files lie and what opens them. */
export interface SetAsideDeps {
  dataDir: string;
  seal: Seal;
}

const messageSchema = z.object({
  conversationId: z.string(),
  receivedAt: z.string(),
  activity: z.looseObject({ text: z.string().optional() }),
});
const dealtSchema = z.object({ at: z.string(), by: z.string(), note: z.string().nullable() });

/** The messages that are set aside, the oldest first: nobody sees them anywhere else. */
export async function setAsideMessages({ dataDir, seal }: SetAsideDeps): Promise<SetAside[]> {
  const folder = folderIn(dataDir);
  const messages: SetAside[] = [];
  for (const name of await namesIn(folder, '.unplaced')) {
    // The box and slot with which the spool seals what it keeps.
    const opened = await openedFile(join(folder, name), seal.ownBox('spool'), 'message');
    const { data } = messageSchema.safeParse(opened);
    messages.push({
      id: idOf(name),
      at: data?.receivedAt ?? timeIn(name),
      conversationId: data?.conversationId ?? null,
      words: data?.activity.text ?? null,
    });
  }
  return messages;
}

/** What staff did with one that was set aside. */
export interface SetAsideDealing {
  /** Its id or the beginning of it. */
  id: string;
  by: string;
  at: Instant;
  note: string | null;
}

/**
 * Takes one off the list: its file is kept and called `.done`, and a sealed file beside it says who dealt with it. Null when none is
 * set aside under this id.
 */
export async function dealWithSetAside(
  { dataDir, seal }: SetAsideDeps,
  { id, ...dealt }: SetAsideDealing,
): Promise<string | null> {
  const beginning = id.trim().toLowerCase();
  if (beginning.length < 8) return null;
  const folder = folderIn(dataDir);
  const [name, more] = (await namesIn(folder, '.unplaced')).filter((each) =>
    idOf(each).startsWith(beginning),
  );
  if (name === undefined || more !== undefined) return null;
  const file = join(folder, withoutEnding(name));
  // First who, then the name: a crash in between leaves it on the list, and not off it with nobody's name.
  await writeFile(`${file}.dealt`, seal.ownBox('spool').seal('dealt', JSON.stringify(dealt)), {
    mode: 0o600,
    flush: true,
  });
  try {
    await rename(`${file}.unplaced`, `${file}.done`);
  } catch (thrown) {
    // Somebody else was first.
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
  return idOf(name);
}

/** Those that staff have dealt with. */
export async function setAsideDealt({ dataDir, seal }: SetAsideDeps): Promise<SetAsideDealt[]> {
  const folder = folderIn(dataDir);
  const found: SetAsideDealt[] = [];
  for (const name of await namesIn(folder, '.done')) {
    const opened = await openedFile(
      join(folder, `${withoutEnding(name)}.dealt`),
      seal.ownBox('spool'),
      'dealt',
    );
    const { data } = dealtSchema.safeParse(opened);
    if (data !== undefined) found.push({ id: idOf(name), ...data });
  }
  return found;
}

function folderIn(dataDir: string): string {
  return join(dataDir, 'spool');
}

async function namesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.filter((name) => name.endsWith(ending)).sort();
}

/** Null when it cannot be opened: the others are listed all the same. */
async function openedFile(file: string, box: Box, slot: string): Promise<unknown> {
  try {
    return JSON.parse(box.open(slot, await readFile(file)));
  } catch {
    return null;
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\.[a-z]+$/, '');
}

/** Written like the ids of records, so that one list can shorten them all alike. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(withoutEnding(name)).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The spool names its files by the time, without the colons. */
function timeIn(name: string): Instant | null {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})(\d{2}\.\d{3}Z)/.exec(name);
  return found === null ? null : `${found[1]}:${found[2]}:${found[3]}`;
}
