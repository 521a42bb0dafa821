import assert from 'node:assert/strict';
import { pino } from 'pino';
import { Readings } from '../../bot/readings.ts';
import type { Reading, Understander } from '../../services/understanding/understanding.ts';
import { unread } from '../../services/understanding/unread.ts';

const at = '2026-03-17T10:05:00.000Z';

/** An understander that keeps what it was asked, and gives the words back as the effect. */
function keeping(read?: Understander['read']): Understander & { asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    read: async (text, context) => {
      asked.push([text, context.asked]);
      return read === undefined ? { ...unread(), effect: text } : read(text, context);
    },
    inLightOf: (reading) => reading,
  };
}

describe('Readings', () => {
  let logged: string[];
  const log = pino({ base: null }, { write: (text: string) => void logged.push(text) });
  beforeEach(() => {
    logged = [];
  });

  it('reads a message once, while it is accepted, and hands the reading to its turn', async () => {
    const understander = keeping();
    const readings = new Readings({ understander, log });
    readings.begin('c', 'a', { text: 'hello', at });
    await readings.ready('c');
    const reading = await readings.take('c', 'a', { text: 'hello', at, asked: null });
    assert.equal(reading.effect, 'hello');
    assert.deepEqual(understander.asked, [['hello', null]]);
  });

  it('reads it again, before its turn, when the turn before it has asked something', async () => {
    const understander = keeping();
    const readings = new Readings({ understander, log });
    readings.begin('c', 'a', { text: 'since May', at });
    readings.remember('c', 'since');
    await readings.ready('c');
    await readings.take('c', 'a', { text: 'since May', at, asked: 'since' });
    assert.deepEqual(understander.asked, [
      ['since May', null],
      ['since May', 'since'],
    ]);
  });

  it('reads it in the turn when nothing was begun, or another server asked the question', async () => {
    const understander = keeping();
    const readings = new Readings({ understander, log });
    await readings.ready('c');
    await readings.take('c', 'a', { text: 'one', at, asked: 'where' });
    readings.begin('c', 'b', { text: 'two', at });
    await readings.take('c', 'b', { text: 'two', at, asked: 'home' });
    assert.deepEqual(understander.asked.at(-1), ['two', 'home']);
  });

  it('lets go of messages that another server gave their turns', async () => {
    const understander = keeping();
    const readings = new Readings({ understander, log });
    for (const id of ['theirs', 'mine']) readings.begin('c', id, { text: id, at });
    await readings.take('c', 'mine', { text: 'mine', at, asked: null });
    readings.remember('c', 'where');
    await readings.ready('c');
    assert.deepEqual(understander.asked, [
      ['theirs', null],
      ['mine', null],
    ]);
  });

  it('reads what was said once more only in another light, or as of another day', async () => {
    const understander = keeping();
    const readings = new Readings({ understander, log });
    const said = { text: 'since yesterday', at };
    for (const each of [said, { ...said }]) await readings.read(each, null);
    assert.equal(understander.asked.length, 1);
    await readings.read(said, 'since');
    await readings.read({ ...said, at: '2026-03-18T10:05:00.000Z' }, null);
    assert.equal(understander.asked.length, 3);
  });

  it('tries again to read what could not be read', async () => {
    let fails = true;
    const readings = new Readings({
      understander: keeping(async () => {
        if (fails) throw new TypeError('cannot');
        return { ...unread(), action: 'pass' };
      }),
      log,
    });
    assert.equal((await readings.read({ text: 'hello', at }, null)).action, 'ask');
    fails = false;
    assert.equal((await readings.read({ text: 'hello', at }, null)).action, 'pass');
  });

  it('forgets a message that has no turn', async () => {
    const understander = keeping();
    const readings = new Readings({ understander, log });
    readings.begin('c', 'a', { text: 'refused', at });
    readings.forget('c', 'a');
    readings.begin('c', 'b', { text: 'accepted', at });
    readings.remember('c', 'since');
    await readings.ready('c');
    assert.deepEqual(understander.asked, [
      ['refused', null],
      ['accepted', null],
      ['accepted', 'since'],
    ]);
  });

  it('takes a message that cannot be read as one to ask about, and logs none of its words', async () => {
    const readings = new Readings({
      understander: keeping(() => {
        throw new TypeError('cannot read Wilhelmina');
      }),
      log,
    });
    const reading = await readings.take('c', 'a', { text: 'Wilhelmina', at, asked: null });
    assert.equal(reading.action, 'ask');
    assert.match(logged.join(''), /could not be read/);
    assert.doesNotMatch(logged.join(''), /Wilhelmina/);
  });

  it('waits for no understanding that never answers', async () => {
    const understander = keeping(() => new Promise<Reading>(() => {}));
    const readings = new Readings({ understander, log, milliseconds: 1 });
    readings.begin('c', 'a', { text: 'hello', at });
    await readings.ready('c');
    assert.equal((await readings.take('c', 'a', { text: 'hello', at, asked: null })).action, 'ask');
    assert.match(logged.join(''), /too long/);
  });
});
