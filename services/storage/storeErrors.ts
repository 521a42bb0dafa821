import { HeardError } from '../errors.ts';

/** What either store's driver says about a refused statement. */
export interface SqlRefusal {
  /** SQLSTATE, five characters. */
  code: string;
  message: string;
  constraint?: string | undefined;
  severity?: string | undefined;
}

/**
 * A statement that the database refused for a reason that only its author can judge, such as a taken key. Holds neither
 * the statement's values nor PostgreSQL's `detail`, which repeats them.
 */
export class SqlError extends Error {
  readonly sqlState: string;
  readonly constraint: string | null;

  constructor(refusal: SqlRefusal) {
    super(`SQLSTATE ${refusal.code}: ${refusal.message}`);
    this.name = 'SqlError';
    this.sqlState = refusal.code;
    this.constraint = refusal.constraint ?? null;
  }
}

/** Whether a statement was refused because this unique key is taken. */
export function isTaken(thrown: unknown, constraint: string): boolean {
  return thrown instanceof SqlError && thrown.sqlState === '23505' && thrown.constraint === constraint;
}

/** Cancelled by a time limit: statement, idle in transaction, lock, whole transaction. */
const timeLimits = new Set(['57014', '25P03', '55P03', '25P04']);
/** Two writers met; trying again is the cure. */
const conflicts = new Set(['40001', '40P01']);
/** Text that PostgreSQL cannot hold, such as a NUL character. */
const unstorable = new Set(['22021', '22P05']);
/** Connection, resources (disk, memory, connections), the operator's hand, the system, authentication, no database. */
const unavailable = /^(08|53|57P|58|28|3D|XX)/;
const diskFull = '53100';

/** Turns what a driver threw into our own errors; decided by SQLSTATE alone. No SQLSTATE: the way to the store failed. */
export function storeError(thrown: unknown): Error {
  if (thrown instanceof HeardError || thrown instanceof SqlError) return thrown;
  const refusal = refusalOf(thrown);
  if (refusal === null) {
    return new HeardError('STORE_UNAVAILABLE', 'The store does not answer', { cause: thrown });
  }
  const { code } = refusal;
  if (timeLimits.has(code)) {
    return new HeardError(
      'TRANSACTION_TIMEOUT',
      `The store stopped a statement that took too long (${code})`,
    );
  }
  if (conflicts.has(code))
    return new HeardError('VERSION_CONFLICT', `Another writer was there first (${code})`);
  if (unstorable.has(code)) return new HeardError('INPUT', `Text that cannot be stored (${code})`);
  if (code === diskFull) {
    return new HeardError('STORE_UNAVAILABLE', `The store's disk is full: ${refusal.message}`);
  }
  if (unavailable.test(code)) {
    return new HeardError('STORE_UNAVAILABLE', `The store is not available (${code}): ${refusal.message}`);
  }
  return new SqlError(refusal);
}

function refusalOf(thrown: unknown): SqlRefusal | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  const { code } = thrown;
  // A socket's error has a code as well (ECONNREFUSED); a SQLSTATE has five characters and a severity beside it.
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code) || !('severity' in thrown)) return null;
  const { constraint } = thrown as { constraint?: unknown };
  return {
    code,
    message: thrown.message,
    constraint: typeof constraint === 'string' ? constraint : undefined,
  };
}
