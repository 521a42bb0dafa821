import { openClarification } from '../services/complaints/clarifying/rules.ts';
import { runningClocks } from '../services/complaints/dates/promises.ts';
import {
  answerAsKept,
  nothingToDo,
  nothingToDoInIntake,
  onlyToCheck,
} from '../services/wording/en/ownQuestions.ts';
import { partNamed, summaryOf } from './readBack.ts';
import { answerStatus } from './statusAnswer.ts';
import type { Talk } from './talk.ts';

const lead = '^\\W*(?:(?:and|so|but|ok|okay|wait|sorry|well|now|then|please|hi|hello)\\W+)*';
const end = '(?:\\W*\\b(?:now|next|then|please|today|at|got to|up to|thanks)\\b)*\\W*$';

const whatNow = new RegExp(
  `${lead}(?:(?:what|wot) (?:(?:must|should|shall|do|can|does) i (?:(?:have|need|got) to |must )?do|i (?:must|should|have to|need to|can|do) (?:do )?|(?:happens|happen|is happening|will happen|comes))|do i (?:have|need) to do anything(?: else| more)?)${end}`,
  'i',
);
const whereNow = new RegExp(
  `${lead}(?:where(?:['’]?s| is| are| has) (?:it|that|mine|my one|things|we)(?: (?:got to|gone|at))?|how(?:['’]?s| is) (?:it|that) (?:going|getting on|coming on))${end}`,
  'i',
);
const asksBackPart =
  /^\W*(?:(?:and|so|but|ok|wait|sorry|hang on)\W+)*(?:what|when|where|how|which|who)\b.{0,20}\b(?:did|do|have|had) (?:you|u|i|we) (?:just |already )?(?:say|said|put|write|written|got|get|have|give|given|gave|tell|told|note|noted)\b/i;

/** "What do I do now?", of whatever was talked about. */
export function asksWhatNow(text: string): boolean {
  return whatNow.test(text);
}

/** Questions about the resident's own complaint: what to do now, where it is, what stands for one part. Answers whether it was one. */
export async function answerOwnQuestion(talk: Talk): Promise<boolean> {
  if (asksBackPart.test(talk.text) && (await tellPart(talk))) return true;
  if (asksWhatNow(talk.text)) return tellWhatNow(talk);
  return whereNow.test(talk.text) && tellWhere(talk);
}

/** One answer as it stands, in the words of the read-back. */
async function tellPart(talk: Talk): Promise<boolean> {
  const id = talk.state.intake?.complaintId ?? talk.state.lastComplaint;
  const part = partNamed(talk.text);
  if (id === null || part === null) return false;
  const complaint = await talk.cases.get(id);
  const known = summaryOf(complaint, await talk.cases.answersInWords(id));
  const line = known.find((each) => each.part === part);
  if (line === undefined) return false;
  const { reference } = complaint;
  const text = answerAsKept(reference, `${line.label}: ${line.answer}`);
  await talk.say({ text, acts: ['side_answer', 'so_far'], more: { reference } });
  return true;
}

/** Whether nothing waits for the resident: a written step is owed to them, and no question of ours stands open. */
async function isOurTurn(talk: Talk, complaintId: string | null): Promise<boolean> {
  if (complaintId === null) return false;
  const complaint = await talk.cases.get(complaintId);
  return runningClocks(complaint).length > 0 && openClarification(complaint) === null;
}

async function tellWhatNow(talk: Talk): Promise<boolean> {
  const { intake, lastComplaint, offer, firstTime } = talk.state;
  if (offer !== null || firstTime !== null) return false;
  if (intake === null && lastComplaint === null) return false;
  const acts = ['side_answer', 'what_now'];
  if (intake !== null) {
    const text = intake.phase === 'gathering' ? nothingToDoInIntake : onlyToCheck;
    await talk.say({ text, acts });
    return true;
  }
  if (await isOurTurn(talk, lastComplaint)) await talk.say({ text: nothingToDo, acts });
  await answerStatus(talk);
  return true;
}

/** "Where is it now": of a thing, as long as it is told about; of the complaint, when nothing stands open. */
async function tellWhere(talk: Talk): Promise<boolean> {
  const { intake, offer, firstTime } = talk.state;
  if (intake?.phase === 'gathering' || offer !== null || firstTime !== null) return false;
  if ((await talk.cases.ofResident(talk.residentId)).length === 0 && talk.state.access.length === 0)
    return false;
  await answerStatus(talk);
  return true;
}
