import assert from 'node:assert/strict';
import { replacedIn } from '../../dialogs/replacing.ts';

describe('Words that replace words', () => {
  const words = { where: 'the back room', name: 'Tracy Dodds', outcome: 'mend the fence' };

  for (const [said, part, becomes] of [
    ['where is it, in the back bedroom not the back room sorry', 'where', 'back bedroom'],
    ['its the front room, not the back room', 'where', 'front room'],
    ['Tracey not Tracy', 'name', 'Tracey Dodds'],
    ['sorry, gate not fence', 'outcome', 'mend the gate'],
  ] as const) {
    it(`change the part that holds the wrong ones: ${said}`, () => {
      const answers = replacedIn(said, words);
      assert.deepEqual(Object.keys(answers), [part]);
      assert.ok(answers[part]?.words?.endsWith(becomes), answers[part]?.words ?? '');
    });
  }

  for (const said of ['it is not right', 'not the kitchen', 'the heating, not the lift', 'yes']) {
    it(`change nothing where no answer holds the wrong ones: ${said}`, () => {
      assert.deepEqual(replacedIn(said, words), {});
    });
  }
});
