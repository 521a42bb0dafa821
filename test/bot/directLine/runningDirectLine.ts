import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import restify from 'restify';
import type { DirectLineDeps, DirectLineLimits } from '../../../bot/directLine/deps.ts';
import { registerDirectLine } from '../../../bot/directLine/routes.ts';
import type { LoggedActivity } from '../../../services/conversations/loggedActivity.ts';
import type { Budget } from '../../../services/coordination/coordination.ts';
import { FakeReception } from '../../support/fakeReception.ts';

/** The key with which tests sign and forge. */
export const tokenSecret = 'a token secret of the tests, long enough to be one';

/** The DIRECT_LINE_SECRET of the tests. */
export const secret = 'the secret between two servers';

/** A Direct Line on a port of its own, over a fake reception, with a clock for tokens that tests can turn. */
export class RunningDirectLine {
  readonly reception: FakeReception;
  /** What was reported as a fault of ours. */
  readonly faults: unknown[] = [];
  readonly #server: restify.Server;
  readonly #upgraded = new Set<Duplex>();
  #turned = 0;
  readonly #line: { close(): void };

  private constructor(more: Partial<DirectLineDeps>, limits: Partial<DirectLineLimits>) {
    this.reception = more.reception instanceof FakeReception ? more.reception : new FakeReception();
    this.#server = restify.createServer();
    this.#line = registerDirectLine(this.#server, {
      reception: this.reception,
      coordination: budgetsInMemory(),
      publicBaseUrl: null,
      production: false,
      secret,
      tokenSecret,
      now: () => Date.now() + this.#turned,
      report: (thrown) => this.faults.push(thrown),
      limits,
      ...more,
    });
    this.#server.server.on('upgrade', (_request, socket: Duplex) => this.#upgraded.add(socket));
  }

  /** Starts one, on any free port unless one is given; close it when the test is over. */
  static async start(
    more: Partial<DirectLineDeps> = {},
    limits: Partial<DirectLineLimits> = {},
    port = 0,
  ): Promise<RunningDirectLine> {
    const running = new RunningDirectLine(more, limits);
    await new Promise<void>((resolve) => running.#server.listen(port, '127.0.0.1', resolve));
    return running;
  }

  /** Where it listens: `http://127.0.0.1:<port>`. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** Where its Direct Line begins. */
  get domain(): string {
    return `${this.origin}/v3/directline`;
  }

  /** Makes tokens older by so many milliseconds. */
  turnClock(milliseconds: number): void {
    this.#turned += milliseconds;
  }

  /** Closes every stream as a server does that goes down. */
  goDown(): void {
    this.#line.close();
  }

  /** Cuts every WebSocket without a word, as a lost network does. */
  cutStreams(): void {
    for (const socket of this.#upgraded) socket.destroy();
    this.#upgraded.clear();
  }

  /** One HTTP call under `/v3/directline`. */
  async call(path: string, init: Call = {}): Promise<Answer> {
    const { token, headers, ...rest } = init;
    const response = await fetch(`${this.domain}${path}`, {
      ...rest,
      headers: {
        ...(rest.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  }

  /** A new chat with a landlord, as a page begins one. */
  async newChat(landlord = 'belgrave', headers: Record<string, string> = {}): Promise<Chat> {
    const { body } = await this.call('/tokens/generate', {
      method: 'POST',
      body: JSON.stringify({ landlord }),
      headers,
    });
    return body;
  }

  /** Posts one activity. */
  async post(chat: Chat, activity: unknown, token = chat.token): Promise<Answer> {
    return this.call(`/conversations/${chat.conversationId}/activities`, {
      method: 'POST',
      token,
      body: JSON.stringify(activity),
    });
  }

  /** The words of everything in a chat's log. */
  async said(chat: Pick<Chat, 'conversationId' | 'token'>): Promise<(string | undefined)[]> {
    const { body } = await this.call(`/conversations/${chat.conversationId}/activities`, chat);
    return textsOf(body.activities);
  }

  /** Closes streams and server. */
  async close(): Promise<void> {
    this.#line.close();
    this.#server.server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** The lines that a test starts, to be closed together. */
export class StartedLines {
  readonly #started: RunningDirectLine[] = [];

  /** As `RunningDirectLine.start`. */
  async start(...how: Parameters<typeof RunningDirectLine.start>): Promise<RunningDirectLine> {
    const line = await RunningDirectLine.start(...how);
    this.#started.push(line);
    return line;
  }

  /** Closes them all. Fails when one reported a fault of ours. */
  async close(): Promise<void> {
    const lines = this.#started.splice(0);
    await Promise.all(lines.map((line) => line.close()));
    assert.deepEqual(
      lines.flatMap((line) => line.faults),
      [],
    );
  }
}

/** The words of each activity. */
export function textsOf(activities: readonly { text?: string }[]): (string | undefined)[] {
  return activities.map(({ text }) => text);
}

/** An answer, its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: AnswerBody;
}

/** Everything that some answer of the protocol holds; a test looks at what it expects. */
export interface AnswerBody extends Chat {
  streamUrl: string;
  id: string;
  activities: LoggedActivity[];
  watermark: string;
  error: { code: string; message: string };
}

/** A call: as fetch knows it, with the token apart. */
export interface Call extends Omit<RequestInit, 'headers'> {
  token?: string;
  headers?: Record<string, string>;
}

/** What `tokens/generate` answers. */
export interface Chat {
  conversationId: string;
  token: string;
  expires_in: number;
  resumed: boolean;
}

/** Budgets that never refill: a test reaches each limit exactly. */
export function budgetsInMemory(): DirectLineDeps['coordination'] {
  const spent = new Map<string, number>();
  return {
    async spend(budget: Budget, key: string, points = 1): Promise<number> {
      const name = `${budget.name} ${key}`;
      const now = (spent.get(name) ?? 0) + points;
      spent.set(name, now);
      return now > budget.points ? budget.seconds : 0;
    },
  };
}
