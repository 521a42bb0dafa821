import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { HeardError } from '../errors.ts';
import { LeastRecentlyUsed } from '../leastRecentlyUsed.ts';

/**
 * Seals and opens what belongs to one owner: a record, a conversation, or a purpose of the server's own. `slot` says
 * which of the owner's texts it is (`words:3f2`); sealed text opens only under the owner and slot it was sealed for, so
 * that nobody with write access to the store can pass one person's words off as another's.
 */
export interface Box {
  seal(slot: string, text: string): Buffer;
  /** Throws DATA_KEY_WRONG for text of another owner, slot or key, and for text that was changed. */
  open(slot: string, sealed: Uint8Array): string;
}

/**
 * The lock on people's words (design 3.2). Every record and conversation has a key of its own, kept beside it, wrapped by
 * the data key; to erase a person's words is to drop that key.
 */
export interface Seal {
  /** A new key for an owner, wrapped: what goes into `sealing_key`. */
  newKey(ownerId: string): Buffer;
  /** The owner's box. Throws DATA_KEY_WRONG when the wrapped key is not this owner's under this data key. */
  box(ownerId: string, wrappedKey: Uint8Array): Box;
  /** A box under the data key itself, for what has no record: the spool of safety messages. */
  ownBox(purpose: string): Box;
  /** A stand-in for a value that can be looked up and not read, for example an e-mail address. Normalise it first. */
  blindIndex(kind: string, value: string): string;
  /**
   * A key for signing what goes out and comes back (tokens, forms): one for each use, so that one can never pass as the
   * other; the same on every server with this data key. 32 bytes as base64url.
   */
  signingKey(use: string): string;
  /** What the store keeps to recognise the data key by. */
  readonly check: string;
}

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const noncesDrawn = 256;
/** The first byte of everything sealed: how it was sealed, should that ever change. */
const format = 1;
const overhead = 1 + nonceBytes + tagBytes;
const boxesKept = 10_000;

/** The lock made from a data key of 32 bytes. Different uses get different keys derived from it. */
export function sealWith(dataKey: Uint8Array): Seal {
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', dataKey, '', `heard ${use}`, keyBytes));
  const wrappingKey = derive('wrapping');
  const indexKey = derive('blind index');
  // Under the wrapped key, not the owner: a dropped or renewed key must not be outlived by a box in memory.
  const boxes = new LeastRecentlyUsed<string, Box>(boxesKept);
  return {
    check: createHmac('sha256', derive('check')).update('heard').digest('base64url'),
    newKey: (ownerId) => encrypt(wrappingKey, keySlot(ownerId), randomBytes(keyBytes)),
    box: (ownerId, wrappedKey) => {
      const name = `${ownerId} ${Buffer.from(wrappedKey).toString('latin1')}`;
      const known = boxes.get(name);
      if (known !== undefined) return known;
      const box = boxOf(ownerId, decrypt(wrappingKey, keySlot(ownerId), wrappedKey));
      boxes.set(name, box);
      return box;
    },
    ownBox: (purpose) => boxOf(purpose, derive(`own ${purpose}`)),
    signingKey: (use) => derive(`signing ${use}`).toString('base64url'),
    blindIndex: (kind, value) =>
      createHmac('sha256', indexKey).update(`${kind}\n${value}`).digest('base64url'),
  };
}

function keySlot(ownerId: string): string {
  return `key\n${ownerId}`;
}

function boxOf(ownerId: string, key: Buffer): Box {
  return {
    seal: (slot, text) => encrypt(key, `${ownerId}\n${slot}`, Buffer.from(text, 'utf8')),
    open: (slot, sealed) => decrypt(key, `${ownerId}\n${slot}`, sealed).toString('utf8'),
  };
}

let nonces = Buffer.alloc(0);

/** Fresh random bytes for each text. Drawn many at a time: asking the system costs more than sealing does. */
function nextNonce(): Buffer {
  if (nonces.length < nonceBytes) nonces = randomBytes(nonceBytes * noncesDrawn);
  const nonce = nonces.subarray(0, nonceBytes);
  nonces = nonces.subarray(nonceBytes);
  return nonce;
}

function encrypt(key: Buffer, slot: string, plain: Buffer): Buffer {
  const nonce = nextNonce();
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  sealing.setAAD(Buffer.from(slot));
  const sealed = [Buffer.of(format), nonce, sealing.update(plain), sealing.final()];
  return Buffer.concat([...sealed, sealing.getAuthTag()]);
}

function decrypt(key: Buffer, slot: string, sealed: Uint8Array): Buffer {
  if (sealed.length < overhead || sealed[0] !== format) throw unreadable();
  const end = sealed.length - tagBytes;
  const opening = createDecipheriv(cipher, key, sealed.subarray(1, 1 + nonceBytes), {
    authTagLength: tagBytes,
  });
  opening.setAAD(Buffer.from(slot));
  opening.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([opening.update(sealed.subarray(1 + nonceBytes, end)), opening.final()]);
  } catch {
    throw unreadable();
  }
}

function unreadable(): HeardError {
  return new HeardError(
    'DATA_KEY_WRONG',
    'Sealed text cannot be opened: another key, another owner, or changed',
  );
}
