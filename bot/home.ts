import { type Html, html } from '../services/html.ts';
import { home } from '../services/wording/en/page.ts';
import { documentOf } from './widget/document.ts';
import type { Site } from './widget/site.ts';

/** The first page: what Heard is, and the landlords' chats. */
export function homePage(site: Site): Html {
  const landlords = site.reception.landlords();
  return documentOf(site, {
    title: home.title,
    landlord: null,
    body: html`<header class="banner"><div class="column"><h1>${home.title}</h1></div></header>
<main class="column plain">
<p class="lead">${home.lead}</p>
<p>${home.what}</p>
<section><h2>${home.chatsHeading}</h2>
${landlords.length === 0 && html`<p>${home.noChats}</p>`}
<ul class="chats">${landlords.map(
      (landlord) =>
        html`<li><a class="button" href="${site.base}/chat/${landlord.id}">${home.chatLink(landlord)}</a></li>`,
    )}</ul></section>
<section><h2>${home.emergencyHeading}</h2><p>${home.emergency}</p></section>
<section><h2>${home.operatorsHeading}</h2>
<p><a href="${site.base}/healthz">${home.health}</a></p>
<p>${home.docs}</p></section>
</main>`,
  });
}
