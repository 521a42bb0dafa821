import type { ChangesFor } from '../change.ts';
import type { ByMailEvent } from './events.ts';

/** What these events change of a complaint. */
export const byMailChanges: ChangesFor<ByMailEvent['type']> = {
  ContactVerified: ({ verified }, { contact, how, of, occurredOn: on }) => ({
    verified: [...verified, { contact, how, of, on }],
  }),
  MailReceived: ({ mails }, { mail, contact, words, sentAt, meant, occurredOn: on }) => ({
    mails: [...mails, { number: mails.length + 1, mail, contact, words, sentAt, on, meant, readOn: null }],
  }),
  MailRead: ({ mails }, { number, occurredOn: readOn }) => ({
    mails: mails.map((each) => (each.number === number ? { ...each, readOn } : each)),
  }),
};
