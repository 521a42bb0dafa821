import { z } from 'zod';
import { day, number, on, person, words } from '../commandFields.ts';
import { ombudsmanFindings, refusalGrounds } from './events.ts';

/** What staff can record of what takes a complaint out of the procedure, and of the Ombudsman. */
export const outsideCommands = [
  z.strictObject({
    type: z.literal('refuseToAccept'),
    ground: z.enum(refusalGrounds),
    reasons: words,
    confirmedBy: person.optional(),
    discretion: words.optional(),
    on,
  }),
  z.strictObject({ type: z.literal('ombudsmanReferred'), words, on }),
  z.strictObject({
    type: z.literal('ombudsmanOrdered'),
    words,
    dueOn: day,
    accept: z.boolean(),
    on,
  }),
  z.strictObject({ type: z.literal('ombudsmanAskedForEvidence'), words, dueOn: day, on }),
  z.strictObject({ type: z.literal('evidenceSent'), number, words, on }),
  z.strictObject({ type: z.literal('ombudsmanDecided'), finding: z.enum(ombudsmanFindings), words, on }),
  z.strictObject({ type: z.literal('ombudsmanRecommended'), words, dueOn: day, on }),
  z.strictObject({ type: z.literal('ombudsmanOrderDone'), number, words: words.optional(), on }),
  z.strictObject({ type: z.literal('declineRecommendation'), number, reasons: words, on }),
] as const;

/** The names of these commands. */
export type OutsideCommand = z.infer<(typeof outsideCommands)[number]>['type'];
