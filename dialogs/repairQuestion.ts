import { reachAPerson } from '../services/wording/en/contact.ts';
import { repairNotKnown } from '../services/wording/en/passedOn.ts';
import { keepStory, recordRequest } from './offering.ts';
import type { Talk } from './talk.ts';

const whenDone =
  /\b(?:when|what (?:day|date|time)|how long)\b.{0,60}\b(?:fix\w*|mend\w*|repair\w*|done|sorted|finish\w*|replaced?|fitted|install\w*|com(?:e|es|ing)|visit\w*|turn(?:ing)? up)\b/i;
const ofComplaint = /\b(?:complaint|case|decision|review|answer|reply|letter)\b/i;
const notComplaining = /\bnot (?:here to |trying to |wanting to )?(?:a )?complain/i;

/** A longer message tells a story. */
const longestQuestion = 160;

function asksWhenDone({ text, reading }: Talk): boolean {
  if (text.length > longestQuestion || reading.wishesToComplain || reading.reference !== null) return false;
  if (!whenDone.test(text)) return false;
  if (notComplaining.test(text)) return true;
  const asks = /\?|^\W*(?:when|what|how)\b|\b(?:know|tell me) when\b/i.test(text);
  return asks && reading.action === 'pass' && !ofComplaint.test(text);
}

/**
 * "I just want to know when my window is being mended": Heard knows no dates of repairs, says so, and passes the question on
 * with a way to answer it. Whoever had to repeat it would be asked to "tell a bit more" for ever. Answers whether it was that.
 */
export async function passRepairQuestion(talk: Talk): Promise<boolean> {
  const { state, text, residentId, conversationId, reading } = talk;
  if (state.intake !== null || !asksWhenDone(talk)) return false;
  if (
    (await talk.cases.ofResident(residentId)).some(
      ({ closed, standing }) => !closed && standing !== 'withdrawn',
    )
  )
    return false;
  await settleOpen(talk);
  keepStory(talk);
  if (state.serviceRequest === null) await recordRequest(talk, text);
  const contact = [reading.email, reading.phone].filter((given) => given !== null).join(', ') || null;
  const { id } = await talk.cases.matters.requestPerson({ residentId, conversationId, words: text, contact });
  if (contact === null) state.personRequest = id;
  await talk.say({
    text: repairNotKnown(talk.landlord, reachAPerson(talk.landlord), contact === null),
    acts: ['not_known', 'passed_on'],
    asks: contact === null ? 'person_contact' : null,
  });
  return true;
}

/** Who only wants to know when has answered the offer, and "is this the first time?" does not matter now. */
async function settleOpen({ state, cases, text }: Talk): Promise<void> {
  if (state.offer !== null) {
    await cases.matters.offerDeclined(state.offer.concernId, text);
    state.declined = state.offer.concernId;
  }
  if (state.firstTime !== null)
    await cases.matters.toldFirstTime(state.firstTime.serviceRequestId, 'unknown');
  Object.assign(state, { offer: null, firstTime: null });
}
