import type restify from 'restify';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';
import type { OpenChat } from '../reception.ts';
import { readSessionCookie, sessionCookie } from '../sessionCookie.ts';
import { callerKey, isHttps, queryOf, streamAddress } from './addresses.ts';
import {
  admitHolder,
  admitNewcomer,
  admitToConversation,
  hasSecret,
  landlordNamed,
  requireLive,
} from './callers.ts';
import { type DirectLine, spend } from './deps.ts';
import { sendJson } from './problems.ts';
import { jsonBody } from './requests.ts';
import type { TokenClaims } from './tokens.ts';
import { readWatermark } from './watermark.ts';

const newcomerSchema = z.looseObject({ landlord: z.string().max(64).optional() }).default({});

/** More conversations than begin while their first call is on its way. */
const mostBegun = 10_000;

/** The calls that begin, find and keep a conversation. */
export class ConversationRoutes {
  readonly #line: DirectLine;
  /** Conversations whose "created" was answered. Forgetting one only turns a 200 into a 201. */
  readonly #begun = new Set<string>();

  constructor(line: DirectLine) {
    this.#line = line;
  }

  /** `POST /tokens/generate`: the session's chat with a landlord, the same one as before when there was one. */
  async generate(request: restify.Request, response: restify.Response): Promise<void> {
    const line = this.#line;
    const landlord = await this.#newcomer(request, response);
    const cookie = { landlord: landlord.id, https: isHttps(line.deps) };
    const chat = await line.deps.reception.open(
      landlord.id,
      readSessionCookie(request.headers.cookie, cookie),
    );
    const { token, expiresIn } = await line.tokens.issue(claimsOf(chat));
    response.setHeader('set-cookie', sessionCookie(chat.sessionToken, cookie));
    sendJson(response, 200, {
      conversationId: chat.conversationId,
      token,
      expires_in: expiresIn,
      resumed: chat.resumed,
    });
  }

  /** `POST /tokens/refresh`: a token that lasts another half hour. */
  async refresh(request: restify.Request, response: restify.Response): Promise<void> {
    const claims = await admitHolder(this.#line, request);
    await spend(this.#line, this.#line.limits.read, claims.conversationId);
    await requireLive(this.#line, claims.conversationId);
    const { token, expiresIn } = await this.#line.tokens.issue(claims);
    sendJson(response, 200, { conversationId: claims.conversationId, token, expires_in: expiresIn });
  }

  /** `POST /conversations`: 201 when the token's conversation has just begun, 200 when it was there before. */
  async start(request: restify.Request, response: restify.Response): Promise<void> {
    if (hasSecret(this.#line, request)) {
      const landlord = await this.#newcomer(request, response);
      const chat = await this.#line.deps.reception.open(landlord.id, null);
      await this.#answer(request, response, { status: 201, claims: claimsOf(chat), watermark: '' });
      return;
    }
    const claims = await admitHolder(this.#line, request);
    await spend(this.#line, this.#line.limits.read, claims.conversationId);
    await requireLive(this.#line, claims.conversationId);
    const status = claims.fresh && !this.#begun.has(claims.conversationId) ? 201 : 200;
    this.#noteBegun(claims.conversationId);
    await this.#answer(request, response, { status, claims, watermark: '' });
  }

  /** `GET /conversations/:id`: a new stream address, from a watermark on; what a client asks for to come back. */
  async reconnect(request: restify.Request, response: restify.Response): Promise<void> {
    const claims = await admitToConversation(this.#line, request, conversationIn(request));
    await spend(this.#line, this.#line.limits.read, claims.conversationId);
    await requireLive(this.#line, claims.conversationId);
    const watermark = queryOf(request).get('watermark') ?? '';
    readWatermark(watermark);
    await this.#answer(request, response, { status: 200, claims, watermark });
  }

  async #newcomer(request: restify.Request, response: restify.Response): Promise<OpenChat['landlord']> {
    const parsed = newcomerSchema.safeParse((await jsonBody(request, response)) ?? undefined);
    if (!parsed.success)
      throw new HeardError('INPUT', 'A newcomer names no landlord', { cause: parsed.error });
    const landlord = landlordNamed(this.#line, parsed.data.landlord);
    admitNewcomer(this.#line, request, landlord);
    await spend(this.#line, this.#line.limits.generate, callerKey(this.#line.deps, request));
    return landlord;
  }

  async #answer(
    request: restify.Request,
    response: restify.Response,
    about: { status: number; claims: TokenClaims; watermark: string },
  ): Promise<void> {
    const { deps, tokens } = this.#line;
    const { conversationId } = about.claims;
    const { token, expiresIn } = await tokens.issue({ ...about.claims, fresh: false });
    const streamToken = await tokens.issueForStream({ ...about.claims, fresh: false });
    sendJson(response, about.status, {
      conversationId,
      token,
      expires_in: expiresIn,
      streamUrl: streamAddress(deps, request, {
        conversationId,
        watermark: about.watermark,
        token: streamToken,
      }),
      referenceGrammarId: conversationId,
    });
  }

  #noteBegun(conversationId: string): void {
    this.#begun.add(conversationId);
    for (const oldest of this.#begun) {
      if (this.#begun.size <= mostBegun) break;
      this.#begun.delete(oldest);
    }
  }
}

/** The conversation that a request's path names. */
export function conversationIn(request: restify.Request): string {
  const id: unknown = request.params?.id;
  return typeof id === 'string' ? id : '';
}

function claimsOf(chat: OpenChat): TokenClaims {
  return {
    conversationId: chat.conversationId,
    user: userOf(chat.session.residentId),
    landlord: chat.landlord.id,
    fresh: !chat.resumed,
  };
}

/** Direct Line keeps ids that begin with `dl_` for tokens: no page can pose as one. */
function userOf(residentId: string): string {
  return residentId.startsWith('dl_') ? residentId : `dl_${residentId}`;
}
