import { londonDate, plusMilliseconds } from '../services/clock.ts';
import { answerPutRight } from '../services/wording/en/answeringTeam.ts';
import { mayReach } from './access.ts';
import { isOffered } from './answeringOffers.ts';
import { turnsAside } from './howItAnswers.ts';
import type { Talk } from './talk.ts';
import { wishToBeHeard } from './wishesToBeHeard.ts';

/** So long after an answer to the team the words that follow may put it right. */
const freshMilliseconds = 60 * 60_000;

/** A longer message tells something. */
const longest = 200;

const turnsBack =
  /^\W*(?:(?:oh|ah|no|wait|sorry|ooh|oops|actually|hang on|hold on|scrap that|correction|my mistake|i was wrong|i got (?:it|that) wrong|not that one|the other (?:one|way round))\b\W*)+(?=.{3})/i;
const means =
  /\bi (?:mean|meant)\b|\b(?:make|let['’]?s make) it\b|\bnot the .{2,30}\bbut\b|\bshould (?:be|have been|say)\b/i;
const bare = /^\W*(?:no|wait|sorry|oh)\W*$/i;

/** "Sorry, I meant the other one": said of an answer, and of no part of the complaint. */
function isPutRight(talk: Talk): boolean {
  const { reading, text } = talk;
  if (text.length > longest || bare.test(text) || reading.wishesToComplain || reading.action === 'offer')
    return false;
  const ofPerson = ['name', 'home', 'reach', 'adjustments'].includes(reading.corrects ?? '');
  return !ofPerson && (turnsBack.test(text) || means.test(text)) && !turnsAside(talk);
}

/**
 * "No wait, the left hand one" after an answer was passed on: kept with the complaint to which the answer went, and of an offer as what
 * is wanted now. Answers whether the message was that.
 */
export async function putsRight(talk: Talk): Promise<boolean> {
  const { state, receivedAt, landlord, text: words } = talk;
  const { toldTeam } = state;
  if (toldTeam === null || plusMilliseconds(toldTeam.at, freshMilliseconds) < receivedAt) return false;
  if (!isPutRight(talk)) return false;
  const complaint = await talk.cases.get(toldTeam.complaintId);
  if (!(await mayReach(talk, complaint))) return false;
  const { id, reference } = complaint;
  const { offer } = toldTeam;
  if (offer === null || !isOffered(complaint, offer)) await talk.cases.note(id, words);
  else {
    const { wanted, manner } = wishToBeHeard(words) ?? { wanted: true, manner: null };
    const named = manner === null ? {} : { manner };
    const on = londonDate(receivedAt);
    await talk.cases.staff(id, { type: 'replyToOffer', offer, wanted, words, ...named, on });
  }
  await talk.say({
    text: answerPutRight({ reference, words }, landlord),
    acts: ['answer_put_right'],
    more: { reference },
  });
  return true;
}
