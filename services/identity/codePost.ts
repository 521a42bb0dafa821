import { type Clock, plusMilliseconds } from '../clock.ts';
import { CaseService } from '../complaints/caseService.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { hasCode } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import { isIdOfImported } from './caseNamed.ts';
import { codeMilliseconds } from './code.ts';
import { type CodeRecipient, codeRecipient, uncheckedRecipient } from './codeContacts.ts';
import { type AddressToConfirm, type CodeSender, type CodeToSend, codeWaitsForStaff } from './codeSender.ts';
import { ownKey } from './contactKey.ts';
import { contactWords } from './contactWords.ts';
import type { OneTimeCodes, WantedCode } from './oneTimeCodes.ts';

/** What makes and sends codes works with this. */
export interface CodePostDeps {
  codes: OneTimeCodes;
  sender: CodeSender;
  landlord(id: string): Landlord | null;
  /** A unit of work outside any turn. */
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  clock: Clock;
  /** Told of what operators should know, in words without personal data and without codes. */
  onNotice: (message: string) => void;
}

/** A case, and whom on it the code goes to; or whose address must be checked first. */
interface Behind {
  complaint: Complaint;
  recipient: CodeRecipient | null;
  unchecked: CodeRecipient | null;
}

/** Rows of looks left alone are dropped about this often: once an hour. */
const forgetMilliseconds = 3_600_000;

/** A transport that has not taken a code by then has not sent it: the sweep and the end of a server wait for sending. */
const sendMilliseconds = 10_000;

/**
 * Makes the codes that turns asked for and sends them, after the turn is committed and outside of it: what a resident reads, and
 * when, cannot depend on whether there is a case behind a reference. A code is on no disk: it is made here, kept as a hash and handed
 * to the sender. Lost in a crash in between, it is asked for again.
 */
export class CodePost {
  readonly #deps: CodePostDeps;
  #running: Promise<void> | null = null;
  #again = false;
  /** What the round is sending: all at once, so that a transport that hangs holds up nobody else's code. */
  #sending: Promise<void>[] = [];
  #forgotAt = '';

  constructor(deps: CodePostDeps) {
    this.#deps = deps;
  }

  /** Works on what is asked for, without waiting for it. */
  start(): void {
    this.#again = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Takes up what a crash left behind, and forgets what is old. */
  async sweep(): Promise<void> {
    this.start();
    await this.idle();
    const now = this.#deps.clock.now();
    if (this.#forgotAt !== '' && now < plusMilliseconds(this.#forgotAt, forgetMilliseconds)) return;
    this.#forgotAt = now;
    await this.#deps.codes.forget(now);
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        for (const wanted of await this.#deps.codes.wanted()) await this.#serve(wanted);
      } catch {
        // The store is away: what was asked for stays asked for, and the sweep comes back to it.
        this.#deps.onNotice('a one-time code must wait');
      }
      await Promise.all(this.#sending.splice(0));
    }
  }

  async #serve(wanted: WantedCode): Promise<void> {
    const { codes, sender, clock, onNotice } = this.#deps;
    const now = clock.now();
    if (sender.routes.length === 0) {
      await codes.leave(wanted);
      return onNotice(codeWaitsForStaff);
    }
    const isTooLate = plusMilliseconds(wanted.wantedAt, codeMilliseconds) <= now;
    const behind = isTooLate ? null : await this.#behind(wanted);
    const recipient = behind?.recipient ?? null;
    const opens = behind && recipient && { recordId: behind.complaint.id, contact: recipient.contact };
    const code = await codes.make(wanted, opens, now);
    if (code === null || behind === null) return;
    if (recipient !== null) this.#send(asTold(wanted, behind), recipient, code);
    else this.#confirm(wanted, behind);
  }

  #behind(wanted: WantedCode): Promise<Behind | null> {
    const { clock, codes, sender } = this.#deps;
    const landlord = this.#deps.landlord(wanted.landlord);
    if (landlord === null) return Promise.resolve(null);
    const isNamed = wanted.askedFor === ownKey ? null : (to: string) => codes.isAskedFor(wanted, to);
    return this.#deps.inUnitOfWork(async (work) => {
      const cases = new CaseService({ work, landlord, now: clock.now(), by: { kind: 'heard' } });
      const words = await contactWords(work, await caseBehind(cases, wanted));
      if (words === null) return null;
      const recipient = codeRecipient(words, sender.routes, isNamed);
      const unchecked = uncheckedRecipient(words, sender.routes, isNamed);
      return { complaint: words.complaint, recipient, unchecked };
    });
  }

  #send({ reference, landlord: id }: WantedCode, { route, to }: CodeRecipient, code: string): void {
    const landlord = this.#deps.landlord(id);
    if (landlord === null) return;
    this.#sending.push(this.#sendTo({ route, to, code, reference, landlord }));
  }

  /** Instead of a code, where a code would go once the address is known to be theirs. Limits count it as a code. */
  #confirm({ landlord: id }: WantedCode, { complaint, unchecked }: Behind): void {
    const landlord = this.#deps.landlord(id);
    if (landlord === null || unchecked === null) return;
    const { to, contact } = unchecked;
    this.#sending.push(this.#ask({ to, landlord, complaint, contact }));
  }

  async #ask(address: AddressToConfirm): Promise<void> {
    try {
      await inTime(this.#deps.sender.confirm?.(address) ?? Promise.resolve());
    } catch {
      this.#deps.onNotice('an e-mail address could not be asked to be confirmed');
    }
  }

  async #sendTo(code: CodeToSend): Promise<void> {
    try {
      await inTime(this.#deps.sender.send(code));
    } catch {
      // What the transport says may name the address.
      this.#deps.onNotice(`a one-time code could not be sent by ${code.route}`);
    }
  }
}

/** The code names the complaint as it is called here. */
function asTold(wanted: WantedCode, { complaint }: Behind): WantedCode {
  return isIdOfImported(wanted.reference) ? { ...wanted, reference: complaint.reference } : wanted;
}

/** A complaint by its reference, or by the id that it has as an imported one. Null: there is none. */
async function caseBehind(cases: CaseService, { reference }: WantedCode): Promise<Complaint | null> {
  if (!isIdOfImported(reference)) return cases.find(reference);
  try {
    return await cases.get(reference);
  } catch (thrown) {
    if (hasCode(thrown, 'RECORD_NOT_FOUND')) return null;
    throw thrown;
  }
}

/** Waits for a transport no longer than `sendMilliseconds`; throws what it throws, and when the time is over. */
async function inTime(sent: Promise<void>): Promise<void> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => reject(new Error('the transport took too long')), sendMilliseconds);
  });
  try {
    await Promise.race([sent, late]);
  } finally {
    clearTimeout(limit);
  }
}
