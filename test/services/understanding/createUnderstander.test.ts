import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ClosableUnderstander,
  createUnderstander,
} from '../../../services/understanding/createUnderstander.ts';
import type { Reading, ReadingContext } from '../../../services/understanding/understanding.ts';

const askable: ReadingContext['asked'][] = [
  null,
  'what',
  'where',
  'since',
  'contacts',
  'effect',
  'outcome',
  'name',
  'home',
  'reach',
  'adjustments',
  'offer',
  'first_time',
  'confirm',
  'change_which',
  'other',
];

describe('The understanding as a whole', () => {
  let understander: ClosableUnderstander;
  const read = (text: string, asked: ReadingContext['asked'] = null): Promise<Reading> =>
    understander.read(text, { saidOn: '2026-03-17T10:05:00', asked });

  before(() => {
    understander = createUnderstander();
  });
  after(() => understander.close());

  it('takes five answers from one message', async () => {
    const reading = await read(
      'My name is Anjali Mehta. The extractor fan in my kitchen has been dead since 2 March, I have told you four times and nobody has turned up. I want it repaired and an apology. anjali.mehta@example.org',
    );
    assert.equal(reading.action, 'offer');
    assert.equal(reading.label, 'complaint');
    assert.equal(reading.since, '2026-03-02');
    assert.equal(reading.contacts, 4);
    assert.deepEqual([...reading.outcomes].sort(), ['apology', 'repair']);
    assert.equal(reading.name, 'Anjali Mehta');
    assert.equal(reading.email, 'anjali.mehta@example.org');
    assert.match(String(reading.words.contacts), /four times/);
  });

  it('reads an answer in the light of the question that stands open', async () => {
    assert.equal((await read('4', 'contacts')).contacts, 4);
    assert.equal((await read('about half a dozen', 'contacts')).contacts, 6);
    assert.equal((await read('easter', 'since')).since, '2025-04-20');
    assert.equal((await read('Dave', 'name')).name, 'Dave');
    assert.equal((await read('dave@example.org', 'reach')).email, 'dave@example.org');
    assert.equal((await read('I don’t live there', 'home')).notAResident, true);
    assert.equal((await read('Flat 3, 12 Mill Lane', 'home')).home, 'Flat 3, 12 Mill Lane');
  });

  it('reads a correction as the new fact, and which answer it changes', async () => {
    const monday = await read('no, it was Monday');
    assert.deepEqual([monday.reply, monday.corrects, monday.since], ['correction', 'since', '2026-03-16']);
    const landing = await read('not the hall, the landing');
    assert.deepEqual([landing.reply, landing.corrects], ['correction', 'where']);
    assert.match(landing.addressHint ?? '', /landing/);
    const calls = await read('three calls not two');
    assert.deepEqual([calls.reply, calls.corrects, calls.contacts], ['correction', 'contacts', 3]);
  });

  it('alerts only for danger that is there, and names the most urgent first', async () => {
    const now = await read('I can smell gas and there is mould that makes the baby cough');
    assert.equal(now.safety, 'gas');
    assert.deepEqual(now.safetyAll, ['gas', 'damp_health']);
    const supposed = await read('What should I do if I ever smell gas?');
    assert.equal(supposed.safety, 'none');
  });

  it('hears a complaint behind a danger, and danger in a complaint', async () => {
    const reading = await read('Third time I have reported the gas smell in the hall and nobody has come.');
    assert.equal(reading.safety, 'gas');
    assert.equal(reading.action, 'offer');
  });

  it('understands nothing in no letters, one picture or keyboard noise', async () => {
    for (const text of ['', '   ', '🙂', '...', 'sdfkjh sdkfjh'])
      assert.equal((await read(text)).empty, true, text);
    for (const text of ['ok', 'no', '4', 'leak']) assert.equal((await read(text)).empty, false, text);
  });

  it('reads a rant of 10,000 characters to its end', async () => {
    const rant =
      'I pay my rent on the first of the month and I keep my stairs clean, as my mother did. '.repeat(113);
    const reading = await read(`${rant} You promised in January to mend the gate and nobody has come.`);
    assert.equal(reading.action, 'offer');
  });

  it('hears danger at the very end of a long story that says the same over and over', async () => {
    const before = 'I have been a member of the co-op for years and it was always good. '.repeat(125);
    const { safetyAll } = await read(`${before}me and the bairn are in the car again tonight.`);
    assert.deepEqual(safetyAll, ['homeless']);
  });

  it('hears danger in the answer to a question, too, and none in an address', async () => {
    const told = await read('me and the bairn are in the car again tonight', 'effect');
    assert.deepEqual(told.safetyAll, ['homeless']);
    const home = await read('37 Canal Walk, second floor, next to the lift on the left', 'home');
    assert.deepEqual(home.safetyAll, []);
  });

  it('never fails, whatever is written and whatever was asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.constantFrom(...askable),
        async (text, asked) => {
          const reading = await read(text, asked);
          assert.equal(reading.label, reading.labels[0]);
          assert.ok(reading.dissatisfied >= 0 && reading.dissatisfied <= 1);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('never fails on words that mean something, in any order', async () => {
    const word = fc.constantFrom(
      ...'I you not no yes since the 5th monday 3 march flat 12 mill lane 07700 900123 @ a@b.co twice want sorry . , ? ! name is may since easter'.split(
        ' ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom(...askable),
        async (words, asked) => {
          const reading = await read(words.join(' '), asked);
          if (reading.since !== null) assert.match(reading.since, /^\d{4}-\d\d-\d\d$/);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('may be closed before it was ever used, and twice', async () => {
    const unused = createUnderstander();
    await unused.close();
    await unused.close();
  });
});
