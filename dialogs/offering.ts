import { londonTime } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { momentInFull } from '../services/wording/en/dates.ts';
import { logged } from '../services/wording/en/intake.ts';
import {
  feltFor,
  offer,
  offerAfterDanger,
  offerAnother,
  offerButtons,
  offerOfStory,
  offerStill,
} from '../services/wording/en/offer.ts';
import { addButtons, isItPart, partButtons, toldUsBefore } from '../services/wording/en/together.ts';
import { factsIn } from './answering.ts';
import { flagMatters, sayFlags } from './flags.ts';
import { keepRoutes } from './keepingSafe.ts';
import { beginIntake } from './starting.ts';
import { sympathyIn } from './sympathy.ts';
import type { Talk } from './talk.ts';
import { hearDamp } from './tellingHazards.ts';
import { sayDeath } from './tellingOfDeath.ts';
import { complaintToldOf, reportToldOf } from './toldBefore.ts';

/** Keeps a message as part of the story that a complaint would grow out of. */
export function keepStory(talk: Talk): void {
  const story = talk.state.story ?? { messages: [], since: talk.receivedAt, dissatisfied: 0 };
  if (story.messages.length < 40) story.messages.push({ text: talk.text, at: talk.receivedAt });
  story.dissatisfied = Math.max(story.dissatisfied, talk.reading.dissatisfied);
  talk.state.story = story;
}

/** Dissatisfaction was heard at a moment when nothing may be offered: staff see it on their list, and it is offered later. */
export async function hearOnly(talk: Talk): Promise<void> {
  const { residentId, conversationId, text, reading, channel, state } = talk;
  if (state.heardConcern !== null) {
    await talk.cases.matters.hearMore(state.heardConcern, [text]);
    return;
  }
  const heard = { residentId, conversationId, words: [text], score: reading.dissatisfied, channel };
  state.heardConcern = (await talk.cases.matters.hearConcern(heard)).id;
}

/** The concern that the story already has, or a new one with the words of the whole story. */
async function concernOfStory(talk: Talk): Promise<string> {
  const { state, residentId, conversationId, channel, text } = talk;
  const known = state.heardConcern ?? state.declined;
  if (known !== null) return known;
  const words = state.story?.messages.map((each) => each.text) ?? [text];
  const score = Math.max(state.story?.dissatisfied ?? 0, talk.reading.dissatisfied);
  return (await talk.cases.matters.hearConcern({ residentId, conversationId, words, score, channel })).id;
}

/** Offers to log what was told earlier without an offer: beside danger, or in a message that was taken for something else. */
export async function offerStory(talk: Talk, text: string = offerOfStory): Promise<void> {
  const concernId = await concernOfStory(talk);
  await talk.cases.matters.offerMade(concernId);
  Object.assign(talk.state, { declined: null, heardConcern: null, notUnderstood: 0 });
  talk.state.offer = { concernId, times: 1, about: null, same: false, wished: false };
  await talk.say({ text, acts: ['offer'], asks: 'offer', buttons: offerButtons });
}

/** Another matter was told while one complaint was taken: now that this one is done, the other is offered. */
export async function offerOther(talk: Talk): Promise<void> {
  if (talk.state.heardConcern !== null && talk.state.story !== null) await offerStory(talk, offerAnother);
}

/** Out of a long story no one piece is quoted: whichever it is, it is not what the story was about. */
const longestQuotedFrom = 400;

/** What was heard quietly before, with this message added; or a concern of its own. */
async function concernOfMessage({ state, cases, ...talk }: Talk): Promise<string> {
  if (state.heardConcern !== null) return (await cases.matters.hearMore(state.heardConcern, [talk.text])).id;
  const { residentId, conversationId, channel, text, reading } = talk;
  const heard = { residentId, conversationId, words: [text], score: reading.dissatisfied, channel };
  return (await cases.matters.hearConcern(heard)).id;
}

/** Dissatisfaction was heard: records the concern and offers the choice to complain (Code 1.3, design 3.3). */
export async function makeOffer(talk: Talk, afterDanger: boolean): Promise<void> {
  const { state, reading } = talk;
  const concernId = await concernOfMessage(talk);
  await talk.cases.matters.offerMade(concernId);
  const { complaint, same } = another.test(talk.text) ? ofNone : await complaintToldOf(talk);
  Object.assign(state, { heardConcern: null, notUnderstood: 0, declined: null });
  const about = complaint?.id ?? null;
  state.offer = { concernId, times: 1, about, same, wished: reading.wishesToComplain };
  if (complaint !== null) return askWhereItBelongs(talk, complaint, same);
  // What was reported before is what the complaint is about, and goes on beside it (Code 1.5).
  if (state.serviceRequest === null) state.serviceRequest = await reportToldOf(talk);
  const cues = [reading.words.dissatisfied ?? []].flat();
  const text = afterDanger
    ? offerAfterDanger
    : offer(talk.text.length > longestQuotedFrom ? [] : cues, sympathyIn(talk.text));
  await talk.say({ text, acts: ['offer'], asks: 'offer', buttons: offerButtons });
}

/** The offer stands open while a side question was answered: it comes back once, with the buttons it had. */
export async function offerStillOpen(talk: Talk): Promise<void> {
  const about = talk.state.offer?.about ?? null;
  if (about === null) {
    return talk.say({ text: offerStill, acts: ['offer'], asks: 'offer', buttons: offerButtons });
  }
  return askWhereItBelongs(talk, await talk.cases.get(about), talk.state.offer?.same ?? false);
}

