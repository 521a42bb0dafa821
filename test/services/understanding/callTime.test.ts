import assert from 'node:assert/strict';
import { callWished } from '../../../services/understanding/callTime.ts';

/** A Tuesday, five past ten. */
const now = '2026-03-17T10:05';

const wishes: [string, string, string | null][] = [
  ['Ring me Thursday at 2pm', '2026-03-19', '14:00'],
  ['please call me back tomorrow at 3', '2026-03-18', '15:00'],
  ['can someone ring me on 07700 900461 on Friday at 10.30', '2026-03-20', '10:30'],
  ['I want a call back on weds', '2026-03-18', null],
  ['phone me today after 4', '2026-03-17', '16:00'],
  ['ring me at 9', '2026-03-18', '09:00'],
  ['ring me at 11am', '2026-03-17', '11:00'],
  ['Call us Tuesday at 9am', '2026-03-24', '09:00'],
  ['call me tuesday at half two or so, 14:30', '2026-03-17', '14:30'],
  ['could somebody speak to me on Monday at noon', '2026-03-23', '12:00'],
];

const none = [
  'Ring me on 07700 900461',
  'I want to speak to a person',
  'nobody rang on Thursday at 2pm as you promised',
  'my boiler went off on Monday at 6pm',
  'call me back please',
];

describe('When somebody asks to be rung', () => {
  for (const [text, on, at] of wishes) {
    it(`${text}: ${on} ${at ?? ''}`, () => assert.deepEqual(callWished(text, now), { on, at }));
  }
  for (const text of none) it(`is not said: ${text}`, () => assert.equal(callWished(text, now), null));

  it('is a day and time alone where a call was just asked for', () => {
    assert.deepEqual(callWished('07700 900461, Thursday at 2pm', now, true), {
      on: '2026-03-19',
      at: '14:00',
    });
  });
});
