import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Microsoft's Web Chat: which one, and how it is known that nobody changed it. */
export const webChatScript = {
  package: 'botframework-webchat',
  version: '4.18.1',
  /** The package's own hash, as the npm registry states it. */
  tarballSha512: '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  /** The script's hash: checked when it is fetched, and by every browser that loads it. */
  sha256: '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff',
  file: 'webchat.js',
  licence: 'webchat.js.LICENSE.txt',
  command: 'npm run webchat:fetch',
} as const;

/**
 * Where fetched scripts lie: `public/vendor` of the project, whether the program runs from its sources or compiled, and
 * wherever it was started from.
 */
export function vendorFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'public', 'vendor');
}
