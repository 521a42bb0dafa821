import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { Poster } from './http.ts';
import { Awaited, type Line, type Opened, type Said, type Talk } from './talk.ts';

/** Where Heard is and how its Direct Line is entered. */
export interface DirectLineAt {
  url: string;
  /** DIRECT_LINE_SECRET. */
  secret: string;
  landlord: string;
}

interface FrameActivity {
  type: string;
  from?: { role?: string };
  channelData?: { heard?: { asks?: string | null; acts?: string[] } };
}

/** Heard's Direct Line as a browser uses it: messages by HTTP, replies on a WebSocket. */
export class DirectLine implements Line {
  readonly #at: DirectLineAt;
  readonly #poster = new Poster();
  #residents = 0;

  constructor(at: DirectLineAt) {
    this.#at = at;
  }

  async open(): Promise<Opened> {
    const base = `${this.#at.url}/v3/directline`;
    const started = performance.now();
    const token = await this.#generate();
    const begun = JSON.parse(
      await this.#poster.post(`${base}/conversations`, {}, { authorization: `Bearer ${token}` }),
    ) as { conversationId: string; token: string; streamUrl: string };
    const replies = new Awaited();
    const greeting = replies.next();
    const socket = connect(begun.streamUrl, replies);
    const { at } = await greeting;
    const activities = `${base}/conversations/${begun.conversationId}/activities`;
    const post = (text: string): Promise<unknown> =>
      this.#poster.post(activities, messageOf(text), { authorization: `Bearer ${begun.token}` });
    return { talk: new DirectLineTalk(post, replies, socket), milliseconds: at - started };
  }

  async abandon(): Promise<void> {
    await this.#generate();
  }

  async close(): Promise<void> {
    this.#poster.close();
  }

  /** Starts the conversation, greeting included, and gives its token. */
  async #generate(): Promise<string> {
    const { url, secret, landlord } = this.#at;
    const headers = {
      authorization: `Bearer ${secret}`,
      'x-forwarded-for': this.#addressOfNextResident(),
    };
    const answer = await this.#poster.post(`${url}/v3/directline/tokens/generate`, { landlord }, headers);
    return (JSON.parse(answer) as { token: string }).token;
  }

  /** Each resident comes from an address of their own: Heard limits how many chats one address may open. */
  #addressOfNextResident(): string {
    this.#residents += 1;
    const [high, middle, low] = [16, 8, 0].map((bits) => (this.#residents >> bits) & 255);
    return `10.${high}.${middle}.${low}`;
  }
}

class DirectLineTalk implements Talk {
  readonly #post: (text: string) => Promise<unknown>;
  readonly #replies: Awaited;
  readonly #socket: WebSocket;

  constructor(post: (text: string) => Promise<unknown>, replies: Awaited, socket: WebSocket) {
    this.#post = post;
    this.#replies = replies;
    this.#socket = socket;
  }

  async say(text: string): Promise<Said> {
    const next = this.#replies.next();
    const started = performance.now();
    const [{ reply, at }] = await Promise.all([next, this.#post(text)]);
    return { reply, milliseconds: at - started };
  }

  close(): void {
    this.#socket.terminate();
  }
}

function connect(streamUrl: string, replies: Awaited): WebSocket {
  const socket = new WebSocket(streamUrl, { perMessageDeflate: false });
  let acts: string[] = [];
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text === '') return;
    for (const heard of messagesOfBot((JSON.parse(text) as { activities: FrameActivity[] }).activities)) {
      const asks = heard.asks ?? null;
      acts.push(...(heard.acts ?? []));
      if (asks === null && heard.acts?.some((act) => goesBeforeMore.includes(act))) continue;
      replies.arrived({ asks, acts });
      acts = [];
    }
  });
  socket.on('error', (error) => replies.broke(error));
  socket.on('close', (code) => replies.broke(new Error(`The stream was closed with ${code}`)));
  return socket;
}

/**
 * A turn can say several things, each in a frame of its own; the reply is here when the last one is. These acts come
 * before a question.
 */
const goesBeforeMore = ['logged', 'flagged', 'corrected', 'taken', 'side_answer'];

function messagesOfBot(activities: FrameActivity[]): { asks?: string | null; acts?: string[] }[] {
  return activities
    .filter(({ type, from }) => type === 'message' && from?.role === 'bot')
    .map(({ channelData }) => channelData?.heard ?? {});
}

function messageOf(text: string): unknown {
  return { type: 'message', text, locale: 'en-GB', channelData: { clientActivityID: randomUUID() } };
}
