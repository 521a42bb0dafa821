import type { LocalDate } from '../../services/clock.ts';
import type { CaseService } from '../../services/complaints/caseService.ts';
import { type Answer, type Complaint, contactRoutes, parts } from '../../services/complaints/complaint.ts';
import { promptsOf } from '../../services/complaints/lists/prompts.ts';
import { deathOf } from '../../services/complaints/people/deaths.ts';
import { type Decided, whoDecided } from '../../services/complaints/reviewing/deciding.ts';
import { unsafeRoutes } from '../../services/complaints/routes/safeRoutes.ts';
import {
  groupsWordsRepeated,
  type StatusAnswer,
  wordsRepeated,
} from '../../services/complaints/status/status.ts';
import type { RunningClock } from '../../services/complaints/status/toldClocks.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { Roster } from '../../services/staff/roster.ts';
import { categoryNames, clockTitles, flagNames } from '../../services/wording/en/caseNames.ts';
import { dueInWords, workingInWords } from '../../services/wording/en/clocks.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { partLabels, timesInWords } from '../../services/wording/en/intake.ts';
import { promptInWords } from '../../services/wording/en/prompts.ts';
import { doNotContact, mayContact } from '../../services/wording/en/safeContact.ts';
import type { Reasons } from '../../services/wording/en/status/told.ts';
import { statusInWords } from '../../services/wording/en/status.ts';
import { besideLines } from './caseInWordsKept.ts';
import { lookedIntoLines } from './caseInWordsLookedInto.ts';
import { mailLines } from './caseInWordsMail.ts';
import { peopleLines } from './caseInWordsPeople.ts';
import { noteLines, notesOf } from './caseNotes.ts';
import { reviewersMissingLines } from './caseReviewers.ts';
import { caseStanding } from './caseStanding.ts';
import { indented, named, type Opened, openedFrom } from './caseWords.ts';
import { plain } from './command.ts';

/** What a case is shown with: whose words can be opened, at which landlord, on which day in London. */
export interface CaseShown {
  service: CaseService;
  landlord: Landlord;
  today: LocalDate;
  /** Who deals with complaints there: with it, a review for which nobody is left is said. */
  roster?: Roster;
}

