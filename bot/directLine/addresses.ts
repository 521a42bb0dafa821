import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { DirectLineDeps } from './deps.ts';

/** Where our Direct Line begins. */
export const directLinePath = '/v3/directline';

/**
 * The absolute address of a conversation's WebSocket, as clients need it. Under `PUBLIC_BASE_URL` where there is one,
 * so that it is right behind a proxy that ends https or adds a path.
 */
export function streamAddress(
  deps: Pick<DirectLineDeps, 'publicBaseUrl'>,
  request: IncomingMessage,
  stream: { conversationId: string; watermark: string; token: string },
): string {
  const base = (deps.publicBaseUrl ?? `http://${request.headers.host ?? 'localhost'}`).replace(/\/+$/, '');
  const path = `${directLinePath}/conversations/${encodeURIComponent(stream.conversationId)}/stream`;
  const query = new URLSearchParams({ watermark: stream.watermark || '-', t: stream.token });
  return `${base.replace(/^http/, 'ws')}${path}?${query.toString()}`;
}

/** Whether residents reach this server by https. */
export function isHttps(deps: Pick<DirectLineDeps, 'publicBaseUrl'>): boolean {
  return deps.publicBaseUrl?.startsWith('https:') ?? false;
}

/** Stands for the caller's address in rate limits. Keyed hash: no address of a person may lie in Redis. */
export function callerKey(
  deps: Pick<DirectLineDeps, 'addressOf' | 'tokenSecret'>,
  request: IncomingMessage,
): string {
  const address = deps.addressOf?.(request) ?? request.socket.remoteAddress ?? '';
  return createHmac('sha256', deps.tokenSecret).update(`address ${address}`).digest('base64url').slice(0, 22);
}

/** The query of a request, whatever the path before it. */
export function queryOf(request: IncomingMessage): URLSearchParams {
  const address = request.url ?? '';
  const mark = address.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : address.slice(mark + 1));
}
