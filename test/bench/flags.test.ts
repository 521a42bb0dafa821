import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFlags } from './flags.ts';

describe('the flags of the benchmark', () => {
  it('measure everything in full unless told otherwise', () => {
    assert.deepEqual(readFlags([]), {
      size: 'full',
      onlyUnderstanding: false,
      onlyCases: false,
      publicSets: null,
      json: null,
    });
    assert.deepEqual(readFlags(['--quick', '--understanding', '--json', 'figures.json']), {
      size: 'quick',
      onlyUnderstanding: true,
      onlyCases: false,
      publicSets: null,
      json: 'figures.json',
    });
  });

  it('say at once what is wrong with them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'));
    try {
      assert.match(JSON.stringify(readFlags(['--public', folder])), /holds none of nhs_fft/);
      assert.match(JSON.stringify(readFlags(['--fast'])), /fast/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
