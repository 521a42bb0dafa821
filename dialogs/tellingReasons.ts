import type { Complaint } from '../services/complaints/complaint.ts';
import { decidedWhy, wordsOfReasons } from '../services/complaints/status/decidedWhy.ts';
import {
  mayBeTold,
  reasonsButton,
  reasonsInShort,
  reasonsInWords,
} from '../services/wording/en/status/reasons.ts';
import type { Reasons } from '../services/wording/en/status/told.ts';
import type { Talk } from './talk.ts';

/**
 * "What we decided and why", in the words of those who decided (Code 6.7, 6.9), point by point where there are points. Whether the
 * resident may hear it is for the caller to know. Long reasons wait until they are asked for.
 * @param asked whether the reasons themselves were asked for. Answers whether there was anything to tell.
 */
export async function tellReasons(talk: Talk, complaint: Complaint, asked: boolean): Promise<boolean> {
  const why = complaint.erasedOn === null ? decidedWhy(complaint) : null;
  if (why === null) return false;
  const words: Reasons = {};
  for (const id of wordsOfReasons(why)) {
    const opened = await talk.cases.openWords(complaint.id, id);
    if (opened !== null) words[id] = opened;
  }
  const { reference } = complaint;
  if (asked || mayBeTold(why, words)) {
    await talk.say({ text: reasonsInWords(why, words, reference), acts: ['reasons'], more: { reference } });
    return true;
  }
  const buttons = [reasonsButton];
  await talk.say({ text: reasonsInShort(why), acts: ['reasons_offered'], buttons, more: { reference } });
  return true;
}
