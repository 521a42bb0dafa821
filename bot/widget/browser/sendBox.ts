import { find } from './dom.ts';
import type { Draft } from './draft.ts';

/** What the send box needs to know. */
export interface SendBoxParts {
  draft: Draft;
  /** Longest message, in characters as Unicode counts them. */
  most: number;
  tooLong: string;
  onSend(text: string): void;
}

/** The form at the foot of the page: box, button, suggested answers. */
export class SendBox {
  readonly #parts: SendBoxParts;
  readonly #form = find<HTMLFormElement>('#say');
  readonly #box = find<HTMLTextAreaElement>('#message');
  readonly #button = find<HTMLButtonElement>('#say .send');

  constructor(parts: SendBoxParts) {
    this.#parts = parts;
    if (this.#box.value === '') this.#box.value = parts.draft.read();
    this.#box.addEventListener('input', () => this.#changed());
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    // The next person on a shared computer must not find what this one was about to say.
    find('.end form').addEventListener('submit', () => parts.draft.keep(''));
    this.#grow();
  }

  /** Puts words back that could not be sent, before whatever has been written since. */
  putBack(texts: string[]): void {
    this.#box.value = [...texts, this.#box.value].filter((text) => text !== '').join('\n\n');
    this.#changed();
  }

  /** No more can be sent here. The words stay, so that they can be copied. */
  close(): void {
    this.#button.disabled = true;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#button.disabled) return;
    const pressed = event.submitter ?? document.activeElement;
    if (pressed instanceof HTMLButtonElement && pressed.name === 'choice') this.#parts.onSend(pressed.value);
    else this.#sendBox();
  }

  #sendBox(): void {
    const text = this.#box.value.trim();
    this.#box.focus();
    if (text === '') return;
    if (Array.from(text).length > this.#parts.most) {
      this.#complain(this.#parts.tooLong);
      return;
    }
    this.#box.value = '';
    this.#changed();
    this.#parts.onSend(text);
  }

  /** Enter sends where there is a real keyboard; on a phone it makes a new line, as in every messenger. */
  #key(event: KeyboardEvent): void {
    const plain =
      event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!plain || event.isComposing || matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    this.#button.click();
  }

  #changed(): void {
    this.#parts.draft.keep(this.#box.value);
    this.#complain(null);
    this.#grow();
  }

  #complain(problem: string | null): void {
    const line = document.querySelector('#problem') ?? this.#newProblem();
    line.textContent = problem ?? '';
    (line as HTMLElement).hidden = problem === null;
    if (problem === null) this.#box.removeAttribute('aria-invalid');
    else this.#box.setAttribute('aria-invalid', 'true');
  }

  #newProblem(): Element {
    const line = document.createElement('p');
    line.id = 'problem';
    line.className = 'problem';
    line.setAttribute('role', 'alert');
    this.#form.before(line);
    this.#box.setAttribute('aria-describedby', 'problem emergency');
    return line;
  }

  /** The box grows with what is written; the style sheet says how far. Newer browsers do it by themselves. */
  #grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.#box.style.height = 'auto';
    this.#box.style.height = `${this.#box.scrollHeight + 2}px`;
  }
}
