import type { Complaint } from '../services/complaints/complaint.ts';
import { statusUnknown } from '../services/wording/en/status.ts';
import { provenComplaints } from './access.ts';
import { askForCode, askForCodeAgain } from './askingForCode.ts';
import { tellRequests } from './dataMatters.ts';
import { awaitAnswer } from './passingAnswers.ts';
import type { Talk } from './talk.ts';
import { tellReasons } from './tellingReasons.ts';
import { tellCounting, tellStatus } from './tellStatus.ts';

/** At most so many complaints are told in one answer, the latest first. */
const mostTold = 3;

/**
 * "Where is my complaint?": only to the browser that made it, and to whoever has proven with a one-time code that it is theirs.
 * Everyone else gets one answer, whatever reference they name (`askForCode`).
 */
export async function answerStatus(talk: Talk): Promise<void> {
  const { own, known } = await knownTo(talk);
  const named = talk.reading.reference;
  const meant = known.filter(({ reference }) => named === null || reference === named).slice(0, mostTold);
  if (meant.length === 0) return named === null ? noneKnown(talk) : askForCode(talk, named);
  for (const complaint of meant) await tellStatus(talk, complaint, complaint !== meant.at(-1));
  awaitAnswer(talk, meant);
  // With more than one told, "cancel it" must not hit whichever came last; and a code opens no more than it says.
  const [single] = meant.length === 1 ? meant : [];
  if (single !== undefined && own.includes(single)) talk.state.lastComplaint = single.id;
}

/** The complaints that were made here, and with them those that a code opened; the latest first. */
async function knownTo(talk: Talk): Promise<{ own: Complaint[]; known: Complaint[] }> {
  const own = (await talk.cases.ofResident(talk.residentId)).toReversed();
  return { own, known: [...own, ...(await provenComplaints(talk))] };
}

async function noneKnown(talk: Talk): Promise<void> {
  if ((await askForCodeAgain(talk)) || (await tellRequests(talk))) return;
  talk.state.referenceAsked = { for: 'status', words: talk.text, at: talk.receivedAt, name: null };
  await talk.say({ text: statusUnknown(talk.landlord), acts: ['status_unknown'] });
}

const lead = '^\\W*(?:(?:and|so|but|ok|okay|wait|sorry|please|hang on)\\W+)*';
const theDate = '(?:that|it|this|they|those|(?:the|that|this|my|your|these|those) (?:date|day|deadline)s?)';
const asksCounting = new RegExp(
  [
    `${lead}how (?:was|were|is|are) ${theDate} (?:counted|worked out|calculated)\\W*$`,
    `${lead}how (?:did|do|have) (?:you|u|they|we) (?:count|counted|work(?:ed)? out|calculated?|get to|got to|come to) ${theDate}\\W*$`,
    `${lead}how (?:did|do|have) (?:you|u|they|we) work(?:ed)? ${theDate} out\\W*$`,
    `${lead}why ${theDate}\\W*$`,
  ].join('|'),
  'i',
);

/**
 * "How was that counted?" and "show me the reasons", asked of a complaint that the resident may see: the one talked about last, else
 * every one that would be told. Answers whether it was one of these questions.
 */
export async function answerCounting(talk: Talk): Promise<boolean> {
  if (!asksCounting.test(talk.text.trim())) return answerReasons(talk);
  const meant = await countedFor(talk);
  for (const complaint of meant) await tellCounting(talk, complaint);
  return meant.length > 0;
}

async function countedFor(talk: Talk): Promise<Complaint[]> {
  const { known } = await knownTo(talk);
  const last = known.filter(({ id }) => id === (talk.state.intake?.complaintId ?? talk.state.lastComplaint));
  return (last.length > 0 ? last : known).slice(0, mostTold);
}

const asksReasons =
  /^\W*(?:(?:and|so|but|ok|okay|please|yes|sorry)\W+)*(?:(?:can|could|may) (?:you|i|we) )?(?:please )?(?:(?:show|tell|give|read|send)(?: me| us)?|see|read|what (?:are|were|was)) (?:(?:the|your|their|all|full) )*reasons?\b.{0,40}$|^\W*(?:(?:and|so|but) )?why (?:did|have|was|were) (?:you|they|it|u|we|my complaint|the complaint)\b.{0,20}\b(?:decid\w*|refus\w*|reject\w*|turn(?:ed)? (?:it |me )?down|not (?:uph[eo]ld|agree)|say no)\b.{0,30}$/i;

/** Of what was decided last. Answers whether there was anything to tell. */
async function answerReasons(talk: Talk): Promise<boolean> {
  if (!asksReasons.test(talk.text.trim())) return false;
  let isTold = false;
  for (const complaint of await countedFor(talk)) {
    if (await tellReasons(talk, complaint, true)) isTold = true;
  }
  return isTold;
}
