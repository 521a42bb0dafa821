import { londonDate } from '../services/clock.ts';
import type { Complaint } from '../services/complaints/complaint.ts';
import { decidedWhy } from '../services/complaints/status/decidedWhy.ts';
import {
  groupsWordsRepeated,
  type StatusAnswer,
  statusOf,
  wordsRepeated,
} from '../services/complaints/status/status.ts';
import { countedDates } from '../services/complaints/status/toldClocks.ts';
import type { WordsId } from '../services/records/record.ts';
import { countingInWords } from '../services/wording/en/status/clocks.ts';
import { mayBeTold } from '../services/wording/en/status/reasons.ts';
import type { Reasons } from '../services/wording/en/status/told.ts';
import { countingButton, statusInWords } from '../services/wording/en/status.ts';
import type { Talk } from './talk.ts';
import { tellReasons } from './tellingReasons.ts';

/**
 * Tells where one complaint stands. Whether the resident may hear it is for the caller to know.
 * @param more whether another complaint is told after it: then the Ombudsman is named there.
 */
export async function tellStatus(talk: Talk, complaint: Complaint, more = false): Promise<void> {
  const group = await talk.cases.groupsComplaint(complaint);
  const answer = statusOf(complaint, talk.landlord, londonDate(talk.now), group);
  const whole = await forThem(talk, complaint, answer);
  const status = more ? without(whole, ['ombudsman']) : whole;
  const words = {
    ...(group === null ? {} : await openedWords(talk, group, groupsWordsRepeated(status))),
    ...(await openedWords(talk, complaint, wordsRepeated(status))),
  };
  await talk.say({
    text: statusInWords(status, talk.landlord, words),
    acts: ['status'],
    ...(status.clock === null ? {} : { buttons: [countingButton] }),
    more: { reference: complaint.reference },
  });
  const { standing } = complaint;
  if (standing === 'stageOneDecided' || standing === 'stageTwoDecided' || isLongRefusal(complaint, words))
    await tellReasons(talk, complaint, false);
}

/** Short reasons of a refusal stand in the status itself. */
function isLongRefusal(complaint: Complaint, words: Reasons): boolean {
  const why = complaint.standing === 'refused' ? decidedWhy(complaint) : null;
  return why !== null && !mayBeTold(why, words);
}

/** Tells how the dates of one complaint were counted, each with everything that changed it. */
export async function tellCounting(talk: Talk, complaint: Complaint): Promise<void> {
  const dates = countedDates(complaint, talk.landlord);
  const reasons = dates.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'holiday' ? [] : [change.reason])),
  );
  const { reference } = complaint;
  const text = countingInWords(reference, dates, await openedWords(talk, complaint, reasons));
  await talk.say({ text, acts: ['counting'], more: { reference } });
}

/**
 * The answer as this reader may have it. A reference is named only of a complaint that was made here, too: another one may be
 * somebody else's. Where a code opened it, nothing is changed: what can be done was said with the code.
 */
async function forThem(talk: Talk, { residentId }: Complaint, status: StatusAnswer): Promise<StatusAnswer> {
  const own = (await talk.cases.ofResident(talk.residentId)).map(({ reference }) => reference);
  const links = status.beside.links.map(({ to, why }) => ({
    to: to !== null && own.includes(to) ? to : null,
    why,
  }));
  const told = { ...status, beside: { ...status.beside, links } };
  if (residentId === talk.residentId) return told;
  return without(told, ['add_details', 'take_up_again']);
}

function without(status: StatusAnswer, actions: StatusAnswer['canDo']): StatusAnswer {
  return { ...status, canDo: status.canDo.filter((action) => !actions.includes(action)) };
}

async function openedWords(talk: Talk, complaint: Complaint, ids: WordsId[]): Promise<Reasons> {
  const opened: Reasons = {};
  for (const id of ids) {
    const words = await talk.cases.openWords(complaint.id, id);
    if (words !== null) opened[id] = words;
  }
  return opened;
}
