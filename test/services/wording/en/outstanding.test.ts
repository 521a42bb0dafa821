import assert from 'node:assert/strict';
import { outstandingInWords } from '../../../../services/wording/en/outstanding.ts';

const action = { kind: 'action', number: 1, on: '2026-03-20', at: null } as const;

describe('What is promised beside the written steps', () => {
  it('is called late from the day after its day', () => {
    assert.equal(outstandingInWords(action, '2026-03-20'), 'Action 1 is promised by Friday 20 March 2026.');
    assert.equal(
      outstandingInWords(action, '2026-03-21'),
      'Action 1 is late. It was promised by Friday 20 March 2026.',
    );
  });

  it('is looked at again and called late by nobody, where it is an adjustment', () => {
    assert.doesNotMatch(outstandingInWords({ ...action, kind: 'adjustment' }, '2026-03-27'), /late/);
  });
});
