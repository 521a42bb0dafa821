import { type Html, html } from '../../services/html.ts';
import { emergencyNumbers } from '../../services/landlords/emergencyNumbers.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { chat, contactList, ended, messageWords, trouble } from '../../services/wording/en/page.ts';
import { type FormMarks, messageForm } from './chatPage.ts';
import { banner, documentOf, withNumber } from './document.ts';
import { messageItem } from './messageHtml.ts';
import { telephone } from './plainText.ts';
import type { Site } from './site.ts';
import type { Message } from './transcript.ts';

/** Says that messages cannot be taken, and whom to ring instead. The words that were written stay in the box. */
export function troublePage(site: Site, landlord: Landlord, form: FormMarks | null): Html {
  const text = form === null ? trouble.closed : trouble.notSent;
  return documentOf(site, {
    title: `${trouble.title} – ${chat.title(landlord)}`,
    landlord,
    body: html`${banner(landlord.name, chat.heading)}
<main class="column plain">
<h2>${trouble.title}</h2>
<p>${text}</p>
${form === null && html`<p><a class="button" href="${chatPath(site, landlord)}">${trouble.tryAgain}</a></p>`}
${emergencies(landlord)}
${people(landlord)}
</main>
${form !== null && messageForm(site, landlord, { form, problem: null })}`,
  });
}

/** The answer to a message that spoke of danger while the store was down (design 3.10): it comes before anything else. */
export function safetyPage(site: Site, landlord: Landlord, messages: Message[]): Html {
  return documentOf(site, {
    title: `${trouble.answeredTitle} – ${chat.title(landlord)}`,
    landlord,
    body: html`${banner(landlord.name, chat.heading)}
<main class="column plain">
<h2>${trouble.answeredTitle}</h2>
<ol class="messages">${messages.map((message) => messageItem(message, messageWords))}</ol>
<p>${trouble.answered} <a href="${chatPath(site, landlord)}#latest">${trouble.backToChat}</a></p>
${emergencies(landlord)}
${people(landlord)}
</main>`,
  });
}

/** After "end chat". `reference`: of the complaint that the chat was about. */
export function endedPage(site: Site, landlord: Landlord, reference: string | null): Html {
  return documentOf(site, {
    title: `${ended.title} – ${chat.title(landlord)}`,
    landlord,
    body: html`${banner(landlord.name, chat.heading)}
<main class="column plain">
<h2>${ended.title}</h2>
<p>${ended.text}</p>
${reference !== null && html`<p>${ended.reference} <strong class="reference">${reference}</strong></p>`}
<p><a class="button" href="${chatPath(site, landlord)}">${ended.again}</a></p>
${people(landlord)}
</main>`,
  });
}

/** A page with a heading, a sentence and the way to the first page: nothing there, or nothing readable. */
export function smallPage(site: Site, title: string, text: string): Html {
  return documentOf(site, {
    title,
    landlord: null,
    body: html`<main class="column plain"><h1>${title}</h1><p>${text}</p><p><a class="button" href="${site.base}/">${trouble.firstPage}</a></p></main>`,
  });
}

function chatPath(site: Site, landlord: Landlord): string {
  return `${site.base}/chat/${landlord.id}`;
}

function emergencies(landlord: Landlord): Html {
  // As in production: only numbers that somebody has confirmed.
  const gas = emergencyNumbers('gas', landlord.nation, true)[0]?.number ?? '999';
  const repairs = landlord.emergencyLine?.value.number ?? null;
  return html`<section><h2>${trouble.emergencyHeading}</h2>
<p>${withNumber(trouble.emergency, '999')}</p>
<p>${withNumber(trouble.gas(gas), gas)}</p>
${repairs !== null && html`<p>${withNumber(trouble.emergencyRepairs(repairs), repairs)}</p>`}
</section>`;
}

function people(landlord: Landlord): Html {
  const { phones, email, address, postcode } = landlord.contacts;
  const post = [...address, ...(postcode.confirmed ? [postcode.value] : [])].join(', ');
  return html`<section><h2>${trouble.personHeading}</h2><dl class="summary">
${phones.map((phone) => html`<div><dt>${contactList.phone(phone.label)}</dt><dd><a href="${telephone(phone.number)}">${phone.number}</a></dd></div>`)}
<div><dt>${contactList.email}</dt><dd><a href="mailto:${email}">${email}</a></dd></div>
<div><dt>${contactList.post}</dt><dd>${post}</dd></div>
</dl></section>`;
}
