import { AsyncLocalStorage } from 'node:async_hooks';
import { HeardError } from '../errors.ts';

/** A connection whose transaction may be ended from outside. */
export interface Expirable {
  expire(): void;
}

/**
 * One transaction, known to everything that runs inside it. A query past the transaction would, on the embedded store's
 * single connection, wait for itself for ever; on PostgreSQL it would read what the transaction cannot answer for. So
 * it is refused on both.
 */
export class TransactionScope {
  readonly store: object;
  #standing: 'open' | 'over' | 'expired' = 'open';
  #connection: Expirable | null = null;

  constructor(store: object) {
    this.store = store;
  }

  /** Called before a connection is taken. Throws TRANSACTION_MISUSE for a second one, TRANSACTION_TIMEOUT when too late. */
  assertMayConnect(): void {
    if (this.#standing === 'expired') throw timedOut();
    if (this.#standing === 'open' && this.#connection !== null) throw misuse();
  }

  /** Called with the connection. Throws TRANSACTION_TIMEOUT when the time was up while waiting for it. */
  bind(connection: Expirable): void {
    if (this.#standing === 'expired') throw timedOut();
    if (this.#standing === 'open') this.#connection = connection;
  }

  get isOpen(): boolean {
    return this.#standing === 'open';
  }

  /** The time is up: nothing of this transaction runs any more. */
  expire(): void {
    if (this.#standing !== 'open') return;
    this.#standing = 'expired';
    this.#connection?.expire();
  }

  /** The transaction has ended; what was started inside it and still runs may use the store like anyone. */
  close(): void {
    if (this.#standing === 'open') this.#standing = 'over';
  }
}

const current = new AsyncLocalStorage<TransactionScope>();

/** The transaction that the running code is inside of, if it is one of this store. */
export function scopeOf(store: object): TransactionScope | null {
  const scope = current.getStore();
  return scope?.store === store ? scope : null;
}

/** Runs `work` inside the scope. */
export function insideScope<T>(scope: TransactionScope, work: () => Promise<T>): Promise<T> {
  return current.run(scope, work);
}

/** What every use of a transaction after its time gets. */
export function timedOut(): HeardError {
  return new HeardError('TRANSACTION_TIMEOUT', 'The transaction took too long and was rolled back');
}

/** What a query gets that goes past the transaction which it is inside of. */
export function misuse(): HeardError {
  return new HeardError(
    'TRANSACTION_MISUSE',
    'A query inside a transaction went past it: use the transaction that was handed in',
  );
}
