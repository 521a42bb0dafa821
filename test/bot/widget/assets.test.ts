import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { loadAssets } from '../../../bot/widget/assets.ts';
import { writeAssets } from '../../../bot/widget/build.ts';

describe('The files for browsers', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heard-assets-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are written with their packed forms and a manifest, and nothing old stays', async () => {
    await writeFile(join(folder, 'chat-000000000000.js'), 'old');
    await writeAssets(folder);
    const manifest: Record<string, string> = JSON.parse(
      await readFile(join(folder, 'manifest.json'), 'utf8'),
    );
    assert.deepEqual(Object.keys(manifest).sort(), ['chat.css', 'chat.js', 'icon.svg']);
    for (const name of Object.values(manifest)) {
      const body = await readFile(join(folder, name));
      assert.deepEqual(gunzipSync(await readFile(join(folder, `${name}.gz`))), body);
      assert.deepEqual(brotliDecompressSync(await readFile(join(folder, `${name}.br`))), body);
    }
    assert.equal((await readdir(folder)).length, 10);
  });

  it('have the same names when they are bundled on the spot', async () => {
    await writeAssets(folder);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const { script, stylesheet, icon } = await loadAssets();
    assert.deepEqual(manifest, { 'chat.js': script, 'chat.css': stylesheet, 'icon.svg': icon });
  });

  it('stay small enough for a slow phone: under 25 kB of packed script and styles', async () => {
    const { files } = await loadAssets();
    const packed = [...files.values()].reduce((sum, file) => sum + file.brotli.length, 0);
    assert.ok(packed < 25_000, `${packed} bytes`);
  });
});
