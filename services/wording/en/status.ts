import { londonTime } from '../../clock.ts';
import type { ClockName, Finding } from '../../complaints/complaint.ts';
import type {
  NextStep,
  ResidentAction,
  RunningClock,
  StatusAnswer,
  ToldClock,
} from '../../complaints/status.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { daysLeftSentence, dueInWords, workingInWords } from './clocks.ts';
import { reachAPerson } from './contact.ts';
import { dateInFull, momentInFull } from './dates.ts';
import { ombudsmanShort } from './ombudsman.ts';

const promises: Record<ClockName, (when: string) => string> = {
  acknowledge: (when) => `We will write to you to confirm that we are dealing with your complaint ${when}.`,
  stageOne: (when) => `You will have our written decision ${when}. That is Stage 1.`,
  reviewAcknowledge: (when) => `We will write to you to confirm your request for a review ${when}.`,
  stageTwo: (when) => `You will have the final written answer ${when}. That is Stage 2.`,
};

/** A promised date in one sentence, and how it was counted in the next. */
function promise(told: ToldClock): string {
  const sentence = promises[told.clock](dueInWords(told));
  return told.working === null
    ? sentence
    : `${sentence}\nHow this was counted: ${workingInWords(told.working)}`;
}

/** The dates after the read-back is confirmed, how each was counted, and the Ombudsman (design 4). */
export function datesTold(reference: string, told: ToldClock[], landlord: Landlord): string {
  return [
    `Thank you. Your complaint ${reference} is with the team at ${landlord.shortName}.`,
    ...told.map(promise),
    `To see how it is going, come back here and ask “where is my complaint?”. ${ombudsmanShort(landlord)}`,
  ].join('\n\n');
}

const findings: Record<Finding, string> = {
  upheld: 'We agreed with your complaint.',
  partly_upheld: 'We agreed with part of your complaint.',
  not_upheld: 'We did not agree with your complaint.',
};

const standings: Record<StatusAnswer['standing'], (status: StatusAnswer) => string> = {
  received: () => 'It is at Stage 1. We have it and have still to confirm that in writing.',
  acknowledged: () => 'It is at Stage 1. We have confirmed in writing that we are dealing with it.',
  stageOneDecided: (status) => `Stage 1 is decided. ${lastFinding(status)}`,
  reviewRequested: () =>
    'It is at Stage 2. You asked for a review and we have still to confirm that in writing.',
  reviewAcknowledged: () => 'It is at Stage 2. The review is under way.',
  stageTwoDecided: (status) => `Stage 2 is decided, and that is our final answer. ${lastFinding(status)}`,
  withdrawn: () => 'You told us that you do not want to go on with it, so we have stopped.',
  refused: () => 'We have not taken it on. The Housing Ombudsman can look at whether that was right.',
};

function lastFinding(status: StatusAnswer): string {
  const last = status.decisions.at(-1);
  return last === undefined ? '' : `${findings[last.finding]} (${dateInFull(last.on)})`;
}

function handler(status: StatusAnswer): string {
  if (status.next === 'nothing' || status.next === 'review_if_wanted') return '';
  const { title, assigned } = status.handler;
  return assigned
    ? `It is with: ${title}.`
    : `It will be dealt with by: ${title}. Nobody has been named yet.`;
}

const nextSteps: Record<NextStep, string> = {
  acknowledgement: 'What happens next: we confirm it in writing.',
  stage_one_decision: 'What happens next: we look into it and write to you with a decision.',
  review_if_wanted: 'What happens next: nothing, unless you are not happy with the decision.',
  review_acknowledgement: 'What happens next: we confirm your review in writing.',
  stage_two_decision: 'What happens next: the review is carried out and you get our final answer.',
  actions: 'What happens next: we do what we promised.',
  nothing: '',
};

const canDo: Record<ResidentAction, (status: StatusAnswer, landlord: Landlord) => string> = {
  escalate_overdue: () => 'Because we are late, you can ask for a review now: say “I want a review”.',
  request_review: () =>
    'If you are not happy with the decision, say “I want a review”. You do not have to say why.',
  add_details: () => 'You can add to it or change something at any time: just tell me.',
  withdraw: () => '',
  ombudsman: (_status, landlord) => ombudsmanShort(landlord),
};

/** The reasons that staff gave for new dates, opened: they are words that residents have been given already. */
export type Reasons = Partial<Record<string, string>>;

function running(clock: RunningClock, reasons: Reasons): string {
  const lines = [promise(clock)];
  if (clock.overdue) lines.push(`This is late: the date has passed. We are sorry.`);
  else lines.push(daysLeftSentence(clock.daysLeft));
  if (clock.moved !== null) lines.push(movedSentence(clock.moved, reasons));
  return lines.join('\n');
}

function movedSentence(moved: NonNullable<RunningClock['moved']>, reasons: Reasons): string {
  const reason = reasons[moved.reason];
  const why = reason === undefined ? '' : ` The reason we gave: ${reason}`;
  const from = moved.from === null ? '' : ` It was ${dateInFull(moved.from)} before.`;
  return moved.kind === 'extended'
    ? `We needed more time and told you on ${dateInFull(moved.on)}.${from}${why}`
    : `We missed the date and gave you a new one on ${dateInFull(moved.on)}.${from}${why}`;
}

function actionLine(action: StatusAnswer['actions'][number], words: Reasons): string {
  const what = words[action.words] ?? 'Something that we promised';
  if (action.completedOn !== null) return `• ${what}: done on ${dateInFull(action.completedOn)}.`;
  return `• ${what}: by the end of ${dateInFull(action.dueOn)}${action.overdue ? ', which is late. We are sorry.' : '.'}`;
}

/**
 * "Where is my complaint?": stage, who has it, what happens next, the date with days left and working, lateness and its
 * reason, promised actions, what the resident can do now (design 4).
 * @param words opened words by id: reasons and promised actions.
 */
export function statusInWords(status: StatusAnswer, landlord: Landlord, words: Reasons): string {
  const received = `Complaint ${status.reference}, received on ${momentInFull(londonTime(status.receivedAt))}.`;
  const actions = status.actions.map((action) => actionLine(action, words));
  return [
    `${received}\n${standings[status.standing](status)} ${handler(status)}`.trim(),
    ...status.clocks.map((clock) => running(clock, words)),
    ...(actions.length > 0 ? [`What we promised to do:\n${actions.join('\n')}`] : []),
    [nextSteps[status.next], ...status.canDo.map((action) => canDo[action](status, landlord))]
      .filter((line) => line !== '')
      .join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** No complaint was made in this browser session, and no reference was named. */
export function statusUnknown(landlord: Landlord): string {
  return `No complaint has been made in this browser. If you made one somewhere else, type its reference. ${reachAPerson(landlord)}`;
}
