import assert from 'node:assert/strict';
import { setImmediate as later } from 'node:timers/promises';
import { restore, type SinonStub, stub } from 'sinon';
import { withoutPrinting } from '../../bot/quietBotbuilder.ts';

describe('Work that prints what nobody asked for', () => {
  let printed: SinonStub;

  beforeEach(() => {
    printed = stub(console, 'error');
  });

  afterEach(() => restore());

  it('prints nothing, also after it waited, and keeps its answer', async () => {
    const answer = await withoutPrinting(async () => {
      console.error('a public key');
      await later();
      console.error('a public key');
      return 'refused';
    });
    assert.equal(answer, 'refused');
    assert.deepEqual(printed.args, []);
  });

  it('keeps its failure', async () => {
    const work = withoutPrinting(async () => assert.fail('a forged token'));
    await assert.rejects(work, /a forged token/);
  });

  it('leaves to everybody else what they print meanwhile and afterwards', async () => {
    const work = withoutPrinting(async () => {
      await later();
      console.error('a public key');
    });
    console.error('a warning');
    await work;
    console.error('another', 'one');
    assert.deepEqual(printed.args, [['a warning'], ['another', 'one']]);
  });
});
