import type { Part } from '../../complaints/complaint.ts';

/** What each part is called in the read-back and on its "change" button. */
export const partLabels: Record<Part, string> = {
  what: 'What happened',
  where: 'Where',
  since: 'Since when',
  contacts: 'How often you told us',
  effect: 'How it affects you',
  outcome: 'What would put it right',
  name: 'Your name',
  home: 'Your home',
  reach: 'How to reach you safely',
  adjustments: 'Anything you need from us',
};

interface Question {
  text: string;
  /** Put the second time, when the first answer could not be used. */
  again: string;
  buttons: string[];
}

/** The question for each part: one a turn, and "skip" is always an answer (design 4). */
export const questions: Record<Part, Question> = {
  what: {
    text: 'What happened? Tell me in your own words. It can be as long as you like.',
    again: 'I have not got that yet. What went wrong? A few words are enough.',
    buttons: [],
  },
  where: {
    text: 'Where is it, or what place is it about? For example a room, a building or a street.',
    again: 'Which place is it about? You can say “skip”.',
    buttons: ['Skip'],
  },
  since: {
    text: 'When did it start? A rough date is fine.',
    again:
      'Roughly when did it start? For example “last Monday” or “about three weeks ago”. You can say “skip”.',
    buttons: ['I don’t know'],
  },
  contacts: {
    text: 'How many times have you told us about it before today?',
    again: 'How many times have you told us? A number is enough, or say “I don’t know”.',
    buttons: ['Never', 'Once', 'I don’t know'],
  },
  effect: {
    text: 'How is it affecting you, or the people you live with?',
    again: 'Is it making anything harder for you? You can say “skip”.',
    buttons: ['Skip'],
  },
  outcome: {
    text: 'What would put it right for you?',
    again: 'What would you like us to do? For example mend it, say sorry, explain, or change a decision.',
    buttons: ['I’m not sure'],
  },
  name: {
    text: 'What is your name?',
    again: 'What name should the team use? You can say “skip”.',
    buttons: ['Skip'],
  },
  home: {
    text: 'What is your address? If it is not your home, just say “I don’t live there”.',
    again: 'Which home is this about? You can say “skip”.',
    buttons: ['I don’t live there', 'Skip'],
  },
  reach: {
    text: 'What is a safe way for us to reach you? Give me an e-mail address or a phone number, or say “by post”.',
    again: 'I need an e-mail address or a phone number, or say “by post” or “skip”.',
    buttons: ['By post', 'Skip'],
  },
  adjustments: {
    text: 'Do you need us to do anything differently for you? For example large print, an interpreter, no phone calls, or more time.',
    again: 'What do you need? For example large print or an interpreter. You can say “no”.',
    buttons: ['No'],
  },
};

/** The complaint exists: its reference and the time that counts as received (design 4: at once). */
export function logged(reference: string, receivedAt: string): string {
  return (
    `I have logged your complaint. Your reference is ${reference}. We count it as received on ${receivedAt}.\n\n` +
    'A few questions will help the team. Say “skip” or “I don’t know” whenever you like. Your complaint stands whatever you answer.'
  );
}

/** What each part is called inside a sentence that says what it is now. */
const changedParts: Record<Part, string> = {
  what: 'what happened',
  where: 'where it is',
  since: 'when it started',
  contacts: 'how often you told us',
  effect: 'how it affects you',
  outcome: 'what would put it right',
  name: 'your name',
  home: 'your home',
  reach: 'how to reach you',
  adjustments: 'what you need from us',
};

/** Longer answers are shown by their beginning: the read-back has the whole. */
const longestShown = 120;

/** An answer was changed: what it is now, so that a wrong change is seen at once. */
export function changed(part: Part, answer: string): string {
  return `Thank you. I have changed ${changedParts[part]} to: ${beginningOf(answer)}`;
}

function beginningOf(answer: string): string {
  const line = answer.trim().replace(/\s+/g, ' ');
  if (line.length <= longestShown) return line;
  const cut = line.slice(0, longestShown);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestShown / 2)).trimEnd()} …`;
}

/** Goes with an answer that was taken although a part of it could not be read. */
export const takenAsSaid = 'I have written that down as you said it.';

/** "I told you my number already", and it is nowhere to be found. */
export const notFoundBefore = 'Sorry, I cannot find it in what you told me here.';

/** Head of the read-back. */
export function readBackHead(reference: string): string {
  return `This is what I will give the team for ${reference}. Please check it.`;
}

/** For whom the complaint is, in the resident's words: a wrong person must be seen before it is confirmed. */
export function readBackFor(whom: string): string {
  return `You are writing for: ${whom}`;
}

/** Foot of the read-back. */
export const readBackFoot = 'Is this right?';

/** Buttons under the read-back. */
export const readBackButtons = ['Yes, that is right', 'Change something'];

/** Head of the lines that are new since the last read-back. */
export const readBackNow = 'This is how it stands now.';

/** The short question after a change, when everything was read back before. */
export const readBackAgain = 'Is everything right now?';

/** The button that reads all of it back again. */
export const showAllButton = 'Show me everything';

/** What was said at the read-back and belongs to no part of it. */
export function readBackBeside(said: string[]): string {
  return ['You also told me:', ...said.map((each) => `• ${each}`)].join('\n');
}

/** Something was said at the read-back that changes no part: it is kept, and shown, so that nobody has to wonder. */
export function addedBeside(said: string): string {
  return `I have added this, in your own words: “${beginningOf(said)}”`;
}

/** Asks which part to change. */
export const changeWhich = 'Which part should I change?';

/** Stands for an answer that was not given. */
export const noAnswer: Record<'dont_know' | 'rather_not' | 'skip' | 'none', string> = {
  dont_know: 'You do not know',
  rather_not: 'You would rather not say',
  skip: 'Not given',
  none: 'Nothing',
};

/** How often, in words. */
export function timesInWords(times: number): string {
  if (times === 0) return 'Not before today';
  if (times === 1) return 'Once before today';
  return `${times} times before today`;
}

/** The home answer of somebody who does not live there. */
export const notAResident = 'You do not live in one of our homes';

/** The resident stops in the middle: nothing is lost. */
export function leftHalfWay(reference: string): string {
  return `That is fine. Your complaint ${reference} is logged and the team can see what you have told me. Come back here whenever you want to add to it.`;
}