/** A case for staff at a terminal: where it stands, what is owed and by when, and what the resident said. */
export async function caseInWords(
  complaint: Complaint,
  status: StatusAnswer,
  { service, landlord, today, roster }: CaseShown,
): Promise<string> {
  const opened = openedFrom(complaint, service);
  const answers = await service.answersInWords(complaint.id);
  const told = parts.flatMap((part) => {
    const said = answerLine(complaint.details[part], answers[part]);
    return said === null ? [] : [`${partLabels[part]}: ${indented(said)}`];
  });
  const lines = [
    `${complaint.reference}, ${complaint.landlord}, received ${dateInFull(complaint.receivedOn)}`,
    caseStanding(status),
    handlerLine(complaint, status),
    ...(await speakerLines(complaint, opened)),
    ...(complaint.category === null ? [] : [`About: ${categoryNames[complaint.category]}`]),
    ...(complaint.flags.length === 0
      ? []
      : [`To look at: ${complaint.flags.map((flag) => flagNames[flag]).join(', ')}`]),
    ...(await contactLines(complaint, opened)),
    ...(await peopleLines(complaint, opened)),
    ...(await mailLines(complaint, opened)),
    ...status.clocks.flatMap(clockLines),
    ...promptsOf(complaint, { landlord, today }).map((each) => `Reminder: ${promptInWords(each)}`),
    ...(roster === undefined ? [] : reviewersMissingLines(complaint, { landlord, roster, today })),
    ...(await lookedIntoLines(complaint, opened)),
    ...(await decisionLines(complaint, opened)),
    ...(await actionLines(complaint, today, opened)),
    ...(await groupsActionLines(complaint, today, service)),
    ...(await besideLines(complaint, landlord, opened)),
    ...noteLines(await notesOf(complaint, service)),
    '',
    ...told,
    '',
    ...(await answerLines(complaint, status, { service, landlord, today })),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The very answer that the resident gets to "where is my complaint?": staff who are rung up read it out. */
async function answerLines(
  complaint: Complaint,
  status: StatusAnswer,
  { service, landlord }: CaseShown,
): Promise<string[]> {
  const words: Reasons = {};
  const group = await service.groupsComplaint(complaint);
  const kept = [
    ...wordsRepeated(status).map((id) => ({ id, record: complaint.id })),
    ...groupsWordsRepeated(status).map((id) => ({ id, record: group?.id ?? '' })),
  ];
  for (const { id, record } of kept) {
    const text = await service.openWords(record, id);
    if (text !== null) words[id] = text;
  }
  const said = plain(statusInWords(status, landlord, words)).split('\n');
  const whom =
    deathOf(complaint, 'complainant') === null
      ? 'The resident is told:'
      : 'Whoever may speak for them is told:';
  return [whom, ...said.map((line) => (line === '' ? '' : `  ${line}`))];
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
function handlerLine({ officer, appointment }: Complaint, { handler, stage }: StatusAnswer): string {
  const reviewers = stage === 2 ? appointment?.people.join(', ') : undefined;
  const who = reviewers ?? (handler.assigned ? officer : null);
  return `${handler.title}: ${who === null ? 'nobody assigned' : plain(who)}`;
}

async function speakerLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { onBehalfOf, group } = complaint;
  return [
    ...(onBehalfOf === null ? [] : [`On behalf of: ${await opened(onBehalfOf)}`]),
    ...(group ? ['A complaint by a group'] : []),
  ];
}

/** Which ways of reaching the resident must not be used, each by itself, and the resident's own words for those that may be. */
async function contactLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const unsafe = unsafeRoutes(complaint).map(({ route, because }) => doNotContact(route, because));
  const safe: string[] = [];
  for (const route of contactRoutes) {
    const mark = complaint.routeMarks[route];
    if (mark?.safe !== true || mark.words === null) continue;
    safe.push(`${mayContact(route)}: "${await opened(mark.words)}"`);
  }
  return [...unsafe, ...safe];
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

function deciderLine({ person, writtenBy }: Decided): string {
  return `  Decided by ${plain(person)}${writtenBy === null ? '' : `, written down by ${plain(writtenBy)}`}`;
}

async function decisionLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const lines: string[] = [];
  const deciders = complaint.history.flatMap((event) => whoDecided(event) ?? []);
  for (const [
    place,
    { stage, finding, reasons, points, heardOrDeclined, on },
  ] of complaint.decisions.entries()) {
    lines.push(`Stage ${stage} decision on ${dateInFull(on)}: ${named(finding)}`);
    lines.push(...deciders.slice(place, place + 1).map(deciderLine));
    lines.push(`  ${await opened(reasons)}`);
    if (heardOrDeclined !== undefined) lines.push(`  Heard or declined: ${await opened(heardOrDeclined)}`);
    lines.push(...points.map((each) => `  Point ${each.point}: ${named(each.finding)}`));
  }
  return lines;
}

async function actionLines(complaint: Complaint, today: LocalDate, opened: Opened): Promise<string[]> {
  const lines: string[] = [];
  for (const { action, words, dueOn, completedOn } of complaint.actions) {
    const promised = `by ${dateInFull(dueOn)}${today > dueOn ? ' (LATE)' : ''}`;
    const state = completedOn === null ? promised : `done on ${dateInFull(completedOn)}`;
    lines.push(`Action ${action}, ${state}: ${await opened(words)}`);
  }
  return lines;
}

/** What was promised on the complaint of the group that this one is a part of: it is done and marked there. */
async function groupsActionLines(
  complaint: Complaint,
  today: LocalDate,
  service: CaseService,
): Promise<string[]> {
  const group = await service.groupsComplaint(complaint);
  if (group === null) return [];
  const lines = await actionLines(group, today, openedFrom(group, service));
  return lines.map((line) => `Promised to the group, ${group.reference}: ${line}`);
}
