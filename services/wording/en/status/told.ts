import type { StatusAnswer } from '../../../complaints/status/status.ts';
import type { Landlord } from '../../../landlords/landlord.ts';
import { ombudsmanFor } from '../../../landlords/ombudsman.ts';

/** Sealed words that were opened for the answer, by id. One that is missing was erased, and is left out. */
export type Reasons = Partial<Record<string, string>>;

/** What a sentence of the answer is made of. */
export interface Told {
  status: StatusAnswer;
  landlord: Landlord;
  words: Reasons;
}

/** A sentence of the answer; nothing where there is nothing to say. */
export type Line = (told: Told) => string;

/** Sentences one after the other, without those that say nothing. */
export function sentences(...said: string[]): string {
  return said.filter((each) => each !== '').join(' ');
}

/** Lines below each other, without those that say nothing. */
export function lines(...said: string[]): string {
  return said.filter((each) => each !== '').join('\n');
}

/** Words of a person as a sentence of their own. Nothing where they were erased. */
export function quoted(introduced: string, words: string | undefined): string {
  if (words === undefined) return '';
  const said = words.trim();
  return `${introduced} “${said}”${endsSentence(said) ? '' : '.'}`;
}

/** Whether words end as a sentence does, so that none is put together with the next. */
export function endsSentence(words: string): boolean {
  return /[.!?…]$/.test(words);
}

/** What the Ombudsman is called in the middle of a sentence. */
export function ombudsmanName(landlord: Landlord): string {
  const ombudsman = ombudsmanFor(landlord.nation);
  return ombudsman === null ? 'the ombudsman for housing in your nation' : `the ${ombudsman.name}`;
}

/** Said wherever something that was promised for a day did not come. */
export const sorry = 'We are sorry.';