/** "You told us about this on Tuesday: add it?", or "is this part of your complaint about the leak, or something else?" */
async function askWhereItBelongs(talk: Talk, complaint: Complaint, same: boolean): Promise<void> {
  const { reference, receivedOn, category } = complaint;
  await talk.say({
    text: same ? toldUsBefore(reference, receivedOn) : isItPart(reference, category),
    acts: ['offer', 'duplicate'],
    asks: 'duplicate',
    buttons: same ? addButtons(reference) : partButtons(reference),
  });
}

/** Said of a complaint that is to be another one, whatever it is about. */
const another = /\b(?:new|another|second|separate|different) (?:complaint|one|matter|issue|thing|problem)\b/i;
const ofNone = { complaint: null, same: false };

/** "I want to complain about the leak", of which there is a complaint: asked first. Answers whether it was asked. */
export async function asksWhetherSame(talk: Talk): Promise<boolean> {
  if (!talk.reading.wishesToComplain || another.test(talk.text)) return false;
  if (!(await complaintToldOf(talk)).same) return false;
  await makeOffer(talk, false);
  return true;
}

/** "No complaint, just mend it": what was asked for is passed on all the same (Code 1.4). */
export async function recordRequests(talk: Talk): Promise<void> {
  if (talk.state.serviceRequest !== null) return;
  for (const { reading, text } of await readAgain(talk)) {
    if (reading.labels.includes('service_request')) return recordRequest(talk, text);
  }
}

/** Records something that is to be put right, once for a story. */
export async function recordRequest(talk: Talk, words: string): Promise<void> {
  const { residentId, conversationId, reading, receivedAt: at } = talk;
  const { category } = reading;
  if (category === 'damp_mould' && (await hearDamp(talk, { words, at }))) return;
  const request = await talk.cases.matters.recordServiceRequest({
    residentId,
    conversationId,
    words,
    category,
    firstTime: 'unknown',
  });
  talk.state.serviceRequest = request.id;
}

/**
 * Logs on yes (design 3.3): from this moment the complaint exists, with the time when dissatisfaction was first
 * expressed, a reference, and every fact of the story so far. Questions follow; nothing waits for them.
 */
export async function logNow(talk: Talk): Promise<'logged'> {
  const { state } = talk;
  const concernId = state.offer?.concernId ?? state.declined ?? state.heardConcern;
  const felt = state.offer === null ? feltFor(sympathyIn([...storyOf(talk), talk.text].join('. '))) : '';
  const told = await readAgain(talk);
  const what = storyOf(talk);
  const complaint = await talk.cases.logComplaint({
    residentId: talk.residentId,
    conversationId: talk.conversationId,
    channel: talk.channel,
    receivedAt: state.story?.since ?? talk.receivedAt,
    category: firstOf(told, (reading) => reading.category),
    concernId,
    onBehalfOf: firstOf(told, (reading) => reading.onBehalfOf),
    group: told.some(({ reading }) => reading.group),
    what,
  });
  if (concernId !== null) await talk.cases.matters.offerAccepted(concernId, complaint.id);
  const request = state.serviceRequest;
  if (request !== null) await talk.cases.matters.linkServiceRequest(request, complaint.id);
  await tellTheStory(talk, complaint, told);
  await keepRoutes(talk, complaint.id);
  beginIntake(talk, complaint);
  const moment = momentInFull(londonTime(complaint.receivedAt));
  await talk.say({
    text: `${felt}${logged(complaint.reference, moment)}`,
    acts: ['logged'],
    more: { reference: complaint.reference },
  });
  await hearDampIn(talk, complaint, what);
  await sayFlags(talk, complaint);
  await sayDeath(talk, complaint, true);
  return 'logged';
}

/** The landlord has known of the damp since it was told, whatever becomes of the complaint about it (Code 1.5). */
async function hearDampIn(talk: Talk, complaint: Complaint, what: string[]): Promise<void> {
  if (complaint.category !== 'damp_mould') return;
  await hearDamp(talk, { words: what.join('\n\n') || talk.text, at: complaint.receivedAt });
}

function storyOf({ state }: Talk): string[] {
  return (state.story?.messages ?? []).map((each) => each.text);
}

/** A message of the story and what it means. */
export type Told = { reading: Reading; text: string };

/** Every message of the story read again, and the one that says yes: what was said before the yes, or with it, is not asked after it. */
export async function readAgain(talk: Talk): Promise<Told[]> {
  const told: Told[] = [];
  for (const said of talk.state.story?.messages ?? []) {
    if (said.text !== talk.text) told.push({ reading: await talk.read(said), text: said.text });
  }
  return [...told, { reading: talk.reading, text: talk.text }];
}

function firstOf<T>(told: Told[], fact: (reading: Reading) => T | null): T | null {
  return told.map(({ reading }) => fact(reading)).find((found) => found !== null) ?? null;
}

async function tellTheStory(talk: Talk, complaint: Complaint, told: Told[]): Promise<void> {
  for (const { reading, text } of told) {
    for (const [part, given] of Object.entries(factsIn(reading, text))) {
      await talk.cases.tell(complaint.id, part as keyof Complaint['details'], given);
    }
    await flagMatters(talk, complaint.id, { reading, text });
  }
}
