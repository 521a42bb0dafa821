import { html } from '../../html.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { MailToSend } from '../../mail/mail.ts';
import { mayHaveCome } from '../../wording/en/letters/delivery.ts';
import type { WholeLetter } from '../letter.ts';
import { asHtml } from '../render/asHtml.ts';
import { asText } from '../render/asText.ts';
import type { LetterNeeds } from './needs.ts';

/** What is added to a letter when it goes by e-mail. It is no part of its words. */
export interface MailExtras {
  landlord: Landlord;
  caseId: string;
  to: string;
  needs: LetterNeeds;
  /** An earlier try may have got through. */
  mayHaveGone: boolean;
  /** A line below, asking to confirm the address. Null: none. */
  below: string | null;
}

/** A letter as an e-mail: its id is the mail's, so that the same letter is seen to be the same. No files go with it. */
export function letterAsMail(letter: WholeLetter, extras: MailExtras): MailToSend {
  const { landlord, caseId, to, needs, below } = extras;
  const above = extras.mayHaveGone ? mayHaveCome : null;
  return {
    id: letter.id,
    purpose: 'letter',
    landlord,
    to,
    subject: letter.subject,
    text: [above, asText(letter), below].filter((part) => part !== null).join('\n\n'),
    html: needs.textOnly ? null : framed(asHtml(letter, needs), above, below),
    language: letter.language,
    caseId,
  };
}

function framed(page: string, above: string | null, below: string | null): string {
  const line = (text: string | null): string =>
    text === null ? '' : html`<p style="max-width:38em;margin:0 auto;padding:1em">${text}</p>\n`.text;
  // A function: what a text holds must not be read as a pattern of the replacement.
  return page
    .replace(/<body[^>]*>\n?/, (tag) => `${tag}${line(above)}`)
    .replace('</body>', () => `${line(below)}</body>`);
}
