import type { LoggedActivity } from '../../../services/conversations/loggedActivity.ts';
import type { Answer } from './answer.ts';
import type { Unsent } from './outbox.ts';

/** Which chat, and where its Direct Line is. */
export interface LineSettings {
  landlord: string;
  conversation: string;
  /** How far the conversation stands on the page already. */
  watermark: string;
  /** Path of our Direct Line, same origin. */
  directLine: string;
  language: string;
}

/** What a poll or a frame brings. */
export interface News {
  activities: LoggedActivity[];
  /** Where to go on from; absent when the news stands in no log. */
  watermark: string | null;
}

/** How long a call may take before it counts as failed, in milliseconds. */
const patience = 15_000;

type Fields = Record<string, unknown>;

/**
 * The calls of Direct Line that the page makes. The session's cookie gets a token; a token that ran out while the
 * phone slept is replaced without a word.
 */
export class Line {
  readonly #settings: LineSettings;
  readonly #onMoved: () => void;
  #conversation: string;
  #token: string | null = null;
  /** Whether any call has worked: from then on the conversation may not change under the page. */
  #known = false;
  #opening: Promise<Answer<Fields>> | null = null;
  /** How far the page has read. */
  #watermark: string;

  /** @param onMoved the first token is for another conversation than the page's: a browser that keeps no cookies. */
  constructor(settings: LineSettings, onMoved: () => void) {
    this.#settings = settings;
    this.#conversation = settings.conversation;
    this.#watermark = settings.watermark;
    this.#onMoved = onMoved;
  }

  /** Sends one message. Done means that it is safe, not that it has been answered. */
  post(message: Unsent): Promise<Answer<unknown>> {
    return this.#call(() => '/activities', {
      type: 'message',
      text: message.text,
      locale: this.#settings.language,
      channelData: { clientActivityID: message.clientId },
    });
  }

  /** How far the page has read, as the server counts. Both ways of reading go on from here. */
  readTo(watermark: string | null): void {
    if (watermark !== null) this.#watermark = watermark;
  }

  /** What is new. */
  async poll(): Promise<Answer<News>> {
    const answer = await this.#call(() => `/activities?watermark=${encodeURIComponent(this.#watermark)}`);
    return answer.kind === 'done' ? { kind: 'done', value: newsOf(answer.value) } : answer;
  }

  /** Where to open the stream of what is new. Always this page's own host, whatever name it has. */
  async streamAddress(): Promise<Answer<string>> {
    const answer = await this.#call(() => `?watermark=${encodeURIComponent(this.#watermark)}`);
    if (answer.kind !== 'done') return answer;
    this.#keep(answer.value);
    const { streamUrl } = answer.value;
    if (typeof streamUrl !== 'string') return { kind: 'later', after: null, reason: null };
    const url = new URL(streamUrl);
    return { kind: 'done', value: `${location.origin.replace(/^http/, 'ws')}${url.pathname}${url.search}` };
  }

  /** Keeps the token young while nothing else is called for. */
  async refresh(): Promise<void> {
    if (this.#token === null) return;
    const response = await this.#fetch('/tokens/refresh', { method: 'POST' });
    if (response?.ok === true) this.#keep(await fieldsOf(response));
  }

  /** @param path worked out when the call goes out: getting a token may move the page to another conversation. */
  async #call(path: () => string, body?: Fields): Promise<Answer<Fields>> {
    if (this.#token === null) {
      const opened = await this.#open();
      if (opened.kind !== 'done') return opened;
    }
    const response = await this.#send(path(), body);
    if (!isTokenProblem(response)) return this.#answered(response);
    const opened = await this.#open();
    return opened.kind === 'done' ? this.#answered(await this.#send(path(), body)) : opened;
  }

  async #send(path: string, body?: Fields): Promise<Response | null> {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await this.#fetch(
      `/conversations/${encodeURIComponent(this.#conversation)}${path}`,
      init,
    );
    if (response?.ok === true) this.#known = true;
    return response;
  }

  /** Gets a token with the session's cookie; whoever asks meanwhile waits for the same one. */
  #open(): Promise<Answer<Fields>> {
    this.#opening ??= this.#generate().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #generate(): Promise<Answer<Fields>> {
    this.#token = null;
    const response = await this.#fetch('/tokens/generate', {
      method: 'POST',
      body: JSON.stringify({ landlord: this.#settings.landlord }),
    });
    const answer = await this.#answered(response);
    if (answer.kind !== 'done') return answer;
    const { conversationId } = answer.value;
    if (typeof conversationId !== 'string') return { kind: 'later', after: null, reason: null };
    if (conversationId !== this.#conversation && this.#known) return { kind: 'ended' };
    if (conversationId !== this.#conversation) this.#move(conversationId);
    this.#keep(answer.value);
    return answer;
  }

  #move(conversation: string): void {
    this.#conversation = conversation;
    this.#watermark = '-';
    this.#onMoved();
  }

  async #answered(response: Response | null): Promise<Answer<Fields>> {
    if (response === null) return { kind: 'later', after: null, reason: null };
    const fields = await fieldsOf(response);
    if (response.ok) return { kind: 'done', value: fields };
    const reason = reasonOf(fields);
    if (response.status === 404) return { kind: 'ended' };
    if (response.status >= 500 || response.status === 429 || response.status === 408) {
      return { kind: 'later', after: secondsOf(response.headers.get('retry-after')), reason };
    }
    return { kind: 'refused', reason };
  }

  /** Null: no answer at all. */
  async #fetch(path: string, init: RequestInit): Promise<Response | null> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), patience);
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (this.#token !== null) headers.authorization = `Bearer ${this.#token}`;
    try {
      const url = `${this.#settings.directLine}${path}`;
      return await fetch(url, { ...init, headers, signal: controller.signal, cache: 'no-store' });
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  #keep(fields: Fields): void {
    if (typeof fields.token === 'string') this.#token = fields.token;
  }
}

/** Reads a poll's answer or a frame of the stream. */
export function newsOf(fields: Fields): News {
  return {
    activities: Array.isArray(fields.activities) ? (fields.activities as LoggedActivity[]) : [],
    watermark: typeof fields.watermark === 'string' ? fields.watermark : null,
  };
}

function isTokenProblem(response: Response | null): boolean {
  return response !== null && (response.status === 401 || response.status === 403);
}

async function fieldsOf(response: Response): Promise<Fields> {
  try {
    return (await response.json()) as Fields;
  } catch {
    return {};
  }
}

function reasonOf(fields: Fields): string | null {
  const { message } = (fields.error ?? {}) as Fields;
  return typeof message === 'string' ? message : null;
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header);
  return header === null || Number.isNaN(seconds) ? null : Math.min(seconds, 60) * 1_000;
}
