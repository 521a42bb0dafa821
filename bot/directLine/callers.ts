import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HeardError, hasCode } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { DirectLine } from './deps.ts';
import type { TokenClaims, TokenPurpose } from './tokens.ts';

/**
 * Who may start a chat (design 6): pages of allowed origins; callers without an Origin header, which are programs, only
 * outside production or with the secret. Throws REFUSED, TOKEN_MISSING, TOKEN_WRONG.
 */
export function admitNewcomer(line: DirectLine, request: IncomingMessage, landlord: Landlord): void {
  if (request.headers.origin !== undefined) {
    requireOrigin(line, request, landlord);
    return;
  }
  if (!line.deps.production) return;
  if (!isSecret(line, bearerOf(request)))
    throw new HeardError('TOKEN_WRONG', 'The Direct Line secret is wrong');
}

/**
 * Who calls about a conversation: checks the token, that it is for this conversation, and that the page may use the
 * chat. Throws TOKEN_MISSING, TOKEN_EXPIRED, TOKEN_WRONG, REFUSED.
 */
export async function admitToConversation(
  line: DirectLine,
  request: IncomingMessage,
  conversationId: string,
): Promise<TokenClaims> {
  return admit(line, request, { token: bearerOf(request), purposes: ['conversation'], conversationId });
}

/** The same for the WebSocket, whose token stands in the address and may be the short-lived one. */
export async function admitToStream(
  line: DirectLine,
  request: IncomingMessage,
  asked: { conversationId: string; token: string | null },
): Promise<TokenClaims> {
  if (asked.token === null || asked.token === '')
    throw new HeardError('TOKEN_MISSING', 'A stream without a token');
  return admit(line, request, { ...asked, token: asked.token, purposes: ['stream', 'conversation'] });
}

/** The same for calls that name no conversation: it is the token's own. */
export async function admitHolder(line: DirectLine, request: IncomingMessage): Promise<TokenClaims> {
  return admit(line, request, { token: bearerOf(request), purposes: ['conversation'], conversationId: null });
}

/** Whether the request carries the Direct Line secret. */
export function hasSecret(line: DirectLine, request: IncomingMessage): boolean {
  return request.headers.authorization !== undefined && isSecret(line, bearerOf(request));
}

/** The landlord of an id, or the only one there is. Throws LANDLORD_NOT_FOUND, INPUT. */
export function landlordNamed(line: DirectLine, id: string | undefined): Landlord {
  const { reception } = line.deps;
  if (id === undefined) {
    const [only, ...others] = reception.landlords();
    if (only === undefined || others.length > 0) throw new HeardError('INPUT', 'A chat without its landlord');
    return only;
  }
  const landlord = reception.landlord(id);
  if (landlord === null) throw new HeardError('LANDLORD_NOT_FOUND', 'A chat with an unknown landlord');
  return landlord;
}

async function admit(
  line: DirectLine,
  request: IncomingMessage,
  asked: { token: string; purposes: TokenPurpose[]; conversationId: string | null },
): Promise<TokenClaims> {
  const claims = await line.tokens.verify(asked.token, asked.purposes);
  if (asked.conversationId !== null && claims.conversationId !== asked.conversationId) {
    throw new HeardError('TOKEN_WRONG', 'A token was used for another conversation');
  }
  if (request.headers.origin !== undefined)
    requireOrigin(line, request, landlordNamed(line, claims.landlord));
  return claims;
}

/**
 * Throws CONVERSATION_NOT_FOUND when the conversation is over. While the store is down nobody is turned away: the
 * token is good, and a safety answer must find its way.
 */
export async function requireLive(line: DirectLine, conversationId: string): Promise<void> {
  const live = await line.deps.reception.isLive(conversationId).catch((thrown: unknown) => {
    if (isStoreAway(thrown)) return true;
    throw thrown;
  });
  if (!live) throw new HeardError('CONVERSATION_NOT_FOUND', 'A conversation is over or was never there');
}

/** Whether the store was not there to answer. */
export function isStoreAway(thrown: unknown): boolean {
  return hasCode(thrown, 'STORE_UNAVAILABLE') || hasCode(thrown, 'TRANSACTION_TIMEOUT');
}

function requireOrigin(line: DirectLine, request: IncomingMessage, landlord: Landlord): void {
  if (!line.origins.allows(request, [landlord])) {
    throw new HeardError('REFUSED', `A page of a foreign origin asked for the chat of ${landlord.id}`);
  }
}

function bearerOf(request: IncomingMessage): string {
  const match = /^Bearer +(\S.*)$/i.exec(request.headers.authorization ?? '');
  if (match?.[1] === undefined) throw new HeardError('TOKEN_MISSING', 'A call without a bearer token');
  return match[1];
}

/** Compares hashes, so that neither time nor length tells how much of a guess was right. */
function isSecret(line: DirectLine, given: string): boolean {
  const { secret } = line.deps;
  return secret !== null && timingSafeEqual(sha256(given), sha256(secret));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
