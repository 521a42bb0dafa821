import type { Clock } from '../clock.ts';
import { addressWords, verifiedHow } from '../complaints/byMail/verified.ts';
import { CaseService } from '../complaints/caseService.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { CommandRefused } from '../complaints/refused.ts';
import { hasCode } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { type Confirms, confirmToken, readConfirmToken } from './confirmTokens.ts';

/** What confirming addresses works with. */
export interface AddressConfirmingDeps {
  /** A unit of work outside any turn. */
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlord(id: string): Landlord | null;
  clock: Clock;
  /** `seal.signingKey('confirm address')` */
  key: string;
  /** Where residents' browsers reach this server, without a slash at the end. Null: no link can be written. */
  baseUrl: string | null;
}

/** Below the public address; `?token=` follows. In the query, because paths are cut at a hundred characters. */
export const confirmPath = '/confirm';

/**
 * Links by which the owner of an e-mail address says that it is theirs. To open one does nothing, for programs that look into mails
 * open every link; the button on its page does. Codes go to no address before.
 */
export class AddressConfirming {
  readonly #deps: AddressConfirmingDeps;

  constructor(deps: AddressConfirmingDeps) {
    this.#deps = deps;
  }

  /**
   * The link for a contact of a case, to be written into a mail to that very address. Null: it is confirmed already, there is none, or
   * this server does not know under which address residents reach it.
   */
  linkFor(complaint: Complaint, contact: number): string | null {
    const { baseUrl, key, clock } = this.#deps;
    const of = addressWords(complaint, contact);
    if (baseUrl === null || of === null || verifiedHow(complaint, contact) !== null) return null;
    const { landlord, id: complaintId } = complaint;
    return `${baseUrl}${confirmPath}?token=${confirmToken(key, { landlord, complaintId, contact, of }, clock.now())}`;
  }

  /** The button was pressed. Answers whether the address is confirmed now; why it is not is nobody's business. */
  async confirm(token: string): Promise<boolean> {
    const { key, clock } = this.#deps;
    const confirms = readConfirmToken(key, token, clock.now());
    const landlord = confirms && this.#deps.landlord(confirms.landlord);
    if (confirms === null || landlord === null) return false;
    try {
      await this.#deps.inUnitOfWork((work) => this.#record(work, landlord, confirms));
      return true;
    } catch (thrown) {
      if (thrown instanceof CommandRefused || hasCode(thrown, 'RECORD_NOT_FOUND')) return false;
      throw thrown;
    }
  }

  async #record(work: UnitOfWork, landlord: Landlord, { complaintId, contact, of }: Confirms): Promise<void> {
    const cases = new CaseService({ work, landlord, now: this.#deps.clock.now(), by: { kind: 'heard' } });
    await cases.staff(complaintId, { type: 'verifyContact', contact, how: 'link', of });
  }
}
