import { type Html, html, trusted } from '../../services/html.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { chat, language } from '../../services/wording/en/page.ts';
import { telephone } from './plainText.ts';
import { brandStyle, type Site } from './site.ts';

/** What differs from page to page. */
export interface DocumentParts {
  title: string;
  /** Whose colours the page wears; null for Heard's own. */
  landlord: Landlord | null;
  /** Whether the live script belongs on it. */
  live?: boolean;
  /** Where the skip links lead. */
  skips?: { to: string; label: string }[];
  body: Html;
}

/** A whole document. `noindex`: a search engine that reads a chat page would start chats. */
export function documentOf(site: Site, parts: DocumentParts): Html {
  const asset = (name: string): string => `${site.base}/assets/${name}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${parts.title}</title>
<link rel="icon" href="${asset(site.assets.icon)}" type="image/svg+xml">
<link rel="stylesheet" href="${asset(site.assets.stylesheet)}">
${parts.landlord && html`<meta name="theme-color" content="${parts.landlord.colours.brand}"><style>${trusted(brandStyle(parts.landlord))}</style>`}
${parts.live === true && html`<script type="module" src="${asset(site.assets.script)}"></script>`}
</head>
<body>
${(parts.skips ?? []).map((skip) => html`<a class="skip" href="#${skip.to}">${skip.label}</a>`)}
${parts.body}
</body>
</html>
`;
}

/** The band at the top: whose page it is. */
export function banner(name: string, heading: string): Html {
  return html`<header class="banner"><div class="column"><h1><span class="whose">${name}</span> <span class="what">${heading}</span></h1></div></header>`;
}

/** The landlord's first phone number as a link that rings it. */
export function phoneLink(landlord: Landlord): Html {
  const number = landlord.contacts.phones[0]?.number ?? '';
  return html`<a href="${telephone(number)}">${chat.ring(number)}</a>`;
}

/** The landlord's e-mail address as a link; on a narrow screen only what it does, to keep one line. */
export function emailLink(landlord: Landlord): Html {
  const { email } = landlord.contacts;
  return html`<a href="mailto:${email}"><span class="short">${chat.email}</span><span class="long">${email}</span></a>`;
}

/** A sentence in which one number can be rung. */
export function withNumber(sentence: string, number: string): Html {
  const [before = '', ...after] = sentence.split(number);
  return html`${before}<a href="${telephone(number)}">${number}</a>${after.join(number)}`;
}
