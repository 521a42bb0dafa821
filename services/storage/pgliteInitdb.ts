import { openEngine } from './pgliteEngine.ts';
import { creatorArgument } from './pgliteProtocol.ts';

// The child process that makes the embedded store's folder: opening an empty one is what makes it.
const [, , argument, folder] = process.argv;
if (argument === creatorArgument && folder !== undefined && process.send !== undefined) {
  const { db } = await openEngine(folder);
  await db.close();
  process.disconnect();
}
