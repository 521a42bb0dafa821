import type { DeputyReason } from '../../../complaints/reviewing/events.ts';
import type { ReviewAnswer } from '../../../complaints/status/review.ts';
import type { Told } from './told.ts';

const deputies: Record<DeputyReason, (title: string) => string> = {
  handled: (title) => `The ${title} dealt with it before.`,
  subject: (title) => `Your complaint is about the ${title}.`,
  conflict: (title) => `The ${title} has a link to the matter.`,
};

/** A panel by its number: never a name. */
function panel(title: string, { people, appointed }: ReviewAnswer): string {
  if (appointed) return `Who has it: ${title}. It has ${people} members. None of them dealt with it before.`;
  return `Who will have it: ${title}. Its members are still to be named.`;
}

function reviewer(title: string, { appointed, deputyBecause }: ReviewAnswer, body: string): string {
  if (!appointed) return `Who will have it: ${body}.`;
  if (deputyBecause === null) return `Who has it: ${title}.`;
  return `Who has it: a deputy for the ${title}. ${deputies[deputyBecause](title)}`;
}

/** Who has it, by title, while something is owed. */
export function handlerInWords({ status }: Told): string {
  if (status.clocks.length === 0) return '';
  const { title, assigned } = status.handler;
  const { review } = status.beside;
  if (review !== null && status.stage === 2)
    return (review.panel ? panel : reviewer)(title, review, status.reviewBody);
  return assigned ? `Who has it: ${title}.` : `Who will have it: ${title}. Nobody is named yet.`;
}
