import { londonTime } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { reachAPerson } from '../services/wording/en/contact.ts';
import { momentInFull } from '../services/wording/en/dates.ts';
import { logged } from '../services/wording/en/intake.ts';
import {
  added,
  declined,
  duplicateButtons,
  offer,
  offerAfterDanger,
  offerAgain,
  offerButtons,
  offerLeftOpen,
  offerStill,
  offerToAdd,
  tellMore,
} from '../services/wording/en/offer.ts';
import { factsIn } from './answering.ts';
import { replyOf } from './buttonReplies.ts';
import { flagMatters, sayFlags } from './flags.ts';
import { beginIntake } from './starting.ts';
import type { Talk } from './talk.ts';

/** How often an offer is put in a row before it is left open for staff to see. */
const timesOffered = 2;

/** A longer yes tells something as well: "yes please, and the hall is wet too". */
const bareYes = 40;

/** Keeps a message as part of the story that a complaint would grow out of. */
export function keepStory(talk: Talk): void {
  const story = talk.state.story ?? { messages: [], since: talk.receivedAt, dissatisfied: 0 };
  if (story.messages.length < 40) story.messages.push({ text: talk.text, at: talk.receivedAt });
  story.dissatisfied = Math.max(story.dissatisfied, talk.reading.dissatisfied);
  talk.state.story = story;
}

/** Dissatisfaction was heard at a moment when nothing may be offered: staff see it on their list. */
export async function hearOnly(talk: Talk): Promise<void> {
  const { residentId, conversationId, text, reading, channel } = talk;
  await talk.cases.hearConcern({
    residentId,
    conversationId,
    words: [text],
    score: reading.dissatisfied,
    channel,
  });
}

/** Dissatisfaction was heard: records the concern and offers the choice to complain (Code 1.3, design 3.3). */
export async function makeOffer(talk: Talk, afterDanger: boolean): Promise<void> {
  const { state, reading } = talk;
  const concern = await talk.cases.hearConcern({
    residentId: talk.residentId,
    conversationId: talk.conversationId,
    words: [talk.text],
    score: reading.dissatisfied,
    channel: talk.channel,
  });
  await talk.cases.offerMade(concern.id);
  const open = await openComplaint(talk);
  state.offer = { concernId: concern.id, times: 1, about: open?.id ?? null };
  state.declined = null;
  if (open !== null) {
    const buttons = duplicateButtons(open.reference);
    return talk.say({
      text: offerToAdd(open.reference),
      acts: ['offer', 'duplicate'],
      asks: 'duplicate',
      buttons,
    });
  }
  const cues = reading.words.dissatisfied;
  const text = afterDanger
    ? offerAfterDanger
    : offer(Array.isArray(cues) ? cues : cues === undefined ? [] : [cues]);
  await talk.say({ text, acts: ['offer'], asks: 'offer', buttons: offerButtons });
}

/** The offer stands open while a side question was answered: it comes back once, with the buttons it had. */
export async function offerStillOpen(talk: Talk): Promise<void> {
  const about = talk.state.offer?.about ?? null;
  if (about === null) {
    return talk.say({ text: offerStill, acts: ['offer'], asks: 'offer', buttons: offerButtons });
  }
  const { reference } = await talk.cases.get(about);
  const buttons = duplicateButtons(reference);
  return talk.say({ text: offerToAdd(reference), acts: ['offer', 'duplicate'], asks: 'duplicate', buttons });
}

async function openComplaint(talk: Talk): Promise<Complaint | null> {
  const complaints = await talk.cases.ofResident(talk.residentId);
  const open = complaints.filter((complaint) => !complaint.closed && complaint.standing !== 'withdrawn');
  return open.at(-1) ?? null;
}

/** The message that follows an offer: yes, no, "tell me more", or more of the story. */
export async function answerOffer(talk: Talk): Promise<'logged' | 'done'> {
  const { offer: open } = talk.state;
  if (open === null) return 'done';
  if (open.about !== null && wantsToAdd(talk)) return addToOpen(talk, open.about);
  if (saysYes(talk)) {
    if (talk.text.trim().length > bareYes) keepStory(talk);
    return logNow(talk);
  }
  if (replyOf(talk.reading, talk.text) === 'no') return decline(talk);
  if (replyOf(talk.reading, talk.text) === 'more') return explain(talk);
  keepStory(talk);
  await talk.cases.hearMore(open.concernId, [talk.text]);
  return offerOnceMore(talk);
}

function wantsToAdd(talk: Talk): boolean {
  if (replyOf(talk.reading, talk.text) === 'no') return false;
  return (
    /\badd\b/i.test(talk.text) || (replyOf(talk.reading, talk.text) === 'yes' && !/\bnew\b/i.test(talk.text))
  );
}

