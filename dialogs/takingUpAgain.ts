import { londonTime } from '../services/clock.ts';
import type { Answer, Complaint, Part } from '../services/complaints/complaint.ts';
import { reachAPerson } from '../services/wording/en/contact.ts';
import { momentInFull } from '../services/wording/en/dates.ts';
import { backToPerson, takenUpAgain } from '../services/wording/en/withdrawal.ts';
import { keepRoutes } from './keepingSafe.ts';
import { isOpen, lastOpen, namesIt } from './ownComplaint.ts';
import { beginIntake } from './starting.ts';
import type { Talk } from './talk.ts';
import { sayKept } from './withdrawing.ts';

const complaint =
  '(?:(?:my|the|that|this|our) )?(?:old |first )?(?:complaint|case)(?:,? [a-z]{3}-\\d\\d-\\w{7})?,?';

/** The complaint is named. */
const named = [
  `\\b(?:want|like|need|have|get|give|take|put|bring) ${complaint}(?: \\w+)? back\\b`,
  `\\b(?:keep|reopen|re-open|reinstate|restart|revive|restore|un-?cancel|start|carry on with|go on with|continue(?: with)?) ${complaint}(?: \\w+)?(?: again| going| open| after all)?`,
  `\\b(?:do not|don['’]?t|didn['’]?t (?:mean|want) (?:you )?to|never (?:wanted|meant) to)\\b[^.!?]{0,15}\\b(?:cancel|withdraw|drop|scrap) ${complaint}`,
  `\\bchang(?:e|ed|ing) (?:of |my )?mind about ${complaint}`,
  '\\b(?:withdrew|withdraw|withdrawing) (?:it |that )?by (?:mistake|accident)\\b',
  "\\bi (?:should not|shouldn['’]t) have (?:withdrawn|cancelled|dropped) (?:it|that)\\b",
].map((pattern) => new RegExp(pattern, 'i'));

const before =
  "^(?:\\W*\\b(?:oh|no|actually|sorry|wait|hang on|please|hello|hi|well|ok|okay|i['’]?ve|i have|i|can you|could you|can i|could i)\\b)*\\W*";
const after =
  '(?:\\W*\\b(?:please|after all|again|now|thanks|thank you|then|open|going|instead|sorry|i (?:do )?(?:want|need) (?:to complain|my complaint))\\b)*\\W*$';

const minds =
  "(?:i(?:['’]?ve| have)? )?chang(?:e|ed) (?:of )?(?:my )?mind(?:\\W+(?:so|and|please|now))*\\W+(?:i want (?:you )?to )?";

/** Nothing is named, so it must be all that is said: "they keep it locked" keeps no complaint. */
const bare = [
  '(?:want|need|like|have|would like|want to have|take|get) (?:it|that) back',
  '(?:keep|reopen|re-open|reinstate|restart|un-?cancel) (?:it|that)',
  "(?:do not|don['’]?t|didn['’]?t (?:mean|want) (?:you )?to|never meant to) (?:cancel|withdraw|drop|scrap) (?:it|that)",
  '(?:chang(?:e|ed) (?:of |my )?mind)(?:,? (?:want|keep) it(?: back)?)?',
  `(?:${minds})?(?:take|pick|put|bring|open|start) (?:it|that)(?: (?:up|back|on|in))?(?: again)?`,
  `(?:${minds})(?:i (?:do )?(?:want|need) to complain|(?:carry|go) on(?: with it)?)`,
].map((pattern) => new RegExp(`${before}${pattern}${after}`, 'i'));

/** In a longer message such words may be about something else. */
const longestWish = 200;

function wantsItBack(text: string): boolean {
  return text.length <= longestWish && [...named, ...bare].some((pattern) => pattern.test(text));
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
  const again = await alreadyAgain(talk, withdrawn);
  if (again !== null) {
    await sayKept(talk, again);
    return 'done';
  }
  const complaint = await logAgain(talk, withdrawn);
  await keepRoutes(talk, complaint.id);
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

/** A complaint comes back once: asked again, its new reference is said. */
async function alreadyAgain(talk: Talk, withdrawn: Complaint): Promise<Complaint | null> {
  const link = withdrawn.links.find(({ why }) => why === 'takenUpIn');
  const own = await talk.cases.ofResident(talk.residentId);
  return own.find((complaint) => complaint.reference === link?.to && isOpen(complaint)) ?? null;
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
  await talk.cases.matters.requestPerson({
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
  for (const event of withdrawn.history) {
    if (event.type === 'Flagged') await cases.flag(id, event.flag, await open(event.words));
    // What staff wrote stays theirs, on the record that they wrote it on.
    if (event.type === 'NoteAdded' && event.by.kind === 'resident')
      await cases.note(id, (await open(event.words)) ?? '');
  }
  await cases.note(withdrawn.id, talk.text);
  return cases.takesUp(id, withdrawn.id);
}
