import type { Complaint } from '../services/complaints/complaint.ts';
import { deathOf } from '../services/complaints/people/deaths.ts';
import { deathNoted } from '../services/wording/en/bereavement.ts';
import { lastOpen } from './ownComplaint.ts';
import { deadSpokenFor, saysTheyDied } from './sympathy.ts';
import type { Talk } from './talk.ts';

/** A relative complains of how somebody who died was dealt with: staff see for whom, and nobody writes to the dead. */
export async function noteDeath(talk: Talk, complaintId: string, text: string): Promise<void> {
  const { onBehalfOf } = await talk.cases.get(complaintId);
  const dead = deadSpokenFor(text);
  if (dead !== null && onBehalfOf === null) await talk.cases.speaksFor(complaintId, dead);
  if (dead !== null || (await isOfThePerson(talk, complaintId, text))) {
    await talk.cases.hasDied(complaintId, text);
  }
}

/** "My mum died on Sunday", of a complaint that is made for her. */
async function isOfThePerson({ cases }: Talk, complaintId: string, text: string): Promise<boolean> {
  const { onBehalfOf } = await cases.get(complaintId);
  const held = onBehalfOf === null ? null : await cases.openWords(complaintId, onBehalfOf);
  return held !== null && saysTheyDied(text, held);
}

/** Tells the resident, kindly, that it was noted, where a complaint did not know of it before. `felt`: they heard how sorry we are. */
export async function sayDeath(
  talk: Talk,
  before: Pick<Complaint, 'id' | 'deaths'>,
  felt = false,
): Promise<void> {
  const { deaths, reference } = await talk.cases.get(before.id);
  if (deathOf(before, 'represented') !== null || deathOf({ deaths }, 'represented') === null) return;
  await talk.say({ text: deathNoted(reference, felt), acts: ['death_noted'], more: { reference } });
}

/**
 * The person for whom the complaint was made that was talked about last has died: noted at once, in their words. What else the
 * message tells is heard after it. Answers whether it tells nothing else that calls for an answer.
 */
export async function tellsOfDeath(talk: Talk): Promise<boolean> {
  const complaint = await lastOpen(talk);
  if (complaint === null || !(await isOfThePerson(talk, complaint.id, talk.text))) return false;
  await noteDeath(talk, complaint.id, talk.text);
  await talk.cases.note(complaint.id, talk.text);
  await sayDeath(talk, complaint);
  return talk.reading.action !== 'offer' && deathOf(complaint, 'represented') === null;
}
