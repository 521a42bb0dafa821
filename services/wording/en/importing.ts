/** Every column of an import in the order in which it is explained: what it is called, what it holds, and an example. */
export const importColumnWords = {
  earlier: {
    header: 'reference',
    meaning: 'the reference that the complaint had until now; it can still be found by it',
    example: 'C/2026/041',
  },
  received: {
    header: 'received',
    meaning: 'the day on which the complaint was received',
    example: '2026-11-02',
  },
  channel: {
    header: 'channel',
    meaning: 'how it came: in person, phone, letter, email, form, chair or third party',
    example: 'phone',
  },
  name: {
    header: 'name',
    meaning: "the resident's name",
    example: 'Mrs A. Example',
  },
  contact: {
    header: 'contact',
    meaning: 'how to reach them: an e-mail address, a telephone number or an address, or several',
    example: 'a.example@example.org',
  },
  category: {
    header: 'category',
    meaning: 'what it is about in one word, such as repairs or staff conduct',
    example: 'leak',
  },
  about: {
    header: 'about',
    meaning: 'what it is about, best in the words of the resident',
    example: 'The gutter over the door leaks.',
  },
  outcome: {
    header: 'outcome',
    meaning: 'what would put it right',
    example: 'The gutter mended, and an apology.',
  },
  standing: {
    header: 'standing',
    meaning: 'received, acknowledged, decided, review requested or review acknowledged',
    example: 'acknowledged',
  },
  officer: {
    header: 'officer',
    meaning: 'the staff id of whoever has it at stage 1, so that they do not review it',
    example: 'd.cole',
  },
  clarificationAsked: {
    header: 'clarification asked',
    meaning: 'the day on which the resident was asked to make something clear',
    example: '2026-11-04',
  },
  clarificationAnswered: {
    header: 'clarification answered',
    meaning: 'the day on which they answered',
    example: '2026-11-06',
  },
  acknowledged: {
    header: 'acknowledged',
    meaning: 'the day of the written acknowledgement',
    example: '2026-11-05',
  },
  extended: {
    header: 'extended',
    meaning: 'the day on which more time was taken for the decision that was owed then',
    example: '2026-11-16',
  },
  extendedUntil: {
    header: 'extended until',
    meaning: 'the new date',
    example: '2026-11-27',
  },
  extensionReason: {
    header: 'extension reason',
    meaning: 'the reasons given for it',
    example: 'The scaffold came late.',
  },
  decided: {
    header: 'decided',
    meaning: 'the day of the written decision at stage 1',
    example: '2026-11-17',
  },
  finding: {
    header: 'finding',
    meaning: 'upheld, partly upheld or not upheld',
    example: 'partly upheld',
  },
  reasons: {
    header: 'reasons',
    meaning: 'the reasons in short; left out, the case says that they are in the letter',
    example: 'The visit of 3 November was missed.',
  },
  reviewRequested: {
    header: 'review requested',
    meaning: 'the day on which the resident asked for a review',
    example: '2026-11-18',
  },
  reviewWords: {
    header: 'review words',
    meaning: 'what they said; no reasons are needed',
    example: 'Nobody rang back.',
  },
  reviewAcknowledged: {
    header: 'review acknowledged',
    meaning: 'the day of the written acknowledgement of that',
    example: '2026-11-20',
  },
} as const;

/** A column of an import, by its name in the code. */
export type ImportColumn = keyof typeof importColumnWords;

const problemWords = {
  notUtf8: 'is not written in UTF-8. Save it as "CSV UTF-8" and try again',
  empty: 'holds nothing. The first row names the columns',
  quotes:
    'has a quotation mark out of place. Words with a comma, a quotation mark or a line break stand in "quotes", and a quotation mark in them is written twice',
  unknownColumn: 'is no column that is known',
  columnTwice: 'is there twice',
  missingColumn: 'is a column that every file needs',
  tooManyValues: 'stands after the last column. Put words with a comma in them in "quotes"',
  needed: 'must not be blank',
  noDate: 'is not a date',
  notKnown: 'is not one of those that are known',
  notOpen: 'is no standing of an open complaint; closed ones stay where they are',
  noStaffId: 'is no staff id: letters, digits, dots, and no spaces',
  tooLong: 'is too long',
  inTheFuture: 'is still to come',
  beforeEarlierStep: 'is before a step that comes first',
  standingNeeds: 'must not be blank, because the standing says that it has happened',
  standingForbids: 'cannot be, because the standing says that it has not happened yet',
  withoutPartner: 'must not be blank, because what belongs to it is given',
  twiceInFile: 'is in this file twice',
  refusedByProcedure: 'is refused by the procedure',
} as const;

/** What can be wrong with a file. */
export type ImportProblemCode = keyof typeof problemWords;

/** What says why in a sentence, instead of an example. */
const reasoned: ReadonlySet<ImportProblemCode> = new Set([
  'refusedByProcedure',
  'twiceInFile',
  'unknownColumn',
]);

/** A problem in one line: where, what stands there, what is the matter, and an example. */
export function importProblemInWords(found: {
  line: number;
  header: string | null;
  value: string | null;
  code: ImportProblemCode;
  example: string | null;
}): string {
  const { line, header, value, code, example } = found;
  const where = header === null ? `line ${line}` : `line ${line}, column "${header}"`;
  const what = value === null ? 'this' : value === '' ? '(blank)' : JSON.stringify(value);
  const right = example === null ? '' : ` ${reasoned.has(code) ? '' : 'For example: '}${example}`;
  return `${where}: ${what} ${problemWords[code]}.${right}`;
}

/** Which columns there are, for whoever named another. */
export function knownColumns(headers: string[]): string {
  return `Known are: ${headers.join(', ')}.`;
}

/** Where a reference that is there twice stands first. */
export function firstThere(line: number): string {
  return `It stands in line ${line}, too.`;
}

/** What an imported case says of where it came from, in words that are kept with it. */
export const importedWords = {
  earlierReference: (earlier: string) =>
    `Taken over from the earlier register, where its reference was ${earlier}.`,
  inTheLetter: (decided: string) => `The reasons are in the letter of ${decided}, in the earlier register.`,
  asked: 'Asked before the complaint was taken over; the words are in the earlier register.',
  answered: 'Answered before the complaint was taken over; the words are in the earlier register.',
};

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** What came of an import, for whoever did it. */
export const importSummary = {
  imported: (count: number) => `${cases(count)} imported.`,
  wouldBe: (count: number) => `Nothing was written. ${cases(count)} would be imported.`,
  already: (count: number) => `${cases(count)} had been imported before and stayed as they are.`,
  nothingWritten: (count: number) =>
    `Nothing was imported: ${count === 1 ? '1 problem' : `${count} problems`}.`,
  overdue: (count: number) => `Overdue already: ${cases(count)}.`,
  next: (earlier: string, step: string, on: string) => `Due next: ${earlier}, ${step}, ${on}.`,
  nothingDue: 'Nothing is due.',
  wouldAlert: (earlier: string) =>
    `${earlier}: the words tell of danger. Ring them now if nobody has; it comes on the list of alerts when it is imported.`,
  unknownOfficers: (people: string[]) =>
    `Not on the list of staff: ${people.join(', ')}. Is that how they are written? See: staff`,
};
