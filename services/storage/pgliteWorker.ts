import { writeFile } from 'node:fs/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Engine, openEngine } from './pgliteEngine.ts';
import type { Answer, Opening, Question, WorkerData } from './pgliteProtocol.ts';
import { PgliteStatements } from './pgliteStatements.ts';
import { PgliteUpkeep } from './pgliteUpkeep.ts';
import type { SqlRefusal } from './storeErrors.ts';

/**
 * The embedded store's thread. PostgreSQL in wasm computes on the thread that calls it: on the main one, a long report
 * would freeze every conversation. Does something only when it is started as a worker.
 */
async function serve(port: MessagePort, folder: string): Promise<void> {
  let engine: Engine;
  try {
    engine = await openEngine(folder);
  } catch (thrown) {
    port.postMessage({ opened: false, message: messageOf(thrown) } satisfies Opening);
    return;
  }
  const upkeep = new PgliteUpkeep(engine.db, folder);
  const statements = new PgliteStatements(engine.db);
  // A chain, so that a rollback asked for while a statement still runs comes after it.
  let last = Promise.resolve();
  port.on('message', (question: Question) => {
    last = last.then(async () => {
      port.postMessage(await answer({ engine, statements }, question));
      if (question.ask === 'close') port.close();
      if (question.ask === 'run') await maintain(upkeep, question.statements.length, port);
    });
  });
  port.postMessage({ opened: true } satisfies Opening);
}

async function answer(
  { engine, statements }: { engine: Engine; statements: PgliteStatements },
  question: Question,
): Promise<Answer> {
  const { id } = question;
  try {
    switch (question.ask) {
      case 'run':
        return { id, results: await statements.run(question.statements) };
      case 'syncs':
        return { id, syncs: engine.syncs() };
      case 'backup':
        return await backUp(engine, id, question.file);
      case 'close':
        await engine.db.close();
        return { id, done: true };
    }
  } catch (thrown) {
    return failure(id, thrown);
  }
}

async function backUp(engine: Engine, id: number, file: string): Promise<Answer> {
  await engine.db.exec('checkpoint');
  const dump = await engine.db.dumpDataDir('gzip');
  const bytes = Buffer.from(await dump.arrayBuffer());
  try {
    await writeFile(file, bytes, { mode: 0o600, flush: true });
  } catch (thrown) {
    // Another disk is full, or the folder is gone: no reason to end the database, in which residents are writing.
    return { id, refusal: null, message: messageOf(thrown), fatal: false };
  }
  return { id, done: true };
}

/** Upkeep that fails must not take the answer with it: a full disk shows itself in the next message's own error. */
async function maintain(upkeep: PgliteUpkeep, statements: number, port: MessagePort): Promise<void> {
  try {
    await upkeep.after(statements);
  } catch (thrown) {
    const failed = failure(-1, thrown);
    if (failed.fatal) port.postMessage(failed satisfies Answer);
  }
}

function failure(id: number, thrown: unknown): Extract<Answer, { fatal: boolean }> {
  const refusal = refusalOf(thrown);
  // After a PANIC the next call never returns; anything but a refusal is the wasm machine itself giving up.
  const fatal = refusal === null || refusal.severity === 'PANIC' || refusal.severity === 'FATAL';
  return { id, refusal, message: messageOf(thrown), fatal };
}

function refusalOf(thrown: unknown): SqlRefusal | null {
  const { code, message, constraint, severity } = (thrown ?? {}) as Partial<SqlRefusal>;
  return typeof code === 'string' && typeof message === 'string' && severity !== undefined
    ? { code, message, constraint, severity }
    : null;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : 'unknown';
}

const given = workerData as Partial<WorkerData> | null;
if (parentPort !== null && typeof given?.heardStoreFolder === 'string') {
  await serve(parentPort, given.heardStoreFolder);
}
