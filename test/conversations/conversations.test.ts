import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';
import { knownGaps } from './knownGaps.ts';
import type { Play } from './play.ts';
import { Player } from './player.ts';

/** Every table in a folder beside this file. */
async function tablesIn(folder: string): Promise<Play[]> {
  const files = readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(`./${folder}/${file}`)));
  return modules.flatMap((module: Record<string, Play[]>) => Object.values(module).flat());
}

const folders = {
  voices: await tablesIn('voices'),
  unseen: await tablesIn('unseen'),
};

for (const [folder, plays] of Object.entries(folders)) {
  describe(`whole conversations: ${folder}`, () => {
    let house: TestHouse;
    before(async () => {
      house = await openTestHouse();
    });
    after(() => house.close());

    for (const play of plays) {
      const gap = knownGaps[play.name];
      if (gap === undefined) {
        it(`${play.landlord}: ${play.name}`, () => new Player(house, play).play());
      } else {
        it(`${play.landlord}: ${play.name} (not yet: ${gap})`, () =>
          assert.rejects(new Player(house, play).play(), { name: 'AssertionError' }));
      }
    }
  });
}
