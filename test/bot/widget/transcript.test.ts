import assert from 'node:assert/strict';
import { messageItem } from '../../../bot/widget/messageHtml.ts';
import { messageOf, messagesOf, openSuggestions } from '../../../bot/widget/transcript.ts';
import type { LogEntry, LoggedActivity } from '../../../services/conversations/loggedActivity.ts';
import { messageWords } from '../../../services/wording/en/page.ts';

function log(...activities: LoggedActivity[]): LogEntry[] {
  return activities.map((activity, place) => ({ position: place + 1, activity }));
}

const heard = { from: { id: 'heard', role: 'bot' } };
const resident = { from: { id: 'dl_x', role: 'user' } };
const buttons = {
  suggestedActions: {
    to: [],
    actions: [{ type: 'imBack', title: 'Yes', value: 'yes' }, { type: 'openUrl' }],
  },
};

describe('The transcript', () => {
  it('shows an update in the place of the message that it changes', () => {
    const messages = messagesOf(
      log(
        { type: 'message', id: 'a', text: 'first', ...heard },
        { type: 'message', id: 'b', text: 'second', ...resident },
        { type: 'message', id: 'a', text: 'changed', ...heard },
      ),
    );
    assert.deepEqual(
      messages.map(({ by, text }) => [by, text]),
      [
        ['heard', 'changed'],
        ['resident', 'second'],
      ],
    );
  });

  it('shows neither typing nor events nor empty messages', () => {
    const nothing = [
      { type: 'typing', id: 'a' },
      { type: 'event', id: 'b', name: 'x' },
      { type: 'message', id: 'c' },
    ];
    assert.deepEqual(messagesOf(log(...nothing)), []);
  });

  it('offers suggested answers only of the last message, and only if it is not the resident’s', () => {
    const asked = messageOf({ type: 'message', id: 'a', text: 'Yes?', ...heard, ...buttons });
    const answered = messageOf({ type: 'message', id: 'b', text: 'no', ...resident, ...buttons });
    assert.ok(asked && answered);
    assert.deepEqual(openSuggestions([asked]), [{ title: 'Yes', value: 'yes' }]);
    assert.deepEqual(openSuggestions([asked, answered]), []);
    assert.deepEqual(openSuggestions([]), []);
  });

  it('reads nonsense in an activity as nothing rather than failing', () => {
    const odd = {
      type: 'message',
      id: 'a',
      text: 'x',
      from: 7,
      channelData: 'x',
      suggestedActions: { actions: {} },
    };
    assert.deepEqual(messageOf(odd)?.suggestions, []);
    assert.doesNotThrow(() => messageItem(messageOf({ ...odd, timestamp: 'never' }) ?? fail(), messageWords));
  });

  it('shows the read-back as a list of terms in the place of its lines, and links nothing in an answer', () => {
    const summary = [
      { part: 'what', label: 'What happened', answer: 'See https://a.example\n\nand <b>this</b>' },
      { part: 'where', label: 'Where', answer: 'Kitchen' },
    ];
    const text =
      'Please check.\n\nWhat happened: See https://a.example\n\nand <b>this</b>\nWhere: Kitchen\n\nIs this right?';
    const message = messageOf({
      type: 'message',
      id: 'a',
      text,
      ...heard,
      channelData: { heard: { summary } },
    });
    const page = messageItem(message ?? fail(), messageWords).text;
    assert.match(page, /<dt>Where<\/dt><dd><p dir="auto">Kitchen<\/p><\/dd>/);
    assert.equal(page.split('Kitchen').length, 2);
    assert.match(page, /Please check\.[\s\S]*<dl[\s\S]*<\/dl>[\s\S]*Is this right\?/);
    assert.doesNotMatch(page, /<a |<b>/);
  });

  it('says the day and the London time of a message', () => {
    const message = messageOf({
      type: 'message',
      id: 'a',
      text: 'x',
      timestamp: '2026-07-01T23:30:00.000Z',
      ...heard,
    });
    assert.match(messageItem(message ?? fail(), messageWords).text, /2 July, 00:30/);
  });
});

function fail(): never {
  return assert.fail('no message');
}
