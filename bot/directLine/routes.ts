import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type restify from 'restify';
import { HeardError } from '../../services/errors.ts';
import { ActivityRoutes } from './activityRoutes.ts';
import { directLinePath } from './addresses.ts';
import { ConversationRoutes } from './conversationRoutes.ts';
import { type DirectLine, type DirectLineDeps, directLineOf } from './deps.ts';
import { corsHeaders, originOf, preflightHeaders } from './origins.ts';
import { answering } from './requests.ts';
import { refuse, Streams } from './streams.ts';

/** A registered Direct Line. */
export interface RegisteredDirectLine {
  /** Closes every WebSocket and takes no new one; call it before the server's own `close`, which waits for them. */
  close(): void;
}

/**
 * Serves Direct Line 3.0 under `/v3/directline` on this server, WebSocket included. The server must have been created
 * without `handleUpgrades`. Throws CONFIG for a token secret that is too short.
 */
export function registerDirectLine(server: restify.Server, deps: DirectLineDeps): RegisteredDirectLine {
  const line = directLineOf(deps);
  server.pre(refuseEncodedBody);
  server.pre(async (request: restify.Request, response: restify.Response) =>
    welcomeOrigin(line, request, response),
  );
  registerRoutes(server, line);
  const streams = new Streams(line);
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (request.url?.startsWith(`${directLinePath}/`)) void streams.upgrade(request, socket, head);
    else if (server.server.listenerCount('upgrade') === 1) refuseUpgrade(socket);
  };
  server.server.on('upgrade', onUpgrade);
  return {
    close: () => streams.close(),
  };
}

function registerRoutes(server: restify.Server, line: DirectLine): void {
  const conversations = new ConversationRoutes(line);
  const activities = new ActivityRoutes(line);
  const conversation = `${directLinePath}/conversations`;
  server.opts(`${directLinePath}/*`, async (_request, response) => {
    response.writeHead(204, response.hasHeader('access-control-allow-origin') ? preflightHeaders : {});
    response.end();
  });
  server.post(
    `${directLinePath}/tokens/generate`,
    answering(line, (request, response) => conversations.generate(request, response)),
  );
  server.post(
    `${directLinePath}/tokens/refresh`,
    answering(line, (request, response) => conversations.refresh(request, response)),
  );
  server.post(
    conversation,
    answering(line, (request, response) => conversations.start(request, response)),
  );
  server.get(
    `${conversation}/:id`,
    answering(line, (request, response) => conversations.reconnect(request, response)),
  );
  server.get(
    `${conversation}/:id/activities`,
    answering(line, (request, response) => activities.poll(request, response)),
  );
  server.post(
    `${conversation}/:id/activities`,
    answering(line, (request, response) => activities.post(request, response)),
  );
  server.post(
    `${conversation}/:id/upload`,
    answering(line, (request, response) => activities.upload(request, response)),
  );
}

/**
 * Before routing, so that restify's own refusals (404, 405, 413) carry the headers too: without them a page sees only
 * "network error". Which landlord's page it is, each call checks with its token.
 */
function welcomeOrigin(line: DirectLine, request: restify.Request, response: restify.Response): void {
  if (!request.url?.startsWith(`${directLinePath}/`)) return;
  response.setHeader('vary', 'Origin');
  const origin = originOf(request.headers.origin ?? null);
  if (origin === null || !line.origins.allows(request, line.deps.reception.landlords())) return;
  for (const [name, value] of Object.entries(corsHeaders(origin))) response.setHeader(name, value);
}

/**
 * No request may carry a compressed body, on any route of the server. restify's body reader limits what arrives and
 * not what it unfolds to (200 kB become 200 MB), and dies with the whole process of gzip that is none.
 */
function refuseEncodedBody(request: restify.Request, response: restify.Response, next: restify.Next): void {
  if (request.headers['content-encoding'] === undefined) {
    next();
    return;
  }
  response.writeHead(415, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end('{"error":{"code":"UnsupportedMediaType","message":"Please send this without compression."}}');
  next(false);
}

function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  refuse(socket, new HeardError('CONVERSATION_NOT_FOUND', 'An upgrade to something that is no stream'));
}
