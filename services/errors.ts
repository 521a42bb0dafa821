/**
 * Every error that Heard raises itself has a code; decisions are taken on codes, never on an error's text.
 * `resident` is the plain sentence for the person in the chat, where one may meet it.
 */
export type ErrorCode =
  | 'CALENDAR_HORIZON'
  | 'CONFIG'
  | 'CONVERSATION_NOT_FOUND'
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_KEY_WRONG'
  | 'INPUT'
  | 'JOB_TIMEOUT'
  | 'LANDLORD_FILE'
  | 'LANDLORD_NOT_FOUND'
  | 'MAIL_UNAVAILABLE'
  | 'RECORD_NOT_FOUND'
  | 'REFUSED'
  | 'STORE_UNAVAILABLE'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_MISSING'
  | 'TOKEN_WRONG'
  | 'TOO_LARGE'
  | 'TOO_MANY'
  | 'TRANSACTION_MISUSE'
  | 'TRANSACTION_TIMEOUT'
  | 'VERSION_CONFLICT'
  | 'VERSION_UNKNOWN';

/** An error with a code. The message is for the log and the operator and holds no personal data. */
export class HeardError extends Error {
  readonly code: ErrorCode;
  /** Says it to a resident: a plain sentence and what to do. Null where no resident can meet it. */
  readonly resident: string | null;

  constructor(code: ErrorCode, message: string, more: { resident?: string; cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.name = 'HeardError';
    this.code = code;
    this.resident = more.resident ?? null;
  }
}

/** Whether an unknown thrown value is a HeardError of this code. */
export function hasCode(thrown: unknown, code: ErrorCode): boolean {
  return thrown instanceof HeardError && thrown.code === code;
}
