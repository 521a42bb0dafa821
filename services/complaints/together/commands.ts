import { z } from 'zod';
import { day, number, on, words } from '../commandFields.ts';
import { contactRoutes, fitsRoute } from '../routes/contactRoutes.ts';

/** A complaint's reference as it was typed. */
const reference = z.string().trim().min(1).max(40);

/** What can be asked about groups, and about points that go from one complaint to another. */
export const togetherCommands = [
  z.strictObject({ type: z.literal('claimGroupTie'), to: reference, words }),
  z.strictObject({ type: z.literal('memberClaims'), member: reference }),
  z
    .strictObject({
      type: z.literal('addToGroup'),
      member: reference.optional(),
      name: words.optional(),
      route: z.enum(contactRoutes).optional(),
      address: words.optional(),
      words: words.optional(),
      /** They are another person than whoever of that name or contact is in the group. */
      another: z.boolean().optional(),
      on,
    })
    .refine(
      ({ route, address }) => route === undefined || address === undefined || fitsRoute(route, address),
      {
        path: ['address'],
      },
    ),
  z.strictObject({ type: z.literal('joinGroup'), to: reference, words: words.optional(), on }),
  z.strictObject({ type: z.literal('leaveGroup'), words, on }),
  z.strictObject({ type: z.literal('memberLeft'), member: reference, on }),
  z.strictObject({
    type: z.literal('splitPoints'),
    numbers: z.array(number).min(1),
    raisedOn: day.optional(),
    to: reference.optional(),
  }),
  z.strictObject({ type: z.literal('movePoints'), to: reference }),
] as const;

/** The names of these commands. */
export type TogetherCommand = z.infer<(typeof togetherCommands)[number]>['type'];
