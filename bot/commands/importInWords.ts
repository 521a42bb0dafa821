import { type Instant, londonDate } from '../../services/clock.ts';
import type { Imported } from '../../services/complaints/importing/importCases.ts';
import { type StatusAnswer, statusOf } from '../../services/complaints/status/status.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { clockTitles, standingNames } from '../../services/wording/en/caseNames.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { importSummary } from '../../services/wording/en/importing.ts';
import { loggingWords } from '../../services/wording/en/logging.ts';
import { plain, table } from './command.ts';

const heading = ['earlier', 'reference', 'received', 'standing', 'due', 'step', 'left'];

type Clock = NonNullable<StatusAnswer['clock']>;

interface Shown extends Imported {
  clock: Clock | null;
}

/** What came of an import: a line for each case, and a summary: how many, what is overdue already, and what is due next. */
export function importInWords(
  imported: readonly Imported[],
  { landlord, now, isCheck }: { landlord: Landlord; now: Instant; isCheck: boolean },
): { table: string; summary: string[] } {
  const shown = imported
    .map((each) => ({ ...each, clock: statusOf(each.complaint, landlord, londonDate(now)).clock }))
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
  const fresh = shown.filter(({ isNew }) => isNew);
  const already = shown.length - fresh.length;
  const counted = isCheck ? importSummary.wouldBe(fresh.length) : importSummary.imported(fresh.length);
  return {
    table: table(heading, shown.map(cells)),
    summary: [
      counted,
      ...(already === 0 ? [] : [importSummary.already(already)]),
      ...dueInWords(shown),
      ...shown.flatMap((each) => dangerLines(each, isCheck)),
    ],
  };
}

function orderOf({ clock, complaint }: Shown): string {
  return `${clock?.dueOn ?? '9999-12-31'} ${complaint.receivedOn}`;
}

function cells({ row, complaint, clock }: Shown): string[] {
  const left = clock === null ? '' : clock.overdue ? `late ${clock.overdueBy}` : String(clock.daysLeft);
  const { reference, receivedOn, standing } = complaint;
  const step = clock === null ? '' : clockTitles[clock.clock];
  return [plain(row.earlier), reference, receivedOn, standingNames[standing], clock?.dueOn ?? '', step, left];
}

/** Danger that a row tells of, and the hazards that were recorded for it. */
function dangerLines({ row, complaint, dangers, hazards }: Shown, isCheck: boolean): string[] {
  if (isCheck) return dangers.length === 0 ? [] : [importSummary.wouldAlert(plain(row.earlier))];
  const which = `${plain(row.earlier)} (${complaint.reference})`;
  return [
    ...(dangers.length === 0 ? [] : [`${which}: ${loggingWords.danger(dangers)}`]),
    ...hazards.map((id) => `${which}: ${loggingWords.hazard(id)}`),
  ];
}

function dueInWords(shown: Shown[]): string[] {
  const overdue = shown.filter(({ clock }) => clock?.overdue === true);
  const next = shown.find(({ clock }) => clock?.overdue === false);
  if (overdue.length === 0 && next === undefined) return [importSummary.nothingDue];
  const { row, clock } = next ?? {};
  return [
    ...(overdue.length === 0 ? [] : [importSummary.overdue(overdue.length)]),
    ...(row && clock
      ? [importSummary.next(plain(row.earlier), clockTitles[clock.clock], dateInFull(clock.dueOn))]
      : []),
  ];
}
