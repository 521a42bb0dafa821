import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer } from '../../../../bot/widget/browser/answer.ts';
import { waitAfter } from '../../../../bot/widget/browser/backOff.ts';
import { Outbox, type Unsent } from '../../../../bot/widget/browser/outbox.ts';

type Kind = Answer<unknown>['kind'] | 'lost';

/** A server that answers as it is told and takes each id once; `lost` takes the message and loses the answer. */
function outboxWith(kinds: Kind[]) {
  const taken: string[] = [];
  const told: string[] = [];
  const waited: number[] = [];
  const take = (message: Unsent): void => {
    if (!taken.includes(message.clientId)) taken.push(message.clientId);
  };
  const outbox = new Outbox({
    post: async (message) => {
      const kind = kinds.shift() ?? 'done';
      if (kind === 'done' || kind === 'lost') take(message);
      if (kind === 'done') return { kind, value: null };
      if (kind === 'refused') return { kind, reason: 'no' };
      if (kind === 'ended') return { kind };
      return { kind: 'later', after: null, reason: null };
    },
    pause: { wait: async (milliseconds) => void waited.push(milliseconds), hurry: () => undefined },
    random: () => 0.5,
    onDelay: (message) => told.push(`delay ${message.clientId}`),
    onAccepted: (message) => told.push(`accepted ${message.clientId}`),
    onRefused: (message) => told.push(`refused ${message.clientId}`),
    onEnded: () => told.push('ended'),
  });
  return { outbox, taken, told, waited };
}

async function untilIdle(outbox: Outbox): Promise<void> {
  while (outbox.unsent.length > 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('The outbox', () => {
  it('brings every message to the server once and in order, whatever the network does', async () => {
    const network = fc.array(fc.constantFrom<Kind>('later', 'lost', 'done'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(network, fc.integer({ min: 1, max: 8 }), async (kinds, count) => {
        const { outbox, taken } = outboxWith([...kinds]);
        const ids = Array.from({ length: count }, (_, place) => `m${place}`);
        for (const clientId of ids) outbox.add({ clientId, text: 'x' });
        await untilIdle(outbox);
        assert.deepEqual(taken, ids);
      }),
    );
  });

  it('waits longer after each failure, and starts anew after a success', async () => {
    const { outbox, waited } = outboxWith(['later', 'later', 'later', 'done', 'later']);
    outbox.add({ clientId: 'a', text: 'x' });
    outbox.add({ clientId: 'b', text: 'x' });
    await untilIdle(outbox);
    assert.deepEqual(waited, [300, 600, 1200, 300]);
  });

  it('gives a refused message back and goes on with the next', async () => {
    const { outbox, told } = outboxWith(['refused']);
    outbox.add({ clientId: 'a', text: 'x' });
    outbox.add({ clientId: 'b', text: 'x' });
    await untilIdle(outbox);
    assert.deepEqual(told, ['refused a', 'accepted b']);
  });

  it('does not send again what was seen to arrive', async () => {
    const { outbox, told } = outboxWith(['lost', 'later']);
    outbox.add({ clientId: 'a', text: 'x' });
    outbox.arrived('a');
    await untilIdle(outbox);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(told, []);
  });

  it('stops when the chat is over and hands back what was not sent', () => {
    const { outbox } = outboxWith(['later']);
    outbox.add({ clientId: 'a', text: 'x' });
    outbox.add({ clientId: 'b', text: 'y' });
    assert.deepEqual(
      outbox.empty().map((message) => message.text),
      ['x', 'y'],
    );
    assert.deepEqual(outbox.unsent, []);
  });
});

describe('The wait before another try', () => {
  it('is never none, never longer than two seconds, and in a long outage never longer than ten', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const wait = waitAfter(failures, random);
        assert.ok(wait >= 200 && wait <= (failures < 60 ? 2_000 : 10_000));
      }),
    );
  });

  it('differs between phones by up to half', () => {
    assert.deepEqual([waitAfter(3, 0), waitAfter(3, 1)], [1000, 2000]);
  });
});
