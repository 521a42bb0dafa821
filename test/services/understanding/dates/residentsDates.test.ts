import assert from 'node:assert/strict';
import { ownDates } from '../../../../services/understanding/dates/dateReader.ts';
import { type DatedLine, datedAnswers, datedLines, undatedLines } from '../lines/dates.ts';

/** The lines whose beginning was read otherwise, with what was read. */
function misread(lines: DatedLine[], asked: boolean): string[] {
  return lines.flatMap(([saidOn, text, since, precision]) => {
    const read = ownDates(text, `${saidOn}T10:05:00`, asked);
    if (read?.since === since && read.sincePrecision === precision) return [];
    return [`${since} ${precision}, not ${read?.since} ${read?.sincePrecision}: ${text} (${saidOn})`];
  });
}

function none(wrong: string[]): void {
  assert.equal(wrong.length, 0, `\n  ${wrong.join('\n  ')}`);
}

describe('Dates in residents’ own words', () => {
  it('say since when something has been wrong', () => {
    none(misread(datedLines, false));
  });

  it('answer the question when it started', () => {
    none(misread(datedAnswers, true));
  });

  it('are not taken for a beginning when they are names, addresses, ages, wishes or plans', () => {
    none(
      undatedLines
        .filter(([saidOn, text]) => ownDates(text, `${saidOn}T10:05:00`, false) !== null)
        .map(([, text]) => text),
    );
  });
});
