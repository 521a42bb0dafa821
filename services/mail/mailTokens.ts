import { createHmac, timingSafeEqual } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const bits = 5;

/** Base 32 in small letters: it stays what it is where a mail server makes capitals of an address, or the other way round. */
function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    while (count >= bits) {
      count -= bits;
      text += alphabet.charAt((held >> count) & 31);
    }
    held &= (1 << count) - 1;
  }
  return count === 0 ? text : text + alphabet.charAt((held << (bits - count)) & 31);
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const letter of text.toLowerCase()) {
    held = (held << bits) | alphabet.indexOf(letter);
    count += bits;
    if (count < 8) continue;
    count -= 8;
    bytes.push((held >> count) & 255);
    held &= (1 << count) - 1;
  }
  return Buffer.from(bytes);
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replace(/-/g, ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What a token says: of which case it is; for a bounce also the beginning of the mail's id, eight hex digits of it. */
export interface TokenRead {
  kind: 'case' | 'bounce';
  caseId: string;
  mailBegins: string | null;
}

const uuidLength = 16;
const mailBytes = 4;
const signatureBytes = 8;

/**
 * Tokens in the addresses that mails come from and are answered to. A token holds the id of a case and a signature, and nothing of a
 * person; it says where a mail belongs, and proves no more than that its sender has had a mail of ours.
 */
export class MailTokens {
  readonly #key: string;

  /** @param key `seal.signingKey('mail tokens')` */
  constructor(key: string) {
    this.#key = key;
  }

  /** For replies about this case, and for the root of its thread. 40 characters. */
  ofCase(caseId: string): string {
    return `r${this.#signed('r', uuidBytes(caseId))}`;
  }

  /** For what comes back of one mail. 46 characters. */
  ofBounce(caseId: string, mailId: string): string {
    const body = Buffer.concat([uuidBytes(caseId), uuidBytes(mailId).subarray(0, mailBytes)]);
    return `b${this.#signed('b', body)}`;
  }

  /** What a token says. Null: it is none of ours. */
  read(token: string): TokenRead | null {
    const kind = token.charAt(0).toLowerCase();
    const bodyLength = kind === 'r' ? uuidLength : kind === 'b' ? uuidLength + mailBytes : 0;
    const bytes = bodyLength === 0 ? Buffer.alloc(0) : fromBase32(token.slice(1));
    if (bodyLength === 0 || bytes.length !== bodyLength + signatureBytes) return null;
    const body = bytes.subarray(0, bodyLength);
    if (!timingSafeEqual(bytes.subarray(bodyLength), this.#signature(kind, body))) return null;
    const caseId = uuidOf(body.subarray(0, uuidLength));
    if (kind === 'r') return { kind: 'case', caseId, mailBegins: null };
    return { kind: 'bounce', caseId, mailBegins: body.subarray(uuidLength).toString('hex') };
  }

  /** The tokens of ours in a text: addresses, References, In-Reply-To. */
  in(text: string): TokenRead[] {
    const found = text.match(/(?<![a-z0-9])[rb][a-z2-7]{39,45}(?![a-z0-9])/gi) ?? [];
    return found.flatMap((token) => this.read(token) ?? []);
  }

  #signed(kind: string, body: Buffer): string {
    return toBase32(Buffer.concat([body, this.#signature(kind, body)]));
  }

  #signature(kind: string, body: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(kind).update(body).digest().subarray(0, signatureBytes);
  }
}
