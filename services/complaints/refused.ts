import { HeardError } from '../errors.ts';
import type { Refusal } from '../records/record.ts';

/**
 * A command that was not allowed. Its message is the reason, written for people: for staff in the commands, and for the
 * resident in the chat. It holds no personal data.
 */
export class CommandRefused extends HeardError {
  /** Which rule refused it, for programs. */
  readonly refusal: string;

  constructor({ code, reason }: Refusal) {
    super('REFUSED', reason, { resident: reason });
    this.name = 'CommandRefused';
    this.refusal = code;
  }
}
