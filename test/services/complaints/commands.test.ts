import assert from 'node:assert/strict';
import { commandTypes, sealedCommand } from '../../../services/complaints/commands.ts';
import { oneOfEach } from './complaintLife.ts';

describe('a command', () => {
  for (const type of commandTypes.filter((each) => each !== 'tell')) {
    it(`${type} keeps no words of people in the open, and everything else as it is`, async () => {
      const command = oneOfEach[type];
      const sealed = await sealedCommand(command, async (words) => `sealed ${words.length}`);
      assert.doesNotMatch(JSON.stringify(sealed), /words-/);
      assert.deepEqual(Object.keys(sealed), Object.keys(command));
      assert.equal(sealed.type, type);
    });
  }
});
