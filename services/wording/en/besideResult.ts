import type { Hint, HintCode } from '../../complaints/lists/besideResult.ts';
import { dateInFull, momentInFull } from './dates.ts';

const sentences: Record<HintCode, (about: string[]) => string> = {
  not_a_working_day: ([on = '']) =>
    `${dateInFull(on)} is not a working day. It stands as it is: see that somebody can do it by then.`,
  call_out_of_hours: ([at = '']) =>
    `${momentInFull(at)} is not in office hours. It stands as it is: see that somebody can ring then, and that the resident wants it.`,
  call_made_before_its_time: ([number = '', at = '']) =>
    `Call ${number} was promised for ${momentInFull(at)}, which is still to come. If it was not made yet, promise it again: callback ${at.slice(0, 16)} "...".`,
  closed_with_calls: ([number = '', at = '']) =>
    `Call ${number} is still promised for ${momentInFull(at)}. It stays on the lists: ring, then: callback-made ${number}.`,
  interview_still_to_come: ([on = '']) =>
    `On ${dateInFull(on)} the resident said yes to an interview, and none is written down before this decision. Hear them all the same: it can change a remedy, or lead to a review.`,
  hearing_not_answered: ([on = '']) =>
    `The resident was offered on ${dateInFull(on)} to be heard, and nothing says that they were heard, or said no, before this decision. Note how you know: note "...".`,
  refusal_owes: () =>
    'Write to the resident why, in plain words, and that they can take this refusal to the Housing Ombudsman, who can order that it is accepted (Code 2.4).',
  discretion_unsaid: () =>
    'Nothing says whether discretion was considered: a good reason for coming late, or a matter that goes on (Code 2.3). Note it: note "...". Another time: --discretion "...".',
  what_a_court_claim_is: () =>
    'A claim has started only when the claim form and the particulars of claim were filed at court. A solicitor’s letter, or the word that there may be a claim, is none (Code 2.2): if that is all there is, this refusal cannot stand.',
  refused_alone: () =>
    'One person alone decided this. Ask a second person to look at it before the letter goes. Another time, name them: --confirmed-by <staff id>.',
};

/** A sentence for staff beside the result of a command: what it left open, and what else is owed. */
export function hintInWords({ code, about }: Hint): string {
  return sentences[code](about);
}
