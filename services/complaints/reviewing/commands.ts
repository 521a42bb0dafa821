import { z } from 'zod';
import { on, person, words } from '../commandFields.ts';
import { manners } from '../investigating/events.ts';
import { deputyReasons } from './events.ts';

/** What staff can ask of a complaint that is under review, beside its written steps. */
export const reviewingCommands = [
  z.strictObject({
    type: z.literal('appointReviewer'),
    person,
    because: z.enum(deputyReasons).optional(),
    on,
  }),
  z.strictObject({ type: z.literal('appointPanel'), members: z.array(person).min(1).max(20), on }),
  z.strictObject({
    type: z.literal('offerHearing'),
    manners: z.array(z.enum(manners)).min(1),
    companion: z.boolean(),
    on,
  }),
  z.strictObject({ type: z.literal('noteHearing'), manner: z.enum(manners), words, on }),
  z.strictObject({ type: z.literal('checkFairness'), fair: z.boolean(), words, on }),
] as const;

/** The names of these commands. */
export type ReviewingCommand = z.infer<(typeof reviewingCommands)[number]>['type'];
