import type { Socket } from 'node:net';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';

/** A command asked of the running server: one JSON line. */
export const requestSchema = z.strictObject({
  command: z.string().min(1).max(60),
  args: z.array(z.string().max(100_000)).max(100),
  /** The caller's folder, against which the server resolves file names. Absolute. */
  folder: z.string().min(1).max(4096),
  stdin: z.string().optional(),
});

/** What came of a command: what the command line prints, and its exit code. */
export const responseSchema = z.strictObject({
  exitCode: z.number().int().min(0).max(255),
  stdout: z.string(),
  stderr: z.string(),
});

/** A command asked of the running server. */
export type ControlRequest = z.infer<typeof requestSchema>;
/** What came of a command. */
export type ControlResponse = z.infer<typeof responseSchema>;

/** Bytes of a request line: a long note for a case fits many times over. */
export const requestLimit = 1_048_576;
/** Bytes of a response line: every case of a large landlord fits. */
export const responseLimit = 67_108_864;

/**
 * The first line that the other side sends, or null when it went away before one was whole.
 * Throws TOO_LARGE past `limit` bytes, so that a runaway sender cannot fill the memory.
 */
export function readLine(socket: Socket, limit: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('data', (chunk: Buffer) => {
      const end = chunk.indexOf(10);
      chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
      size += chunk.length;
      if (end >= 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else if (size > limit)
        reject(new HeardError('TOO_LARGE', `a control line of more than ${limit} bytes`));
    });
    socket.on('end', () => resolve(null)).on('close', () => resolve(null));
  });
}

/** A value as one line. JSON escapes line breaks inside strings, so that a line is always one value. */
export function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Parses a line; throws INPUT when it is no JSON or not of this shape. */
export function parseLine<T>(text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new HeardError('INPUT', 'a control line that is not of the agreed form', { cause });
  }
}
