/**
 * Keeps what is written but not sent over a reload. Browsers throw on storage inside another site's page; then the
 * draft is simply not kept.
 */
export class Draft {
  readonly #key: string;

  constructor(landlord: string) {
    this.#key = `heard-draft-${landlord}`;
  }

  read(): string {
    try {
      return sessionStorage.getItem(this.#key) ?? '';
    } catch {
      return '';
    }
  }

  /** An empty text forgets the draft. */
  keep(text: string): void {
    try {
      if (text === '') sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, text);
    } catch {
      // Not kept; the box still holds it.
    }
  }
}
