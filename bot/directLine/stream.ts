import { WebSocket } from 'ws';
import type { LogEntry, LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { isStoreAway } from './callers.ts';
import type { DirectLine } from './deps.ts';
import { forClient, passingForClient } from './outgoing.ts';
import { writeWatermark } from './watermark.ts';

/** Entries read from the log at a time, and kept for a client that takes them slowly: beyond that they are read. */
const entriesPerRead = 100;

/** A client sends an empty frame every 20 seconds; one that sends this many between two heartbeats is no client. */
const mostFramesBetweenHeartbeats = 200;

/** Close codes, RFC 6455 7.4.1 and the IANA registry. */
const closing = { ended: 1000, restart: 1012, tooManyFrames: 1008, tooManyTabs: 1008 } as const;

/**
 * One open WebSocket of a conversation: sends what the log has after the client's watermark, then whatever comes, in
 * order and each entry once, however many announcements arrive at the same time.
 */
export class ResidentStream {
  readonly #line: DirectLine;
  readonly #conversationId: string;
  readonly #socket: WebSocket;
  readonly #stops: (() => void)[] = [];
  /** Ids shown from outside the log, which the log must not show again. */
  readonly #shown = new Set<string>();
  #position: number;
  /** News in hand that has not been sent yet. */
  #handed: LogEntry[] = [];
  /** Whether the log may have what nobody handed over. */
  #mustRead = true;
  #sending = false;
  #answered = true;
  #frames = 0;

  /** @param position the last log position that the client has seen. */
  constructor(line: DirectLine, socket: WebSocket, client: { conversationId: string; position: number }) {
    this.#line = line;
    this.#socket = socket;
    this.#conversationId = client.conversationId;
    this.#position = client.position;
  }

  /** Begins to send. @param onClose called once, when the socket is gone. */
  start(onClose: () => void): void {
    const { deps, limits, passing } = this.#line;
    const heartbeat = setInterval(() => void this.#beat(), limits.heartbeatMilliseconds);
    heartbeat.unref();
    this.#stops.push(
      () => clearInterval(heartbeat),
      // Listening begins before the first read: what is announced between the two would otherwise wait for the next.
      deps.reception.listen(this.#conversationId, (entries) => this.#hear(entries)),
      passing.listen(this.#conversationId, (activities) => this.#show(activities)),
    );
    this.#socket.on('message', () => this.#countFrame());
    this.#socket.on('pong', () => {
      this.#answered = true;
    });
    this.#socket.on('error', () => this.#socket.terminate());
    this.#socket.once('close', () => {
      this.#stop();
      onClose();
    });
    void this.#begin();
  }

  /** Closes because the server goes down: the client comes back to another one or to the next. */
  closeForRestart(): void {
    this.#socket.close(closing.restart);
    this.#socket.terminate();
  }

  /** Closes because the conversation has too many streams open. */
  closeForNewer(): void {
    this.#socket.close(closing.tooManyTabs);
  }

  async #begin(): Promise<void> {
    await this.#wake();
    const { activities } = this.#line.passing.keptAfter(this.#conversationId, 0);
    this.#show(activities.filter(({ id }) => !this.#line.ids.hasNoted(this.#conversationId, id ?? '')));
  }

  /** Takes news that is in hand, or of which only the log can tell. */
  #hear(entries: readonly LogEntry[]): void {
    if (entries.length === 0 || this.#handed.length + entries.length > entriesPerRead) {
      this.#handed = [];
      this.#mustRead = true;
    } else {
      this.#handed.push(...entries);
    }
    void this.#wake();
  }

  /** One sender at a time: two would overtake each other between reading and sending. */
  async #wake(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#isOpen() && (this.#mustRead || this.#handed.length > 0)) {
        if (this.#mustRead) await this.#readNews();
        else await this.#sendHanded();
      }
    } catch (thrown) {
      // The socket stays: a safety answer may have to pass it while the store is away. The heartbeat reads again.
      if (!isStoreAway(thrown)) this.#line.deps.report?.(thrown);
    } finally {
      this.#sending = false;
    }
  }

  /** What came in hand may have been read meanwhile, and is of no use where something before it is missing. */
  async #sendHanded(): Promise<void> {
    const after = this.#position;
    const news = this.#handed.filter(({ position }) => position > after);
    this.#handed = [];
    if (news.some(({ position }, index) => position !== after + index + 1)) {
      this.#mustRead = true;
      return;
    }
    this.#line.ids.note(this.#conversationId, after, news);
    await this.#sendEntries(news);
  }

  async #readNews(): Promise<void> {
    this.#mustRead = false;
    while (this.#isOpen()) {
      const after = this.#position;
      const entries = await this.#line.deps.reception.entriesAfter(
        this.#conversationId,
        after,
        entriesPerRead,
      );
      this.#line.ids.note(this.#conversationId, after, entries);
      await this.#sendEntries(entries.filter((entry) => entry.position > after));
      // Whoever writes after this read announces it after this read.
      if (entries.length < entriesPerRead || this.#position === after) return;
    }
  }

  async #sendEntries(entries: LogEntry[]): Promise<void> {
    for (const entry of entries) {
      if (!this.#isOpen()) return;
      const isShown = this.#shown.delete(entry.activity.id ?? '');
      if (!isShown) await this.#sendEntry(entry);
      this.#position = entry.position;
    }
  }

  /**
   * One activity in each frame: directlinejs plays a frame's list one by one, and mixes it with the next frame's. Waits
   * until it has left for the network: what a slow client has not taken stays in the log, not in memory.
   */
  async #sendEntry(entry: LogEntry): Promise<void> {
    const activity = await forClient(this.#conversationId, entry, this.#line.ids);
    const watermark = writeWatermark({ position: entry.position, passing: 0 });
    await new Promise<void>((resolve) => {
      this.#socket.send(JSON.stringify({ activities: [activity], watermark }), () => resolve());
    });
  }

  /** Shows activities that are in no log, at once and without a watermark. */
  #show(activities: LoggedActivity[]): void {
    const unseen = activities.filter(({ id }) => id === undefined || !this.#shown.has(id));
    if (unseen.length === 0 || !this.#isOpen()) return;
    for (const { id, type } of unseen) if (id !== undefined && type !== 'typing') this.#shown.add(id);
    for (const activity of unseen) {
      const shown = passingForClient(this.#conversationId, activity);
      this.#socket.send(JSON.stringify({ activities: [shown] }), () => undefined);
    }
    if (this.#socket.bufferedAmount > this.#line.limits.mostBufferedBytes) this.#socket.terminate();
  }

  /** Whoever did not answer the last ping is gone, though the network has not said so: a phone asleep, a train. */
  async #beat(): Promise<void> {
    if (!this.#answered || this.#socket.bufferedAmount > this.#line.limits.mostBufferedBytes) {
      this.#socket.terminate();
      return;
    }
    this.#answered = false;
    this.#frames = 0;
    this.#socket.ping();
    const live = await this.#line.deps.reception.isLive(this.#conversationId).catch(() => true);
    // News may get lost on its way between servers; the log does not.
    this.#mustRead = true;
    await this.#wake();
    if (!live) this.#socket.close(closing.ended);
  }

  /** Clients have nothing to say here but that they are there. */
  #countFrame(): void {
    this.#frames += 1;
    if (this.#frames > mostFramesBetweenHeartbeats) this.#socket.close(closing.tooManyFrames);
  }

  #isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
