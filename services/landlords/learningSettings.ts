import { z } from 'zod';
import type { LocalDate } from '../clock.ts';

/**
 * Whether the understanding may learn from what residents and staff of a landlord say it got wrong. Off unless the landlord's
 * file says otherwise: residents' words are then used for something that they did not write them for.
 */
export const learningSettings = z
  .strictObject({
    enabled: z.boolean().default(false),
    /** Words older than so many days are not learned from. */
    keepDays: z.number().int().min(1).max(2200).default(365),
    /** The day of the landlord's own data protection impact assessment for this. */
    assessedOn: z.iso.date().nullable().default(null),
    /** Whether residents' own choices teach (offers taken and declined), or corrections by staff alone. */
    residentsChoices: z.boolean().default(true),
  })
  .superRefine(({ enabled, assessedOn }, context) => {
    if (!enabled || assessedOn !== null) return;
    const message =
      "learning from residents' words needs the landlord's data protection impact assessment first: give the day it was done, or leave learning off";
    context.addIssue({ code: 'custom', path: ['assessedOn'], message });
  });

/** What a landlord allows to be learned from. */
export type LearningSettings = z.infer<typeof learningSettings>;

/** Whether learning is on today: an assessment that is still to come allows nothing yet. */
export function learnsOn(settings: LearningSettings, today: LocalDate): boolean {
  return settings.enabled && settings.assessedOn !== null && settings.assessedOn <= today;
}