function saysYes(talk: Talk): boolean {
  return (
    talk.reading.wishesToComplain ||
    replyOf(talk.reading, talk.text) === 'yes' ||
    /^log (a|it|this)\b/i.test(talk.text.trim())
  );
}

async function explain(talk: Talk): Promise<'done'> {
  await talk.say({
    text: tellMore(talk.landlord),
    acts: ['explained'],
    asks: 'offer',
    buttons: offerButtons,
  });
  return 'done';
}

async function decline(talk: Talk): Promise<'done'> {
  const { offer: open } = talk.state;
  if (open !== null) {
    await talk.cases.offerDeclined(open.concernId);
    talk.state.declined = open.concernId;
  }
  talk.state.offer = null;
  await recordRequests(talk);
  await talk.say({ text: declined, acts: ['declined'] });
  return 'done';
}

/** "No complaint, just mend it": what was asked for is passed on all the same (Code 1.4). */
async function recordRequests(talk: Talk): Promise<void> {
  if (talk.state.serviceRequest !== null) return;
  for (const { reading, text } of await readAgain(talk)) {
    if (reading.labels.includes('service_request')) return recordRequest(talk, text);
  }
}

/** Records something that is to be put right, once for a story. */
export async function recordRequest(talk: Talk, words: string): Promise<void> {
  const { residentId, conversationId, reading } = talk;
  const { category } = reading;
  const request = await talk.cases.recordServiceRequest({
    residentId,
    conversationId,
    words,
    category,
    firstTime: 'unknown',
  });
  talk.state.serviceRequest = request.id;
}

async function offerOnceMore(talk: Talk): Promise<'done'> {
  const { offer: open } = talk.state;
  if (open === null) return 'done';
  open.times += 1;
  if (open.times <= timesOffered) {
    await talk.say({ text: offerAgain, acts: ['offer'], asks: 'offer', buttons: offerButtons });
    return 'done';
  }
  // The concern stays unanswered on the record; the talk goes on, and a later "yes" still takes it up.
  talk.state.offer = null;
  talk.state.declined = open.concernId;
  await talk.say({
    text: offerLeftOpen(reachAPerson(talk.landlord)),
    acts: ['offer_left_open'],
    buttons: offerButtons,
  });
  return 'done';
}

async function addToOpen(talk: Talk, complaintId: string): Promise<'done'> {
  const complaint = await talk.cases.get(complaintId);
  for (const { reading, text } of await readAgain(talk)) {
    if (text !== talk.text || text.trim().length > bareYes) await talk.cases.note(complaintId, text);
    await flagMatters(talk, complaintId, { reading, text });
  }
  if (talk.state.offer !== null) await talk.cases.offerAccepted(talk.state.offer.concernId, complaintId);
  Object.assign(talk.state, { offer: null, story: null, lastComplaint: complaintId });
  await talk.say({
    text: added(complaint.reference),
    acts: ['added'],
    more: { reference: complaint.reference },
  });
  return 'done';
}

/**
 * Logs on yes (design 3.3): from this moment the complaint exists, with the time when dissatisfaction was first
 * expressed, a reference, and every fact of the story so far. Questions follow; nothing waits for them.
 */
export async function logNow(talk: Talk): Promise<'logged'> {
  const { state } = talk;
  const concernId = state.offer?.concernId ?? state.declined;
  const story = (state.story?.messages ?? []).map((each) => each.text);
  const told = await readAgain(talk);
  const complaint = await talk.cases.logComplaint({
    residentId: talk.residentId,
    conversationId: talk.conversationId,
    channel: talk.channel,
    receivedAt: state.story?.since ?? talk.receivedAt,
    category: firstOf(told, (reading) => reading.category),
    concernId,
    onBehalfOf: firstOf(told, (reading) => reading.onBehalfOf),
    group: told.some(({ reading }) => reading.group),
    what: story,
  });
  if (concernId !== null) await talk.cases.offerAccepted(concernId, complaint.id);
  const request = state.serviceRequest;
  if (request !== null) await talk.cases.linkServiceRequest(request, complaint.id);
  await tellTheStory(talk, complaint, told);
  beginIntake(talk, complaint);
  const moment = momentInFull(londonTime(complaint.receivedAt));
  await talk.say({
    text: logged(complaint.reference, moment),
    acts: ['logged'],
    more: { reference: complaint.reference },
  });
  await sayFlags(talk, complaint);
  return 'logged';
}

type Told = { reading: Reading; text: string };

/** Every message of the story read again, and the one that says yes: what was said before the yes, or with it, is not asked after it. */
async function readAgain(talk: Talk): Promise<Told[]> {
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
