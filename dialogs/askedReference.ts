import { plusMilliseconds } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { looksLikeName } from '../services/understanding/names.ts';
import { personContactQuestion, personNameKept, withoutReference } from '../services/wording/en/passedOn.ts';
import { personSafeContact } from '../services/wording/en/safeContact.ts';
import { isGuarded } from './keepingSafe.ts';
import { review } from './passingOn.ts';
import type { Talk } from './talk.ts';

type Asked = NonNullable<Talk['state']['referenceAsked']>;

/** Who was asked for a reference looks for the letter and comes back the same day. */
const sittingMilliseconds = 24 * 3_600_000;

/** A longer message tells something else. */
const longest = 80;

/** "I haven't got it to hand", "lost the letter", "what reference". The thing itself need not be named: it was just asked for. */
const lacksIt =
  /(?:\b(?:not|never|cannot|no|lost|binned|without)|n['’]?t)\b.{0,25}\b(?:it|one|that|this|them|ref(?:erence)?|number|no|letter|paper(?:s|work)?|e-?mail|code|to hand|on me|with me)\b|^\W*(?:no|nope|lost it|no idea|what (?:ref(?:erence)?|number))\W*$/i;

/** What a reference was asked for, while nothing else stands open that a message could answer. */
function askedFor({ state, receivedAt }: Talk): Asked | null {
  const { referenceAsked: asked, intake, offer, firstTime } = state;
  if (asked === null || intake !== null || offer !== null || firstTime !== null) return null;
  return plusMilliseconds(asked.at, sittingMilliseconds) < receivedAt ? null : asked;
}

/**
 * The message after a reference was asked for, when it holds none: "I haven't got it" is no reason to be turned away, for a person
 * can find a complaint by its name. A name alone is kept for that. Answers whether the message was that.
 */
export async function answerWithoutReference(talk: Talk): Promise<boolean> {
  const { reading, text, state } = talk;
  const asked = askedFor(talk);
  if (asked === null || tellsMore(talk)) return false;
  if (state.personRequest !== null && looksLikeName(text) && reading.reply === null) {
    return keepName(talk, asked, state.personRequest);
  }
  if (!lacksIt.test(text)) return false;
  await passOnWithoutIt(talk, asked);
  return true;
}

/** A reference, a contact, a wish or a story: heard for that. */
function tellsMore({ reading, text }: Talk): boolean {
  const { reference, email, phone, wishesToComplain } = reading;
  return (reference ?? email ?? phone) !== null || wishesToComplain || text.trim().length > longest;
}

async function passOnWithoutIt(talk: Talk, asked: Asked): Promise<void> {
  const { state, residentId, conversationId, cases } = talk;
  if (asked.for === 'status' && state.personRequest === null) {
    const words = `${asked.words}\n${talk.text}`;
    state.personRequest = (
      await cases.matters.requestPerson({ residentId, conversationId, words, contact: null })
    ).id;
  }
  const asks = state.personRequest !== null;
  const isPrivate = await isGuarded(talk);
  const text = withoutReference(talk.landlord, asks && !isPrivate);
  await talk.say({
    text: asks && isPrivate ? `${text} ${personSafeContact}` : text,
    acts: ['passed_on', 'without_reference'],
    asks: asks ? 'person_contact' : null,
  });
}

/** The name is with the request at once; how to reach them is still asked. */
async function keepName(talk: Talk, asked: Asked, requestId: string): Promise<true> {
  const name = talk.text.trim();
  await talk.cases.matters.personContact(requestId, name);
  talk.state.referenceAsked = { ...asked, name };
  const question = (await isGuarded(talk)) ? personSafeContact : personContactQuestion;
  await talk.say({ text: `${personNameKept} ${question}`, acts: ['person_name'], asks: 'person_contact' });
  return true;
}

/** A review that was asked for before the code came is asked for now that the complaint is open. Answers whether there was one. */
export async function reviewWithCode(talk: Talk, complaint: Complaint): Promise<boolean> {
  const asked = talk.state.referenceAsked;
  talk.state.referenceAsked = null;
  const isOver = asked === null || plusMilliseconds(asked.at, sittingMilliseconds) < talk.receivedAt;
  if (isOver || asked.for !== 'review') return false;
  await review(talk, complaint, asked.words);
  // As with any access: what was asked for here must not stay open when the thirty minutes are over.
  talk.state.reviewed = null;
  return true;
}
