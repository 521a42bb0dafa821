import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';

/** A resident's client over plain HTTP, without anything that Direct Line's own client does by itself. */
export class PostingClient {
  readonly url: string;
  token = '';
  conversationId = '';
  cookie = '';
  resumed = false;

  constructor(url: string) {
    this.url = url;
  }

  /** Starts a chat with Belgrave, or goes on with the one of the cookie. */
  async open(): Promise<void> {
    const answer = await fetch(`${this.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: '{"landlord":"belgrave"}',
    });
    assert.equal(answer.status, 200);
    const chat = (await answer.json()) as { token: string; conversationId: string; resumed: boolean };
    this.token = chat.token;
    this.conversationId = chat.conversationId;
    this.resumed = chat.resumed;
    this.cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  /** Posts a message; the status says whether it was taken. */
  post(text: string, clientActivityID: string): Promise<{ status: number; body: string; id: string }> {
    return this.postRaw(JSON.stringify({ type: 'message', text, channelData: { clientActivityID } }));
  }

  /** Posts any body. */
  async postRaw(
    body: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: string; id: string }> {
    const answer = await fetch(`${this.url}/v3/directline/conversations/${this.conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await answer.text();
    const id = answer.status === 200 ? (JSON.parse(text) as { id: string }).id : '';
    return { status: answer.status, body: text, id };
  }

  /** The whole log, as a client reads it. */
  async log(): Promise<LoggedActivity[]> {
    const all: LoggedActivity[] = [];
    for (let watermark = ''; ; ) {
      const answer = await fetch(
        `${this.url}/v3/directline/conversations/${this.conversationId}/activities?watermark=${watermark}`,
        { headers: { authorization: `Bearer ${this.token}` } },
      );
      assert.equal(answer.status, 200);
      const page = (await answer.json()) as { activities: LoggedActivity[]; watermark: string };
      if (page.activities.length === 0) return all;
      all.push(...page.activities);
      watermark = page.watermark;
    }
  }

  /** The log once every one of these messages has an answer. Gives up after half a minute with what there is. */
  async answered(ids: string[]): Promise<LoggedActivity[]> {
    const limit = AbortSignal.timeout(30_000);
    for (;;) {
      const log = await this.log();
      const answers = new Set(log.map(({ replyToId }) => replyToId));
      if (ids.every((id) => answers.has(id)) || limit.aborted) return log;
      await wait(50);
    }
  }
}
