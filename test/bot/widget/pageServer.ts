import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import restify from 'restify';
import { registerDirectLine } from '../../../bot/directLine/routes.ts';
import { loadAssets } from '../../../bot/widget/assets.ts';
import { registerPages } from '../../../bot/widget/pages.ts';
import { TalkingReception } from './talkingReception.ts';

/** The key that signs forms in the tests. */
export const csrfSecret = 'a secret for forms of the tests, long enough';

/** Pages and Direct Line over a reception in memory, on a port of their own. */
export class PageServer {
  readonly reception = new TalkingReception();
  readonly faults: unknown[] = [];
  /** Refuses every WebSocket, as some proxies do. */
  refusesSockets = false;
  /** Seconds to wait until more may be sent; 0 lets everything through. */
  wait = 0;
  #server: restify.Server = restify.createServer();
  #line: { close(): void } = { close: () => undefined };
  readonly #upgraded = new Set<Duplex>();
  #port = 0;

  /** Starts one on any free port; close it when the test is over. */
  static async start(more: { publicBaseUrl?: string } = {}): Promise<PageServer> {
    const running = new PageServer();
    await running.up(more);
    return running;
  }

  /** Where it listens. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Serves; after `down`, on the same port and over the same conversations. */
  async up(more: { publicBaseUrl?: string } = {}): Promise<void> {
    const server = restify.createServer({ handleUpgrades: false });
    const { reception } = this;
    const coordination = { spend: async () => this.wait };
    const publicBaseUrl = more.publicBaseUrl ?? null;
    const report = (thrown: unknown): void => void this.faults.push(thrown);
    registerPages(server, {
      reception,
      assets: await loadAssets(),
      coordination,
      csrfSecret,
      publicBaseUrl,
      report,
    });
    server.server.on('upgrade', (_request, socket: Duplex) => {
      this.#upgraded.add(socket);
      if (this.refusesSockets) socket.destroy();
    });
    this.#line = registerDirectLine(server, {
      reception,
      coordination,
      publicBaseUrl,
      production: false,
      secret: null,
      tokenSecret: csrfSecret,
      now: () => Date.now(),
      report,
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Goes away without a word, with every connection. */
  async down(): Promise<void> {
    this.#line.close();
    for (const socket of this.#upgraded) socket.destroy();
    this.#upgraded.clear();
    this.#server.server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** A browser without scripts, as far as pages can tell: keeps its cookie, follows links and forms by hand. */
export class PlainBrowser {
  readonly #url: string;
  cookie: string | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Fetches a page without following where it sends on. */
  async get(path: string, headers: Record<string, string> = {}): Promise<PlainAnswer> {
    return this.#fetch(path, { headers });
  }

  /** Sends a form. */
  async post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<PlainAnswer> {
    return this.#fetch(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  async #fetch(
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers: Record<string, string> },
  ): Promise<PlainAnswer> {
    const cookie: Record<string, string> = this.cookie === null ? {} : { cookie: this.cookie };
    const headers = { accept: 'text/html', ...cookie, ...init.headers };
    const response = await fetch(`${this.#url}${path}`, { ...init, headers, redirect: 'manual' });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
}

/** An answer, read. */
export interface PlainAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** The hidden fields of a page's message form. */
export function formOf(page: string): { ticket: string; id: string } {
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  return { ticket: field('ticket'), id: field('id') };
}
