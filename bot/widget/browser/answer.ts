/** What became of a call to the server. Nothing is thrown: every case has to be met where the call is made. */
export type Answer<T> =
  | { kind: 'done'; value: T }
  /** Try again: no network, a restart, too many messages. `after` in milliseconds, where the server said so. */
  | { kind: 'later'; after: number | null; reason: string | null }
  /** The conversation is over, or belongs to somebody else now. */
  | { kind: 'ended' }
  /** This very message can never be taken. */
  | { kind: 'refused'; reason: string | null };
