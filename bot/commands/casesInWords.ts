import { caseAsRow } from '../../services/complaints/lists/caseLists.ts';
import type { Outstanding } from '../../services/complaints/lists/outstanding.ts';
import type { ListedCase, RegisteredAdjustment } from '../../services/reporting/listedCases.ts';
import { clockTitles, flagNames, standingNames } from '../../services/wording/en/caseNames.ts';
import { adjustmentWords, outstandingInWords } from '../../services/wording/en/outstanding.ts';
import { promptInWords } from '../../services/wording/en/prompts.ts';
import { holderInWords } from '../../services/wording/en/staff.ts';
import { plain, table } from './command.ts';

const heading = ['reference', 'received', 'stage', 'standing', 'due', 'step', 'left', 'with', 'to look at'];

function cells(listed: ListedCase): string[] {
  const row = caseAsRow(listed);
  const left = row.daysLeft === null ? '' : row.overdue ? `late ${row.overdueBy}` : String(row.daysLeft);
  return [
    row.reference,
    row.receivedOn,
    String(row.stage),
    `${standingNames[row.standing]}${row.closed ? ', closed' : ''}`,
    row.dueOn ?? '',
    row.clock === null ? '' : clockTitles[row.clock],
    left,
    plain(listed.holders.map(holderInWords).join(', ')),
    row.flags.map((flag) => flagNames[flag]).join('; '),
  ];
}

/** Reminders speak of everything that is due by today but actions. */
function isInNoReminder({ kind, on }: Outstanding, today: string): boolean {
  return kind === 'action' || on > today;
}

/** What is to be done about a case beside its written steps, a sentence each. */
export function besideInWords({ outstanding, prompts, today }: Omit<ListedCase, 'holders'>): string[] {
  return [
    ...prompts.map(promptInWords),
    ...outstanding
      .filter((each) => isInNoReminder(each, today))
      .map((each) => outstandingInWords(each, today)),
  ];
}

/** A list of cases for staff at a terminal: a line each, and under it what is to be done. */
export function casesInWords(cases: ListedCase[]): string {
  const [headline, ...lines] = table(heading, cases.map(cells)).trimEnd().split('\n');
  const blocks = cases.map((each, place) =>
    [lines[place], ...besideInWords(each).map((sentence) => `  ${plain(sentence)}`)].join('\n'),
  );
  return `${[headline, ...blocks].join('\n')}\n`;
}

/** The register of adjustments for staff at a terminal. */
export function adjustmentsInWords(register: RegisteredAdjustment[]): string {
  return register
    .map(({ reference, number, words, reviewOn, overdue }) => {
      const needed = plain(words ?? adjustmentWords.erased).replaceAll('\n', '\n    ');
      return `${reference}  ${number}  ${adjustmentWords.lookAgain(reviewOn, overdue)}\n    ${needed}\n`;
    })
    .join('');
}
