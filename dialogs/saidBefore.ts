import type { Complaint } from '../services/complaints/complaint.ts';
import { notFoundBefore } from '../services/wording/en/intake.ts';
import { askAgain, askNext, type Intake, toReadBack } from './asking.ts';
import { sayChanged } from './recording.ts';
import type { Talk } from './talk.ts';

const already =
  /\b(?:already|before|earlier|just now|told you|gave you|given you|gave it|given it|you (?:have|got|['’]ve got)|u (?:have|got))\b/i;
const aContact = /\b(?:number|phone|mobile|e-?mail|contact|details|it|that|told|gave|given)\b/i;

/** A longer message tells something, and is heard for that. */
const longestReminder = 70;

/**
 * "I told you my number already": looked for in everything that was said, before anybody is asked for it again. Answers whether
 * the message was that.
 */
export async function lookForContact(talk: Talk, intake: Intake, complaint: Complaint): Promise<boolean> {
  const { reading, text } = talk;
  if (intake.asked !== 'reach' || reading.phone !== null || reading.email !== null) return false;
  if (text.trim().length > longestReminder || !already.test(text) || !aContact.test(text)) return false;
  const found = await contactIn(talk, complaint);
  if (found === null) {
    await talk.say({ text: notFoundBefore, acts: ['not_found'] });
    await askAgain(talk, intake, 'reach');
    return true;
  }
  await talk.cases.tell(complaint.id, 'reach', { words: found.words, routes: [found.route] });
  await sayChanged(talk, complaint.id, ['reach']);
  await (intake.changing ? toReadBack(talk, intake) : askNext(talk));
  return true;
}

async function contactIn(talk: Talk, complaint: Complaint): Promise<Found | null> {
  for (const text of await everythingSaid(talk, complaint)) {
    const { phone, email } = await talk.read({ text, at: talk.receivedAt });
    if (phone !== null) return { words: phone, route: 'phone' };
    if (email !== null) return { words: email, route: 'email' };
  }
  return null;
}

interface Found {
  words: string;
  route: 'phone' | 'email';
}

/** The latest first: a number may have changed. */
async function everythingSaid({ state, cases }: Talk, complaint: Complaint): Promise<string[]> {
  const said = (state.story?.messages ?? []).map(({ text }) => text);
  for (const event of complaint.history) {
    if (event.type !== 'NoteAdded' || event.by.kind !== 'resident') continue;
    said.push((await cases.openWords(complaint.id, event.words)) ?? '');
  }
  const answers = Object.values(await cases.answersInWords(complaint.id));
  return [...answers, ...(state.contact === null ? [] : [state.contact]), ...said].toReversed();
}
