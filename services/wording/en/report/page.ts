import type { LocalDate } from '../../../clock.ts';
import { dateInFull } from '../dates.ts';

/** Everything that a report says beside its figures. */
export const reportWords = {
  yearTitle: 'Complaints performance and service improvement report',
  quarterTitle: 'Complaints in the quarter',
  forWhom: {
    public: 'Version for publication',
    internal: 'Version for the governing body: not for publication',
    quarter: 'Summary for the committee and the Member Responsible for Complaints: not for publication',
  },
  days: (from: LocalDate, until: LocalDate) => `${dateInFull(from)} to ${dateInFull(until)}`,
  asOf: (day: LocalDate) => `What was done is counted up to ${dateInFull(day)}.`,
  notOver: 'The period is not over: these are figures so far.',
  demo: 'These figures are made from made-up cases, for trying out. Nobody in them is real.',
  contents: 'In this report',
  glance: 'At a glance',
  measures: 'Tenant satisfaction measures',
  glanceLines: {
    made: 'complaints made',
    reviews: 'reviews asked for',
    ackInTime: 'of acknowledgements at stage 1 in time, by the promise',
    answerInTime: 'of stage 1 answers in time, by the promise',
    answerInCode: 'of stage 1 answers in time, by the Code',
    upheld: 'of stage 1 decisions upheld or partly upheld',
  },
  line: 'Line',
  number: 'Number',
  share: 'Share',
  all: 'All',
  hidden: 'hidden',
  chartOf: (title: string) => `Bar chart: ${title}. The table after it gives the same numbers.`,
  ofThese: (line: string, part: string) => `${line}: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  hiding:
    'Numbers from 1 to 4 are hidden, because they could point at somebody. Where a hidden number could be worked out from a sum, a further number or the sum itself is hidden too. A nought is a nought.',
  hidingForReader:
    'Numbers from 1 to 4 are hidden in this copy: some cases of the period may not be shown to whoever it was made for, or nobody was named with --by. They are counted in every sum.',
  measure: 'Measure',
  workedOut: 'How it is worked out',
  result: 'Result',
  stageName: (stage: number) => `stage ${stage}`,
  ch01: (made: string, homes: string) => `${made} complaints made ÷ ${homes} homes × 1,000`,
  ch02: (inTime: string, made: string) => `${inTime} answered in the Code’s time ÷ ${made} made × 100`,
  unknownHomes: '(number of homes not given)',
  notKnown: 'not known',
  measureNotes: [
    'CH01: complaints made in the period for each 1,000 homes owned at its end.',
    'CH02: of the complaints made in the period, those that were answered within the Code’s time, extensions within the Code counted as in time. The sum holds every complaint made: also those withdrawn, refused, or not answered yet.',
    'The regulator asks for these measures for rented homes and for shared ownership apart, and for tenants alone. Heard does not record the kind of tenancy, so here they are in one. Check the regulator’s requirements before you report them.',
  ],
  improvement: 'Learning and service improvement',
  improvementNote:
    'How often something was learnt is under “What was decided”. What it was is in the words of the cases, which may name people: read them there, and say here what changed because of them (Code 8.1, 9.1 to 9.3).',
  body: 'Response of the governing body',
  bodyNote:
    'The governing body’s response is published with this report (Code 8.2). Write it here, with the date of the meeting and the name of whoever signs it.',
  place: 'To be filled in.',
  unknown: 'What this report cannot say',
  unknownLines: [
    'What the Ombudsman found and nobody recorded here, its findings that the landlord did not comply with the Code, its annual report on the landlord and its other publications (Code 8.1). Add them.',
    'How satisfied residents were with how their complaint was dealt with. That is asked in a survey.',
    'What each remedy was. Promised actions are in words; only whether and when they were done can be counted.',
    'Whether a letter was read. A letter counts on the day on which it was sent or posted.',
    'Complaints that never reached Heard.',
    'One matter that was recorded twice is counted twice, also where the record says that both are the same. Complaints that are answered together are counted one by one.',
  ],
  reading: 'How to read the figures',
  readingLines: [
    'In writing: a step is done when its letter went out, sent by e-mail or in the chat, or put in the post. Where no letter is on the record, the day of the step itself counts. A letter that came back does not count until it has gone again.',
    'By the date that the resident was promised: the last date that was told in time. It is the earlier of the landlord’s own promise and the Code, or an extension that was given before it ended. A late notice makes no date later here.',
    'By the Code: acknowledged within 5 working days (6.2, 6.11), answered within 10 (6.3) or, at stage 2, 20 working days (6.14) of the acknowledgement, or within an extension that was given before the limit ended (6.4, 6.15).',
    'Under each figure stands by which day something lies in the period. So complaints received in the period and decisions made in it are not the same ones.',
  ],
  madeBy: (name: string) => `Made by Heard for ${name}.`,
  csvHead: ['chapter', 'figure', 'counted by', 'line', 'part', 'line of the part', 'number', 'share in %'],
  homesHead: 'homes',
} as const;

/** What `report` says to whoever typed it. */
export const reportCommandWords = {
  which: 'Which landlord? --landlord belgrave',
  when: 'Which period? --year 2026-27 or --quarter 2026-Q3',
  quarterPublic:
    'A quarter is for the committee alone: beside the year it would tell the numbers that the public version hides.',
  homes: 'How many homes? A whole number above nought: --homes 1200',
  notBegun: 'That period has not begun.',
  folder: (folder: string) => `The folder ${folder} cannot be written to.`,
  hidden: 'Numbers from 1 to 4 are hidden in it.',
};
