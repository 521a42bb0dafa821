import type { Complaint } from '../complaints/complaint.ts';
import type { Landlord } from '../landlords/landlord.ts';

/** The ways in which a code can reach somebody within ten minutes. */
export const codeRoutes = ['email', 'text'] as const;

/** One of `codeRoutes`. */
export type CodeRoute = (typeof codeRoutes)[number];

/** A contact that stands on a case. */
export interface CodeContact {
  route: CodeRoute;
  /** The address or number: personal data, for the sender alone. */
  to: string;
}

/** A code on its way to somebody. */
export interface CodeToSend extends CodeContact {
  code: string;
  reference: string;
  landlord: Landlord;
}

/** An e-mail address that nobody has checked: no code may go there yet. */
export interface AddressToConfirm {
  /** Personal data, for the sender alone. */
  to: string;
  landlord: Landlord;
  complaint: Complaint;
  /** Which contact of the complaint it is. */
  contact: number;
}

/** What carries codes: an e-mail or text transport, or a test's. It keeps neither code nor contact, and logs neither. */
export interface CodeSender {
  /** What it can carry. None: residents are told to ring for a code, and nothing is made. */
  readonly routes: readonly CodeRoute[];
  /** Hands the code over. Throws when it cannot; the resident then asks again. */
  send(code: CodeToSend): Promise<void>;
  /** Asks the owner of an address whether it is theirs, where it can. Throws when it cannot. */
  confirm?(address: AddressToConfirm): Promise<void>;
}

/** What stands in for a transport until there is one: it says so, and the office gives codes on the telephone. */
export const noCodeSender: CodeSender = { routes: [], send: async () => {} };

/** Written to the log when a code was asked for and there is no transport. It names neither the code nor the case. */
export const codeWaitsForStaff = 'no mail transport: the code waits for staff: case <reference> code';
