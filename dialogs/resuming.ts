import type { Complaint } from '../services/complaints/complaint.ts';
import { nothingAdded, nothingLeft, resumed, whatToAdd } from '../services/wording/en/goingOn.ts';
import { added } from '../services/wording/en/offer.ts';
import { mayReach } from './access.ts';
import { askForCode } from './askingForCode.ts';
import { replyOf } from './buttonReplies.ts';
import { flagMatters } from './flags.ts';
import { isOpen, lastOpen } from './ownComplaint.ts';
import { returnToIntake } from './starting.ts';
import type { Talk } from './talk.ts';
import { sayDeath } from './tellingOfDeath.ts';
import { givesUpByName } from './withdrawing.ts';

const polite = '(?:\\W*\\b(?:yes|yeah|ok|okay|right|so|well|hi|hello|sorry|please|now|then|and)\\b)*\\W*';
const wish =
  "(?:(?:can|could|shall) (?:we|i|you) |let['’]?s |let us |i(?:['’]d| would) like to |i(?:['’]m| am) (?:ready|back|safe)(?: now)?(?: to|,)? ?|i (?:want|need) to |ready to )?(?:just )?";
const goOn =
  '(?:carry(?:ing)? on|continue|go(?:ing)? on|keep going|resume|proceed|finish|complete|get back to|go back to|pick up|back to)';
const what =
  '(?: (?:with|where we (?:left off|were|stopped)))?(?: (?:it|this|that|(?:my|the) (?:complaint|case|form|questions?)))?(?: (?:now|again|where we (?:left off|were|stopped)))?';
const end = '(?:\\W*\\b(?:please|thanks|thank you|now|then|ta)\\b)*\\W*$';

const goingOn = new RegExp(`^${polite}${wish}${goOn}${what}${end}`, 'i');
const whereWere = new RegExp(
  `^${polite}(?:where (?:were|had|did) we(?: (?:up to|got to|get to|leave off|got|at))?|what (?:was|were) (?:you|the) (?:asking|question|next question)(?: me)?|what(?:['’]s| is) (?:next|the next question))${end}`,
  'i',
);

/** "Carry on", "where were we": the questions are to go on. */
export function wishesToGoOn(text: string): boolean {
  return goingOn.test(text) || whereWere.test(text);
}

const bareAdd = new RegExp(
  `^${polite}(?:(?:can|could|may) i |i(?:['’]d| would) like to |i (?:want|need|wanted|forgot) to )?(?:add|say|tell you|mention) (?:something|some more|more|one more thing|a bit more|a thing|some things?)(?: (?:else|more))?(?: (?:to|about|on) (?:it|this|that|(?:my|the) (?:complaint|case)))?${end}`,
  'i',
);
const bareAddTo = new RegExp(
  `^${polite}(?:(?:can|could|may) i |i(?:['’]d| would) like to |i (?:want|need|wanted) to )add to (?:it|this|that|(?:my|the) (?:complaint|case))${end}`,
  'i',
);

const bareForgot = new RegExp(`^${polite}i forgot to (?:say|add|mention|tell you)(?: something)?${end}`, 'i');

/** "I want to add something", with nothing yet that could be added. */
export function wishesToAdd(text: string): boolean {
  return [bareAdd, bareAddTo, bareForgot].some((pattern) => pattern.test(text));
}

/** Whether there is still something to ask or to confirm. */
function isUnfinished(complaint: Complaint): boolean {
  return complaint.definitionConfirmedOn === null && complaint.decisions.length === 0;
}

/** The complaint to go on with: the last one, else the only one that this browser has open. */
async function toGoOnWith(talk: Talk): Promise<Complaint | null> {
  const last = await lastOpen(talk);
  if (last !== null) return last;
  const open = (await talk.cases.ofResident(talk.residentId)).filter(isOpen);
  return open.length === 1 ? (open[0] ?? null) : null;
}

/**
 * After "leave it there", in this chat or a later one: goes on at what is still unknown. Answers whether the message
 * was such a wish, and whether an intake goes on.
 */
export async function resume(talk: Talk): Promise<'no' | 'done' | 'resumed'> {
  const adds = wishesToAdd(talk.text);
  if (!adds && !wishesToGoOn(talk.text)) return 'no';
  const complaint = await toGoOnWith(talk);
  if (complaint === null) return 'no';
  const more = { reference: complaint.reference };
  if (isUnfinished(complaint)) {
    returnToIntake(talk, complaint);
    await talk.say({ text: resumed(complaint.reference), acts: ['resumed'], more });
    return 'resumed';
  }
  talk.state.lastComplaint = complaint.id;
  if (adds) await askWhatToAdd(talk, complaint);
  else await talk.say({ text: nothingLeft(complaint.reference), acts: ['nothing_left'], more });
  return 'done';
}

/** Asks what to add; the next message is kept with the complaint. */
export async function askWhatToAdd(talk: Talk, { id, reference }: Complaint): Promise<void> {
  talk.state.adding = id;
  await talk.say({ text: whatToAdd(reference), acts: ['question'], asks: 'add_what', more: { reference } });
}

/** The message after "what would you like to add?": one step, whatever it says. Answers whether it was heard with that. */
export async function answerAdding(talk: Talk): Promise<boolean> {
  const { adding } = talk.state;
  talk.state.adding = null;
  if (adding === null || turnsElsewhere(talk)) return false;
  const complaint = await talk.cases.get(adding);
  if (!isOpen(complaint)) return false;
  if (!(await mayReach(talk, complaint))) {
    await askForCode(talk, complaint.reference);
    return true;
  }
  if (replyOf(talk.reading, talk.text) === 'no' && talk.text.trim().length < 30) {
    await talk.say({ text: nothingAdded, acts: ['nothing_added'] });
    return true;
  }
  await talk.cases.note(complaint.id, talk.text);
  await flagMatters(talk, complaint.id, talk);
  const { reference } = complaint;
  await talk.say({ text: added(reference), acts: ['added'], more: { reference } });
  await sayDeath(talk, complaint);
  return true;
}

/** A question is answered and not added, and so is the wish for a person. */
function turnsElsewhere(talk: Talk): boolean {
  const { reading, text } = talk;
  // An explicit wish is never something to add (design 3.3), however long the message is.
  if (reading.wishesToComplain || reading.label === 'review_request' || givesUpByName(talk)) return true;
  if (reading.label === 'status_question' && reading.reference !== null) return true;
  if (text.trim().length > 100) return false;
  return (
    reading.sideQuestions.length > 0 ||
    reading.label === 'status_question' ||
    reading.label === 'human_request' ||
    wishesToGoOn(text)
  );
}
