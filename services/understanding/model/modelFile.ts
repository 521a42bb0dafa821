import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { HeardError } from '../../errors.ts';
import { bitsOf, type HeadName, headNames } from './heads.ts';

/** A straight line from a sum of weights to the logarithm of the odds, found on messages that were left out of learning. */
const calibration = z.object({ slope: z.number(), shift: z.number() });

const headSchema = z.object({
  name: z.custom<HeadName>((name) => headNames.includes(name as HeadName)),
  bits: z.number().int().min(1).max(20),
  /** One step of the small whole numbers that weights are kept as. */
  step: z.number(),
  calibration,
});

const headerSchema = z.object({
  format: z.literal('heard model 2'),
  /** The first characters of the hash of all weights: which model gave a score. */
  version: z.string(),
  heads: z.array(headSchema),
  /** How likely a message must be dissatisfied to be asked about and to be offered, chosen on messages left out. */
  thresholds: z.object({
    ask: z.number(),
    askAtPeace: z.number(),
    offer: z.number(),
    danger: z.number(),
    /** How likely a label beside the likeliest must be to hold as well. */
    labels: z.record(z.string(), z.number()),
    /** What is added to each label's odds before the likeliest is taken. */
    favour: z.record(z.string(), z.number()),
  }),
  /** The calibrated chance of being dissatisfied, from the mixed sum of `residents` and `feedback`. */
  dissatisfied: calibration,
  /** What it was trained on, without any text: names, counts and hashes. */
  sources: z.array(z.object({ name: z.string(), lines: z.number().int(), sha256: z.string() })),
});

/** What stands at the head of a model's file. */
export type ModelHeader = z.infer<typeof headerSchema>;

/** A model in memory: its header, and the weights of each question. */
export interface Model {
  header: ModelHeader;
  weights: ReadonlyMap<HeadName, Int8Array>;
}

/** Most that a model's file may hold, in bytes. */
export const longestModel = 1_000_000;

/** The version that weights give themselves. */
export function versionOf(weights: readonly Int8Array[]): string {
  const hash = createHash('sha256');
  for (const each of weights) hash.update(each);
  return hash.digest('hex').slice(0, 12);
}

/** The length of the packed weights stands before them in so many bytes, so that nothing can be hung on behind. */
const lengthBytes = 4;

/** A model as a file: the header as one line of JSON, then the weights of each question, packed together. */
export function writeModel({ header, weights }: Model): Buffer {
  const blocks = header.heads.map(({ name }) => Buffer.from(weights.get(name) ?? new Int8Array()));
  const packed = brotliCompressSync(Buffer.concat(blocks), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(packed.length);
  const file = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), length, packed]);
  if (file.length > longestModel) {
    throw new HeardError('INPUT', `The model would take ${file.length} bytes; ${longestModel} are allowed`);
  }
  return file;
}

/** Reads a model's file. Throws VERSION_UNKNOWN for one that this version cannot use, or that is damaged. */
export function readModel(file: Buffer): Model {
  const end = file.indexOf('\n');
  const header = headerSchema.safeParse(jsonOf(file.subarray(0, Math.max(0, end)).toString('utf8')));
  if (!header.success) throw unusable('its header is not one of ours');
  for (const { name, bits } of header.data.heads) {
    if (bits !== bitsOf(name)) throw unusable(`${name} has another size`);
  }
  const weights = weightsOf(header.data, unpacked(file.subarray(end + 1), header.data));
  if (!headNames.every((name) => weights.has(name))) throw unusable('a question is missing');
  if (versionOf([...weights.values()]) !== header.data.version) throw unusable('its weights were changed');
  return { header: header.data, weights };
}

/** The weights of all questions, one behind the other. */
function unpacked(rest: Buffer, { heads }: ModelHeader): Buffer {
  const whole = heads.reduce((sum, { bits }) => sum + 2 ** bits, 0);
  if (rest.length < lengthBytes || rest.readUInt32LE() !== rest.length - lengthBytes) {
    throw unusable('it is not complete');
  }
  try {
    const all = brotliDecompressSync(rest.subarray(lengthBytes), { maxOutputLength: whole });
    if (all.length === whole) return all;
  } catch {
    // Damaged: said below.
  }
  throw unusable('it is not complete');
}

function weightsOf({ heads }: ModelHeader, all: Buffer): Map<HeadName, Int8Array> {
  const weights = new Map<HeadName, Int8Array>();
  let from = 0;
  for (const { name, bits } of heads) {
    weights.set(name, new Int8Array(all.buffer, all.byteOffset + from, 2 ** bits));
    from += 2 ** bits;
  }
  return weights;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unusable(why: string): HeardError {
  return new HeardError('VERSION_UNKNOWN', `This model cannot be used: ${why}. Train it anew: npm run train`);
}
