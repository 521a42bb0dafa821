import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { HeardError } from '../../services/errors.ts';
import { directLinePath, queryOf } from './addresses.ts';
import { admitToStream, requireLive } from './callers.ts';
import { type DirectLine, spend } from './deps.ts';
import { isFault, problemOf } from './problems.ts';
import { ResidentStream } from './stream.ts';
import { readWatermark } from './watermark.ts';

/** Clients send empty frames only; nothing needs more, in bytes. */
const maxPayload = 4_096;

const streamPath = new RegExp(`^${directLinePath}/conversations/([^/?]+)/stream(?:\\?|$)`);

/** Every open WebSocket of this process, and the door through which they come. */
export class Streams {
  readonly #line: DirectLine;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload,
    clientTracking: false,
    perMessageDeflate: false,
  });
  readonly #open = new Map<string, Set<ResidentStream>>();
  #closed = false;

  constructor(line: DirectLine) {
    this.#line = line;
  }

  /** Answers an HTTP upgrade: a stream, or the protocol's refusal. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Without a listener, a caller who hangs up in mid-check would end the process.
    const hangUp = (): void => void socket.destroy();
    socket.on('error', hangUp);
    try {
      const client = await this.#admit(request);
      socket.removeListener('error', hangUp);
      this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#start(opened, client));
    } catch (thrown) {
      if (isFault(thrown)) this.#line.deps.report?.(thrown);
      refuse(socket, thrown);
    }
  }

  /** Closes every stream and takes no more. */
  close(): void {
    this.#closed = true;
    for (const streams of this.#open.values()) for (const stream of streams) stream.closeForRestart();
  }

  async #admit(request: IncomingMessage): Promise<{ conversationId: string; position: number }> {
    const conversationId = streamPath.exec(request.url ?? '')?.[1];
    if (this.#closed || conversationId === undefined) {
      throw new HeardError('CONVERSATION_NOT_FOUND', 'An upgrade to something that is no stream');
    }
    const query = queryOf(request);
    const claims = await admitToStream(this.#line, request, {
      conversationId: decoded(conversationId),
      token: query.get('t'),
    });
    await spend(this.#line, this.#line.limits.read, claims.conversationId);
    await requireLive(this.#line, claims.conversationId);
    return {
      conversationId: claims.conversationId,
      position: readWatermark(query.get('watermark')).position,
    };
  }

  #start(socket: WebSocket, client: { conversationId: string; position: number }): void {
    const streams = this.#open.get(client.conversationId) ?? new Set();
    const [oldest] = streams;
    if (oldest !== undefined && streams.size >= this.#line.limits.streams) oldest.closeForNewer();
    const stream = new ResidentStream(this.#line, socket, client);
    this.#open.set(client.conversationId, streams.add(stream));
    stream.start(() => {
      streams.delete(stream);
      if (streams.size === 0 && this.#open.get(client.conversationId) === streams) {
        this.#open.delete(client.conversationId);
      }
    });
  }
}

/** Refuses an upgrade as HTTP does; a WebSocket client sees the status, a person in the log the code. */
export function refuse(socket: Duplex, thrown: unknown): void {
  const problem = problemOf(thrown);
  const body = JSON.stringify(problem.body);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.body.error.code}`,
      'connection: close',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      ...(problem.retryAfter === undefined ? [] : [`retry-after: ${problem.retryAfter}`]),
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
