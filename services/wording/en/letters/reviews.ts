import type { EventOf } from '../../../complaints/change.ts';
import type { ReviewScope } from '../../../complaints/reviewing/events.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { LetterPart } from '../../../letters/letter.ts';
import { dateInFull } from '../dates.ts';
import { manners } from '../status/manners.ts';
import { sentences } from '../status/told.ts';
import {
  aboutIt,
  adjustments,
  comesLate,
  contactingUs,
  datesOwed,
  datesShort,
  moreTime,
  ombudsman,
  ombudsmanInShort,
  toSpokesperson,
  updatesInWords,
} from './blocks.ts';
import { definition, outcomesSought, responsibility, tellUsIfWrong } from './definition.ts';
import { list, paragraph, quoted, section } from './parts.ts';
import { reviewerInWords } from './people.ts';

const scopes: Record<ReviewScope, string> = {
  some: 'You want us to look at some of our answer again.',
  all: 'You want us to look at all of our answer again.',
};

function asked({ complaint, review, words }: LetterTold): LetterPart[] {
  const { reviewAsked } = complaint;
  if (reviewAsked === null) return [];
  const said = reviewAsked.words === null ? undefined : words[reviewAsked.words];
  return section(
    'What you asked for',
    paragraph(
      `You asked for a review on ${dateInFull(reviewAsked.on)}.`,
      review?.stageOneOverdue === true ? 'You asked because our answer at Stage 1 was late.' : '',
      reviewAsked.scope === null ? '' : scopes[reviewAsked.scope],
    ),
    said === undefined
      ? paragraph('You do not have to say why. You can still tell us what you think, if you want to.')
      : quoted('You told us:', said),
  );
}

/** A panel must hear the resident before it decides; one person checks that stage 1 was fair, where the landlord says so. */
function beforeItIsDecided({ landlord, byPanel, complaint }: LetterTold): string {
  const heard = byPanel ? 'We will ask you how you want to tell the panel your side.' : '';
  const isChecked = landlord.procedure.checksFairness !== null && complaint.decisions.length > 0;
  return sentences(heard, isChecked ? 'They will check if our answer at Stage 1 was fair.' : '');
}

/** The written acknowledgement of a review request (Code 5.6, 5.7, 6.11). */
export function reviewAcknowledgement(told: LetterTold): LetterPart[] {
  return [
    ...toSpokesperson(told),
    ...paragraph(
      'We will look at your complaint again. That is Stage 2. With this letter we confirm it in writing.',
      comesLate(told),
    ),
    ...aboutIt(told),
    ...asked(told),
    ...definition(told),
    ...outcomesSought(told),
    ...paragraph(tellUsIfWrong),
    ...responsibility(told),
    ...section('Who looks at it', paragraph(reviewerInWords(told), beforeItIsDecided(told))),
    ...section('When you will hear from us', datesOwed(told), paragraph(moreTime, updatesInWords(told))),
    ...adjustments(told),
    ...contactingUs(told),
    ...ombudsman(told),
  ];
}

/** The chance to be heard: in which ways, and whether somebody may come along ("every opportunity", Belgrave; Code 3.6). */
export function hearingOffer(told: LetterTold, event: EventOf<'HearingOffered'>): LetterPart[] {
  const body = told.landlord.procedure.reviewBody.value;
  const ways = event.manners.map((manner) => manners[manner]);
  return [
    ...toSpokesperson(told),
    ...paragraph(
      `The ${body} will look at your complaint again. You can tell them your side before they decide.`,
    ),
    ...aboutIt(told),
    ...section(
      'How you can be heard',
      paragraph(ways.length === 1 ? 'You can be heard in this way:' : 'You can choose one of these ways:'),
      list(ways),
      paragraph(
        event.companion
          ? 'You can bring somebody with you. They can help you, or speak for you.'
          : 'Do you want to bring somebody with you? Please tell us.',
        'Tell us if you need anything, such as an interpreter or a room without steps.',
      ),
    ),
    ...section(
      'What to do now',
      paragraph(
        'Please tell us which way you want, and which days suit you.',
        'You do not have to take part. Your review goes on all the same, and it will not count against you.',
      ),
      datesShort(told),
    ),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}

/** That the complaint was withdrawn, and that it can be taken up again. */
export function withdrawal(told: LetterTold, event: EventOf<'Withdrawn'>): LetterPart[] {
  const { complaint, words } = told;
  const open = complaint.actions.some(({ completedOn }) => completedOn === null);
  return [
    ...toSpokesperson(told),
    ...paragraph(
      `On ${dateInFull(event.occurredOn)} you told us that you do not want to go on with your complaint. So we have stopped.`,
    ),
    ...aboutIt(told),
    ...quoted('This is what we wrote down:', event.words === null ? undefined : words[event.words]),
    ...section(
      'If you change your mind',
      paragraph(
        'You can take it up again. Just tell us. You do not have to tell us everything again.',
        complaint.decisions.length === 0
          ? 'Its dates then start on the day on which you tell us.'
          : 'We had answered it before, so a person will look at how it can go on.',
        'Did you not want this? Tell us at once, and we will put it right.',
      ),
      paragraph(open ? 'What we promised you before, we will still do.' : ''),
    ),
    ...contactingUs(told),
    ...ombudsmanInShort(told),
  ];
}
