import { reachAPerson } from '../services/wording/en/contact.ts';
import { plainer, plainerQuestions } from '../services/wording/en/plainer.ts';
import { safeWayQuestion } from '../services/wording/en/safeContact.ts';
import { askNext, askOpenQuestion, type Intake, toReadBack } from './asking.ts';
import type { Talk } from './talk.ts';

const lost =
  /^\W*(?:(?:sorry|please|but|me|no|i|we|ok|hello|really)\W+)*(?:(?:no|not|do not|don['’]?t|dont|did not|didn['’]?t|can not|cannot|can['’]?t|cant) (?:really |very |good |quite )?(?:understand|understood|understanding|follow|get (?:it|this|that|you|the question))|what (?:do|does|did) (?:you|u|that|this|it) mean|what (?:is|means?) (?:that|this|it|the question)|not (?:clear|understandable))\b.{0,30}$/i;

/** A longer message tells what is not understood, and is heard for that. */
const longestLost = 60;

/** "I do not understand": about the question, not about what happened. */
export function doesNotUnderstand(text: string): boolean {
  return text.trim().length <= longestLost && lost.test(text);
}

/** How often one question is put more simply before it is left open. */
const timesPlainer = 2;

/**
 * A question that was not understood is no answer to it ("no understand" is not "no"): it comes back in fewer and simpler
 * words, with a person or an interpreter beside it. Answers whether the message was that.
 */
export async function askPlainer(talk: Talk, intake: Intake): Promise<boolean> {
  const { asked } = intake;
  if (asked === 'what' ? !startsSo(talk.text) : !doesNotUnderstand(talk.text)) return false;
  const acts = ['not_understood', 'person_offered'];
  const text = plainer(reachAPerson(talk.landlord));
  if (asked === null || intake.phase !== 'gathering') {
    await talk.say({ text, acts });
    await askOpenQuestion(talk, intake);
    return true;
  }
  if (intake.times > timesPlainer) return leaveIt(talk, intake);
  intake.times += 1;
  const { guarded } = await talk.cases.get(intake.complaintId);
  const { question, buttons } =
    asked === 'reach' && guarded
      ? { question: safeWayQuestion.plainer, buttons: safeWayQuestion.buttons }
      : plainerQuestions[asked];
  await talk.say({ text: `${text}\n\n${question}`, acts: [...acts, 'question'], asks: asked, buttons });
  return true;
}

/** "I do not understand why nobody came" tells what happened. */
function startsSo(text: string): boolean {
  return text.trim().length <= 25 && doesNotUnderstand(text);
}

async function leaveIt(talk: Talk, intake: Intake): Promise<true> {
  if (intake.asked !== null)
    await talk.cases.tell(intake.complaintId, intake.asked, { words: null, none: 'skip' });
  await (intake.changing ? toReadBack(talk, intake) : askNext(talk));
  return true;
}
