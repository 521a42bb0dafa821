import { londonDate } from '../services/clock.ts';
import type { DataRequest, DataRequestKind } from '../services/dataRequests/dataRequest.ts';
import { requestReceiptFor, requestStatusFor } from '../services/dataRequests/requestStatus.ts';
import type { Reading } from '../services/understanding/understanding.ts';
import { dataRequestAgain } from '../services/wording/en/dataRequests.ts';
import type { Talk } from './talk.ts';
import { mustFind } from './whereabouts.ts';

/** At most so many requests are told in one answer, the latest first. */
const mostTold = 3;

const kinds: readonly DataRequestKind[] = [
  'data_protection_complaint',
  'subject_access',
  'erasure',
  'information_request',
];

/** The matter of data or information that a message tells of (domain 7). Undefined: none. */
export function dataMatterIn({ flags }: Reading): DataRequestKind | undefined {
  return kinds.find((kind) => flags.some((flag) => flag === kind));
}

/**
 * Data protection and information matters: recorded with the time when the message came, told what the law promises by when, and
 * put on the list of staff (domain 7). Asked for again before the answer it is the same request, with its first date.
 */
export async function passDataMatter(talk: Talk, kind: DataRequestKind): Promise<void> {
  const before = await askedBefore(talk, kind);
  if (before === null) return passNew(talk, kind);
  await talk.cases.matters.sayMoreOfDataRequest(before.id, talk.text);
  const status = requestStatusFor(before, talk.landlord, londonDate(talk.now));
  await talk.say({ text: `${dataRequestAgain}\n\n${status}`, acts: ['data_request_again', kind] });
}

async function passNew(talk: Talk, kind: DataRequestKind): Promise<void> {
  const { residentId, conversationId, receivedAt: at, text: words } = talk;
  const request = await talk.cases.matters.recordDataRequest({ residentId, conversationId, kind, words, at });
  const receipt = requestReceiptFor(request, kind, talk.landlord);
  await talk.cases.matters.dataDatesTold(request.id, receipt.dates);
  await talk.say({ text: receipt.words, acts: ['data_request', kind] });
  mustFind(talk, { dataRequests: [request.id] }, 'who');
}

/** The request for the same that is not answered yet. Information is always of something else, and so is a breach told elsewhere. */
async function askedBefore(talk: Talk, kind: DataRequestKind): Promise<DataRequest | null> {
  if (kind === 'information_request') return null;
  const open = (await talk.cases.matters.dataRequestsOf(talk.residentId)).filter(
    (request) => request.kind === kind && request.answeredOn === null,
  );
  const here =
    kind === 'data_protection_complaint'
      ? open.filter(({ conversationId }) => conversationId === talk.conversationId)
      : open;
  return here.at(-1) ?? null;
}

/**
 * The same in a message that answers an open question: "compensation, and a copy of everything you hold on me" does both. What is
 * told further of a request that is open already is kept with it, without a word.
 */
export async function passDataBeside(talk: Talk): Promise<void> {
  const kind = dataMatterIn(talk.reading);
  if (kind === undefined) return;
  const before = await askedBefore(talk, kind);
  if (before === null) await passNew(talk, kind);
  else await talk.cases.matters.sayMoreOfDataRequest(before.id, talk.text);
}

/** What a complaint can be about that a complaint about personal information is not. */
const besideData = [null, 'other', 'communication', 'staff_conduct', 'complaint_handling', 'asb_handling'];

/**
 * Whether a message with a data matter also says that it wants to complain, of something else: then it is logged as well. "I want
 * to complain that you shared my details" is recorded as what it is, and offered beside.
 */
export function complainsBeside({ reading, state }: Talk, kind: DataRequestKind): boolean {
  if (state.intake !== null || !reading.wishesToComplain) return false;
  return kind !== 'data_protection_complaint' || !besideData.includes(reading.category);
}

const longestQuestion = 200;
const ofRequest =
  /\b(?:data|gdpr|privacy|personal (?:information|details)|subject access|d?sar|foi|freedom of information|information request|my (?:own |whole |housing |tenancy )?(?:files?|records?|information|info|details|request)|(?:the|that) (?:information|info|request)|(?:request|asked) for|delet\w+|eras\w+|cop(?:y|ies) of)\b/i;
const asksAfter =
  /\b(?:where|when|what['’ ]?s (?:happen\w+|going on)|what (?:happened|became)|did (?:you|u|they|it)|have (?:you|u|they)|has (?:it|my|the|any)|any (?:news|update|progress|word)|how (?:is|are|long|far)|status|heard (?:nothing|back)|not heard|still (?:waiting|no|not|nothing)|chasing|is (?:it|my|the))\b/i;

/**
 * "Where is my data request?", "did you get my request?": told to the browser in which it was asked for, and to no other. Answers
 * whether it was that question.
 */
export async function answerRequestStatus(talk: Talk): Promise<boolean> {
  const { text, reading } = talk;
  if (text.length > longestQuestion || reading.reference !== null || !ofRequest.test(text)) return false;
  if (!reading.labels.includes('status_question') && !asksAfter.test(text)) return false;
  return tellRequests(talk);
}

/** Tells where the resident's data requests stand, what is open first. Answers whether there are any. */
export async function tellRequests(talk: Talk): Promise<boolean> {
  const own = (await talk.cases.matters.dataRequestsOf(talk.residentId)).toReversed();
  const open = own.filter(({ answeredOn }) => answeredOn === null);
  const told = (open.length > 0 ? open : own).slice(0, mostTold);
  for (const request of told) {
    const text = requestStatusFor(request, talk.landlord, londonDate(talk.now));
    await talk.say({ text, acts: ['data_request_status'] });
  }
  return told.length > 0;
}
