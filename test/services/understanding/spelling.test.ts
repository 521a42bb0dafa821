import { equal } from 'node:assert/strict';
import { asKnown } from '../../../services/understanding/spelling.ts';

describe('Spelling', () => {
  it('mends one slip in a long word of our field', () => {
    equal(asKnown('electrc'), 'electric');
    equal(asKnown('appoinment'), 'appointment');
    equal(asKnown('plumbr'), 'plumber');
    equal(asKnown('radiatr'), 'radiator');
  });

  it('leaves everyday words alone that are one letter from one of ours', () => {
    for (const word of ['speaking', 'parking', 'sparing', 'manage', 'violet', 'wishing', 'wasting'])
      equal(asKnown(word), word);
  });
});
