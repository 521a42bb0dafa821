import assert from 'node:assert/strict';
import { contactKey } from '../../../services/identity/contactKey.ts';
import type { Seal } from '../../../services/storage/seal.ts';

/** Says what the key would be made of. */
const seal = { blindIndex: (_purpose: string, value: string) => value } as unknown as Seal;

describe('The key of a contact that somebody named', () => {
  for (const typed of [
    '07700 900123',
    '+44 7700 900123',
    '0044 7700 900123',
    '+44 (0)7700 900123',
    '+44(0) 7700-900123',
  ]) {
    it(`is the same for ${typed}`, () => assert.equal(contactKey(seal, typed), '07700900123'));
  }
});
