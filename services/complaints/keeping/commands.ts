import { z } from 'zod';
import { on, words } from '../commandFields.ts';

/** What staff can ask about what is kept of a complaint. */
export const keepingCommands = [
  z.strictObject({ type: z.literal('recordLearning'), words, on }),
  z.strictObject({ type: z.literal('setLegalHold'), held: z.boolean(), words, on }),
  z.strictObject({ type: z.literal('erase'), anyway: z.boolean().optional() }),
] as const;

/** The names of these commands. */
export type KeepingCommand = z.infer<(typeof keepingCommands)[number]>['type'];
