import type { Complaint } from '../services/complaints/complaint.ts';
import { theTeamAsked } from '../services/wording/en/answeringTeam.ts';
import { replyOf } from './buttonReplies.ts';
import { howItAnswers, takesUp } from './howItAnswers.ts';
import { isAsked } from './passingAnswers.ts';
import type { Talk } from './talk.ts';
import { openQuestionOf } from './whichComplaint.ts';

/** A question of the team that was not shown in this chat yet. */
export interface Unseen {
  complaint: Complaint;
  question: string;
}

/** As many questions are remembered as shown. */
const mostKept = 20;

function keyOf({ id, clarifications }: Complaint): string {
  return `${id} ${clarifications.length}`;
}

/** The only question of the team on this resident's own complaints, where it was not shown here yet. Null: none, or several. */
export async function unseenQuestion(talk: Talk): Promise<Unseen | null> {
  const [complaint, ...others] = (await talk.cases.ofResident(talk.residentId)).filter(isAsked);
  if (complaint === undefined || others.length > 0) return null;
  if (talk.state.questionsShown.includes(keyOf(complaint))) return null;
  const question = await openQuestionOf(talk, complaint);
  return question === null ? null : { complaint, question };
}

/** From here on the question counts as shown. */
export function keepShown({ state }: Pick<Talk, 'state'>, told: readonly Complaint[]): void {
  const keys = told.filter(isAsked).map(keyOf);
  state.questionsShown = [...new Set([...state.questionsShown, ...keys])].slice(-mostKept);
}

/** Whether a message may answer a question that its writer knows from a letter: it speaks of what was asked, or says what is wanted. */
export function mayAnswer(talk: Talk, { complaint, question }: Unseen): boolean {
  const { reading, text } = talk;
  if (replyOf(reading, text) !== null || text.trim().split(/\s+/).length < 3) return false;
  if (howItAnswers(talk, complaint, { asked: question, fresh: false }) !== 'perhaps') return false;
  const open = complaint.clarifications.find(({ answer }) => answer === null);
  return takesUp(question, text) || (open?.about === 'outcome' && reading.outcomes.length > 0);
}

/** Somebody is back and nothing else stands open: the team's question is shown, once, and the next message may be its answer. */
export async function showQuestionOnReturn(talk: Talk): Promise<void> {
  if (somethingIsOpen(talk)) return;
  const unseen = await unseenQuestion(talk);
  if (unseen === null) return;
  const { complaint, question } = unseen;
  keepShown(talk, [complaint]);
  talk.state.teamAsked = { complaintIds: [complaint.id], at: talk.now, draft: null, times: 0 };
  const { reference } = complaint;
  await talk.say({
    text: theTeamAsked(reference, question),
    acts: ['team_asked'],
    asks: 'team_question',
    more: { reference },
  });
}

function somethingIsOpen({ state }: Talk): boolean {
  const { intake, offer, firstTime, teamAsked, afterCrisis, personRequest, proving, withdrawing } = state;
  const open = [intake, offer, firstTime, teamAsked, afterCrisis, personRequest, proving, withdrawing];
  return open.some((each) => each !== null) || state.paused || (state.whereabouts?.openFor ?? 0) > 0;
}
