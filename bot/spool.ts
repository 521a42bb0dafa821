import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { hasCode } from '../services/errors.ts';

const entrySchema = z.object({
  conversationId: z.string(),
  clientId: z.string(),
  activity: z.looseObject({ type: z.string(), id: z.string() }),
  receivedAt: z.string(),
  answers: z.array(z.looseObject({ type: z.string(), id: z.string().optional() })),
});

/** A message that was answered at the door while the store was down, with its answers. */
export type SpooledMessage = z.infer<typeof entrySchema>;

/** Seals and opens a spool file: what a resident wrote never lies readable on the disk (design 3.2). */
export interface SpoolSeal {
  seal(text: string): Buffer;
  open(sealed: Buffer): string;
}

/** Keeps safety messages until the store is back (design 3.10). One sealed file each; memory when the disk is full too. */
export class Spool {
  readonly #folder: string;
  readonly #seal: SpoolSeal;
  readonly #log: Logger;
  readonly #inMemory: SpooledMessage[] = [];
  /** Ids of the messages that this process keeps. */
  readonly #ids = new Set<string>();
  #draining: Promise<number> | null = null;

  constructor(folder: string, seal: SpoolSeal, log: Logger) {
    this.#folder = folder;
    this.#seal = seal;
    this.#log = log;
  }

  /** Keeps one message. Never throws: the resident's safety answer must not depend on a disk. */
  async keep(message: SpooledMessage): Promise<void> {
    const name = `${message.receivedAt.replaceAll(':', '')}-${randomBytes(4).toString('hex')}`;
    const file = join(this.#folder, name);
    this.#ids.add(message.activity.id);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, this.#seal.seal(JSON.stringify(message)), { mode: 0o600, flush: true });
      await rename(`${file}.part`, `${file}.sealed`);
    } catch {
      this.#inMemory.push(message);
      this.#log.error('a safety message could not be spooled to disk; it is kept in memory');
      // Half a file would fill what is left of a full disk.
      await rm(`${file}.part`, { force: true }).catch(() => {});
    }
  }

  /** Whether the message of this id was answered at the door and still waits here. */
  holds(activityId: string | undefined): boolean {
    return activityId !== undefined && this.#ids.has(activityId);
  }

  /**
   * Hands every kept message, oldest first, to `append`, and forgets it when that succeeds. Stops at the first failure:
   * the store is still down. A message whose conversation is over is set aside for people to look at: it must not stop
   * the others. Only one drain at a time; a second call waits for the first.
   */
  async drain(append: (message: SpooledMessage) => Promise<void>): Promise<number> {
    this.#draining ??= this.#drainAll(append).finally(() => {
      this.#draining = null;
    });
    return this.#draining;
  }

  async #drainAll(append: (message: SpooledMessage) => Promise<void>): Promise<number> {
    let drained = 0;
    for (const file of await this.#files()) {
      const message = await this.#read(file);
      if (message === null) continue;
      if (await this.#placed(message, append)) await rm(file, { force: true });
      else await rename(file, file.replace(/\.sealed$/, '.unplaced'));
      drained += 1;
    }
    for (let next = this.#inMemory[0]; next !== undefined; next = this.#inMemory[0]) {
      await this.#placed(next, append);
      this.#inMemory.shift();
      drained += 1;
    }
    return drained;
  }

  async #placed(
    message: SpooledMessage,
    append: (message: SpooledMessage) => Promise<void>,
  ): Promise<boolean> {
    // After a restart nobody else knows that it was answered, and its turn would answer it once more.
    this.#ids.add(message.activity.id);
    try {
      await append(message);
      this.#ids.delete(message.activity.id);
      return true;
    } catch (thrown) {
      if (!hasCode(thrown, 'CONVERSATION_NOT_FOUND')) throw thrown;
      this.#ids.delete(message.activity.id);
      this.#log.error('a spooled safety message belongs to a conversation that is over; it is set aside');
      return false;
    }
  }

  async #files(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => [] as string[]);
    return names
      .filter((name) => name.endsWith('.sealed'))
      .sort()
      .map((name) => join(this.#folder, name));
  }

  async #read(file: string): Promise<SpooledMessage | null> {
    try {
      return entrySchema.parse(JSON.parse(this.#seal.open(await readFile(file))));
    } catch {
      this.#log.error({ file }, 'a spooled message cannot be read; the file is left where it is');
      return null;
    }
  }
}
