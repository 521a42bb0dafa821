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
 * Starts a worker thread on a module that `siblingModule` found. Node 20 does not hand tsx down to worker threads, so a
 * module in TypeScript needs it called in by hand; compiled, there is nothing to do.
 */
export function startWorker(module: URL, workerData: unknown): Worker {
  if (!module.pathname.endsWith('.ts')) return new Worker(module, { workerData });
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${JSON.stringify(module.href)}); })`;
  return new Worker(code, { eval: true, workerData });
}
