import type { Finding } from '../../../complaints/complaint.ts';
import type { DecidedWhy } from '../../../complaints/status/decidedWhy.ts';
import { dateInFull } from '../dates.ts';
import { findings, grounds } from './standing.ts';
import { lines, quoted, type Reasons, sentences } from './told.ts';

/** The heading above reasons. */
const heading = 'What we decided and why';

/** Reasons that fit on a phone beside the status; longer ones wait until they are asked for. */
const longestShown = 500;

/** The button under a status whose reasons are long; also understood when typed. */
export const reasonsButton = 'Show me the reasons';

const ofPoint: Record<Finding, string> = {
  upheld: 'we agreed',
  partly_upheld: 'we agreed in part',
  not_upheld: 'we did not agree',
};

/** Whether the reasons are short enough to stand under the status. */
export function mayBeTold(why: DecidedWhy, words: Reasons): boolean {
  const points = why.kind === 'decision' ? why.points.map((each) => words[each.words] ?? '') : [];
  return [words[why.reasons] ?? '', ...points].join('').length <= longestShown;
}

function decided(why: DecidedWhy): string {
  const on = dateInFull(why.on);
  if (why.kind === 'refusal') {
    return sentences(`On ${on} we decided that we will not take it on.`, grounds[why.ground]);
  }
  return sentences(`On ${on} we decided at Stage ${why.stage}.`, findings[why.finding]);
}

function pointByPoint(why: DecidedWhy, words: Reasons): string[] {
  if (why.kind === 'refusal') return [];
  return why.points.map(({ point, words: what, finding }) => {
    const told = words[what]?.trim();
    const found = finding === null ? 'no answer was written down. You can ask for it' : ofPoint[finding];
    return `• Point ${point}${told === undefined ? '' : `, “${told}”`}: ${found}.`;
  });
}

/** What was decided, point by point where there are points, and the reasons in the words of those who decided. */
export function reasonsInWords(why: DecidedWhy, words: Reasons, reference: string): string {
  const reasons = quoted('Our reasons:', words[why.reasons]);
  return lines(
    `${heading} (${reference})`,
    decided(why),
    ...pointByPoint(why, words),
    reasons === '' ? 'The reasons are not kept here any more.' : reasons,
  );
}

/** The same where the reasons are long. */
export function reasonsInShort(why: DecidedWhy): string {
  return lines(heading, sentences(decided(why), 'To read our reasons here, say “show me the reasons”.'));
}
