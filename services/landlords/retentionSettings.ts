import { z } from 'zod';

/**
 * How long people's words are kept (UK GDPR Article 5(1)(e)). Nothing is erased by itself, whatever stands here: `retention run`
 * erases what is due, and a person runs it. Left out: nothing is ever due. Common choices: 6 years after a case was closed (the
 * time in which a claim can be made), and 90 days for chats that became no case.
 */
export const retentionSettings = z.strictObject({
  /** Years after a case was closed; also for requests and alerts, after they were dealt with. Null: for ever. */
  casesYears: z.number().int().min(1).max(50).nullable().default(null),
  /** Days after the last message of a chat from which no case came. Null: for ever. */
  chatsDays: z.number().int().min(1).max(3650).nullable().default(null),
});

/** How long a landlord keeps people's words. */
export type RetentionSettings = z.infer<typeof retentionSettings>;
