import type { CaseFile, LeftOutReason } from '../../caseFile/caseFile.ts';
import type { Verified } from '../../caseFile/verifyFile.ts';

const reasons: Record<LeftOutReason, string> = {
  staff_notes: 'Staff wrote it for their own work.',
  other_people: 'It is about other people.',
  legal: 'It was written for legal advice or a claim.',
  another_case: 'It belongs to another case that whoever made this file may not read.',
  erased: 'The words were erased.',
};

/** Why something is not in the file. */
export function leftOutInWords(why: LeftOutReason): string {
  return reasons[why];
}

/** A name from the record as people read it: `LetterWritten` is "Letter written", `not_upheld` is "Not upheld". */
export function namedInFile(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`;
}

/** What was left out, a line each. */
export function leftOutLines({ leftOut }: Pick<CaseFile, 'leftOut'>): string[] {
  return leftOut.map(({ what, why, count }) => `${namedInFile(what)}, ${count}: ${reasons[why]}`);
}

/** The headings and sentences of the page on which the file of a case is read or printed. */
export const caseFileWords = {
  title: (reference: string) => `The whole file of case ${reference}`,
  about: 'About this file',
  reference: 'Reference',
  landlord: 'Landlord',
  made: 'Made',
  madeBy: (by: string) => `by ${by}`,
  madeFor: 'For',
  readers: { staff: 'staff', resident: 'the person it is about' },
  erased: 'Words erased on',
  head: 'Chain head',
  aboutHead:
    'Each event is chained to the one before. The head after each stands beside it; letters print the one that held when they were written. To count again: case export verify <file.json>.',
  contents: 'Contents',
  dates: 'Dates and how they were counted',
  step: 'Step',
  rule: 'By',
  due: 'Due',
  working: 'How it was counted',
  steps: {
    acknowledge: 'Acknowledgement',
    stageOne: 'Stage 1 decision',
    reviewAcknowledge: 'Acknowledgement of the review',
    stageTwo: 'Stage 2 decision',
  } as Readonly<Record<string, string>>,
  rules: { promise: 'Landlord’s promise', code: 'Complaint Handling Code' },
  events: 'What happened, in order',
  by: 'Recorded by',
  actors: { resident: 'the resident', heard: 'Heard', staff: (id: string) => `staff (${id})` },
  recorded: 'Written down',
  chain: 'Head',
  letters: 'Letters',
  letter: (number: number, kind: string) => `Letter ${number}: ${kind}`,
  chat: 'Chat',
  noChat: 'This complaint was not made in a chat.',
  speakers: { resident: 'Resident', landlord: 'Landlord' },
  linked: 'Linked records',
  none: 'None.',
  leftOut: 'What is left out, and why',
  nothingLeftOut: 'Nothing was left out.',
  notIn: (why: LeftOutReason) => `Left out. ${reasons[why]}`,
  yourRight:
    'If you think that something is missing, tell us and we will look again. You can also complain to the Information Commissioner: ico.org.uk, 0303 123 1113.',
} as const;

/** What whoever made a file must see to before it leaves the house. */
export function afterExport({ madeFor }: Pick<CaseFile, 'madeFor'>): string[] {
  return madeFor === 'resident'
    ? [
        'Be sure who asks, and by which safe way they get it.',
        'Read all of it before it goes: what somebody wrote can name other people. Only a person can see that.',
      ]
    : ['It holds everything that was said. Keep it where only those can read it who may.'];
}

/** What counting the chain of a file again came to, a line each. */
export function verifiedLines({ broken, taken, printed, heads }: Verified): string[] {
  return [
    ...(broken.length === 0
      ? [
          'The chain fits: no fact, day or name of whoever did it was changed, taken out or put in.',
          'It does not cover the words in this file, nor the text of its letters: make the file anew and compare them.',
        ]
      : broken.map(
          ({ record, seq }) => `The chain of ${record} breaks at event ${seq}: it was changed there.`,
        )),
    ...(taken === 0
      ? []
      : [`${taken} events were left out of this file. Their heads were taken as they stand.`]),
    ...heads.map(({ asked, after, letter }) => {
      const which = letter === null ? `The head ${asked}` : `The head printed in letter ${letter}`;
      return after === null
        ? `${which} stands nowhere in this case.`
        : `${which} stood after event ${after}.`;
    }),
    `Head of the case now: ${printed}`,
  ];
}
