import assert from 'node:assert/strict';
import { saysTheyDied, sympathyIn } from '../../dialogs/sympathy.ts';

describe('A word of its own', () => {
  for (const [said, felt] of [
    ['my mum died in June and nobody came', 'death'],
    ['since the death of my husband the stairs are too much', 'death'],
    ['I fell down the stairs because the light was out', 'hurt'],
    ['my nan broke her hip on that path', 'hurt'],
    ["my dad's boiler died again", ''],
    ['the ceiling fell down and nobody came', ''],
    ['mum says the tiles fell off', ''],
    ['the battery is dead', ''],
  ] as const) {
    it(`${felt === '' ? 'is not called for' : `for a ${felt}`}: ${said}`, () => {
      assert.equal(sympathyIn(said).join(' '), felt);
    });
  }
});

describe('That the person died for whom a complaint is made', () => {
  for (const [said, held] of [
    ['my mum died on Sunday', 'my mum'],
    ['Mum passed away last week and I have not heard from you', 'me mam, Doris Platt'],
    ['she passed away on Sunday', 'my mother'],
    ['I am sorry to tell you that he has died.', 'Mr Byrne'],
    ['my neighbour rang: my dad has died', 'my dad'],
  ] as const) {
    it(`is heard: ${said} (for ${held})`, () => assert.ok(saysTheyDied(said, held)));
  }
  for (const [said, held] of [
    ['my dad died in the same hospital', 'my mum'],
    ['if she died of the cold you would be to blame', 'my mum'],
    ['I thought she had died', 'my mum'],
    ['she nearly died of the cold', 'my mum'],
    ['the boiler died again', 'my mum'],
    ['her boiler has died', 'my mum'],
  ] as const) {
    it(`is not heard: ${said} (for ${held})`, () => assert.ok(!saysTheyDied(said, held)));
  }
});
