import type { Complaint } from '../services/complaints/complaint.ts';
import { leftTheGroup, tieKept } from '../services/wording/en/together.ts';
import { keepStory, logNow } from './offering.ts';
import type { Talk } from './talk.ts';

const withThem =
  /\b(?:i|we)(?:['’]?m| am|['’]?re| are) (?:also |too |all )?(?:with|part of|in on|in with|on|in|behind|joining)\b|\b(?:add|put|count) (?:me|us) (?:to|on|in|down)\b|\bjoin(?:ing)?\b|\b(?:me|us) (?:too|as well)\b|\bsame (?:as|complaint)\b/i;

/**
 * "I'm with Mrs Khan's complaint about the lift, BNC-26-...": a complaint of their own, with what they said and when. That they are
 * with the other is kept for staff to confirm. What is said is the same whether there is such a complaint or not. Answers whether
 * a complaint was logged so.
 */
export async function saysWithOthers(talk: Talk): Promise<boolean> {
  const { reading, text, state, cases } = talk;
  const { reference } = reading;
  if (reference === null || !withThem.test(text) || (await isKnown(talk, reference))) return false;
  const open = state.intake?.complaintId ?? null;
  if (open === null) {
    keepStory(talk);
    await logNow(talk);
  }
  const own = await cases.get(open ?? state.intake?.complaintId ?? '');
  await cases.saysWithGroup(own.id, reference, text);
  await talk.say({
    text: tieKept(own.reference, reference),
    acts: ['group_tie'],
    more: { reference: own.reference },
  });
  return true;
}

/** Their own complaint, or one that a code opened to them, is asked about and not joined. */
async function isKnown(talk: Talk, reference: string): Promise<boolean> {
  const own = await talk.cases.ofResident(talk.residentId);
  return [...own, ...talk.state.access].some((each) => each.reference === reference);
}

const leaves =
  /\b(?:leave|leaving|come out of|take me (?:off|out of)|no longer (?:be )?part of|not (?:be )?part of) (?:the |this |that |their )?(?:group|others|joint complaint|shared complaint)\b|\b(?:go|carry|going|carrying) (?:it )?on (?:alone|by myself|on my own)\b/i;

/** "I want to leave the group": at once, and nothing else of the complaint changes. Answers whether it was that. */
export async function leavesGroup(talk: Talk): Promise<boolean> {
  if (!leaves.test(talk.text)) return false;
  const own = (await talk.cases.ofResident(talk.residentId)).filter(isInGroup);
  const [complaint] = own;
  if (complaint === undefined || own.length > 1) return false;
  await talk.cases.leavesGroup(complaint.id, talk.text);
  const { reference } = complaint;
  await talk.say({ text: leftTheGroup(reference), acts: ['left_group'], more: { reference } });
  return true;
}

function isInGroup({ membership }: Complaint): boolean {
  return membership !== null && membership.left === null;
}
