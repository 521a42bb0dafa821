import type { Complaint } from '../../services/complaints/complaint.ts';
import { stillIndependent } from '../../services/complaints/reviewing/independence.ts';
import { dateInFull } from '../../services/wording/en/dates.ts';
import { linesFor, named, type Opened } from './caseWords.ts';
import { plain } from './command.ts';

/** What was made clear, tried on the first day, and numbered as points of the complaint. */
async function clarifyingLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { receiptSentOn, clarifications, coverage, quickFixes, points } = complaint;
  return [
    ...(receiptSentOn === null ? [] : [`Receipt sent on ${dateInFull(receiptSentOn)}`]),
    ...(await linesFor(quickFixes, async ({ fixed, words, on }) => {
      const came = fixed ? 'put right' : 'not possible';
      return `Same-day attempt on ${dateInFull(on)}, ${came}: ${await opened(words)}`;
    })),
    ...(await linesFor(clarifications, async ({ about, words, askedOn, answer }) => {
      const asked = `Asked on ${dateInFull(askedOn)} about the ${about}: ${await opened(words)}`;
      if (answer === null) return `${asked}\n  Not answered yet; no date waits for it`;
      return `${asked}\n  Answered on ${dateInFull(answer.on)}: ${await opened(answer.words)}`;
    })),
    ...(coverage === null
      ? []
      : [
          `Covered by the policy: ${coverage.covered ? 'yes' : 'no'} (${dateInFull(coverage.on)}): ${await opened(coverage.reasons)}`,
        ]),
    ...(await linesFor(points, async ({ point, words }) => `Point ${point}: ${await opened(words)}`)),
  ];
}

/** Whom it is about, who has an interest in it, and who was heard. */
async function investigatingLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { subjects, conflicts, interviews } = complaint;
  return [
    ...subjects.map((person) => `The complaint is about: ${plain(named(person))}`),
    ...(await linesFor(
      conflicts,
      async ({ person, words, on }) =>
        `Interest of ${plain(person)}, ${dateInFull(on)}: ${await opened(words)}`,
    )),
    ...(await linesFor(interviews, async (interview) => {
      const { manner, words, on } = interview;
      const who = `Interview with ${interview.with}`;
      return words === null
        ? `${who} offered on ${dateInFull(on)}${manner === null ? '' : `: ${named(manner)}`}`
        : `${who}, ${dateInFull(on)}: ${await opened(words)}`;
    })),
  ];
}

function appointmentLines(complaint: Complaint): string[] {
  const { appointment } = complaint;
  if (appointment === null) return [];
  const { people, panel, because, on } = appointment;
  const fit = stillIndependent(complaint);
  const unfit = people.filter((person) => !fit.includes(person));
  const title = panel ? 'Review panel' : because === null ? 'Reviewer' : `Reviewer, a deputy (${because})`;
  return [
    `${title} since ${dateInFull(on)}: ${plain(people.join(', '))}`,
    ...(unfit.length === 0 ? [] : [`  Not independent any more: ${plain(unfit.join(', '))}`]),
  ];
}

async function askedLine({ reviewAsked }: Complaint, opened: Opened): Promise<string[]> {
  if (reviewAsked === null) return [];
  const { scope, to, words, on } = reviewAsked;
  const asked = [
    `Review asked for on ${dateInFull(on)}`,
    ...(scope === null ? [] : [`of ${scope === 'all' ? 'all' : 'some'} of the outcome`]),
    ...(to === null ? [] : [`from ${plain(to)}`]),
  ].join(' ');
  return [words === null ? asked : `${asked}: ${await opened(words)}`];
}

/** What was asked to be reviewed, by whom it is, how the resident was heard, and whether stage 1 was fair. */
async function reviewingLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { hearings, hearingNotes, fairness } = complaint;
  return [
    ...(await askedLine(complaint, opened)),
    ...appointmentLines(complaint),
    ...hearings.map(
      ({ manners, companion, on }) =>
        `Hearing offered on ${dateInFull(on)}: ${manners.map(named).join(', ')}${companion ? '; somebody may come along' : ''}`,
    ),
    ...(await linesFor(
      hearingNotes,
      async ({ manner, words, on }) => `Heard on ${dateInFull(on)}, ${named(manner)}: ${await opened(words)}`,
    )),
    ...(fairness === null
      ? []
      : [
          `Stage 1 was ${fairness.fair ? 'fair' : 'not fair'} (${dateInFull(fairness.on)}): ${await opened(fairness.words)}`,
        ]),
  ];
}

/** Everything that was found out about a case beside its written steps, for staff at a terminal. */
export async function lookedIntoLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  return [
    ...(await clarifyingLines(complaint, opened)),
    ...(await investigatingLines(complaint, opened)),
    ...(await reviewingLines(complaint, opened)),
  ];
}
