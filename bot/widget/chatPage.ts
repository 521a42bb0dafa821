import { type Html, html } from '../../services/html.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { chat, liveWords, messageWords, notTaken } from '../../services/wording/en/page.ts';
import { directLinePath } from '../directLine/addresses.ts';
import { mostCharacters } from '../directLine/incoming.ts';
import { banner, documentOf, emailLink, phoneLink, withNumber } from './document.ts';
import { formId, messageItem, suggestionButtons } from './messageHtml.ts';
import type { Site } from './site.ts';
import { lastReference, type Message, openSuggestions } from './transcript.ts';

/** Signs and number of the message form. */
export interface FormMarks {
  ticket: string;
  /** The message's own id: the same form sent twice is one message. */
  messageId: string;
  /** What stands in the box. */
  draft: string;
}

/** What one rendering of the chat page shows. */
export interface ChatView {
  landlord: Landlord;
  conversationId: string;
  messages: Message[];
  /** Where the shown log ends: the live script goes on from here. */
  position: number;
  form: FormMarks;
  /** Why a message was not taken, above the box. */
  problem: string | null;
}

/** So many messages are drawn; a chat with more begins with a line that says so. */
const shown = 400;

/** The chat page: the conversation so far, working without any script. */
export function chatPage(site: Site, view: ChatView): Html {
  const { landlord } = view;
  const title = chat.title(landlord);
  return documentOf(site, {
    title: view.problem === null ? title : `${notTaken.problemInTitle} – ${title}`,
    landlord,
    live: true,
    skips: [
      { to: 'message', label: chat.skipToMessage },
      { to: 'latest', label: chat.skipToLatest },
    ],
    body: html`${banner(landlord.name, chat.heading)}
${contactBar(site, view)}
<main class="column" id="chat" data-live="${JSON.stringify(liveSettings(site, view))}">
${about(landlord)}
${conversation(view)}
</main>
${messageForm(site, landlord, view)}`,
  });
}

/** What the script is told. Attributes carry it, so that no script needs to stand in the page. */
function liveSettings(site: Site, view: ChatView): Record<string, unknown> {
  return {
    landlord: view.landlord.id,
    conversation: view.conversationId,
    watermark: String(view.position),
    directLine: `${site.base}${directLinePath}`,
    most: mostCharacters,
    words: liveWords,
  };
}

function contactBar(site: Site, view: ChatView): Html {
  const { landlord, form } = view;
  const reference = lastReference(view.messages);
  return html`<div class="bar"><nav class="column" aria-label="${chat.contactLabel}">
${phoneLink(landlord)} ${emailLink(landlord)}
<details class="end"><summary>${chat.endChat}</summary>
<form method="post" action="${site.base}/chat/${landlord.id}/end">
<p>${chat.endExplained}</p>
<p id="reference-line"${reference === null && html` hidden`}>${chat.writeDown} <strong id="reference" class="reference">${reference ?? ''}</strong></p>
<input type="hidden" name="ticket" value="${form.ticket}">
<button type="submit">${chat.endNow}</button>
</form></details>
</nav></div>`;
}

function about(landlord: Landlord): Html {
  return html`<section class="about" aria-labelledby="about">
<h2 id="about" class="unseen">${chat.aboutHeading}</h2>
<p>${chat.about(landlord)}</p>
</section>`;
}

function conversation(view: ChatView): Html {
  const messages = view.messages.slice(-shown);
  const latest = messages.findLast((message) => message.by === 'resident') ?? messages.at(-1);
  const suggestions = openSuggestions(messages);
  const waiting = messages.at(-1)?.by === 'resident';
  return html`<section aria-labelledby="conversation">
<h2 id="conversation" class="unseen">${chat.conversationHeading}</h2>
${messages.length < view.messages.length && html`<p class="aside">${chat.onlyLatest}</p>`}
<div id="log" role="log" aria-live="polite" aria-labelledby="conversation" tabindex="-1"><ol class="messages">
${messages.map((message) => messageItem(message, messageWords, message === latest))}
</ol></div>
<div id="suggestions" class="suggestions" role="group" aria-label="${chat.suggestionsLabel}"${suggestions.length === 0 && html` hidden`}>
${suggestionButtons(suggestions)}
</div>
<p id="waiting" class="aside"${!waiting && html` hidden`}>${chat.waiting} <a href="?look=${view.form.messageId}#newest">${chat.waitingLink}</a></p>
<p id="typing" class="typing" hidden><span class="unseen">${liveWords.typing}</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span></p>
<div id="newest"></div>
</section>`;
}

/** The message box. Not `required` and without `maxlength`: a browser would cut a long story short without a word. */
export function messageForm(
  site: Site,
  landlord: Landlord,
  view: { form: FormMarks; problem: string | null },
): Html {
  const { form, problem } = view;
  const described = problem === null ? 'emergency' : 'problem emergency';
  return html`<section class="write" aria-labelledby="write"><div class="column">
<h2 id="write" class="unseen">${chat.messageHeading}</h2>
<p id="connection" class="connection" role="status"></p>
${problem !== null && html`<p id="problem" class="problem">${problem}</p>`}
<form id="${formId}" method="post" action="${site.base}/chat/${landlord.id}/message#newest">
<label for="message">${chat.messageLabel}</label>
<div class="box"><textarea id="message" name="text" rows="2" dir="auto" autocomplete="off" aria-describedby="${described}"${problem !== null && html` aria-invalid="true"`}>
${form.draft}</textarea><button type="submit" class="send">${chat.send}</button></div>
<input type="hidden" name="ticket" value="${form.ticket}">
<input type="hidden" name="id" value="${form.messageId}">
</form>
<p id="emergency" class="emergency">${withNumber(chat.emergency, '999')}</p>
</div></section>`;
}
