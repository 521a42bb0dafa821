import { z } from 'zod';
import { day, words } from '../commandFields.ts';

/** What staff can put right of a complaint itself. */
export const correctingCommands = [
  z.strictObject({ type: z.literal('correctReceived'), receivedOn: day, words }),
] as const;

/** The names of these commands. */
export type CorrectingCommand = z.infer<(typeof correctingCommands)[number]>['type'];
