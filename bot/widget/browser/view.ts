import type { LoggedActivity } from '../../../services/conversations/loggedActivity.ts';
import type { LiveWords } from '../../../services/wording/en/page.ts';
import { messageItem, suggestionButtons } from '../messageHtml.ts';
import { type Message, messageOf, openSuggestions } from '../transcript.ts';
import { elementOf, find, fragmentOf } from './dom.ts';
import type { Unsent } from './outbox.ts';

/** How long dots are shown after the other side was last heard typing, in milliseconds. */
const typingLasts = 6_000;

/** A message that arrives sooner than this needs no word about its sending. Milliseconds. */
const sendingAfter = 1_000;

/** The conversation on the page: messages, suggested answers, dots. Begins with what the server has drawn. */
export class ConversationView {
  readonly #words: LiveWords;
  readonly #list = find('#log .messages');
  readonly #suggestions = find('#suggestions');
  readonly #typing = find('#typing');
  readonly #items = new Map<string, Element>();
  readonly #unsent = new Map<string, Element>();
  #last: Message | null = null;
  /** Where the answer begins that came last, and which message it answers. Null: the resident has written since. */
  #answer: { to: unknown; begins: Element; tellsOfDanger: boolean } | null = null;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(words: LiveWords) {
    this.#words = words;
    for (const item of this.#list.querySelectorAll('li[data-id]')) {
      this.#items.set(item.getAttribute('data-id') ?? '', item);
    }
    find('#waiting').hidden = true;
  }

  /** Shows what has come: new messages at the end, known ones in their place. Answers with the ids of ours in it. */
  show(activities: readonly LoggedActivity[]): string[] {
    const stays = this.#readsTheEnd();
    const shown = activities.flatMap((activity) => this.#showOne(activity) ?? []);
    const [first] = shown;
    if (first !== undefined && stays) scrollTo(first);
    return activities.flatMap((activity) => messageOf(activity)?.clientId ?? []);
  }

  /** Shows a message of the resident's before the server has it. */
  showUnsent(message: Unsent): void {
    const shown: Message = {
      id: '',
      by: 'resident',
      text: message.text,
      at: null,
      clientId: message.clientId,
      suggestions: [],
      summary: [],
      acts: [],
      reference: null,
    };
    const item = elementOf(messageItem(shown, this.#words));
    item.removeAttribute('data-id');
    item.classList.add('unsent');
    this.#unsent.set(message.clientId, item);
    this.#list.append(item);
    this.#answer = null;
    setTimeout(() => this.#stillSending(message.clientId), sendingAfter);
    this.#suggest([]);
    scrollTo(item);
  }

  /** Says beside an unsent message how it stands; null says nothing. */
  mark(clientId: string, state: string | null): void {
    const item = this.#unsent.get(clientId);
    item?.querySelector('.state')?.remove();
    if (item === undefined || state === null) return;
    const line = document.createElement('p');
    line.className = 'state';
    line.textContent = state;
    item.append(line);
  }

  /** Takes an unsent message away again. */
  takeBack(clientId: string): void {
    this.#unsent.get(clientId)?.remove();
    this.#unsent.delete(clientId);
    this.#suggest(this.#last === null ? [] : openSuggestions([this.#last]));
  }

  /** Takes everything away: another conversation begins. */
  clear(): void {
    this.#list.replaceChildren();
    this.#items.clear();
    this.#unsent.clear();
    this.#answer = null;
    this.#suggest([]);
  }

  /** Whether the resident has said anything yet. A fresh chat is read from its top. */
  hasBegun(): boolean {
    return this.#list.querySelector('.by-resident') !== null;
  }

  /** Goes to the end of the conversation, as a chat that is opened again should. */
  toEnd(): void {
    window.scrollTo(0, document.documentElement.scrollHeight);
  }

  /** Shows one activity. Gives the message at which reading goes on; null where nothing new came. */
  #showOne(activity: LoggedActivity): Element | null {
    if (activity.type === 'typing') this.#showTyping(activity);
    const message = messageOf(activity);
    if (message === null) return null;
    if (message.by === 'heard') this.#hideTyping();
    if (message.reference !== null) showReference(message.reference);
    const known = this.#items.get(message.id);
    if (known !== undefined) return this.#update(known, message);
    const own = message.clientId === null ? undefined : this.#unsent.get(message.clientId);
    const item = own === undefined ? this.#append(message) : this.#confirm(own, message);
    this.#items.set(message.id, item);
    this.#last = message;
    this.#suggest(this.#unsent.size > 0 ? [] : openSuggestions([message]));
    return own === undefined ? this.#readFrom(item, message, activity.replyToId) : null;
  }

  /**
   * An answer comes message by message and is read from its first, however long the others are. Advice about danger stays where it
   * is seen until the resident writes again, whatever is said after it.
   */
  #readFrom(item: Element, message: Message, to: unknown): Element {
    const tellsOfDanger = message.acts.includes('safety');
    const open = this.#answer;
    const goesOn = open !== null && (open.tellsOfDanger || (to !== undefined && open.to === to));
    const begins = goesOn ? open.begins : item;
    this.#answer = { to, begins, tellsOfDanger: tellsOfDanger || (goesOn && open.tellsOfDanger) };
    return begins;
  }

  /** A message that has not changed is left alone: to draw it again would have it read out again. */
  #update(known: Element, message: Message): null {
    const drawn = elementOf(messageItem(message, this.#words));
    if (drawn.innerHTML !== known.innerHTML) known.replaceChildren(...drawn.childNodes);
    if (this.#last === null || this.#last.id === message.id) {
      this.#last = message;
      const isLast = this.#list.querySelector('li[data-id]:last-child') === known;
      if (isLast) this.#suggest(openSuggestions([message]));
    }
    return null;
  }

  #append(message: Message): Element {
    const item = elementOf(messageItem(message, this.#words));
    const [firstUnsent] = this.#unsent.values();
    this.#list.insertBefore(item, firstUnsent ?? null);
    return item;
  }

  #stillSending(clientId: string): void {
    const item = this.#unsent.get(clientId);
    if (item?.querySelector('.state') === null) this.mark(clientId, this.#words.sending);
  }

  /** Our own message has arrived: the one on the page becomes the real one. */
  #confirm(own: Element, message: Message): Element {
    this.mark(message.clientId ?? '', null);
    this.#unsent.delete(message.clientId ?? '');
    own.classList.remove('unsent');
    own.setAttribute('data-id', message.id);
    own.replaceChildren(...elementOf(messageItem(message, this.#words)).childNodes);
    return own;
  }

  #suggest(suggestions: Message['suggestions']): void {
    const holdsFocus = this.#suggestions.contains(document.activeElement);
    this.#suggestions.replaceChildren(fragmentOf(suggestionButtons(suggestions)));
    this.#suggestions.hidden = suggestions.length === 0;
    // Focus that vanishes with its button would throw a keyboard or screen-reader user back to the top of the page.
    if (holdsFocus) find('#log').focus({ preventScroll: true });
  }

  #showTyping(activity: LoggedActivity): void {
    if ((activity.from as { role?: unknown } | undefined)?.role === 'user') return;
    clearTimeout(this.#typingTimer);
    this.#typing.hidden = false;
    this.#typingTimer = setTimeout(() => this.#hideTyping(), typingLasts);
  }

  #hideTyping(): void {
    this.#typing.hidden = true;
  }

  /** Whoever has scrolled up to read is not torn away. */
  #readsTheEnd(): boolean {
    const page = document.documentElement;
    return page.scrollHeight - window.scrollY - window.innerHeight < 240;
  }
}

/** Into the panel of "End chat", which asks for it to be written down. */
function showReference(reference: string): void {
  find('#reference').textContent = reference;
  find('#reference-line').hidden = false;
}

/** Goes down to a message, but never so far that its beginning is hidden. */
function scrollTo(item: Element): void {
  // On a very low screen the box is not held in place; nobody should have to type where they cannot see it.
  const box = find('#message');
  if (document.activeElement === box && getComputedStyle(find('.write')).position !== 'sticky') {
    box.scrollIntoView({ block: 'end' });
    return;
  }
  const bar = find('.bar').getBoundingClientRect();
  const top = item.getBoundingClientRect().top + window.scrollY - bar.height - 12;
  const bottom = document.documentElement.scrollHeight - window.innerHeight;
  window.scrollTo(0, Math.min(top, bottom));
}
