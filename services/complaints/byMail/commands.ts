import { z } from 'zod';
import { number, on, words } from '../commandFields.ts';
import { ownContact } from '../people/events.ts';
import { mailMeanings, verifiedWays } from './events.ts';

const contact = z.number().int().min(ownContact);

/** What can be recorded of e-mail about a complaint. */
export const byMailCommands = [
  z.strictObject({
    type: z.literal('verifyContact'),
    contact,
    how: z.enum(verifiedWays),
    /** Only for this address: a link or a reply is about the one that it went to. */
    of: z.string().optional(),
    /** How staff know. */
    words: words.optional(),
    on,
  }),
  z.strictObject({
    type: z.literal('receiveMail'),
    mail: z.uuid(),
    contact: contact.nullable(),
    words,
    sentAt: z.iso.datetime(),
    meant: z.array(z.enum(mailMeanings)),
    on,
  }),
  z.strictObject({ type: z.literal('readMail'), number, on }),
] as const;

/** The names of these commands. */
export type ByMailCommand = z.infer<(typeof byMailCommands)[number]>['type'];
