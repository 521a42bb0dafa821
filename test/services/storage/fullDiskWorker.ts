import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { WorkerData } from '../../../services/storage/pgliteProtocol.ts';

// The embedded store's own worker on a disk that is full for as long as a file `full` lies beside the store.
const { heardStoreFolder } = workerData as WorkerData;
const full = join(heardStoreFolder, '..', 'full');
const write = fs.writeSync as (...given: unknown[]) => number;

fs.writeSync = ((...given: unknown[]) => {
  if (!fs.existsSync(full)) return write(...given);
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
}) as typeof fs.writeSync;
syncBuiltinESMExports();

await import('../../../services/storage/pgliteWorker.ts');
