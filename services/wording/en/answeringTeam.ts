import type { Offered } from '../../complaints/keepingTold/events.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { lines, quoted } from './status/told.ts';

/** A message that may be the answer to the team's question is read back before it is passed on. */
export function isThatYourAnswer(words: string, question: string | null = null): string {
  return lines(
    ...(question === null ? [] : [quoted('The team asked you:', question)]),
    quoted('I can pass this on:', words),
    'Is that your answer to our question? Please say yes or no.',
  );
}

/** A question of the team that the resident has not seen here yet. */
export function theTeamAsked(reference: string, question: string): string {
  return lines(
    quoted(`The team asked you about your complaint ${reference}:`, question),
    'You can answer here, in your own words.',
  );
}

/** The buttons under that. Each is also understood when typed. */
export const answerButtons = ['Yes, that is my answer', 'No, it is something else'];

/** What the team waits for: an answer to a question of theirs, in its words, or to something that they offered. */
export type Awaited = { question: string } | { offer: Offered };

const awaitedInWords: Record<Offered, string> = {
  interview: 'our offer to talk to you',
  hearing: 'our offer to hear you',
  callback: 'the call that we promised',
};

/** More than one complaint waits for a word of the resident. `awaits` null: it may not be told here. */
export function whichComplaint(listed: { reference: string; awaits: Awaited | null }[]): string {
  const each = listed.map(({ reference, awaits }, place) => {
    const number = `${place + 1}. ${reference}`;
    if (awaits === null) return number;
    return 'offer' in awaits
      ? `${number}: ${awaitedInWords[awaits.offer]}`
      : quoted(`${number}:`, awaits.question);
  });
  return lines('Which complaint is this for?', ...each, 'You can answer with the number.');
}

/** The buttons under that, after the references. Each is also understood when typed. */
export const noneOfThem = 'None of them';

/** It could not be found out which complaint an answer is for: staff find it with each. */
export function keptWithEach(references: string[], landlord: Landlord): string {
  return `I have kept your words with ${references.join(' and ')}. The team at ${landlord.shortName} can read them there.`;
}

/** What was said to the team is put right. */
export function answerPutRight(
  { reference, words }: { reference: string; words: string },
  landlord: Landlord,
): string {
  return lines(
    quoted('Thank you. I have added to your answer:', words),
    `It is with complaint ${reference}, and the team at ${landlord.shortName} can read both.`,
  );
}

/** The answer is with the team: what was passed on, and what happens next with the date as it counts now. */
export function answerPassedOn(
  { reference, words, next }: { reference: string; words: string; next: string[] },
  landlord: Landlord,
): string {
  return lines(
    quoted('Thank you. I have passed on:', words),
    `It is with complaint ${reference}, and the team at ${landlord.shortName} can read it in your own words.`,
    ...next,
  );
}

/** Another question of the team is still open. */
export function oneMoreQuestion(question: string): string {
  return quoted('There is one more question:', question);
}

const wished: Record<Offered, (wanted: boolean) => string> = {
  interview: (wanted) => (wanted ? 'that you would like to talk to us' : 'that you do not want that talk'),
  hearing: (wanted) => (wanted ? 'how you would like to be heard' : 'that you do not want to be heard'),
  callback: (wanted) => (wanted ? 'when you would like to be rung' : 'that you do not want that call'),
};

/** What the resident said to an offer is with the team. Nothing is promised: a person arranges it. */
export function wishPassedOn(
  { reference, offer, wanted, words }: { reference: string; offer: Offered; wanted: boolean; words: string },
  landlord: Landlord,
): string {
  return lines(
    `I have told the team at ${landlord.shortName} ${wished[offer](wanted)}.`,
    quoted(`Your words are with complaint ${reference}:`, words),
    wanted
      ? 'A person will settle this with you. I cannot promise a day or time myself.'
      : 'You can change your mind: just tell me. Your complaint goes on as before.',
  );
}

/** A yes to several ways of being heard names none of them. */
export function whichWay(ways: string): string {
  return `Which way would you like: ${ways}?`;
}
