import { z } from 'zod';
import { day, on, words } from '../commandFields.ts';
import { contactRoutes, fitsRoute } from '../routes/contactRoutes.ts';
import { authorityWays, contactRoles, ownContact, removalReasons, theDead } from './events.ts';

/** A contact that staff added, counted from 1. */
const contact = z.number().int().positive();

/** Any contact of the case: the resident's own has a number of its own. */
const anyContact = z.number().int().min(ownContact);

/** What staff can do about who is on a case, and about their codes. */
export const peopleCommands = [
  z
    .strictObject({
      type: z.literal('addContact'),
      role: z.enum(contactRoles),
      name: words,
      route: z.enum(contactRoutes),
      address: words,
      how: z.enum(authorityWays).optional(),
      words: words.optional(),
      shownOn: day.optional(),
      on,
    })
    .refine(({ route, address }) => fitsRoute(route, address), { path: ['address'] }),
  z.strictObject({
    type: z.literal('removeContact'),
    contact: anyContact,
    why: z.enum(removalReasons),
    words,
    on,
  }),
  z.strictObject({ type: z.literal('showAuthority'), contact, how: z.enum(authorityWays), words, on }),
  z.strictObject({ type: z.literal('endAuthority'), contact, words, on }),
  z.strictObject({ type: z.literal('recordDeath'), who: z.enum(theDead), words, on }),
  z.strictObject({ type: z.literal('takeBackDeath'), who: z.enum(theDead), words, on }),
  z.strictObject({ type: z.literal('giveCode'), contact: contact.optional() }),
  z.strictObject({ type: z.literal('resendCode'), contact: anyContact }),
] as const;

/** The names of these commands. */
export type PeopleCommand = z.infer<(typeof peopleCommands)[number]>['type'];
