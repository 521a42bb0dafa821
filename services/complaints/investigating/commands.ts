import { z } from 'zod';
import { on, person, words } from '../commandFields.ts';
import { interviewees, manners } from './events.ts';

/** What staff can record while they look into a complaint. */
export const investigatingCommands = [
  z.strictObject({ type: z.literal('nameSubject'), person, on }),
  z.strictObject({ type: z.literal('takeBackSubject'), person, words, on }),
  z.strictObject({ type: z.literal('declareConflict'), person, words, on }),
  z.strictObject({
    type: z.literal('offerInterview'),
    with: z.enum(interviewees),
    manner: z.enum(manners),
    on,
  }),
  z.strictObject({ type: z.literal('noteInterview'), with: z.enum(interviewees), words, on }),
] as const;

/** The names of these commands. */
export type InvestigatingCommand = z.infer<(typeof investigatingCommands)[number]>['type'];
