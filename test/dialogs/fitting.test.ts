import { equal } from 'node:assert/strict';
import { fits, partRefused } from '../../dialogs/fitting.ts';
import type { Part } from '../../services/complaints/complaint.ts';
import { unread } from '../../services/understanding/unread.ts';

const rows: [Part, string, boolean][] = [
  ['name', 'Brenda Tully', true],
  ['name', 'change something', false],
  ['name', 'fix it', false],
  ['name', '1', false],
  ['home', 'the blue door by the shop', true],
  ['home', '2', false],
  ['home', 'yes please call only woman', false],
  ['home', 'why dae ye need tae ken that', false],
  ['where', 'outside the co-op shop', true],
  ['where', 'CH/2026/0042 is the number they give me', false],
  ['where', 'the dog one, and my rent went up £40 with no letter, and your man kevin was rude to me', false],
  ['where', 'I want to know how often they check it', false],
  ['since', 'when my husband was alive', true],
  ['since', 'jo@example.org', false],
  ['contacts', 'more than I can count', true],
  ['contacts', '<img src=x onerror=alert(1)>', false],
  ['contacts', 'i dont want to say', false],
  ['effect', 'Jo', false],
  ['effect', 'jo@example.org', false],
  ['effect', 'no wait forget the rubbish bit', false],
  ['effect', 'badly', true],
  ['effect', 'I cannot sleep for it, how would you like that?', true],
  ['outcome', 'what is it you want to know', false],
  ['outcome', 'can you just come and look', true],
  ['adjustments', 'have you told my councillor', false],
  ['adjustments', 'knock loudly', true],
];

describe('What can answer a question', () => {
  for (const [part, text, expected] of rows) {
    it(`${expected ? 'takes' : 'does not take'} "${text}" for ${part}`, () => {
      equal(fits(part, { reading: unread(), text, alone: true }), expected);
    });
  }

  it('knows which part a refusal names', () => {
    equal(partRefused('i dont want to say my name'), 'name');
    equal(partRefused('I would rather not give you my address'), 'home');
    equal(partRefused('rather not say'), null);
  });
});
