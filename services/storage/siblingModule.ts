import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * The address of a module beside the asking one, for worker threads and child processes: `.ts` when we run from source,
 * `.js` when compiled. A fixed ending would work in one of the two only.
 * @param asking the asking module's `import.meta.url`
 */
export function siblingModule(asking: string, name: string): URL {
  return new URL(`./${name}${extname(new URL(asking).pathname)}`, asking);
}

/**
 * Starts a worker thread on a module that `siblingModule` found. From source it begins in `workerFromSource.mjs`, which
 * makes the thread understand TypeScript.
 */
export function startWorker(module: URL, workerData: unknown): Worker {
  if (!module.pathname.endsWith('.ts')) return new Worker(module, { workerData });
  return new Worker(new URL('./workerFromSource.mjs', import.meta.url), { argv: [module.href], workerData });
}
