import assert from 'node:assert/strict';
import { isBareWish } from '../../dialogs/bareWish.ts';

describe('The bare wish to complain', () => {
  for (const said of [
    'complaint',
    'Complain',
    'ok its safe now, complain',
    'No, I have told you before. I want complain',
    'i wanna complain please',
    'formal complaint',
    'make complaint',
  ]) {
    it(`is heard: ${said}`, () => assert.equal(isBareWish(said), true));
  }

  for (const said of [
    'no i dont want to complain',
    'not a complaint',
    'is this a complaint?',
    'where is my complaint',
    'cancel my complaint',
    'my complaint',
    'i cannot complain',
    'can i complain',
    'my neighbour wants to complain',
  ]) {
    it(`is not heard: ${said}`, () => assert.equal(isBareWish(said), false));
  }
});
