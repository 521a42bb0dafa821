import { mistypedReference } from '../services/understanding/contactDetails.ts';
import type { Label, Reading } from '../services/understanding/understanding.ts';
import { codeAwaited } from './askingForCode.ts';
import type { Talk } from './talk.ts';

/** "B/26/002", "CH-2026-0042": the number of a case that was kept elsewhere before. */
const inPieces = /\b[A-Z]{1,6}[/-]\d{2,4}[/-][\dA-Z]{1,10}\b/i;
/** "My case number 48213", "ref: C2026-41". */
const afterItsName =
  /\b(?:complaint|case|ref|reference)(?: (?:number|no\.?|nr))?(?: is| was)?[\s:#]{1,3}(?!(?:19|20)\d\d\b)([A-Z]{0,6}[/.-]?\d[\dA-Z/.-]{3,20})\b/i;

/** A longer message tells of more than its complaint. */
const longest = 160;
/** So many words beside it say no more than that this is the number. */
const fewWords = 8;

/** A number that may be what a complaint was called before it came here. Null: none. */
function earlierIn(text: string): string | null {
  if (mistypedReference(text) !== null) return null;
  const found = inPieces.exec(text)?.[0] ?? afterItsName.exec(text)?.[1];
  return found?.toUpperCase() ?? null;
}

const ofItself: readonly Label[] = ['review_request', 'status_question'];

/** Whether the message is about that complaint: it asks after it, asks for a review, or gives the number that was asked for. */
function isAboutIt(talk: Talk): boolean {
  const { reading, state, text } = talk;
  if (ofItself.some((label) => reading.labels.includes(label))) return true;
  if (state.intake !== null || state.offer !== null || state.firstTime !== null) return false;
  const words = text.trim().split(/\s+/).length;
  return words === 1 || (words <= fewWords && (state.referenceAsked !== null || codeAwaited(talk) !== null));
}

/**
 * The reading with a reference from before this service taken for one (import: it finds the case too). From here on it goes the way of
 * every reference that this browser does not hold, and nothing tells whether there is such a complaint.
 */
export async function withEarlierNamed(talk: Talk): Promise<Reading> {
  const { reading, text, state } = talk;
  const named = reading.reference === null && text.length <= longest ? earlierIn(text) : null;
  if (named === null || !isAboutIt(talk)) return reading;
  if (state.referenceAsked !== null) await keepForStaff(talk);
  const isReview = reading.labels.includes('review_request');
  const label: Label = isReview ? 'review_request' : 'status_question';
  const sideQuestions = reading.sideQuestions.filter((each) => each !== 'other_reference');
  const labels = [...new Set([label, ...reading.labels])];
  return { ...reading, reference: named, label, labels, sideQuestions, wishesToComplain: false };
}

/** Who could not be helped without it wants a person to find the complaint. */
async function keepForStaff({ cases, residentId, conversationId, text: words }: Talk): Promise<void> {
  await cases.matters.requestPerson({ residentId, conversationId, words, contact: null });
}
