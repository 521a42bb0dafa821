import type { Complaint } from '../services/complaints/complaint.ts';
import { namesIt } from './ownComplaint.ts';
import type { Talk } from './talk.ts';

/** Of these any complaint and any answer can be made: they tell no complaint from another. */
const ofAny =
  /^(?:the|and|for|one|two|not|are|was|has|had|have|but|you|our|its|his|her|all|any|can|did|out|who|how|why|yes|now|day|new|get|got|say|too|use|way|may|off|own|see|put|that|this|they|them|there|your|with|from|what|which|when|where|about|mean|want|would|like|please|complaint|about|been|nothing|nobody|done|twice|time|told|reported|still|again|another|make|made|first|second|third|last|answer|question|thank|thanks|sorry)$/;

function wordsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !ofAny.test(word)).map((word) => word.replace(/s$/, '')));
}

/** What was told of a complaint, and what the team asked about it. */
async function wordsAbout(talk: Talk, complaint: Complaint): Promise<Set<string>> {
  const { what, where } = await talk.cases.answersInWords(complaint.id);
  const asked = await openQuestionOf(talk, complaint);
  const category = complaint.category?.replaceAll('_', ' ') ?? '';
  return wordsIn([what, where, asked, category].join(' '));
}

/** The team's first question that is still open, in words. Null: none is, or it was erased. */
export async function openQuestionOf(talk: Talk, { id, clarifications }: Complaint): Promise<string | null> {
  const open = clarifications.find(({ answer }) => answer === null);
  return open === undefined ? null : talk.cases.openWords(id, open.words);
}

/** The only one that the message speaks of, in words that were not said of the others. Null: none, or more than one. */
async function spokenOf(talk: Talk, complaints: readonly Complaint[]): Promise<Complaint | null> {
  const said = [...wordsIn(talk.text)];
  const about = await Promise.all(complaints.map((complaint) => wordsAbout(talk, complaint)));
  const meant = complaints.filter((_complaint, own) =>
    said.some((word) => about.every((words, place) => words.has(word) === (place === own))),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Which of these a message means: the one whose reference it holds, else the only one of which it speaks. Null: it does not say. */
export async function complaintNamed(
  talk: Talk,
  complaints: readonly Complaint[],
): Promise<Complaint | null> {
  return (
    complaints.find(({ reference }) => namesIt(talk, reference)) ??
    complaints.find(({ reference }) => endsLike(talk.text, reference)) ??
    (await spokenOf(talk, complaints))
  );
}

/** "The one ending 4XCPG": so much of a reference that it is no word by chance. */
function endsLike(text: string, reference: string): boolean {
  return text
    .toUpperCase()
    .split(/[^0-9A-Z]+/)
    .some((word) => word.length >= 4 && /\d/.test(word) && reference.endsWith(word));
}

const ordinals = [
  /^\W*(?:(?:the|number|no|option) )*(?:1|one|first|1st|top|former)(?: one)?\W*$/i,
  /^\W*(?:(?:the|number|no|option) )*(?:2|two|second|2nd|latter)(?: one)?\W*$/i,
  /^\W*(?:(?:the|number|no|option) )*(?:3|three|third|3rd)(?: one)?\W*$/i,
  /^\W*(?:(?:the|number|no|option) )*(?:4|four|fourth|4th)(?: one)?\W*$/i,
];
const last = /^\W*(?:the )?(?:last|bottom)(?: one)?\W*$/i;
const all = /^\W*(?:(?:it['’]?s |for |they |to )?(?:both|all|each)(?: of (?:them|those))?)\W*$/i;

/** Which of the complaints that were listed the message after "which one is this for?" chooses. None: it does not say. */
export async function complaintsChosen(talk: Talk, listed: readonly Complaint[]): Promise<Complaint[]> {
  const text = talk.text.trim();
  if (all.test(text)) return [...listed];
  const place = last.test(text) ? listed.length - 1 : ordinals.findIndex((ordinal) => ordinal.test(text));
  const chosen = listed[place] ?? (await complaintNamed(talk, listed));
  return chosen === null ? [] : [chosen];
}

const bareName =
  /^\W*(?:(?:it['’]?s|its|for|about|the|that|my|one|to|with|complaint|please|sorry|oh|i|mean|meant|number)\W+)*[\w-]+(?: [\w-]+)?(?: (?:one|complaint|please))*\W*$/i;

/** Whether a message that chooses a complaint says more than which one: that belongs to the answer too. */
export function saysMoreThanWhich(text: string): boolean {
  return !bareName.test(text.trim());
}
