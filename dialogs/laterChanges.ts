import type { GivenAnswer } from '../services/complaints/caseService.ts';
import type { Complaint, Part } from '../services/complaints/complaint.ts';
import { canWithdraw } from '../services/complaints/promises.ts';
import { changed, withdrawn } from '../services/wording/en/intake.ts';
import { added } from '../services/wording/en/offer.ts';
import { factsIn } from './answering.ts';
import type { Talk } from './talk.ts';

/** The complaint that was talked about last, if it can still change. */
async function lastOpen(talk: Talk): Promise<Complaint | null> {
  const { lastComplaint } = talk.state;
  if (lastComplaint === null) return null;
  const complaint = await talk.cases.get(lastComplaint);
  return complaint.closed || complaint.standing === 'withdrawn' ? null : complaint;
}

/** "No, it was Monday", after the intake: the right answer changes on the record. Answers whether it was one. */
export async function correctLater(talk: Talk): Promise<boolean> {
  const { reading } = talk;
  if (reading.corrects === null && reading.reply !== 'correction') return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  const facts = Object.entries(factsIn(reading, talk.text)) as [Part, GivenAnswer][];
  if (facts.length === 0) return false;
  for (const [part, given] of facts) {
    await talk.cases.tell(complaint.id, part, given);
    await talk.say({ text: changed(part), acts: ['corrected'], more: { reference: complaint.reference } });
  }
  return true;
}

const lead =
  /^(?:\W*\b(?:oh|ok|okay|actually|sorry|please|no|just|right|look|well|never ?mind|(?:it|that)['’]?s (?:all )?sorted(?: now)?)\b)*\W*/i;
const order =
  /^(?:(?:can|could) (?:you|we|i) |i(?:['’]d| would) like to |i (?:want|wish) to |let['’]?s )?(?:please )?(?:withdraw|cancel|drop|forget|scrap|call off)\b.{0,30}\b(?:complaint|it|case|thing)\b/i;
const elsewhere = [
  /\b(?:withdraw|cancel|drop|scrap|call off) (?:my|this|the) (?:complaint|case)\b/i,
  /\bi (?:do not|don['’]?t) want to (?:complain|(?:go on|carry on) with (?:it|this|the|my))\b/i,
];
const fromOthers =
  /\b(?:told|asked|made|forced|pressed|pressured|wants?|wanted) (?:me|us|him|her|them) to\b/i;

/** A question, a condition, a threat or despair gives nothing up, whatever words it uses. */
const inDoubt =
  /\?|\b(?:if|unless|what happens|threat\w*|evict\w*|nobody|no ?one|never listens?|because they|scared|afraid|pointless|no point|they said|said they)\b/i;

/**
 * Whether the resident gives the complaint up in so many words. "They told me to drop it" does not, and "I don't want
 * to go on" may be despair: neither may end a complaint.
 */
function givesUp(text: string): boolean {
  if (text.length > 120 || fromOthers.test(text) || inDoubt.test(text)) return false;
  return order.test(text.replace(lead, '')) || elsewhere.some((pattern) => pattern.test(text));
}

/** "Cancel my complaint": recorded as the resident's own withdrawal. Answers whether it was one. */
export async function withdrawLater(talk: Talk): Promise<boolean> {
  if (!givesUp(talk.text)) return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  if (!canWithdraw(complaint)) return false;
  await talk.cases.withdraw(complaint.id, talk.text);
  await talk.say({
    text: withdrawn(complaint.reference),
    acts: ['withdrawn'],
    more: { reference: complaint.reference },
  });
  return true;
}

const toAdd =
  /\b(?:want|like|need|wanted|can i|could i|please) (?:to )?add\b|^\W*(?:please )?add (?:this|that|to)\b|\bi forgot to (?:say|mention|tell|add)\b/i;

/** The bare wish to add something says nothing that could be added. */
const bareWish = 45;

/** "I want to add to my complaint: ...": kept with it in the resident's words. Answers whether it was such a wish. */
export async function addLater(talk: Talk): Promise<boolean> {
  if (!toAdd.test(talk.text) || talk.text.trim().length <= bareWish) return false;
  const complaint = await lastOpen(talk);
  if (complaint === null) return false;
  await talk.cases.note(complaint.id, talk.text);
  await talk.say({
    text: added(complaint.reference),
    acts: ['added'],
    more: { reference: complaint.reference },
  });
  return true;
}
