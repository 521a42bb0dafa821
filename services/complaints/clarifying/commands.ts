import { z } from 'zod';
import { on, words } from '../commandFields.ts';
import { unclearMatters } from './events.ts';

/** What staff can ask of a complaint until it is clear what it is about. */
export const clarifyingCommands = [
  z.strictObject({ type: z.literal('sendReceipt'), on }),
  z.strictObject({ type: z.literal('askClarification'), about: z.enum(unclearMatters), words, on }),
  z.strictObject({ type: z.literal('clarified'), words, on }),
  z.strictObject({ type: z.literal('decideCoverage'), covered: z.boolean(), reasons: words, on }),
  z.strictObject({ type: z.literal('tryQuickFix'), fixed: z.boolean(), words, on }),
  z.strictObject({ type: z.literal('addPoint'), words, on }),
] as const;

/** The names of these commands. */
export type ClarifyingCommand = z.infer<(typeof clarifyingCommands)[number]>['type'];
