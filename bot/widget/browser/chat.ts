import type { LiveWords } from '../../../services/wording/en/page.ts';
import { Connection } from './connection.ts';
import { find } from './dom.ts';
import { Draft } from './draft.ts';
import { Line, type LineSettings, type News } from './line.ts';
import { Outbox, type Unsent } from './outbox.ts';
import { pause } from './pause.ts';
import { SendBox } from './sendBox.ts';
import { ConversationView } from './view.ts';

interface Settings extends LineSettings {
  most: number;
  words: LiveWords;
}

/** A socket that has not brought our own message back by then brings nothing any more. Milliseconds. */
const echoWithin = 5_000;
/** Away for longer than this, the phone may have slept, and its sockets with it. */
const briefly = 10_000;
const refreshEvery = 10 * 60_000;

/** Makes the chat page live. Until the last line of `start` has run, the page's form works as it came. */
class LiveChat {
  readonly #words: LiveWords;
  readonly #view: ConversationView;
  readonly #line: Line;
  readonly #connection: Connection;
  readonly #outbox: Outbox;
  readonly #sendBox: SendBox;
  readonly #state = find('#connection');
  #isLive = true;
  readonly #echoes = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(settings: Settings) {
    this.#words = settings.words;
    this.#view = new ConversationView(settings.words);
    this.#line = new Line(settings, () => this.#view.clear());
    this.#connection = new Connection(this.#line, {
      onNews: (news) => this.#take(news),
      onLive: (live) => this.#turned(live),
      onEnded: () => this.#end(),
    });
    this.#outbox = new Outbox({
      post: (message) => this.#line.post(message),
      pause: pause(),
      random: Math.random,
      onDelay: (message, reason) => this.#delayed(message, reason),
      onAccepted: (message) => this.#accepted(message),
      onRefused: (message, reason) => this.#refused(message, reason),
      onEnded: () => this.#end(),
    });
    this.#sendBox = new SendBox({
      draft: new Draft(settings.landlord),
      most: settings.most,
      tooLong: settings.words.tooLong,
      onSend: (text) => this.#send(text),
    });
  }

  start(): void {
    this.#connection.start();
    setInterval(() => void this.#line.refresh(), refreshEvery);
    this.#followTheDevice();
    if (location.hash !== '#latest' && this.#view.hasBegun()) this.#view.toEnd();
  }

  #send(text: string): void {
    const message = { clientId: newId(), text };
    this.#view.showUnsent(message);
    this.#outbox.add(message);
  }

  #take(news: News): void {
    for (const clientId of this.#view.show(news.activities)) {
      clearTimeout(this.#echoes.get(clientId));
      this.#echoes.delete(clientId);
      this.#outbox.arrived(clientId);
    }
  }

  /** The line broke, or carries again: then what could not be sent goes at once. */
  #turned(live: boolean): void {
    this.#say(live ? '' : this.#words.reconnecting);
    if (live) this.#outbox.hurry();
    this.#isLive = live;
  }

  #delayed(message: Unsent, reason: string | null): void {
    this.#view.mark(message.clientId, reason ?? this.#words.notSent);
    // No answer at all: the page learns at once whether the line is gone, not when the next look is due.
    if (reason === null) this.#connection.hurry();
  }

  #accepted(message: Unsent): void {
    if (!this.#isLive) this.#connection.hurry();
    this.#view.mark(message.clientId, null);
    this.#echoes.set(
      message.clientId,
      setTimeout(() => this.#connection.renew(), echoWithin),
    );
  }

  #refused(message: Unsent, reason: string | null): void {
    this.#view.takeBack(message.clientId);
    this.#sendBox.putBack([message.text]);
    this.#say(reason ?? this.#words.refused);
  }

  /** Another window ended the chat, or the session is over. What was not sent goes back into the box. */
  #end(): void {
    this.#connection.stop();
    const unsent = this.#outbox.empty();
    for (const message of unsent) this.#view.takeBack(message.clientId);
    this.#sendBox.putBack(unsent.map((message) => message.text));
    this.#sendBox.close();
    this.#say(this.#words.ended);
    const again = document.createElement('a');
    again.href = location.pathname;
    again.textContent = this.#words.startAgain;
    this.#state.append(' ', again);
  }

  /** What one sentence says is not said again: the line is read out at every change. */
  #say(sentence: string): void {
    if (this.#state.textContent !== sentence) this.#state.textContent = sentence;
  }

  #followTheDevice(): void {
    let hiddenAt = 0;
    const back = (): void => {
      this.#connection.renew();
      this.#outbox.hurry();
    };
    addEventListener('online', back);
    addEventListener('offline', () => this.#connection.lost());
    addEventListener('pageshow', (event) => {
      if (event.persisted) back();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) hiddenAt = performance.now();
      else if (!this.#isLive || performance.now() - hiddenAt > briefly) back();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#outbox.unsent.length > 0) event.preventDefault();
    });
  }
}

/** Not `crypto.randomUUID`, which old phones lack and which plain http does not offer. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const settings = find('#chat').dataset.live;
if (settings !== undefined) {
  const parsed = JSON.parse(settings) as Omit<Settings, 'language'>;
  new LiveChat({ ...parsed, language: document.documentElement.lang }).start();
}
