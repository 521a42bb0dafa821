import { isOtherLanguage } from '../services/understanding/otherLanguages.ts';
import { asksForPaper } from '../services/understanding/paperCopies.ts';
import type { SideQuestion } from '../services/understanding/understanding.ts';
import { paperCopy } from '../services/wording/en/documents.ts';
import { sideAnswer } from '../services/wording/en/sideQuestions.ts';
import { soFar } from '../services/wording/en/worries.ts';
import { summaryOf } from './readBack.ts';
import type { Talk } from './talk.ts';

/** Answers each question about Heard or the procedure that the message asks, and keeps what a person must see of it. */
export async function answerSide(talk: Talk): Promise<void> {
  for (const question of talk.reading.sideQuestions) await answerOne(talk, question);
  await keepForStaff(talk);
}

async function answerOne(talk: Talk, question: SideQuestion): Promise<void> {
  if (question === 'so_far' && (await tellSoFar(talk))) return;
  const wantsPaper = question === 'policy' && asksForPaper(talk.text);
  const text = `${sideAnswer(question, talk.landlord)}${wantsPaper ? ` ${paperCopy}` : ''}`;
  await talk.say({ text, acts: ['side_answer', question, ...(wantsPaper ? ['paper_copy'] : [])] });
}

/** "What have you got so far?": what stands on the record, in the words of the read-back. */
async function tellSoFar(talk: Talk): Promise<boolean> {
  const { intake, lastComplaint } = talk.state;
  const id = intake?.complaintId ?? lastComplaint;
  if (id === null) return false;
  // At the read-back the same list follows anyway.
  if (intake?.phase === 'confirming') return true;
  const complaint = await talk.cases.get(id);
  const { reference } = complaint;
  const known = summaryOf(complaint, await talk.cases.answersInWords(id));
  const lines = known.map(({ label, answer }) => `${label}: ${answer}`);
  const text = [soFar(reference), lines.join('\n')].join('\n\n');
  await talk.say({ text, acts: ['side_answer', 'so_far'], more: { reference } });
  return true;
}

/** A wish for the policy is a request for information; words in another language, and
 * the number of an older case, are for somebody who can read them and look it up. */
async function keepForStaff(talk: Talk): Promise<void> {
  const { residentId, conversationId, text: words, reading, state } = talk;
  if (reading.sideQuestions.includes('policy')) {
    await talk.cases.matters.recordDataRequest({
      residentId,
      conversationId,
      kind: 'information_request',
      words,
      at: talk.receivedAt,
    });
  }
  if (!reading.sideQuestions.some((each) => each === 'other_reference' || isOtherLanguage(each))) return;
  if (state.intake !== null) await talk.cases.note(state.intake.complaintId, words);
  else await talk.cases.matters.requestPerson({ residentId, conversationId, words, contact: null });
}
