import { equal } from 'node:assert/strict';
import { spokenForNow } from '../../dialogs/speakingFor.ts';

/** What was known, what the message was read to say, the message, and for whom the complaint is then. */
const lines: [string | null, string | null, string, string | null][] = [
  [null, 'mam', 'im writing for me mam', 'mam'],
  [null, 'her', 'im her daughter', 'her'],
  ['mam', 'her', 'im her daughter Carol', null],
  ['mam', 'her', 'her name is Doris Platt im her daughter Carol', 'mam, Doris Platt'],
  ['mam', null, 'her name is doris platt im her daughter', 'mam, doris platt'],
  ['her', null, 'her name is Doris', 'Doris'],
  ['mam, Doris Platt', null, 'her name is Doris Platt', null],
  [null, null, 'his name is Kevin and he was rude', null],
];

describe('For whom a complaint is made', () => {
  for (const [held, said, text, expected] of lines) {
    it(`is ${expected ?? 'as it was'} after "${text}" when ${held ?? 'nobody'} was known`, () => {
      equal(spokenForNow(held, said, text), expected);
    });
  }
});
