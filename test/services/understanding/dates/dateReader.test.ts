import { deepEqual, equal, ok } from 'node:assert/strict';
import { createDateReader, type DateReader } from '../../../../services/understanding/dates/dateReader.ts';

const saidOn = '2026-03-17T10:05:00';

/** Words that our own rules do not know and the recogniser does. */
const recognised = 'It has leaked since week 10';

describe('The date reader', () => {
  let reader: DateReader;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    reader = createDateReader({
      onWarning: (message) => warnings.push(message),
      budgetMilliseconds: 5_000,
      patienceMilliseconds: 30_000,
    });
  });

  afterEach(() => reader.close());

  it('takes our own reading first', async () => {
    deepEqual(await reader.read('No hot water since the 5th', { saidOn, asked: false }), {
      since: '2026-03-05',
      sincePrecision: 'day',
      words: 'since the 5th',
    });
  });

  it('asks the recogniser where our own rules find nothing', async () => {
    const fact = await reader.read(recognised, { saidOn, asked: false });
    equal(fact?.since, '2026-03-02');
    equal(fact.sincePrecision, 'approx');
    ok(fact.words.startsWith('since'));
    deepEqual(warnings, []);
  });

  it('keeps from the recogniser what our own rules know to be no date', async () => {
    const lines = [
      'My name is May and there is no light',
      'There is a leak at flat 12, 3/4 Mill Lane',
      'No light. They said they would come next Tuesday',
      'The lift is open 24 hours a day, no light',
      'No heating and my daughter is 3 weeks old',
      'Nobody came although I had taken the day off',
      'Good morning, there is a leak',
      'The hall is dark during the day',
    ];
    for (const line of lines) equal(await reader.read(line, { saidOn, asked: false }), null, line);
  });

  it('finds nothing in words without a date', async () => {
    equal(await reader.read('The lift is broken', { saidOn, asked: false }), null);
  });

  it('answers many at once, and does without the recogniser for those that would wait too long', async () => {
    const facts = await Promise.all(
      Array.from({ length: 30 }, () => reader.read(recognised, { saidOn, asked: false })),
    );
    ok(facts.filter((fact) => fact?.since === '2026-03-02').length >= 8);
    equal(facts.length, 30);
  });

  it('ends a recogniser that is over its budget, says so without the words, and starts it again', async () => {
    const hurried = createDateReader({
      onWarning: (message) => warnings.push(message),
      budgetMilliseconds: 0,
      patienceMilliseconds: 30_000,
    });
    try {
      const hostile = 'from 1 to 2 since year of the century '.repeat(90);
      equal(await hurried.read(hostile, { saidOn, asked: false }), null);
      equal(await hurried.read(hostile, { saidOn, asked: false }), null);
      deepEqual(
        new Set(warnings),
        new Set(['The date recogniser took too long over a message and was ended.']),
      );
      equal(warnings.length, 2);
    } finally {
      await hurried.close();
    }
  });

  it('goes on without a recogniser that still starts', async () => {
    const impatient = createDateReader({ budgetMilliseconds: 5_000, patienceMilliseconds: 0 });
    try {
      equal(await impatient.read(recognised, { saidOn, asked: false }), null);
      equal((await impatient.read('broken since Monday', { saidOn, asked: false }))?.since, '2026-03-16');
    } finally {
      await impatient.close();
    }
  });

  it('reads on by our own rules after it was closed', async () => {
    await reader.close();
    await reader.close();
    equal((await reader.read('broken since Monday', { saidOn, asked: false }))?.since, '2026-03-16');
    equal(await reader.read(recognised, { saidOn, asked: false }), null);
  });
});
