import { londonTime } from '../services/clock.ts';
import type { Answer, Complaint, Part } from '../services/complaints/complaint.ts';
import { reachAPerson } from '../services/wording/en/contact.ts';
import { momentInFull } from '../services/wording/en/dates.ts';
import { backToPerson, belongsTogether, takenUpAgain } from '../services/wording/en/withdrawal.ts';
import { lastOpen, namesIt } from './ownComplaint.ts';
import { beginIntake } from './starting.ts';
import type { Talk } from './talk.ts';
import { sayKept } from './withdrawing.ts';

const back = [
  /\b(?:want|like|need|have|get|give|take|put|bring) (?:it|that|this|my (?:complaint|case)|the (?:complaint|case))(?: \w+)? back\b/i,
  /\b(?:keep|reopen|re-open|reinstate|restart|revive|restore|un-?cancel) (?:it|that|my|the|this)\b/i,
  /\b(?:keep|start|open|log|begin|carry on with|go on with|continue(?: with)?) (?:it|my complaint|the complaint|my case)(?: up)?(?: again| going| open| after all)?\b/i,
  /\b(?:do not|don['’]?t|didn['’]?t (?:mean|want) (?:you )?to|never (?:wanted|meant) to)\b[^.!?]{0,25}\b(?:cancel|withdraw|drop|scrap)/i,
  /\bchang(?:e|ed|ing) (?:of |my )?mind\b/i,
  /\b(?:withdrew|withdraw|withdrawing|cancelled|cancel) (?:it |that )?by (?:mistake|accident)\b/i,
  /\bi (?:should not|shouldn['’]t) have (?:withdrawn|cancelled|dropped)\b/i,
];

/** Wishes that name nothing ("I want it back") are short; in a longer message they may be about something else. */
const longestWish = 200;

function wantsItBack(text: string): boolean {
  return text.length <= longestWish && back.some((pattern) => pattern.test(text));
}

/**
 * A change of mind about a withdrawal, in any words. The record of a withdrawn complaint takes notes and no work, so a
 * note alone would wait for nobody: the complaint is logged again with everything told, and each points to the other. What had been
 * decided before is for a person to open. Answers whether it was such a wish, and whether an intake goes on.
 */
export async function takeUpAgain(talk: Talk): Promise<'no' | 'done' | 'logged'> {
  if (!wantsItBack(talk.text)) return 'no';
  const withdrawn = await withdrawnMeant(talk);
  if (withdrawn === null) return holdOn(talk);
  talk.state.lastComplaint = withdrawn.id;
  if (withdrawn.decisions.length > 0) return passBack(talk, withdrawn);
  const complaint = await logAgain(talk, withdrawn);
  beginIntake(talk, complaint);
  const moment = momentInFull(londonTime(complaint.receivedAt));
  await talk.say({
    text: takenUpAgain(withdrawn.reference, complaint.reference, moment),
    acts: ['logged', 'taken_up_again'],
    more: { reference: complaint.reference },
  });
  return 'logged';
}

/** The withdrawn complaint that is meant: named, talked about last, or the resident's latest. */
async function withdrawnMeant(talk: Talk): Promise<Complaint | null> {
  const own = await talk.cases.ofResident(talk.residentId);
  const named = own.find(({ reference }) => namesIt(talk, reference));
  const last = own.find(({ id }) => id === talk.state.lastComplaint);
  const meant = named ?? last ?? own.at(-1);
  return meant?.standing === 'withdrawn' ? meant : null;
}

/** "Don't cancel it", where nothing was withdrawn: said plainly, so that nobody has to wonder. */
async function holdOn(talk: Talk): Promise<'no' | 'done'> {
  const complaint = await lastOpen(talk);
  if (complaint === null || !/\b(?:cancel|withdraw|drop|keep)/i.test(talk.text)) return 'no';
  if (talk.text.length > 60) return 'no';
  await sayKept(talk, complaint);
  return 'done';
}

async function passBack(talk: Talk, complaint: Complaint): Promise<'done'> {
  await talk.cases.note(complaint.id, talk.text);
  await talk.cases.requestPerson({
    residentId: talk.residentId,
    conversationId: talk.conversationId,
    words: talk.text,
    contact: null,
  });
  await talk.say({
    text: backToPerson(complaint.reference, reachAPerson(talk.landlord)),
    acts: ['person', 'passed_on'],
    more: { reference: complaint.reference },
  });
  return 'done';
}

/** Received now: a complaint that lay withdrawn for weeks must not come back with dates that have passed. */
async function logAgain(talk: Talk, withdrawn: Complaint): Promise<Complaint> {
  const { cases } = talk;
  const open = async (words: string | null) => (words === null ? null : cases.openWords(withdrawn.id, words));
  const { id } = await cases.logComplaint({
    residentId: talk.residentId,
    conversationId: talk.conversationId,
    channel: talk.channel,
    receivedAt: talk.receivedAt,
    category: withdrawn.category,
    concernId: null,
    onBehalfOf: await open(withdrawn.onBehalfOf),
    group: withdrawn.group,
    what: [],
  });
  for (const [part, answer] of Object.entries(withdrawn.details) as [Part, Answer][]) {
    await cases.tell(id, part, { ...answer, words: await open(answer.words) });
  }
  for (const flag of withdrawn.flags) await cases.flag(id, flag, null);
  for (const event of withdrawn.history) {
    if (event.type === 'NoteAdded') await cases.note(id, (await open(event.words)) ?? '');
  }
  const complaint = await cases.note(id, talk.text);
  const link = belongsTogether(withdrawn.reference, complaint.reference);
  await cases.note(withdrawn.id, talk.text);
  await cases.note(withdrawn.id, link);
  return cases.note(id, link);
}
