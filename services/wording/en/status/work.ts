import { dateInFull } from '../dates.ts';
import { manners, replied } from './manners.ts';
import { lines, quoted, sentences, type Told } from './told.ts';

function quickFix({ status }: Told): string {
  const tried = status.beside.quickFix;
  if (tried === null) return '';
  const on = dateInFull(tried.on);
  return tried.fixed
    ? `We put something right for you on the first day, ${on}. You still get our written answer.`
    : `We tried to put it right on the first day, ${on}. That did not work, so we go on.`;
}

/** "No" is a view and refuses nothing: the dates go on. */
function coverage({ status, words }: Told): string {
  const { coverage: found } = status.beside;
  if (found === null) return '';
  const on = dateInFull(found.on);
  if (found.covered) return `On ${on} we made sure that our complaints policy covers it.`;
  return sentences(
    `On ${on} we found that our complaints policy may not cover it.`,
    quoted('Our reason:', words[found.reasons]),
    'We have not turned it down. Your dates go on.',
  );
}

function points({ status }: Told): string {
  const count = status.beside.points;
  if (count === 0) return '';
  return count === 1
    ? 'We have written down one point to answer.'
    : `We will answer each of its ${count} points.`;
}

function interviews({ status }: Told): string {
  const { offered, reply, heardOn, others } = status.beside.interviews;
  const answer = reply === null ? 'Tell me here if you would like that.' : replied(reply);
  return sentences(
    heardOn === null ? '' : `We talked with you about it on ${dateInFull(heardOn)}.`,
    offered === null
      ? ''
      : `On ${dateInFull(offered.on)} we offered to hear you ${manners[offered.manner]}. ${answer}`,
    others ? 'We have heard other people about it as well.' : '',
  );
}

/** What was done to look into it. */
export function workInWords(told: Told): string {
  return lines(quickFix(told), coverage(told), points(told), interviews(told));
}
