import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchWebChat } from '../../../bot/widget/fetchWebChat.ts';
import { vendorFolder } from '../../../bot/widget/webChatScript.ts';
import { hasCode } from '../../../services/errors.ts';

describe('fetching Web Chat', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heard-vendor-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('keeps nothing of a package whose bytes are not the ones that were tried', async () => {
    const tampered = async (work: string): Promise<string> => {
      const file = join(work, 'package.tgz');
      await writeFile(file, 'something else');
      return file;
    };
    await assert.rejects(fetchWebChat(folder, tampered), (thrown) => hasCode(thrown, 'CONFIG'));
    assert.deepEqual(await readdir(folder), []);
  });

  it('puts it where the server looks for it, outside of what is kept under version control', () => {
    assert.match(vendorFolder(), /public[\\/]vendor$/);
  });
});
