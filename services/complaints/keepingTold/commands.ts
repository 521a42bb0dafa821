import { z } from 'zod';
import { day, number, on, words } from '../commandFields.ts';
import { manners } from '../investigating/events.ts';
import { offers } from './events.ts';

/** How often an update can be agreed, in working days: more than a quarter of a year is none. */
export const everyDays = z.number().int().min(1).max(60);

/** A time in London, to the minute: 2026-12-01T14:00. */
const londonMinute = z.iso.datetime({ local: true, precision: -1 }).regex(/^[^Z+]*$/);

/** What staff can record of what a resident is told, promised or needs. */
export const keepingToldCommands = [
  z.strictObject({ type: z.literal('agreeUpdates'), everyDays, on }),
  z.strictObject({ type: z.literal('giveUpdate'), words, on }),
  z.strictObject({ type: z.literal('recordAdjustment'), words, reviewOn: day, on }),
  z.strictObject({
    type: z.literal('reviewAdjustment'),
    number,
    kept: z.boolean(),
    reviewOn: day.optional(),
    on,
  }),
  z.strictObject({ type: z.literal('promiseCallback'), at: londonMinute, words }),
  z.strictObject({ type: z.literal('makeCallback'), number, on }),
  z.strictObject({
    type: z.literal('replyToOffer'),
    offer: z.enum(offers),
    wanted: z.boolean(),
    manner: z.enum(manners).optional(),
    words,
    on,
  }),
] as const;

/** The names of these commands. */
export type KeepingToldCommand = z.infer<(typeof keepingToldCommands)[number]>['type'];
