import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createUnderstander } from '../../../services/understanding/createUnderstander.ts';
import type { ReadingContext, Understander } from '../../../services/understanding/understanding.ts';
import { understandLine } from '../../../services/understanding/understandLine.ts';

const now = '2026-03-17T10:05:00.000Z';
const keys = [
  'text',
  'label',
  'labels',
  'dissatisfied',
  'action',
  'safety',
  'safetyAll',
  'since',
  'sincePrecision',
  'contacts',
  'missedAppointments',
  'outcomes',
  'category',
  'addressHint',
  'onBehalfOf',
  'group',
  'adjustment',
  'atRisk',
  'words',
];

describe('A line to understand', () => {
  const real = createUnderstander();
  const asked: { text: string; context: ReadingContext }[] = [];
  const understander: Understander = {
    read: (text, context) => {
      asked.push({ text, context });
      return real.read(text, context);
    },
    inLightOf: (reading, said) => real.inLightOf(reading, said),
  };
  after(() => real.close());

  const read = async (line: string) => {
    asked.length = 0;
    const result = await understandLine(line, understander, now);
    return { result, asked: asked[0] };
  };

  it('is a message as it stands, said now by the clock in London', async () => {
    const { result, asked: question } = await read('Hello there');
    assert.equal(result?.understood.text, 'Hello there');
    assert.deepEqual(question, {
      text: 'Hello there',
      context: { saidOn: '2026-03-17T10:05:00', asked: null },
    });
    const summer = await understandLine('Hi', understander, '2026-07-17T10:05:00.000Z');
    assert.equal(summer?.problem, null);
    assert.equal(asked.at(-1)?.context.saidOn, '2026-07-17T11:05:00');
  });

  it('is skipped when it is blank', async () => {
    for (const line of ['', '  ', '\t']) assert.equal((await read(line)).result, null);
  });

  it('says in JSON when it was said, as a wall clock in London, with an offset, or as a day', async () => {
    const times = [
      ['2026-06-01T09:30:00', '2026-06-01T09:30:00'],
      ['2026-06-01T09:30', '2026-06-01T09:30:00'],
      ['2026-06-01T09:30:00Z', '2026-06-01T10:30:00'],
      ['2026-06-01T09:30:00+01:00', '2026-06-01T09:30:00'],
      ['2026-06-01', '2026-06-01T12:00:00'],
    ];
    for (const [said_on, expected] of times) {
      const { result, asked: question } = await read(
        JSON.stringify({ text: 'No heating', said_on, note: 'x' }),
      );
      assert.equal(result?.problem, null, said_on);
      assert.equal(result?.understood.text, 'No heating');
      assert.equal(question?.context.saidOn, expected);
    }
    const { asked: without } = await read('{"text": "No heating"}');
    assert.equal(without?.context.saidOn, '2026-03-17T10:05:00');
  });

  it('is read all the same when that time cannot be used, and says so', async () => {
    for (const said_on of ['yesterday', '2026-02-30', 17]) {
      const { result, asked: question } = await read(JSON.stringify({ text: 'No heating', said_on }));
      assert.match(result?.problem ?? '', /said_on/);
      assert.equal(question?.context.saidOn, '2026-03-17T10:05:00');
    }
  });

  it('is a message, too, when it only looks like JSON', async () => {
    for (const line of ['{sigh} still no lift', '{"message": "no lift"}', '{"text": 5}', '["no lift"]']) {
      assert.equal((await read(line)).result?.understood.text, line);
    }
  });

  it('has always all keys in one order, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (line) => {
        const result = await understandLine(line, real, now);
        if (line.trim() === '') return assert.equal(result, null);
        assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(result?.understood)) as object), keys);
      }),
      { numRuns: 60 },
    );
  });
});
