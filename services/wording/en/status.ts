import type { StatusPart } from '../../complaints/status/parts.ts';
import type { StatusAnswer } from '../../complaints/status/status.ts';
import type { ToldClock } from '../../complaints/status/toldClocks.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { reachAPerson } from './contact.ts';
import { ombudsmanShort } from './ombudsman.ts';
import { keptInWords, linksInWords } from './status/belonging.ts';
import { choicesInWords, nextInWords } from './status/choices.ts';
import { datesInWords, promiseInWords } from './status/clocks.ts';
import { handlerInWords } from './status/handler.ts';
import { hearingInWords } from './status/hearing.ts';
import { callsInWords, lettersInWords, updatesInWords } from './status/keepingTold.ts';
import { actionsInWords, ombudsmanInWords } from './status/promised.ts';
import { questionsInWords } from './status/questions.ts';
import { standingInWords } from './status/standing.ts';
import { type Line, lines, type Reasons } from './status/told.ts';
import { workInWords } from './status/work.ts';

/** The dates after the read-back is confirmed, how each was counted, and the Ombudsman (design 4). */
export function datesTold(reference: string, told: ToldClock[], landlord: Landlord): string {
  return [
    `Thank you. Your complaint ${reference} is with the team at ${landlord.shortName}.`,
    ...told.map(promiseInWords),
    `To see how it is going, come back here and ask “where is my complaint?”. ${ombudsmanShort(landlord)}`,
  ].join('\n\n');
}

const parts: Record<StatusPart, Line> = {
  standing: standingInWords,
  handler: handlerInWords,
  questions: questionsInWords,
  dates: datesInWords,
  next: nextInWords,
  hearing: hearingInWords,
  calls: callsInWords,
  updates: updatesInWords,
  letters: lettersInWords,
  work: workInWords,
  actions: actionsInWords,
  ombudsman: ombudsmanInWords,
  links: linksInWords,
  kept: keptInWords,
  choices: choicesInWords,
};

/** What stands together in the answer, the most needed first: on a phone the end may never be read. */
const blocks: StatusPart[][] = [
  ['standing', 'handler'],
  ['questions'],
  ['dates', 'next'],
  ['hearing'],
  ['calls', 'updates', 'letters'],
  ['actions'],
  ['work'],
  ['ombudsman'],
  ['links', 'kept'],
  ['choices'],
];

/** The answer part by part; a part with nothing to say is empty. */
export function statusParts(
  status: StatusAnswer,
  landlord: Landlord,
  words: Reasons,
): Record<StatusPart, string> {
  const said = Object.entries(parts).map(([part, line]) => [part, line({ status, landlord, words })]);
  return Object.fromEntries(said) as Record<StatusPart, string>;
}

/**
 * "Where is my complaint?": stage, who has it, what happens next, the date with days left and working, lateness and its
 * reason, what was asked, offered and promised, what the resident can do now (design 4).
 * @param words opened words by id: `wordsRepeated`.
 */
export function statusInWords(status: StatusAnswer, landlord: Landlord, words: Reasons): string {
  const said = statusParts(status, landlord, words);
  return blocks
    .map((block) => lines(...block.map((part) => said[part])))
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The button under the answer; also understood when typed. */
export const countingButton = 'How was that counted?';

/** No complaint was made in this browser session, and no reference was named. */
export function statusUnknown(landlord: Landlord): string {
  return `No complaint has been made in this browser. If you made one somewhere else, type its reference. ${reachAPerson(landlord)}`;
}
