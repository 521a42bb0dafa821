import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model server was sent. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** How a model server answers, or misbehaves. */
export type Manner = (asked: Asked, response: ServerResponse) => void;

/** A chat completions endpoint on loopback that answers as it is told to. */
export interface ModelServer {
  baseUrl: string;
  asked: Asked[];
  manner: Manner;
  /** Resolves when the next request is there in full. */
  nextAsked(): Promise<void>;
  /** Resolves when no connection to it is busy any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** The body of a completion with this content. */
export const completion = (content: string): string =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1 },
  });

/** Answers with a completion that holds this. */
export const answering =
  (content: unknown): Manner =>
  (_asked, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(completion(typeof content === 'string' ? content : JSON.stringify(content)));

/** restify, once loaded by another test, replaces every response's `writeHead` by one that gives nothing back. */
function givesItself(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => unknown;
  Object.assign(response, {
    writeHead: (...args: unknown[]) => {
      writeHead(...args);
      return response;
    },
  });
}

/** Starts a model server on a free port. */
export async function startModelServer(): Promise<ModelServer> {
  const waiting: (() => void)[] = [];
  const busy = new Set<ServerResponse>();
  const free: (() => void)[] = [];
  const http = createServer((request, response) => {
    givesItself(response);
    busy.add(response);
    response.on('close', () => {
      busy.delete(response);
      if (busy.size === 0) for (const tell of free.splice(0)) tell();
    });
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const asked = { method, path, headers, body: Buffer.concat(pieces).toString() };
      server.asked.push(asked);
      server.manner(asked, response);
      waiting.shift()?.();
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const server: ModelServer = {
    baseUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    asked: [],
    manner: answering({ dissatisfied: true, label: 'complaint' }),
    nextAsked: () => new Promise((resolve) => waiting.push(resolve)),
    idle: () => (busy.size === 0 ? Promise.resolve() : new Promise((resolve) => free.push(resolve))),
    close: async () => {
      const closed = once(http, 'close');
      http.close();
      http.closeAllConnections();
      await closed;
    },
  };
  return server;
}
