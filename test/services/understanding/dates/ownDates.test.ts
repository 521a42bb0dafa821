import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { hasCode } from '../../../../services/errors.ts';
import { ownDates } from '../../../../services/understanding/dates/ownDates.ts';
import { answers } from './answers.ts';
import { begun } from './begun.ts';
import { deeds } from './deeds.ts';
import { onOtherDays } from './onOtherDays.ts';
import { noAnswers, undated } from './undated.ts';

const saidOn = '2026-03-17T10:05:00';

describe('Since when, by our own rules', () => {
  for (const [said, since, sincePrecision, words] of begun) {
    it(`reads "${said}"`, () => {
      deepEqual(ownDates(said, saidOn, false), { since, sincePrecision, words });
    });
  }

  for (const [said, since, sincePrecision, words] of answers) {
    it(`takes the answer "${said}"`, () => {
      deepEqual(ownDates(said, saidOn, true), { since, sincePrecision, words });
    });
  }

  for (const [day, said, since] of onOtherDays) {
    it(`reads "${said}" on ${day}`, () => equal(ownDates(said, day, false)?.since, since));
  }

  for (const [day, said, since] of deeds) {
    it(`begins with the deed in "${said}"`, () => {
      const fact = ownDates(said, day, false);
      equal(fact?.since, since);
      equal(fact.sincePrecision, 'day');
    });
  }

  for (const said of undated) {
    it(`finds no beginning in "${said}"`, () => equal(ownDates(said, saidOn, false), null));
  }

  for (const said of noAnswers) {
    it(`takes "${said}" for no answer`, () => equal(ownDates(said, saidOn, true), null));
  }

  it('takes a bare date for an answer only when the question stands open', () => {
    for (const said of ['easter', 'monday', '2 months', '10/3'])
      equal(ownDates(said, saidOn, false), null, said);
  });

  it('refuses a day that is none', () => {
    throws(
      () => ownDates('since Monday', 'soon', false),
      (thrown) => hasCode(thrown, 'INPUT'),
    );
  });

  const word = fc.constantFrom(
    ...'since for last the a 3 12th 31st monday tuesday week weeks months ago march may 3/4 29/02/2028 2027'.split(
      ' ',
    ),
    ...'and half before after easter christmas half-term next this of on in 99 999 years . , - tomorrow again'.split(
      ' ',
    ),
    ...'started leaking fixed rang clocks went back bank holiday end early 😡 ́ \u0000'.split(' '),
  );
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  const day = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('never throws, never names a day to come, and quotes words that were said', () => {
    fc.assert(
      fc.property(text, day, fc.boolean(), (said, today, asked) => {
        const fact = ownDates(said, today, asked);
        if (fact === null) return;
        ok(/^\d{4}-\d{2}-\d{2}$/.test(fact.since), fact.since);
        ok(fact.since <= today, `${fact.since} is after ${today}`);
        ok(said.replaceAll('\u0000', '').includes(fact.words), fact.words);
        ok(fact.words.length > 0);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is done with ten thousand hostile characters', () => {
    const pieces = [
      'from 1 to 2 ',
      'monday ',
      '3/4 ',
      'a year and a half ',
      'leak since monday and ',
      'about over ',
    ];
    for (const piece of pieces) ownDates(piece.repeat(2_000).slice(0, 10_000), saidOn, true);
  });
});
