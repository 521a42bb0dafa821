import assert from 'node:assert/strict';
import { sympathyIn } from '../../dialogs/sympathy.ts';

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
