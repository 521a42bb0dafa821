import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { hasCode } from '../../../services/errors.ts';
import { sealWith } from '../../../services/storage/seal.ts';

const seal = sealWith(Buffer.alloc(32, 1));
const isUnreadable = (thrown: unknown): boolean => hasCode(thrown, 'DATA_KEY_WRONG');

describe('the seal', () => {
  it('opens what it sealed, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (words, owner, slot) => {
        const box = seal.box(owner, seal.newKey(owner));
        assert.equal(box.open(slot, box.seal(slot, words)), words);
      }),
    );
  });

  it('opens nothing under another owner, another slot or another data key', () => {
    const key = seal.newKey('r1');
    const sealed = seal.box('r1', key).seal('words:1', 'my name');
    assert.throws(() => seal.box('r1', key).open('words:2', sealed), isUnreadable);
    assert.throws(() => seal.box('r2', key), isUnreadable);
    assert.throws(() => seal.box('r1', seal.newKey('r1')).open('words:1', sealed), isUnreadable);
    assert.throws(() => sealWith(Buffer.alloc(32, 2)).box('r1', key), isUnreadable);
  });

  it('notices every changed byte', () => {
    const box = seal.box('r1', seal.newKey('r1'));
    const sealed = box.seal('s', 'my name');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ change;
        assert.throws(() => box.open('s', changed), isUnreadable);
      }),
    );
    assert.throws(() => box.open('s', sealed.subarray(0, 12)), isUnreadable);
    assert.throws(() => box.open('s', Buffer.alloc(0)), isUnreadable);
  });

  it('seals the same words differently each time', () => {
    const box = seal.box('r1', seal.newKey('r1'));
    assert.notDeepEqual(box.seal('s', 'my name'), box.seal('s', 'my name'));
  });

  it('gives equal values equal look-up names, which differ for each kind and each data key and say nothing', () => {
    const index = seal.blindIndex('email', 'jones@example.org');
    assert.equal(index, seal.blindIndex('email', 'jones@example.org'));
    assert.notEqual(index, seal.blindIndex('phone', 'jones@example.org'));
    assert.notEqual(index, sealWith(randomBytes(32)).blindIndex('email', 'jones@example.org'));
    assert.doesNotMatch(index, /jones/);
  });

  it('has boxes of its own for what has no record, one for each purpose', () => {
    const sealed = seal.ownBox('spool').seal('s', 'gas');
    assert.equal(sealWith(Buffer.alloc(32, 1)).ownBox('spool').open('s', sealed), 'gas');
    assert.throws(() => seal.ownBox('other').open('s', sealed), isUnreadable);
  });

  it('is recognised by a check value that does not give the key away', () => {
    assert.equal(seal.check, sealWith(Buffer.alloc(32, 1)).check);
    assert.notEqual(seal.check, sealWith(Buffer.alloc(32, 2)).check);
    assert.ok(!Buffer.from(seal.check, 'base64url').includes(Buffer.alloc(8, 1)));
  });
});
