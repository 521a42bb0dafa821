import { createSecretKey, type KeyObject } from 'node:crypto';
import { CompactSign, compactVerify } from 'jose';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';

/** Whom a token lets in: one resident, one conversation, one landlord. */
export interface TokenClaims {
  conversationId: string;
  /** The resident's id, `dl_…`: Web Chat reads it as the `user` claim and takes no other. */
  user: string;
  landlord: string;
  /** The conversation began with this token: the first `POST /conversations` says "created". */
  fresh: boolean;
}

/** A signed token and the seconds that it lasts. */
export interface IssuedToken {
  token: string;
  expiresIn: number;
}

/** What a token opens: every call of the conversation, or only its WebSocket. */
export type TokenPurpose = 'conversation' | 'stream';

/** 30 minutes: directlinejs asks for a new one every 15, whatever it is told. */
const conversationSeconds = 30 * 60;

/** A stream token stands in the address of the WebSocket, and so in the logs of proxies: it is worthless in a minute. */
const streamSeconds = 60;

/** HS256 wants a key no shorter than its hash (RFC 7518, 3.2). */
const shortestSecret = 32;

/** Nothing we sign is longer; longer strings are not worth hashing. */
const longestToken = 2_000;

const issuer = 'heard';

const payloadSchema = z.object({
  iss: z.literal(issuer),
  aud: z.enum(['conversation', 'stream']),
  conv: z.string().min(1),
  user: z.string().min(1),
  site: z.string().min(1),
  fresh: z.boolean().optional(),
  exp: z.number(),
});

type Payload = z.infer<typeof payloadSchema>;

/**
 * Signs and checks the short-lived tokens of our Direct Line. Life times run on real time, not on `HEARD_NOW`.
 */
export class Tokens {
  readonly #key: KeyObject;
  readonly #now: () => number;
  readonly #verified = new Map<string, Payload>();
  readonly #mostVerified: number;

  /**
   * @param secret at least 32 bytes; throws CONFIG when shorter.
   * @param now milliseconds since 1970, real time.
   * @param mostVerified how many checked tokens are remembered: checking costs a tenth of a millisecond, each call.
   */
  constructor(secret: Uint8Array | string, now: () => number, mostVerified = 10_000) {
    const bytes = Buffer.from(secret);
    if (bytes.length < shortestSecret) {
      throw new HeardError('CONFIG', `The token secret needs at least ${shortestSecret} bytes`);
    }
    this.#key = createSecretKey(bytes);
    this.#now = now;
    this.#mostVerified = mostVerified;
  }

  /** A token for every call of the conversation. */
  async issue(claims: TokenClaims): Promise<IssuedToken> {
    return {
      token: await this.#sign(claims, 'conversation', conversationSeconds),
      expiresIn: conversationSeconds,
    };
  }

  /** A token that opens the conversation's WebSocket within the next minute and nothing else. */
  async issueForStream(claims: TokenClaims): Promise<string> {
    return this.#sign(claims, 'stream', streamSeconds);
  }

  /** Checks a token. Throws TOKEN_EXPIRED, TOKEN_WRONG (forged, foreign, or made for something else). */
  async verify(token: string, purposes: TokenPurpose[]): Promise<TokenClaims> {
    const payload = this.#verified.get(token) ?? (await this.#check(token));
    if (!purposes.includes(payload.aud)) {
      throw new HeardError('TOKEN_WRONG', `A ${payload.aud} token was used for something else`);
    }
    if (payload.exp * 1_000 <= this.#now()) {
      this.#verified.delete(token);
      throw new HeardError('TOKEN_EXPIRED', 'A token has expired');
    }
    this.#remember(token, payload);
    return {
      conversationId: payload.conv,
      user: payload.user,
      landlord: payload.site,
      fresh: payload.fresh ?? false,
    };
  }

  async #check(token: string): Promise<Payload> {
    try {
      if (token.length > longestToken)
        throw new HeardError('TOKEN_WRONG', 'A token is longer than any of ours');
      const { payload } = await compactVerify(token, this.#key, { algorithms: ['HS256'] });
      return payloadSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
    } catch (cause) {
      throw new HeardError('TOKEN_WRONG', 'A token is forged, broken or foreign', { cause });
    }
  }

  #remember(token: string, payload: Payload): void {
    if (this.#verified.has(token)) return;
    for (const oldest of this.#verified.keys()) {
      if (this.#verified.size < this.#mostVerified) break;
      this.#verified.delete(oldest);
    }
    this.#verified.set(token, payload);
  }

  async #sign(claims: TokenClaims, purpose: TokenPurpose, seconds: number): Promise<string> {
    const issuedAt = Math.floor(this.#now() / 1_000);
    const payload = {
      iss: issuer,
      aud: purpose,
      conv: claims.conversationId,
      user: claims.user,
      site: claims.landlord,
      ...(claims.fresh ? { fresh: true } : {}),
      iat: issuedAt,
      exp: issuedAt + seconds,
    };
    return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(this.#key);
  }
}
