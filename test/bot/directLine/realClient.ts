import { DirectLine, type Message } from 'botframework-directlinejs';
import { Observable } from 'rxjs/Observable.js';
import { WebSocket } from 'ws';
import { until } from './streamClient.ts';

/** How the client is to behave; as directlinejs knows it. */
export interface RealClientOptions {
  domain: string;
  token: string;
  conversationId?: string;
  watermark?: string;
  webSocket?: boolean;
}

/** What directlinejs has inside and tests must reach: delays, refreshing, the token. */
interface Inside {
  getRetryDelay: () => number;
  refreshToken: () => { toPromise: PromiseConstructor; subscribe: DirectLine['activity$']['subscribe'] };
  token: string;
  watermark: string;
}

/** The real botframework-directlinejs 0.15.8 in Node, with everything it received and every status it had. */
export class RealClient {
  readonly line: DirectLine;
  readonly activities: Message[] = [];
  readonly statuses: number[] = [];
  readonly errors: unknown[] = [];
  /** How many empty frames it sent to keep its sockets alive. */
  emptyFrames = 0;
  /** Every HTTP call that it made, `GET /conversations/…` without query, with the status of the answer. */
  readonly calls: string[] = [];

  constructor(options: RealClientOptions) {
    // It looks for a global WebSocket, which Node 20 does not have.
    const onEmptyFrame = (): void => {
      this.emptyFrames += 1;
    };
    class Counted extends WebSocket {
      override send(data: string): void {
        if (data === '') onEmptyFrame();
        super.send(data);
      }
    }
    Object.assign(globalThis, { WebSocket: Counted });
    this.line = new DirectLine({
      ...options,
      pollingInterval: 200,
      timeout: 200,
      ajax: this.#ajax() as never,
    });
    this.inside.getRetryDelay = () => 20;
    this.line.connectionStatus$.subscribe((status) => this.statuses.push(status));
    this.line.activity$.subscribe(
      (activity) => this.activities.push(activity as Message),
      (error: unknown) => this.errors.push(error),
    );
  }

  /** The parts that its types hide. */
  get inside(): Inside {
    return this.line as unknown as Inside;
  }

  /** The texts received, in order. */
  get texts(): (string | undefined)[] {
    return this.activities.filter(({ type }) => type === 'message').map(({ text }) => text);
  }

  /** Posts a message as Web Chat does. Resolves with the id, `retry` when it failed in passing; rejects for good. */
  async says(text: string, clientActivityID: string = crypto.randomUUID()): Promise<string> {
    const message: Message = {
      type: 'message',
      text,
      from: { id: 'anybody' },
      channelData: { clientActivityID },
    };
    return new Promise((resolve, reject) => {
      this.line.postActivity(message).subscribe(resolve, reject);
    });
  }

  /** Asks for a new token as it does by itself every 15 minutes, and uses it. */
  async refreshes(): Promise<void> {
    this.inside.token = await new Promise<string>((resolve, reject) => {
      this.inside.refreshToken().subscribe(resolve as never, reject);
    });
  }

  /** Resolves when so many messages have come. */
  async receives(count: number): Promise<void> {
    await until(() => this.texts.length >= count);
  }

  /** Resolves when the connection has this status. */
  async becomes(status: number): Promise<void> {
    await until(() => this.line.connectionStatus$.getValue() === status);
  }

  /** Ends it, and what it still has running. */
  end(): void {
    this.line.end();
  }

  #ajax(): (request: AjaxRequest) => Observable<unknown> {
    return (request) =>
      new Observable((observer) => {
        const abort = new AbortController();
        this.#fetch(request, abort.signal).then(
          (answer) => {
            // Completing after an error would win: rxjs 5 recycles the subscriber of a caught error.
            if (answer.status >= 400) return observer.error(answer);
            observer.next(answer);
            observer.complete();
          },
          (cause: unknown) => observer.error({ status: 0, cause }),
        );
        return () => abort.abort();
      });
  }

  async #fetch(
    request: AjaxRequest,
    signal: AbortSignal,
  ): Promise<{ status: number; response: unknown; xhr: unknown }> {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal,
    });
    const path = new URL(request.url).pathname.replace('/v3/directline', '');
    this.calls.push(`${request.method} ${path} ${response.status}`);
    const xhr = { getResponseHeader: (name: string) => response.headers.get(name) };
    return { status: response.status, response: await response.json(), xhr };
  }
}

interface AjaxRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
}
