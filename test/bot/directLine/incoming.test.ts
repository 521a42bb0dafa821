import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostCharacters, readActivity } from '../../../bot/directLine/incoming.ts';
import type { IncomingMessage } from '../../../bot/reception.ts';
import { HeardError } from '../../../services/errors.ts';

const claims = { conversationId: 'c1', user: 'dl_r1', landlord: 'belgrave', fresh: false };

function read(body: unknown): IncomingMessage {
  const incoming = readActivity(body, claims);
  assert.equal(incoming.kind, 'message');
  return incoming.kind === 'message' ? incoming.message : assert.fail();
}

function refusal(body: unknown): HeardError {
  try {
    readActivity(body, claims);
  } catch (thrown) {
    assert.ok(thrown instanceof HeardError);
    assert.equal(thrown.code, 'INPUT');
    return thrown;
  }
  return assert.fail('was accepted');
}

describe('an activity from outside', () => {
  it('says who sent it by its token, whatever it says itself', () => {
    const { activity, conversationId, landlord } = read({
      type: 'message',
      text: 'The lift is broken',
      from: { id: 'somebody-else', role: 'bot', name: 'The landlord' },
      conversation: { id: 'c2' },
    });
    assert.deepEqual(activity['from'], { id: 'dl_r1', role: 'user' });
    assert.deepEqual([conversationId, landlord], ['c1', 'belgrave']);
    assert.equal('conversation' in activity, false);
  });

  it('keeps only known fields, and channelData unchanged', () => {
    const channelData = {
      clientActivityID: 'x1',
      clientTimestamp: '2026-03-17',
      extra: { deep: [1, null, 'é'] },
    };
    const { activity, clientId } = read({
      type: 'message',
      text: 'Hello',
      textFormat: 'markdown',
      locale: 'en-GB',
      channelData,
      id: 'mine',
      replyToId: 'r',
      serviceUrl: 'https://evil.example',
      recipient: { id: 'bot' },
      timestamp: '1999-01-01',
      entities: [{ type: 'x' }],
    });
    assert.deepEqual(activity, {
      type: 'message',
      text: 'Hello',
      textFormat: 'plain',
      locale: 'en-GB',
      channelData,
      from: { id: 'dl_r1', role: 'user' },
    });
    assert.equal(clientId, 'x1');
  });

  it('has an id of its own when the client gives none', () => {
    const first = read({ type: 'message', text: 'a' });
    const second = read({ type: 'message', text: 'a' });
    assert.notEqual(first.clientId, second.clientId);
  });

  it('may be a message of a card, with a value and no text, or an event', () => {
    assert.deepEqual(read({ type: 'message', value: { answer: 'yes' } }).activity['value'], {
      answer: 'yes',
    });
    assert.deepEqual(read({ type: 'event', name: 'opened', value: 1 }).activity, {
      type: 'event',
      name: 'opened',
      value: 1,
      from: { id: 'dl_r1', role: 'user' },
    });
  });

  it('that is typing is for showing only', () => {
    const typing = readActivity({ type: 'typing', text: 'x', from: { id: 'y' } }, claims);
    assert.deepEqual(typing, {
      kind: 'typing',
      activity: { type: 'typing', from: { id: 'dl_r1', role: 'user' } },
    });
  });

  it('of any other type or shape is refused', () => {
    const wrong: unknown[] = [
      undefined,
      null,
      [],
      'message',
      7,
      {},
      { type: 'invoke', name: 'x' },
      { type: 'conversationUpdate' },
      { type: 'endOfConversation' },
      { type: 'message', text: 5 },
      { type: 'message', text: 'x', channelData: 'x' },
      { type: 'message', text: 'x', channelData: { clientActivityID: 5 } },
      { type: 'message', text: 'x', channelData: { clientActivityID: 'x'.repeat(201) } },
      { type: 'message', text: 'x', locale: 'e'.repeat(99) },
      { type: 'event' },
    ];
    for (const body of wrong) refusal(body);
  });

  it('nested out of all measure is refused before anything walks through it', () => {
    const nested = JSON.parse(
      `{"type":"message","text":"x","value":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
    );
    refusal(nested);
  });

  it('may be a rant of 10,000 characters, also in emoji; a longer one than the chat takes is told so plainly', () => {
    assert.equal(read({ type: 'message', text: 'x'.repeat(10_000) }).activity.text?.length, 10_000);
    assert.ok(read({ type: 'message', text: '😡'.repeat(10_000) }));
    assert.ok(read({ type: 'message', text: '😡'.repeat(mostCharacters) }));
    assert.match(refusal({ type: 'message', text: 'x'.repeat(mostCharacters + 1) }).resident ?? '', /12,000/);
  });

  it('without words or with files is told so plainly', () => {
    for (const text of ['', '   ', '\n', '\0\0', undefined]) {
      assert.match(refusal({ type: 'message', text }).resident ?? '', /no words/);
    }
    assert.match(refusal({ type: 'message', text: 'x', attachments: [{}] }).resident ?? '', /files/);
    assert.ok(read({ type: 'message', text: 'x', attachments: [] }));
  });

  it('loses null bytes and half characters, which no store takes', () => {
    const { activity } = read({
      type: 'message',
      text: 'no\0 heating \ud83d',
      channelData: { 'k\0ey': 'v\0alue', list: ['\udc00'] },
    });
    assert.equal(activity.text, 'no heating \ufffd');
    assert.deepEqual(activity['channelData'], { key: 'value', list: ['\ufffd'] });
    assert.equal(read({ type: 'message', text: '😡 مرحبا' }).activity.text, '😡 مرحبا');
  });

  it('can be anything at all: it is read or refused, and what is read can be stored', () => {
    const anything = fc.anything({ withNullPrototype: false, maxDepth: 6 });
    const message = fc.record({
      type: fc.constant('message'),
      text: fc.string({ unit: 'binary' }),
      value: anything,
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), message, anything), (body) => {
        try {
          const stored = JSON.stringify(readActivity(body, claims));
          assert.doesNotMatch(stored, /\\u0000|\\ud[89a-f]/i);
        } catch (thrown) {
          assert.ok(thrown instanceof HeardError && thrown.code === 'INPUT', String(thrown));
        }
      }),
    );
  });
});
