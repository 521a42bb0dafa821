import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { HeardAdapter, inProcessServiceUrl } from '../../bot/adapter.ts';

const incoming = {
  type: 'message',
  id: 'said-1',
  text: 'hello',
  channelId: 'directline',
  serviceUrl: inProcessServiceUrl,
  conversation: { id: 'conversation', isGroup: false, conversationType: 'personal', name: '' },
  from: { id: 'resident', name: '' },
  recipient: { id: 'heard', name: 'Heard' },
};

function collect(logic: (context: TurnContext) => Promise<void>) {
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `id-${ids}`;
  };
  return new HeardAdapter(null).collect(incoming, newId, logic);
}

describe('The adapter', () => {
  it('collects what a turn sends, in order, each under an id of its own and as an answer to the message', async () => {
    const collected = await collect(async (context) => {
      await context.sendActivity('one');
      await context.sendActivities([{ type: 'typing' }, { type: 'message', text: 'two' }]);
    });
    assert.deepEqual(
      collected.map(({ id, type, text, replyToId }) => ({ id, type, text, replyToId })),
      [
        { id: 'id-1', type: 'message', text: 'one', replyToId: 'said-1' },
        { id: 'id-2', type: 'typing', text: undefined, replyToId: 'said-1' },
        { id: 'id-3', type: 'message', text: 'two', replyToId: 'said-1' },
      ],
    );
  });

  it('tells the turn the ids that it gave, so that a message can be changed in the same turn', async () => {
    const collected = await collect(async (context) => {
      const sent = await context.sendActivity('sending');
      await context.updateActivity({ type: 'message', text: 'sent', id: sent?.id ?? '' });
      await context.deleteActivity(sent?.id ?? '');
    });
    assert.deepEqual(
      collected.map(({ id, type, text }) => ({ id, type, text })),
      [
        { id: 'id-1', type: 'message', text: 'sending' },
        { id: 'id-1', type: 'message', text: 'sent' },
        { id: 'id-1', type: 'messageDelete', text: undefined },
      ],
    );
  });

  it('gives nothing of a turn that throws', async () => {
    const failing = collect(async (context) => {
      await context.sendActivity('half');
      throw new TypeError('a fault');
    });
    await assert.rejects(failing, { name: 'TypeError', message: 'a fault' });
  });

  it('lets nothing out after the turn is over', async () => {
    let kept: TurnContext | undefined;
    const collected = await collect(async (context) => {
      kept = context;
    });
    await assert.rejects(async () => kept?.sendActivity('too late'));
    assert.deepEqual(collected, []);
  });

  it('takes a registration of a single tenant and of a managed identity', () => {
    for (const appType of ['SingleTenant', 'UserAssignedMSI'] as const) {
      const password = appType === 'SingleTenant' ? 'secret' : null;
      new HeardAdapter({ appId: 'app', appType, tenantId: 'tenant', password });
    }
  });
});
