import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { longestRead, readText } from '../../../services/understanding/text.ts';
import type { ReadingContext } from '../../../services/understanding/understanding.ts';
import { factsOf } from './lines/everyLine.ts';

const questions: ReadingContext['asked'][] = [
  null,
  'where',
  'contacts',
  'outcome',
  'name',
  'home',
  'reach',
  'adjustments',
  'offer',
  'first_time',
  'confirm',
];

describe('Facts', () => {
  const word = fc.constantFrom(
    ...'i you they rang told twice three times and nobody came no not want my money back flat 6 house 12 mill lane'.split(
      ' ',
    ),
    ...'kitchen ceiling drips mum on behalf of actually it was monday dont ring before ten sorry yes 07700 @ . , ? \u0000'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('are read from any text without throwing, and count nothing below nought', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...questions), (said, asked) => {
        const { contacts, missedAppointments, home } = factsOf(said, asked);
        ok(contacts === null || contacts >= 0);
        ok(missedAppointments === null || missedAppointments >= 0);
        ok(home === null || readText(said).raw.includes(home));
      }),
      { numRuns: 500 },
    );
  });

  it('are done with the longest hostile messages', () => {
    const pieces = [
      'told ',
      'told you three times and ',
      'flat 6, ',
      'a@',
      '0 ',
      '12 mill mill ',
      'no, ',
      'my name is A ',
      'not the ',
      'i want ',
    ];
    for (const piece of pieces) factsOf(piece.repeat(Math.ceil(longestRead / piece.length)), 'home');
  });
});
