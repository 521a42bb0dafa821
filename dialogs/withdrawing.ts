import type { Complaint } from '../services/complaints/complaint.ts';
import { canWithdraw } from '../services/complaints/dates/promises.ts';
import {
  kept,
  withdrawButton,
  withdrawButtons,
  withdrawn,
  withdrawQuestion,
  withdrawWhich,
} from '../services/wording/en/withdrawal.ts';
import { heldAgainst } from '../services/wording/en/worries.ts';
import { isOpen, openMeant } from './ownComplaint.ts';
import type { Talk } from './talk.ts';

const lead =
  /^(?:\W*\b(?:oh|ok|okay|actually|sorry|please|no|just|right|look|well|never ?mind|(?:it|that)['’]?s (?:all )?sorted(?: now)?)\b)*\W*/i;
/** What is given up: the complaint, and nothing that only stands near it ("cancel the charge, it was your fault"). */
const given =
  "(?:(?:it|this|that)(?=\\W*(?:$|please|now|thanks?|all|altogether|then|and|because|cos|i|we|,|\\.|i['’]?m|it['’]?s))|(?:my |this |the |that )?(?:whole |entire )?(?:complaint|case)\\b|(?:the |this )whole thing\\b)";
const order = new RegExp(
  `^(?:(?:can|could) (?:you|we|i) |i(?:['’]d| would) like to |i (?:want|wish) to |let['’]?s )?(?:please )?(?:withdraw|cancel|drop|forget|scrap|call off) (?:about )?${given}`,
  'i',
);
const elsewhere = [
  /\b(?:withdraw|cancel|drop|scrap|call off) (?:my|this|the) (?:complaint|case)\b/i,
  /\bi (?:do not|don['’]?t) want to (?:complain|(?:go on|carry on) with (?:it|this|the|my))\b/i,
];
const fromOthers =
  /\b(?:told|tells?|asked|asks?|made|forced|pressed|pressured|wants?|wanted|advised) (?:\w+ ){1,3}to\b|\b(?:said|says|saying|told (?:me|us)) (?:to )?(?:drop|cancel|withdraw|forget)\b/i;

/** A question, a condition, a threat or despair gives nothing up, whatever words it uses. */
const inDoubt =
  /\?|\b(?:if|unless|what happens|threat\w*|evict\w*|nobody|no ?one|never listens?|because they|scared|afraid|pointless|no point|they said|said they)\b/i;

/** "Don't cancel my complaint" holds on to it. */
const holdsOn =
  /\b(?:do not|don['’]?t|never|not|didn['’]?t|won['’]?t|stop)\b[^.!?]{0,25}\b(?:withdraw|cancel|drop|scrap|call(?:ing)? off)/i;

/**
 * Whether the resident gives the complaint up in so many words. "They told me to drop it" does not, and "I don't want
 * to go on" may be despair: neither may end a complaint.
 */
function givesUp(text: string): boolean {
  if (text.length > 120 || fromOthers.test(text) || inDoubt.test(text) || holdsOn.test(text)) return false;
  return order.test(text.replace(lead, '')) || elsewhere.some((pattern) => pattern.test(text));
}

/** "I don't want trouble": why some give up what they have every right to. */
const afraidOf =
  /(?:\b(?:because|cos|coz|as|and|but)\W+)?\b(?:i|we) (?:do not|don['’]?t|dont) want (?:any |to (?:get |be )?(?:in(?:to)? )?(?:any )?)?(?:more )?trouble\b|\b(?:because|cos|coz|as)? ?(?:i['’]?m|im|i am|we are) (?:too |so |just )?(?:scared|afraid|frightened|worried)\b(?: (?:of|to|about|that)\b[^.!?]{0,40})?/gi;

/**
 * "Withdraw it, I don't want trouble": told first that it cannot be held against them, and only then asked whether to
 * withdraw, so that nobody gives up out of a fear that has no ground. Answers whether it was that.
 */
export async function askTheAfraid(talk: Talk): Promise<boolean> {
  const rest = talk.text.replace(afraidOf, ' ').trim();
  if (rest === talk.text.trim() || !givesUp(rest)) return false;
  const said = { ...talk, text: rest };
  if ((await openMeant(said)).filter(canWithdraw).length === 0) return false;
  await talk.say({ text: heldAgainst(talk.landlord), acts: ['side_answer', 'held_against_me'] });
  return askToWithdraw(said);
}

/** Whether the words name the complaint: "drop it" may mean what is offered, "cancel my complaint" may not. */
export function givesUpByName({ text }: Talk): boolean {
  return givesUp(text) && /\b(?:my|this|the) (?:complaint|case)\b/i.test(text);
}

/** "Cancel my complaint": asked about once, and nothing ends before the answer. Answers whether it was such a wish. */
export async function askToWithdraw(talk: Talk): Promise<boolean> {
  if (!givesUp(talk.text)) return false;
  const meant = (await openMeant(talk)).filter(canWithdraw);
  const [complaint] = meant;
  if (complaint === undefined) return false;
  if (meant.length > 1) {
    const buttons = meant.map(({ reference }) => withdrawButton(reference));
    await talk.say({ text: withdrawWhich, acts: ['question'], asks: 'withdraw_which', buttons });
    return true;
  }
  talk.state.withdrawing = complaint.id;
  await talk.say({
    text: withdrawQuestion(complaint.reference),
    acts: ['question'],
    asks: 'confirm',
    buttons: withdrawButtons,
    more: { reference: complaint.reference },
  });
  return true;
}

/** What became of the question: withdrawn, kept and that was all, or kept and there is more to hear. */
export type WithdrawAnswer = 'withdrawn' | 'kept' | 'hear';

/** The message after "shall I withdraw it?". Only a clear yes ends a complaint; whatever else it says is heard. */
export async function answerWithdraw(talk: Talk, endangered: boolean): Promise<WithdrawAnswer> {
  const { withdrawing } = talk.state;
  talk.state.withdrawing = null;
  if (withdrawing === null || endangered) return 'hear';
  const complaint = await talk.cases.get(withdrawing);
  if (!isOpen(complaint) || !canWithdraw(complaint)) return 'hear';
  if (saysClearlyYes(talk.text)) {
    await withdraw(talk, complaint);
    return 'withdrawn';
  }
  await sayKept(talk, complaint);
  return saysNoMore(talk) ? 'kept' : 'hear';
}

async function withdraw(talk: Talk, complaint: Complaint): Promise<void> {
  await talk.cases.withdraw(complaint.id, talk.text);
  talk.state.lastComplaint = complaint.id;
  if (talk.state.intake?.complaintId === complaint.id) talk.state.intake = null;
  await talk.say({
    text: withdrawn(complaint.reference),
    acts: ['withdrawn'],
    more: { reference: complaint.reference },
  });
}

/** Says plainly that a complaint goes on. */
export async function sayKept(talk: Talk, { reference }: Complaint): Promise<void> {
  await talk.say({ text: kept(reference), acts: ['kept'], more: { reference } });
}

const yes =
  /^\W*(?:(?:oh|ok|okay|well|right)\W+)?(?:yes|yeah|yep|yup|aye|ok|okay|sure|please do|go ahead|do it|withdraw it|withdraw|confirm|i['’]?m sure|i am sure|definitely|correct|that['’]?s right)\b/i;

/** What may stand beside a yes in a few set words: why, or the wish said again. Loose words like "want" could hold on to it. */
const besideYes = [
  /\b(?:it|that)(?:['’]?s| is| has been|['’]s been) (?:all )?(?:fixed|mended|sorted|done|working)(?: now)?\b/gi,
  /\bi(?:['’]d| would)? (?:want|wish|like) to (?:withdraw|cancel|drop) (?:it|(?:my|the|this) (?:complaint|case))\b/gi,
  /\b(?:cancel|drop) (?:it|(?:my|the|this) (?:complaint|case))\b/gi,
];

/** Words that a yes to this question is made of; any other word may tell something, and then nothing is withdrawn. */
const yesWords =
  /^(?:yes|yeah|yep|yup|aye|oh|ok|okay|well|right|sure|please|do|go|ahead|withdraw|withdrawn|confirm|confirmed|definitely|correct|thats|that|is|it|its|i|im|am|the|my|this|complaint|case|you|can|thanks|thank|ta|cheers|now|quite|very|absolutely|[a-z]{3}-\d\d-\w{7})$/;

/** "Cancel the withdrawal", "cancel my request to withdraw": the very opposite. */
const undoesIt = /\bwithdrawal\b|\b(?:request|wish|asking) to (?:withdraw|cancel|drop)\b/i;

/** The wish said again, or with its reason: "yes, withdraw it, the door has been mended". */
function saysItAgain(text: string): boolean {
  if (!/\b(?:withdraw|cancel|drop|scrap|call off)\b/i.test(text) || /\bbut\b|^\W*no\b/i.test(text))
    return false;
  const doubtful = text.length > 120 || [fromOthers, inDoubt, holdsOn].some((pattern) => pattern.test(text));
  return !doubtful && (yes.test(text) || givesUp(text));
}

function saysClearlyYes(text: string): boolean {
  if (undoesIt.test(text)) return false;
  if (saysItAgain(text)) return true;
  const words =
    besideYes
      .reduce((left, pattern) => left.replace(pattern, ' '), text)
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d-]+/gu) ?? [];
  return !text.includes('?') && yes.test(text) && words.every((word) => yesWords.test(word));
}

/** A "no" that tells a story as well is heard as one; in so few words no story is told. */
const longestNo = 60;
const bareNo = 25;

function saysNoMore({ text, reading }: Talk): boolean {
  const { length } = text.trim();
  if (length <= longestNo && /\b(?:withdraw|cancel)\w* it\b/i.test(text)) return true;
  if (length > longestNo || (length > bareNo && reading.dissatisfied >= 0.5)) return false;
  return /^\W*(?:(?:oh|actually|sorry|wait|well)\W+)*(?:no|nope|nah|keep|don['’]?t|do not|wait|not|leave|forget)\b/i.test(
    text,
  );
}
