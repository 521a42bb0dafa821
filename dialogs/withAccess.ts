import type { Complaint } from '../services/complaints/complaint.ts';
import { added } from '../services/wording/en/offer.ts';
import { accessThatEnded, provenComplaints } from './access.ts';
import { askForCode } from './askingForCode.ts';
import { wishesToAddThis } from './laterChanges.ts';
import { isOpen } from './ownComplaint.ts';
import { review } from './passingOn.ts';
import { askWhatToAdd, wishesToAdd } from './resuming.ts';
import type { Talk } from './talk.ts';

/**
 * What a code opens besides the status: adding to the complaint, and asking for its review. Nothing else: contacts and answers are
 * changed, and a complaint is withdrawn, only where it was made, or by staff. Answers whether the message was such a wish.
 */
export async function useAccess(talk: Talk): Promise<boolean> {
  if (talk.state.access.length === 0 || talk.state.intake !== null) return false;
  const adds = wishesToAdd(talk.text) || wishesToAddThis(talk.text);
  const reviews = talk.reading.labels.includes('review_request');
  if (!adds && !reviews) return false;
  const complaint = await meant(talk);
  if (complaint === null) return adds && addsTooLate(talk);
  if (reviews) await askForReview(talk, complaint);
  else await add(talk, complaint);
  return true;
}

/** The one that is named; without a name the only one, where this browser has no complaint of its own. */
async function meant(talk: Talk): Promise<Complaint | null> {
  const proven = await provenComplaints(talk);
  const { reference } = talk.reading;
  if (reference !== null) return proven.find((each) => each.reference === reference) ?? null;
  if ((await talk.cases.ofResident(talk.residentId)).length > 0) return null;
  return proven.length === 1 ? (proven[0] ?? null) : null;
}

async function addsTooLate(talk: Talk): Promise<boolean> {
  const ended = accessThatEnded(talk, talk.reading.reference);
  if (ended === null || (await talk.cases.ofResident(talk.residentId)).length > 0) return false;
  await askForCode(talk, ended.reference);
  return true;
}

async function add(talk: Talk, complaint: Complaint): Promise<void> {
  if (!isOpen(complaint) || !wishesToAddThis(talk.text)) return askWhatToAdd(talk, complaint);
  await talk.cases.note(complaint.id, talk.text);
  const { reference } = complaint;
  await talk.say({ text: added(reference), acts: ['added'], more: { reference } });
}

/** Reasons that follow are added by name: what was asked for here must not stay open when the thirty minutes are over. */
async function askForReview(talk: Talk, complaint: Complaint): Promise<void> {
  await review(talk, complaint, talk.text);
  talk.state.reviewed = null;
}
