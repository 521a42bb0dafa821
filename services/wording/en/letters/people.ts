import type { DeputyReason } from '../../../complaints/reviewing/events.ts';
import { roleOfPlace } from '../../../landlords/staffRoles.ts';
import type { LetterTold } from '../../../letters/facts.ts';

/**
 * A member of staff as a letter names them, from the id that the record holds: `d.cole` is "D Cole". Null: the id stands for an
 * office or is no name, and nothing is made up.
 */
export function staffName(id: string | null): string | null {
  if (id === null || roleOfPlace(id) !== null) return null;
  const parts = (id.split('@')[0] ?? '').split(/[._-]/).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => /^\p{L}+$/u.test(part))) return null;
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join(' ');
}

/** What whoever deals with a complaint at this stage is called. */
export function handlerTitle({ landlord, stage }: LetterTold): string {
  const { stageOneHandler, reviewBody } = landlord.procedure;
  return stage === 1 ? stageOneHandler.value : reviewBody.value;
}

/** Who deals with it at stage 1: by name where the record names somebody. */
export function firstHandlerInWords(told: LetterTold): string {
  const title = told.landlord.procedure.stageOneHandler.value;
  const name = staffName(told.firstHandler);
  return name === null
    ? `Our ${title} will deal with your complaint.`
    : `${name} deals with your complaint. They are our ${title}.`;
}

const deputies: Record<DeputyReason, (title: string) => string> = {
  handled: (title) => `The ${title} dealt with it before.`,
  subject: (title) => `Your complaint is about the ${title}.`,
  conflict: (title) => `The ${title} has a link to the matter.`,
};

function panel(told: LetterTold): string {
  const title = told.landlord.procedure.reviewBody.value;
  const people = told.review?.people ?? 0;
  const members =
    told.review?.appointed === true ? `It has ${people} members.` : 'We have not yet named its members.';
  const apart = `Nobody on it may have dealt with your complaint before.`;
  return `A ${title} will look at your complaint again. ${members} ${apart}`;
}

function onePerson(told: LetterTold): string {
  const title = told.landlord.procedure.reviewBody.value;
  const because = told.review?.deputyBecause ?? null;
  const appointed = told.review?.appointed === true;
  const name = appointed ? staffName(told.handler) : null;
  if (because !== null) {
    const who = name === null ? `A deputy for the ${title}` : `${name}, a deputy for the ${title},`;
    return `${who} will look at your complaint again. ${deputies[because](title)}`;
  }
  const who = name === null ? `Our ${title}` : `${name}, our ${title},`;
  const apart =
    name === null
      ? 'Whoever does that must not have dealt with it before.'
      : 'They did not deal with it before.';
  return `${who} will look at your complaint again. ${apart}`;
}

/** Who reviews: the panel by its number, never by names; one person by name where the record names them. */
export function reviewerInWords(told: LetterTold): string {
  return told.byPanel ? panel(told) : onePerson(told);
}
