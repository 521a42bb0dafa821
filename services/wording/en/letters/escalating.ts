import type { Duration } from '../../../landlords/landlord.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import { lengthInWords } from '../counting.ts';
import { paragraph } from './parts.ts';
import { staffName } from './people.ts';

function whoReviews({ landlord, byPanel }: LetterTold): string {
  const { reviewBody, stageOneHandler } = landlord.procedure;
  return byPanel
    ? `A ${reviewBody.value} will look at it again. It has nothing to do with your complaint or with the ${stageOneHandler.value}. You will have every chance to tell the panel your side.`
    : `Our ${reviewBody.value} will look at it again. Whoever does that must have had no part in our answer.`;
}

function whomToAsk(told: LetterTold): string {
  const name = staffName(told.firstHandler);
  const { value: title } = told.landlord.procedure.stageOneHandler;
  const deals = told.complaint.decisions.length > 0 ? 'dealt' : 'deals';
  const who = name === null ? `our ${title}` : name;
  return `To ask for a review, contact ${who}, who ${deals} with your complaint. Or use the details under “How to reach us”.`;
}

/** The time for the answer runs from the request itself, or from the letter that confirms it. */
function howLong({ landlord }: LetterTold): string {
  const { reviewAcknowledge, stageTwo, reviewBody } = landlord.procedure;
  const length = (duration: Duration) => lengthInWords(duration);
  const from = stageTwo.anchor === 'reviewRequested' ? 'of your request' : 'after that letter';
  return `We will write to confirm your request within ${length(reviewAcknowledge.duration)}. The ${reviewBody.value} will answer within ${length(stageTwo.duration)} ${from}.`;
}

function untilWhen({ landlord }: LetterTold): string {
  const asked = landlord.procedure.reviewWithin;
  return asked === null
    ? 'There is no last day for asking.'
    : `Please ask within ${lengthInWords(asked.value)}. We will not turn you away for being late.`;
}

/** How to go on to stage 2: to whom, how, and that no reason is needed (Code 6.9 g, 6.12). */
export function askForReview(told: LetterTold): LetterPart[] {
  return [
    ...paragraph(
      'You can ask for a review of all of it, or of some of it. That is Stage 2.',
      'You do not have to say why. If you want to, tell us what you think of our answer.',
    ),
    ...paragraph(whoReviews(told)),
    ...paragraph(whomToAsk(told), untilWhen(told)),
    ...paragraph(howLong(told)),
  ];
}
