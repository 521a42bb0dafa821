import type { Letter, LetterWay } from '../../../complaints/writing/events.ts';
import { dateInFull } from '../dates.ts';

/** A letter's kind, or any other name of ours, as staff read it: `stage_one_decision` without its lines. */
export function named(kind: string): string {
  return kind.replaceAll('_', ' ');
}

const ways: Record<string, string> = {
  email: ' by e-mail',
  post: ' by post',
  by_hand: ' by hand',
  chat: ' in the chat',
};

/** ` by e-mail`, with its space before it; empty for a way that is not known. */
export function wayInWords(way: string): string {
  return ways[way] ?? '';
}

const failures: Record<string, string> = {
  refused: 'the mail server would not take it',
  bounced: 'it came back',
  returned: 'the post brought it back',
  not_safe: 'that way is not safe for the resident',
  no_way: 'no way to the resident is known',
  given_up: 'it was tried for too long',
};

/** `: it came back`, with its colon before it; empty where nobody said why. */
export function failureInWords(because: string): string {
  const why = failures[because];
  return why === undefined ? '' : `: ${why}`;
}

const said: Record<Letter, string> = {
  receipt: 'we have your complaint',
  acknowledgement: 'we confirmed your complaint',
  clarification: 'we asked you a question',
  update: 'we told you how it is going',
  extension: 'we need more time, and we told you why',
  late_notice: 'we are late, and we told you why',
  stage_one_decision: 'we answered your complaint',
  review_acknowledgement: 'we confirmed your request for a review',
  hearing_offer: 'we told you how you can be heard',
  stage_two_decision: 'we gave you our final answer',
  refusal: 'we told you what we decided about your complaint',
  withdrawal: 'we confirmed that your complaint has stopped',
  action_done: 'we told you what we have done',
  date_moved: 'we told you a new date',
};

const wrote: Record<LetterWay, (on: string) => string> = {
  email: (on) => `We wrote to you on ${on} by e-mail`,
  post: (on) => `We posted a letter to you on ${on}`,
  by_hand: (on) => `We gave you a letter on ${on}`,
  chat: (on) => `We wrote to you here on ${on}`,
};

/** What stands in the chat of a resident to whom a letter went in another way. */
export function weWrote(
  { letter, how, on }: { letter: Letter; how: LetterWay; on: string },
  reference: string,
): string {
  return `${wrote[how](dateInFull(on))}: ${said[letter]}. It is about ${reference}.`;
}

/** Above a letter that goes in the chat. */
export function letterInChat(text: string): string {
  return `The team has written to you. This is the letter:\n\n${text.trim()}`;
}

/** At the top of a letter that may have come before: nobody knows whether the first one was delivered. */
export const mayHaveCome =
  'You may have had this letter from us before. It is the same letter. You need to do nothing twice.';

/** Why a letter is on the list of those to post. */
export function whyPostInWords(why: string, mayPost: boolean): string {
  if (!mayPost) return 'no safe way is known: do not post it, ask the resident';
  if (why === 'asked_for') return 'the resident asked for post';
  if (why === 'no_email') return 'no e-mail address can be used';
  return failures[why] ?? named(why);
}

/** What staff read of letters, and why something with them cannot be done. */
export const letterWords = {
  none: 'No letter was written about this case.',
  noneToPost: 'No letter is to be posted.',
  noSuchLetter: (number: string) =>
    `There is no letter ${number} on this case: see case <reference> letters.`,
  erased: 'Its words were erased.',
  became: {
    waiting: 'waits',
    sent: 'sent',
    posted: 'posted',
    failed: 'did not get there',
  },
  notWrittenYet: 'Nothing on this case owes that letter, or there is nobody who may be written to.',
  off: 'This landlord’s letters are switched off ("letters": "off" in its file): nothing is written for it.',
  writtenAlready: (number: number) =>
    `It was written already, as letter ${number}. To send it once more: letter again ${number}.`,
  written: (number: number, way: string | null) =>
    way === null
      ? `Letter ${number} is written. No safe way to the resident is known: ask them for one, then: letter again ${number} --how post|email.`
      : `Letter ${number} is written and goes${wayInWords(way)}${way === 'post' ? ': see "heard post"' : ''}.`,
  notSafe:
    'The post is not safe for this resident, so nothing is printed: a letter could be read by whoever opens it. Ask them, by a safe way, how they want to get it.',
  toTheDead: 'Whoever it was written to has died: it is not sent after them.',
  toAnother:
    'Whoever it was written to is not who letters of this case go to now: their authority ended, or somebody else was put on the case. It is neither printed nor sent. Write it anew yourselves, to whoever may have it now; its words: case <reference> letter show <number>.',
  noAddress: (file: string) =>
    `Its sender’s postal address is not confirmed, so a letter cannot be answered by post and nothing is printed. Find the right postcode, write it into the landlord’s file ("${file}": contacts.postcode, and "confirmed": true), and start Heard again.`,
  printed: (reference: string, number: number) =>
    `Letter ${number} of ${reference} is in that file. Post it, then: post done ${reference} ${number} --as <staff id>. Delete the file.`,
  posted: (number: number, day: string) => `Recorded: letter ${number} was posted on ${day}.`,
  noRecipientAddress:
    'No postal address of the resident is known: the page has room in its window, so write the envelope by hand or ask for their address.',
  alreadyOut: 'It is out already. To send it once more: letter again <number>.',
} as const;
