import { statusUnknown } from '../services/wording/en/status.ts';
import { provenComplaints } from './access.ts';
import { askForCode, askForCodeAgain } from './askingForCode.ts';
import type { Talk } from './talk.ts';
import { tellStatus } from './tellStatus.ts';

/** At most so many complaints are told in one answer, the latest first. */
const mostTold = 3;

/**
 * "Where is my complaint?": only to the browser that made it, and to whoever has proven with a one-time code that it is theirs.
 * Everyone else gets one answer, whatever reference they name (`askForCode`).
 */
export async function answerStatus(talk: Talk): Promise<void> {
  const own = (await talk.cases.ofResident(talk.residentId)).toReversed();
  const known = [...own, ...(await provenComplaints(talk))];
  const named = talk.reading.reference;
  const meant = known.filter(({ reference }) => named === null || reference === named).slice(0, mostTold);
  if (meant.length === 0) return named === null ? noneKnown(talk) : askForCode(talk, named);
  for (const complaint of meant) await tellStatus(talk, complaint);
  // With more than one told, "cancel it" must not hit whichever came last; and a code opens no more than it says.
  const [single] = meant.length === 1 ? meant : [];
  if (single !== undefined && own.includes(single)) talk.state.lastComplaint = single.id;
}

async function noneKnown(talk: Talk): Promise<void> {
  if (await askForCodeAgain(talk)) return;
  await talk.say({ text: statusUnknown(talk.landlord), acts: ['status_unknown'] });
}
