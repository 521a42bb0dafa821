import type { Html } from '../../../services/html.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

/**
 * The page's security policy lets no text become HTML but through here, and here only what the escaping template made.
 */
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('heard', {
  createHTML: (text) => text,
});

/** What a piece of HTML describes, not yet on the page. */
export function fragmentOf(html: Html): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy === undefined ? html.text : policy.createHTML(html.text);
  return template.content;
}

/** The one element that a piece of HTML describes. */
export function elementOf(html: Html): Element {
  return fragmentOf(html).firstElementChild ?? document.createElement('div');
}

/** An element of the page. A page without it is not the chat page; a plain element in its place does no harm. */
export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector) ?? (document.createElement('div') as HTMLElement as T);
}
