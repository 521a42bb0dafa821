import type { Standing } from '../../../complaints/complaint.ts';
import type { ResidentAction } from '../../../complaints/status/choices.ts';
import type { NextStep } from '../../../complaints/status/nextStep.ts';
import { ombudsmanFor } from '../../../landlords/ombudsman.ts';
import { reachAPerson } from '../contact.ts';
import { ombudsmanHelp } from '../ombudsman.ts';
import { type Line, lines, ombudsmanName, sentences, type Told } from './told.ts';

/** What is left where nothing is owed any more. A standing that still owes something says so as its step. */
const over: Record<Standing, string> = {
  received: '',
  acknowledged: '',
  stageOneDecided: 'What happens next: nothing more from us.',
  reviewRequested: '',
  reviewAcknowledged: '',
  stageTwoDecided: 'What happens next: our part is over.',
  withdrawn: 'What happens next: nothing more from us.',
  refused: 'What happens next: nothing more from us.',
};

/** An order of the Ombudsman is carried out, whatever else is over. */
function whenOver({ status }: Told): string {
  const ordered = status.beside.orders.some(
    ({ accept, recommended, open }) => !accept && !recommended && open,
  );
  return ordered ? 'What happens next: we do what the Ombudsman told us.' : over[status.standing];
}

function appointment({ status }: Told): string {
  const body = status.reviewBody;
  return status.beside.review?.panel === true
    ? `What happens next: we choose the people for the ${body}. They must not have dealt with your complaint before.`
    : `What happens next: your review goes to the ${body}.`;
}

const nextSteps: Record<NextStep, Line> = {
  acknowledgement: () => 'What happens next: we write to you to confirm it.',
  stage_one_decision: () => 'What happens next: we look into it. Then we write to you with a decision.',
  review_if_wanted: () => 'What happens next: nothing, unless you are not happy with our answer.',
  review_acknowledgement: () => 'What happens next: we write to you to confirm your review.',
  appointment,
  hearing: ({ status }) =>
    `What happens next: we ask you how you would like to tell the ${status.reviewBody} your side.`,
  fairness_check: ({ status }) =>
    `What happens next: the ${status.reviewBody} checks if our answer at Stage 1 was fair.`,
  stage_two_decision: ({ status }) =>
    `What happens next: the ${status.reviewBody} decides. Then you get our final answer in writing.`,
  actions: () => 'What happens next: we still do what we promised.',
  nothing: whenOver,
};

/** What comes next in the procedure. */
export function nextInWords(told: Told): string {
  return nextSteps[told.status.next](told);
}

function askForReview({ status }: Told): string {
  return `say “I want a review”. You do not have to say why. Then it goes to the ${status.reviewBody}.`;
}

/** What the Ombudsman can do beside an answer that is late (domain 1.5). */
function whenLate({ status }: Told): string {
  if (!status.clocks.some(({ overdue, late }) => overdue || late)) return '';
  return 'They can chase us for an answer. Once both our stages are done they can look into it themselves.';
}

/** How long the Ombudsman can be asked, once there is no other way on. */
function howLong({ status }: Told): string {
  const { standing } = status;
  if (standing === 'stageTwoDecided') return 'Usually you have 12 months after our final answer.';
  return standing === 'refused' ? 'Usually you have 12 months to ask them.' : '';
}

/**
 * The Ombudsman at any time (domain 2, finding 6): web form, phone and post. No e-mail: it takes no new cases that way, and
 * no landlord's file says otherwise.
 */
function ombudsman(told: Told): string {
  const { landlord } = told;
  const reached = ombudsmanFor(landlord.nation);
  if (reached === null) return ombudsmanHelp(landlord);
  const post = reached.post.filter((line) => line !== reached.name).join(', ');
  return lines(
    sentences(
      `You can ask ${ombudsmanName(landlord)} for help at any time. It is free.`,
      whenLate(told),
      howLong(told),
    ),
    `Web: ${reached.webForm}`,
    `Phone: ${reached.phone}`,
    `Post: ${post}`,
  );
}

const choices: Record<ResidentAction, Line> = {
  // Said where the question stands.
  answer_question: () => '',
  escalate_overdue: (told) =>
    sentences(
      `Because we are late, you can ask for a review now: ${askForReview(told)}`,
      reachAPerson(told.landlord),
    ),
  request_review: (told) => `If you are not happy with our answer, ${askForReview(told)}`,
  add_details: () => 'You can add to it or change something at any time: just tell me.',
  take_up_again: () => 'If you change your mind, say “I want my complaint back”.',
  // Nobody is led to give up: it is understood whenever it is said.
  withdraw: () => '',
  ombudsman,
};

/** What the resident can do now, by the same rules as the commands. */
export function choicesInWords(told: Told): string {
  return lines(...told.status.canDo.map((action) => choices[action](told)));
}
