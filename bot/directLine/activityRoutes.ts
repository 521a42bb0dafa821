import { randomBytes } from 'node:crypto';
import type restify from 'restify';
import type { LogEntry, LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { noFilesYet } from '../../services/wording/en/directLine.ts';
import { answerAtTheDoor } from '../door.ts';
import type { IncomingMessage, Received } from '../reception.ts';
import { callerKey, queryOf } from './addresses.ts';
import { admitToConversation, isStoreAway, requireLive } from './callers.ts';
import { conversationIn } from './conversationRoutes.ts';
import type { DirectLine } from './deps.ts';
import { spend } from './deps.ts';
import { readActivity } from './incoming.ts';
import { forClient, passingForClient } from './outgoing.ts';
import { sendJson } from './problems.ts';
import { jsonBody } from './requests.ts';
import { readWatermark, writeWatermark } from './watermark.ts';

/**
 * directlinejs plays what a poll brought at one a millisecond, and mixes it with what the next one brings, which may
 * come after a fifth of a second.
 */
const entriesPerPoll = 100;

/** The calls that say something and that read what was said. */
export class ActivityRoutes {
  readonly #line: DirectLine;

  constructor(line: DirectLine) {
    this.#line = line;
  }

  /** `POST /conversations/:id/activities`: answered when the message is safe, not when its turn is done. */
  async post(request: restify.Request, response: restify.Response): Promise<void> {
    const line = this.#line;
    const claims = await admitToConversation(line, request, conversationIn(request));
    const incoming = readActivity(await jsonBody(request, response), claims);
    if (incoming.kind === 'typing') {
      await spend(line, line.limits.typing, claims.conversationId);
      sendJson(response, 200, { id: this.#showTyping(claims.conversationId, incoming.activity) });
      return;
    }
    // A message about danger is answered however many came before it (design 3.10).
    if (!answerAtTheDoor(incoming.message.activity).danger) {
      await spend(line, line.limits.post, claims.conversationId);
    }
    const caller = callerKey(line.deps, request);
    const received = await line.deps.reception.receive({ ...incoming.message, caller });
    if (received.spooled.length > 0) this.#showSpooled(incoming.message, received);
    sendJson(response, 200, { id: received.activityId });
  }

  /** `GET /conversations/:id/activities?watermark=`: what is new, for clients without a WebSocket. */
  async poll(request: restify.Request, response: restify.Response): Promise<void> {
    const line = this.#line;
    const { conversationId } = await admitToConversation(line, request, conversationIn(request));
    await spend(line, line.limits.read, conversationId);
    await requireLive(line, conversationId);
    const place = readWatermark(queryOf(request).get('watermark'));
    const entries = await this.#entriesAfter(conversationId, place.position);
    line.ids.note(conversationId, place.position, entries);
    const passing = line.passing.keptAfter(conversationId, place.passing);
    const activities = [
      ...(await Promise.all(entries.map((entry) => forClient(conversationId, entry, line.ids)))),
      ...passing.activities
        .filter((activity) => !line.ids.hasNoted(conversationId, activity.id ?? ''))
        .map((activity) => passingForClient(conversationId, activity)),
    ];
    const position = entries.at(-1)?.position ?? place.position;
    sendJson(response, 200, { activities, watermark: writeWatermark({ position, passing: passing.stamp }) });
  }

  /** `POST /conversations/:id/upload`: says politely that files cannot be taken. */
  async upload(request: restify.Request, response: restify.Response): Promise<void> {
    await admitToConversation(this.#line, request, conversationIn(request));
    sendJson(response, 415, { error: { code: 'UnsupportedMediaType', message: noFilesYet } });
  }

  /** One failed poll silences directlinejs for good: while the store is away there is simply nothing new in the log. */
  async #entriesAfter(conversationId: string, position: number): Promise<LogEntry[]> {
    try {
      return await this.#line.deps.reception.entriesAfter(conversationId, position, entriesPerPoll);
    } catch (thrown) {
      if (isStoreAway(thrown)) return [];
      throw thrown;
    }
  }

  /** Typing is in no log: it passes to whoever is looking, under an id of its own. */
  #showTyping(conversationId: string, typing: LoggedActivity): string {
    const id = `typing-${randomBytes(9).toString('base64url')}`;
    this.#line.passing.publish(conversationId, [{ ...typing, id }], false);
    return id;
  }

  /** The store is down and the message spoke of danger: its echo first, so that the client shows it as sent. */
  #showSpooled(message: IncomingMessage, received: Received): void {
    const echo = { ...message.activity, id: received.activityId };
    const answers = received.spooled.map((answer, index) => ({
      ...answer,
      id: answer.id ?? `${received.activityId}-${index + 1}`,
    }));
    this.#line.passing.publish(message.conversationId, [echo, ...answers], true);
  }
}
