import type { Statement, StatementResult } from './storeDriver.ts';
import type { SqlRefusal } from './storeErrors.ts';

/** The major version of PostgreSQL inside the embedded store: what a data folder must have been written by. */
export const embeddedMajorVersion = '18';

/** Tells `pgliteInitdb.ts` that it was started to make a store's folder; imported otherwise it does nothing. */
export const creatorArgument = '--make-embedded-store';

/** What the embedded store's thread is asked. Answered in the order asked. */
export type Question =
  | { id: number; ask: 'run'; statements: Statement[] }
  | { id: number; ask: 'syncs' }
  | { id: number; ask: 'backup'; file: string }
  | { id: number; ask: 'close' };

/** What it answers. `fatal`: the database inside has panicked; the thread must be replaced. */
export type Answer =
  | { id: number; results: StatementResult[] }
  | { id: number; syncs: number }
  | { id: number; done: true }
  | { id: number; refusal: SqlRefusal | null; message: string; fatal: boolean };

/** The thread's first message. */
export type Opening = { opened: true } | { opened: false; message: string };

/** What the thread is started with. */
export interface WorkerData {
  heardStoreFolder: string;
}
