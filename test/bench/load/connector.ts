import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Poster } from './http.ts';
import { Awaited, type Line, type Opened, type Said, type Talk } from './talk.ts';

const nothing = { asks: null, acts: [] };

/** A bot behind the Bot Framework protocol: messages POSTed to it, replies POSTed back to this connector on loopback. */
export class Connector implements Line {
  readonly #bot: string;
  readonly #poster = new Poster();
  readonly #server: Server;
  readonly #waiting = new Map<string, Awaited>();
  #conversations = 0;

  private constructor(bot: string) {
    this.#bot = bot;
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      void this.#take(request, response);
    });
  }

  /** @param bot the address to which activities are posted. */
  static async start(bot: string): Promise<Connector> {
    const connector = new Connector(bot);
    connector.#server.listen(0, '127.0.0.1');
    await once(connector.#server, 'listening');
    return connector;
  }

  async open(): Promise<Opened> {
    this.#conversations += 1;
    const id = `conversation-${process.pid}-${this.#conversations}`;
    const replies = new Awaited();
    this.#waiting.set(id, replies);
    const post = (more: Record<string, unknown>): Promise<unknown> =>
      this.#poster.post(this.#bot, this.#activity(id, more));
    const { milliseconds } = await exchange(replies, () => post(arrival));
    const talk: Talk = {
      say: (words) => exchange(replies, () => post({ type: 'message', text: words, locale: 'en-GB' })),
      close: () => this.#waiting.delete(id),
    };
    return { talk, milliseconds };
  }

  async abandon(): Promise<void> {
    const { talk } = await this.open();
    await talk.say('I want to tell you something');
    talk.close();
  }

  async close(): Promise<void> {
    this.#poster.close();
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  #activity(conversation: string, more: Record<string, unknown>): unknown {
    const { port } = this.#server.address() as AddressInfo;
    return {
      id: `${conversation}-${Math.random()}`,
      channelId: 'directline',
      serviceUrl: `http://127.0.0.1:${port}`,
      timestamp: new Date().toISOString(),
      conversation: { id: conversation },
      from: { id: `resident-${conversation}`, role: 'user' },
      recipient: { id: 'bot', role: 'bot' },
      ...more,
    };
  }

  /** `POST /v3/conversations/<id>/activities[/<reply to>]` */
  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = decodeURIComponent(request.url?.split('/')[3] ?? '');
    const activity = JSON.parse(await text(request)) as { type: string };
    if (activity.type === 'message') this.#waiting.get(id)?.arrived(nothing);
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"received"}');
  }
}

const arrival = { type: 'conversationUpdate', membersAdded: [{ id: 'resident' }] };

async function exchange(replies: Awaited, post: () => Promise<unknown>): Promise<Said> {
  const next = replies.next();
  const started = performance.now();
  const [{ reply, at }] = await Promise.all([next, post()]);
  return { reply, milliseconds: at - started };
}
