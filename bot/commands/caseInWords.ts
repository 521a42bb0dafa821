import type { CaseService } from '../../services/complaints/caseService.ts';
import { type Answer, type ClockName, type Complaint, parts } from '../../services/complaints/complaint.ts';
import type { RunningClock, StatusAnswer } from '../../services/complaints/status.ts';
import { dueInWords, workingInWords } from '../../services/wording/en/clocks.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { partLabels, timesInWords } from '../../services/wording/en/intake.ts';
import { noteLines, notesOf } from './caseNotes.ts';
import { caseStanding } from './caseStanding.ts';
import { plain } from './command.ts';

const clockTitles: Record<ClockName, string> = {
  acknowledge: 'Acknowledgement',
  stageOne: 'Stage 1 decision',
  reviewAcknowledge: 'Acknowledgement of the review',
  stageTwo: 'Stage 2 decision',
};

/** A case for staff at a terminal: where it stands, what is owed and by when, and what the resident said. */
export async function caseInWords(
  complaint: Complaint,
  status: StatusAnswer,
  service: CaseService,
): Promise<string> {
  const answers = await service.answersInWords(complaint.id);
  const told = parts.flatMap((part) => {
    const said = answerLine(complaint.details[part], answers[part]);
    return said === null ? [] : [`${partLabels[part]}: ${indented(said)}`];
  });
  const lines = [
    `${complaint.reference}, ${complaint.landlord}, received ${dateInFull(complaint.receivedOn)}`,
    caseStanding(status),
    handlerLine(complaint, status),
    ...(await speakerLines(complaint, service)),
    ...(complaint.category === null ? [] : [`About: ${complaint.category}`]),
    ...(complaint.flags.length === 0 ? [] : [`To look at: ${complaint.flags.join(', ')}`]),
    ...status.clocks.flatMap(clockLines),
    ...(await decisionLines(complaint, service)),
    ...(await actionLines(complaint, service)),
    ...noteLines(await notesOf(complaint, service)),
    '',
    ...told,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The resident's words, and beside them the date or number that the resident was shown: "for five weeks" alone names no day. */
function answerLine(answer: Answer | undefined, words: string | undefined): string | null {
  const understood = answer === undefined ? null : factOf(answer);
  if (understood === null) return words ?? null;
  return words === undefined ? understood : `${understood} (in their words: "${words}")`;
}

function factOf({ none, date, precision, times }: Answer): string | null {
  if (none !== undefined) return null;
  if (date !== undefined) return `${precision === 'day' ? '' : 'about '}${dateInFull(date)}`;
  return times === undefined ? null : timesInWords(times);
}

/** At stage 2 only who was named for it has it: the officer of stage 1 must not stand there as the review body. */
function handlerLine({ officer }: Complaint, { handler }: StatusAnswer): string {
  return `${handler.title}: ${handler.assigned && officer !== null ? plain(officer) : 'nobody assigned'}`;
}

async function speakerLines(complaint: Complaint, service: CaseService): Promise<string[]> {
  const { onBehalfOf, group } = complaint;
  return [
    ...(onBehalfOf === null ? [] : [`On behalf of: ${await opened(complaint, onBehalfOf, service)}`]),
    ...(group ? ['A complaint by a group'] : []),
  ];
}

/** `not_upheld` as people write it. */
function inWords(name: string): string {
  return name.replaceAll('_', ' ');
}

function clockLines(clock: RunningClock): string[] {
  const left = clock.overdue
    ? `OVERDUE by ${workingDays(clock.overdueBy)}`
    : `${workingDays(clock.daysLeft)} left`;
  const late = clock.late && !clock.overdue ? '; a date was missed before' : '';
  const heading = `${clockTitles[clock.clock]}: ${dueInWords(clock)} (${left}${late})`;
  return clock.working === null ? [heading] : [heading, `  ${workingInWords(clock.working)}`];
}

function workingDays(days: number): string {
  return `${days} working ${days === 1 ? 'day' : 'days'}`;
}

async function decisionLines(complaint: Complaint, service: CaseService): Promise<string[]> {
  const lines: string[] = [];
  for (const { stage, finding, reasons, on } of complaint.decisions) {
    lines.push(`Stage ${stage} decision on ${dateInFull(on)}: ${inWords(finding)}`);
    lines.push(`  ${await opened(complaint, reasons, service)}`);
  }
  return lines;
}

async function actionLines(complaint: Complaint, service: CaseService): Promise<string[]> {
  const lines: string[] = [];
  for (const { action, words, dueOn, completedOn } of complaint.actions) {
    const state = completedOn === null ? `by ${dateInFull(dueOn)}` : `done on ${dateInFull(completedOn)}`;
    lines.push(`Action ${action}, ${state}: ${await opened(complaint, words, service)}`);
  }
  return lines;
}

async function opened(complaint: Complaint, words: string, service: CaseService): Promise<string> {
  const text = await service.openWords(complaint.id, words);
  return text === null ? '(erased)' : indented(text);
}

function indented(words: string): string {
  return plain(words).replaceAll('\n', '\n  ');
}
