import { z } from 'zod';
import type { Label, Understanding } from '../understanding.ts';

/** What a message is, in the words in which a language model is asked. Every label must be there: the type sees to it. */
export const labelMeanings: Record<Label, string> = {
  complaint: 'unhappy with what the landlord, its staff or its contractors did or failed to do',
  service_request: 'asks for something to be repaired or done, and tells of no earlier failure',
  status_question: 'asks how far a repair, request or complaint has got',
  review_request: 'wants an answer to a complaint looked at again',
  human_request: 'wants to speak to a person',
  information: 'asks a question about how things work',
  praise: 'thanks or praises, and means it',
  other: 'none of these',
};

/** All labels that an opinion may name. */
export const opinionLabels = Object.keys(labelMeanings) as [Label, ...Label[]];

/** The whole of what an opinion can say. Anything more, less or else is no opinion. */
export const opinionSchema = z.strictObject({
  dissatisfied: z.boolean(),
  label: z.enum(opinionLabels),
});

/** What a language model makes of a message. */
export type Opinion = z.output<typeof opinionSchema>;

/** Asks for a second opinion on a resident's words. Null: there is none, for whatever reason. Never throws. */
export type SecondOpinion = (text: string) => Promise<Opinion | null>;

/** The part of a reading that an opinion is asked about. */
type Judged = Pick<Understanding, 'action'>;

/** Whether a reading needs a second opinion: only where our own rules would ask the resident. */
export function needsOpinion(reading: Judged): boolean {
  return reading.action === 'ask';
}

/**
 * A reading in the light of an opinion. It can turn "ask" into "offer" and nothing else: an opinion that says "not dissatisfied",
 * is missing or contradicts itself leaves the question to the resident. So a model that is wrong, or was talked round by what a
 * resident wrote, costs at most an offer too many; it can never have a complaint passed over. Labels, score and facts stay
 * those of our own rules.
 */
export function withOpinion<Read extends Judged>(reading: Read, opinion: Opinion | null): Read {
  if (opinion === null || !needsOpinion(reading)) return reading;
  const dissatisfied = opinion.dissatisfied && opinion.label !== 'praise';
  return dissatisfied ? { ...reading, action: 'offer' } : reading;
}
