import { epochMilliseconds, londonTime } from '../../services/clock.ts';
import { type Html, html } from '../../services/html.ts';
import { messageHtml } from './plainText.ts';
import type { Message, Suggestion } from './transcript.ts';

/** What stands above each message, in the page's language. */
export interface MessageWords {
  heard: string;
  resident: string;
  oneOffer: string;
  offers: string;
  months: string[];
}

/** The form that suggested answers are sent with. */
export const formId = 'say';

/**
 * One message as a list item. Server and script draw it with this same function, so that a message looks and reads
 * the same however it came to the page. Links are made only in Heard's own words, and only those are read out: nobody
 * needs to hear what they have just written.
 */
export function messageItem(message: Message, words: MessageWords, latest = false): Html {
  return html`<li class="message by-${message.by}" data-id="${message.id}" data-acts="${message.acts.join(' ')}"${message.by === 'resident' && html` aria-live="off"`}${latest && html` id="latest"`}>
<h3 class="who"><span class="name">${words[message.by]}</span>${message.at !== null && html` <time datetime="${message.at}">${dayAndTime(message.at, words)}</time>`}</h3>
<div class="said">${said(message)}</div>${offers(message, words)}
</li>`;
}

/** For those who hear the message and do not see its buttons. The style sheet keeps it to the last message. */
function offers({ suggestions }: Message, words: MessageWords): Html | false {
  if (suggestions.length === 0) return false;
  const count = suggestions.length === 1 ? words.oneOffer : `${suggestions.length} ${words.offers}`;
  return html`<p class="offers unseen">${count}</p>`;
}

/** Suggested answers as buttons of the message form. */
export function suggestionButtons(suggestions: readonly Suggestion[]): Html {
  return html`${suggestions.map(
    ({ title, value }) =>
      html`<button type="submit" form="${formId}" name="choice" value="${value}" dir="auto">${title}</button> `,
  )}`;
}

/**
 * The read-back is told twice in its message: as lines of text for plain clients, and as data. Here the data is shown,
 * as a list of terms and answers, in the place of the lines.
 */
function said(message: Message): Html {
  const links = message.by === 'heard';
  if (message.summary.length === 0) return messageHtml(message.text, links);
  const lines = message.summary.map((line) => `${line.label}: ${line.answer}`).join('\n');
  const place = message.text.indexOf(lines);
  const before = place < 0 ? message.text : message.text.slice(0, place);
  const after = place < 0 ? '' : message.text.slice(place + lines.length);
  return html`${messageHtml(before, links)}<dl class="summary">${message.summary.map(
    (line) => html`<div><dt>${line.label}</dt><dd>${messageHtml(line.answer, false)}</dd></div>`,
  )}</dl>${messageHtml(after, links)}`;
}

/** "20 November, 10:05", London time. A time that cannot be read is shown as nothing rather than as an error. */
function dayAndTime(at: string, words: MessageWords): string {
  if (Number.isNaN(epochMilliseconds(at))) return '';
  const time = londonTime(at);
  return `${Number(time.slice(8, 10))} ${words.months[Number(time.slice(5, 7)) - 1]}, ${time.slice(11, 16)}`;
}
