import { z } from 'zod';
import { staffIdSchema } from './staffRoles.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00');

const hours = z
  .strictObject({
    /** London time. */
    from: timeOfDay,
    until: timeOfDay,
  })
  .refine(({ from, until }) => from < until, 'must begin before they end');

/** How a landlord's staff hear of what waits for them. */
export const noticesSchema = z.strictObject({
  /** An address of the office that many may read: it never hears of a complaint about somebody. Null: there is none. */
  email: z.email().nullable().default(null),
  /** Who is told of danger at any hour, one after the other, by staff id. People are named with `staff set <id> --on-call 1`, too. */
  onCall: z.array(staffIdSchema).default([]),
  /** When somebody is there on working days. Null: not known; then word goes out from 8:00 to 18:00. */
  hours: hours.nullable().default(null),
});
