import type { Letter } from '../../../complaints/writing/events.ts';
import type { LetterTold } from '../../../letters/facts.ts';
import type { WholeLetter } from '../../../letters/letter.ts';
import { handlerTitle, staffName } from './people.ts';

const subjects: Record<Letter, string> = {
  receipt: 'We have got your complaint',
  acknowledgement: 'We are dealing with your complaint',
  clarification: 'A question about your complaint',
  update: 'How your complaint is going',
  extension: 'We need more time for your complaint',
  late_notice: 'We are late with your complaint',
  stage_one_decision: 'Our answer to your complaint (Stage 1)',
  review_acknowledgement: 'Your review (Stage 2)',
  hearing_offer: 'Your review: how you can be heard',
  stage_two_decision: 'Our final answer to your complaint (Stage 2)',
  refusal: 'Our decision about your complaint',
  withdrawal: 'Your complaint has stopped',
  action_done: 'We have done what we promised',
  date_moved: 'A new date for your complaint',
};

/** What a letter is about, with the reference and nothing of what was told: it stands in the open in an inbox. */
export function subject(kind: Letter, reference: string): string {
  return `${subjects[kind]}: ${reference}`;
}

/** By the name that they gave, or else so that nobody is called what they are not. */
export function salutation(name: string | null): string {
  return name === null ? 'Hello,' : `Dear ${name},`;
}

const sincerely = 'Yours sincerely';

/** Who signs a letter at stage 2: the panel as such; else the person, or whoever stands in for them. */
function atStageTwo(told: LetterTold): WholeLetter['closing'] {
  const title = handlerTitle(told);
  const deputy = told.review !== null && told.review.deputyBecause !== null;
  return {
    words: sincerely,
    name: told.byPanel ? null : staffName(told.handler),
    office: deputy ? `Deputy for the ${title}` : title,
  };
}

/** At stage 1: whoever deals with it, else whoever did the step, whose office the record does not give. */
function atStageOne({ event, firstHandler, landlord }: LetterTold): WholeLetter['closing'] {
  const by = event.by.kind === 'staff' ? event.by.id : null;
  const isOfficers = firstHandler !== null || by === null;
  const { value: title } = landlord.procedure.stageOneHandler;
  return {
    words: sincerely,
    name: staffName(firstHandler ?? by),
    office: isOfficers ? title : landlord.name,
  };
}

/** Before a review is decided: whoever did the step; in the name of the landlord where they are not who reviews. */
function duringReview(told: LetterTold): WholeLetter['closing'] {
  const { event, firstHandler, landlord, complaint } = told;
  const by = event.by.kind === 'staff' ? event.by.id : null;
  if (by !== null && complaint.appointment?.people.includes(by) === true) return atStageTwo(told);
  const { value: title } = landlord.procedure.stageOneHandler;
  const isOfficers = by !== null && by === firstHandler;
  return { words: sincerely, name: staffName(by), office: isOfficers ? title : landlord.name };
}

/**
 * Who signs: at stage 1 whoever deals with it; a review by whom it was given to. Nobody is named whom the record does not name, and
 * nobody is given an office that it does not give them.
 */
export function closing(told: LetterTold): WholeLetter['closing'] {
  if (told.kind === 'stage_two_decision') return atStageTwo(told);
  return told.stage === 2 ? duringReview(told) : atStageOne(told);
}
