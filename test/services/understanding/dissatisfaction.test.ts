import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createUnderstander } from '../../../services/understanding/createUnderstander.ts';
import { hearDissatisfaction } from '../../../services/understanding/dissatisfaction.ts';
import { readText } from '../../../services/understanding/text.ts';
import type { Reading } from '../../../services/understanding/understanding.ts';
import { contented, dissatisfied, firstReports, wishes } from './lines/dissatisfied.ts';
import { moreContented, moreDissatisfied, moreFirstReports } from './lines/moreDissatisfied.ts';
import { everyday, oblique } from './lines/obliqueAndEveryday.ts';

/** Shows every line that went wrong at once. */
function none(wrong: string[]): void {
  assert.equal(wrong.length, 0, `\n  ${wrong.join('\n  ')}`);
}

describe('Hearing dissatisfaction', () => {
  const understander = createUnderstander();
  const read = (text: string): Promise<Reading> =>
    understander.read(text, { saidOn: '2026-03-17T10:05:00', asked: null });
  const hear = (text: string) => hearDissatisfaction(readText(text), false);

  after(() => understander.close());

  /** The lines that were not acted on as they should be, with what was heard. */
  async function otherThan(lines: string[], actions: Reading['action'][]): Promise<string[]> {
    const wrong: string[] = [];
    for (const line of lines) {
      const { action, dissatisfied: score } = await read(line);
      if (!actions.includes(action)) wrong.push(`${action} ${score.toFixed(2)}: ${line}`);
    }
    return wrong;
  }

  it('offers or asks whenever somebody is dissatisfied, whatever the words', async () => {
    none(await otherThan([...dissatisfied, ...moreDissatisfied, ...oblique], ['offer', 'ask']));
  });

  it('offers where the words leave little doubt', async () => {
    const asked = await otherThan(dissatisfied, ['offer']);
    assert.ok(asked.length <= dissatisfied.length * 0.05, asked.join('\n'));
  });

  it('hears a complaint without the word', () => {
    const named = [...dissatisfied, ...moreDissatisfied].filter((line) => /complain/i.test(line));
    assert.ok(named.length < 12, 'nearly all of these lines must do without it');
  });

  it('asks about a first report, angry or not, and offers nothing yet', async () => {
    none(await otherThan([...firstReports, ...moreFirstReports], ['ask']));
  });

  it('leaves status questions, wishes for a person, questions, thanks and chat in peace', async () => {
    const lines = [...contented, ...moreContented, ...everyday];
    const disturbed = await otherThan(lines, ['pass']);
    none(disturbed.filter((line) => line.startsWith('offer')));
    assert.ok(disturbed.length <= lines.length * 0.05, `\n  ${disturbed.join('\n  ')}`);
  });

  it('always hears an explicit wish to complain', async () => {
    for (const line of wishes) {
      const reading = await read(line);
      assert.ok(reading.wishesToComplain, line);
      assert.equal(reading.action, 'offer', line);
    }
  });

  it('hears no wish where one is denied, supposed, quoted or about somebody else', () => {
    const denied = [
      'I do not want to complain',
      'no complaints here',
      'I’m not complaining, the new gate is fine',
      'If I want to complain one day, who do I see?',
      'My neighbour said she wants to complain about the bins',
      'I have made a complaint to Tesco',
      'my sister works in complaints',
      'I have a chest complaint',
      'Can’t complain, all good here',
      'they made a complaint about me once',
      'can I complain about the noise policy, or is that the council?',
      'who can complain',
    ];
    none(denied.filter((line) => hear(line).wishes));
  });

  it('keeps the resident’s own words that gave it away', async () => {
    const reading = await read('Good morning. I rang in May, and NOBODY has rung me back. Thank you.');
    const words = reading.words.dissatisfied;
    assert.ok(Array.isArray(words) && words.some((piece) => piece.includes('NOBODY has rung me back')));
  });

  it('counts having told the landlord before', () => {
    const said = readText('The gate sticks.');
    assert.ok(hearDissatisfaction(said, true).score > hearDissatisfaction(said, false).score + 0.3);
  });

  it('finds the point that is buried in a long message', async () => {
    const story = 'We moved here when the children were small and the garden was our joy. '.repeat(60);
    const message = `${story} I have rung six times about the lift and nobody comes. ${story}`;
    assert.notEqual((await read(message)).action, 'pass');
    const thanks = 'Thank you for the lovely day, the children enjoyed the party and the cake. '.repeat(90);
    assert.notEqual((await read(thanks)).action, 'offer');
  });

  it('never throws, and scores between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, told) => {
        const { score } = hearDissatisfaction(readText(text), told);
        assert.ok(score >= 0 && score <= 1);
      }),
      { numRuns: 150 },
    );
  });
});
