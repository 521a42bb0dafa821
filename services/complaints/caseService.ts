import { randomBytes as systemRandomBytes } from 'node:crypto';
import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { Matters } from '../matters.ts';
import type { Actor, WordsId } from '../records/record.ts';
import type { Recording, Whose } from '../records/recording.ts';
import type { RecordHead, UnitOfWork } from '../records/unitOfWork.ts';
import { toldOfAbuse } from '../safetyAlerts/safetyAlert.ts';
import type { Category } from '../understanding/understanding.ts';
import { eraseMails } from './byMail/eraseMails.ts';
import { CaseBook } from './caseBook.ts';
import type { CommandOf, StaffCommand } from './commands.ts';
import type {
  Answer,
  Channel,
  ClockName,
  Complaint,
  ComplaintFlag,
  ContactRoute,
  Part,
} from './complaint.ts';
import { isSameNotice } from './dates/sameNotice.ts';
import type { RandomBytes } from './reference.ts';
import { unsafeRoutes } from './routes/safeRoutes.ts';
import { answeredWith } from './together/answeredWith.ts';
import { claimTie, groupsComplaint, leaveGroup } from './together/groups.ts';
import { addPoints } from './together/joining.ts';
import { type Books, linkBoth } from './together/linking.ts';
import { runTogether } from './together/staffTogether.ts';

/** An answer as it was given: its words in plain text. The service seals them. */
export type GivenAnswer = Omit<Answer, 'words'> & { words: string | null };

/** A complaint as it is logged, the moment the resident says yes (design 3.3). */
export interface NewComplaint extends Whose {
  channel: Channel;
  /** When dissatisfaction was first expressed. */
  receivedAt: Instant;
  category: Category | null;
  concernId: string | null;
  /** Who the resident speaks for, in their words. */
  onBehalfOf: string | null;
  group: boolean;
  /** The resident's own words so far, oldest first. */
  what: string[];
}

/** What one turn or one command works with. */
export interface CaseServiceOptions {
  work: UnitOfWork;
  landlord: Landlord;
  now: Instant;
  by: Actor;
  /** Where references and ids come from; only tests pass it. */
  randomBytes?: RandomBytes;
}

/**
 * Everything that conversations and staff ask of the records of one landlord. Made anew for every turn or command: it
 * holds that turn's unit of work and time. People's words come in plain and are sealed here; a command that is not
 * allowed throws CommandRefused (code REFUSED), a record that is not this landlord's RECORD_NOT_FOUND.
 */
export class CaseService {
  /** What residents tell beside complaints. */
  readonly matters: Matters;
  readonly #recording: Recording;
  readonly #book: CaseBook;

  constructor({ work, landlord, now, by, randomBytes = systemRandomBytes }: CaseServiceOptions) {
    this.#recording = { work, landlord, now, by, newId: () => uuidFrom(randomBytes(16)) };
    this.#book = new CaseBook(this.#recording, randomBytes);
    this.matters = new Matters(this.#recording);
  }

  /** Logs a complaint: reference, received time, first dates, and what has been told so far. */
  async logComplaint(given: NewComplaint): Promise<Complaint> {
    const { channel, receivedAt, category, concernId, group } = given;
    const onBehalfOf = inWords(given.onBehalfOf);
    const head = await this.#book.log(given, {
      type: 'log',
      channel,
      receivedAt,
      category,
      concernId,
      onBehalfOf,
      group,
    });
    const complaint = await this.#asUnsafeAsBefore(head);
    const words = inWords(given.what.join('\n\n'));
    return words === null ? complaint : this.tell(complaint.id, 'what', { words });
  }

  /** Takes an answer, or corrects an earlier one. The same answer again changes nothing. */
  async tell(complaintId: string, part: Part, given: GivenAnswer): Promise<Complaint> {
    const { work } = this.#recording;
    const complaint = await this.get(complaintId);
    const said = inWords(given.words);
    const held = complaint.details[part]?.words ?? null;
    const again = held !== null && said !== null && (await work.words(complaintId, held)) === said;
    const words = again ? held : said === null ? null : await work.seal(complaintId, said);
    return this.#book.run(complaintId, { type: 'tell', part, answer: { ...given, words } });
  }

  /** What the complaint is about, for lists and the yearly report. */
  setCategory(complaintId: string, category: Category): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'setCategory', category });
  }

  /** Marks something for a person to look at; decides nothing (design 3.12). */
  flag(complaintId: string, flag: ComplaintFlag, words: string | null): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'flag', flag, words: inWords(words) });
  }

  /** For whom the resident speaks, in their words. The same words again change nothing. */
  async speaksFor(complaintId: string, onBehalfOf: string, on?: LocalDate): Promise<Complaint> {
    const complaint = await this.get(complaintId);
    const held =
      complaint.onBehalfOf === null ? null : await this.openWords(complaintId, complaint.onBehalfOf);
    if (inWords(onBehalfOf) === null || isSameSaying(held, onBehalfOf)) return complaint;
    return this.#book.run(complaintId, {
      type: 'recordAuthority',
      onBehalfOf,
      ...(on === undefined ? {} : { on }),
    });
  }

  /** Says on both records that the one takes up what was withdrawn in the other. Once is enough. */
  async takesUp(complaintId: string, withdrawnId: string): Promise<Complaint> {
    const { reference } = await this.get(withdrawnId);
    return linkBoth(this.#book, complaintId, { to: reference, why: 'takesUp' });
  }

  /** The resident for whom it is made has died, as these words say: nobody writes to them. */
  hasDied(complaintId: string, words: string): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'recordDeath', who: 'represented', words });
  }

  /** Several residents complain together. */
  byGroup(complaintId: string): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'recordGroup' });
  }

  /** Nobody may be contacted about it until the resident says which way is safe: `words` told of danger (domain 4.2). */
  guardContact(complaintId: string, words: string | null): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'guardContact', words: inWords(words) });
  }

  /** The resident does not want to be reached in this way. */
  markUnsafe(complaintId: string, route: ContactRoute, words: string | null): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'markUnsafe', route, words: inWords(words) });
  }

  /** The resident says that this way is safe, in these words. Refused to Heard itself. */
  markSafe(complaintId: string, route: ContactRoute, words: string): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'markSafe', route, words });
  }

  /** The resident has read back what was understood and says that it is right. */
  confirmDefinition(complaintId: string): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'confirmDefinition' });
  }

  /** Asks for a review; no reasons are needed. Refused before stage 1 is decided, unless that is overdue. */
  requestReview(complaintId: string, words: string | null): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'requestReview', words: inWords(words) });
  }

  /** The resident withdraws, or somebody records that they did: then their words are required. */
  withdraw(complaintId: string, words: string | null): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'withdraw', words: inWords(words) });
  }

  /** Keeps further words with the complaint. Blank words are no note. */
  note(complaintId: string, words: string): Promise<Complaint> {
    const said = inWords(words);
    return said === null ? this.get(complaintId) : this.#book.run(complaintId, { type: 'note', words: said });
  }

  /** A told date moves later, because a bank holiday was proclaimed after it was told. No person decides by how much. */
  moveDate(
    complaintId: string,
    moved: { clock: ClockName; dueOn: LocalDate; because: string },
  ): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'moveDueDate', ...moved });
  }

  /** E-mail about it came. The same mail again changes nothing. */
  receiveMail(complaintId: string, mail: Omit<CommandOf<'receiveMail'>, 'type'>): Promise<Complaint> {
    return this.#book.run(complaintId, { type: 'receiveMail', ...mail });
  }

  /** A command of staff, its words in plain text. The same late notice again on the same day changes nothing. */
  async staff(complaintId: string, command: StaffCommand): Promise<Complaint> {
    if (command.type === 'recordAuthority') {
      return this.speaksFor(complaintId, command.onBehalfOf, command.on);
    }
    if (command.type === 'erase') return this.#erase(complaintId, command);
    if (command.type === 'lateNotice' && (await this.#wasGiven(complaintId, command))) {
      return this.get(complaintId);
    }
    return runTogether(this.#books, complaintId, command);
  }

  async #wasGiven(complaintId: string, command: CommandOf<'lateNotice'>): Promise<boolean> {
    const today = londonDate(this.#recording.now);
    const open = (words: WordsId) => this.openWords(complaintId, words);
    return isSameNotice(await this.get(complaintId), command, { today, open });
  }

  /** The resident says that they are with the complaint of this reference. What is given back is the same whether there is one. */
  saysWithGroup(complaintId: string, to: string, words: string): Promise<Complaint> {
    return claimTie(this.#books, complaintId, { type: 'claimGroupTie', to, words });
  }

  /** The resident goes on alone, in these words. */
  leavesGroup(complaintId: string, words: string): Promise<Complaint> {
    return leaveGroup(this.#books, complaintId, { type: 'leaveGroup', words });
  }

  /** A related matter is one more point to be answered, until the stage 1 reply is given (Code 6.8). */
  addsPoint(complaintId: string, words: string): Promise<Complaint> {
    return addPoints(this.#books, complaintId, [words]);
  }

  /** The group's complaint that this one is a part of, once staff have confirmed that. */
  groupsComplaint(complaint: Complaint): Promise<Complaint | null> {
    return groupsComplaint(this.#books, complaint);
  }

  /** The complaints that are answered together with this one. */
  answeredWith(complaint: Complaint): Promise<Complaint[]> {
    return answeredWith(this.#books, complaint);
  }

  get #books(): Books {
    return { book: this.#book, recording: this.#recording };
  }

  /** The words of the complaint are gone; facts and dates stay for the yearly report. */
  async #erase(complaintId: string, command: CommandOf<'erase'>): Promise<Complaint> {
    const complaint = await this.#book.run(complaintId, command);
    await this.#recording.work.erase(complaintId);
    await eraseMails(this.#recording.work, complaint);
    return complaint;
  }

  /** A complaint by its reference, however it was typed. Null: none of this landlord's. */
  find(reference: string): Promise<Complaint | null> {
    return this.#book.find(reference);
  }

  /** A complaint by its id. Throws RECORD_NOT_FOUND. */
  get(complaintId: string): Promise<Complaint> {
    return this.#book.get(complaintId);
  }

  /** A resident's complaints, the first received first. */
  ofResident(residentId: string): Promise<Complaint[]> {
    return this.#book.list({ residentId });
  }

  /** The complaints that were logged last, so many of them, the first received first. */
  loggedLast(limit: number): Promise<Complaint[]> {
    return this.#book.list({ limit });
  }

  /** All complaints of the landlord, the first received first: what the lists for staff are made from. */
  complaints(): Promise<Complaint[]> {
    return this.#book.list({});
  }

  /** The answers in the resident's own words, for the read-back. Answers without words and erased ones are left out. */
  async answersInWords(complaintId: string): Promise<Partial<Record<Part, string>>> {
    const { details } = await this.get(complaintId);
    const opened: Partial<Record<Part, string>> = {};
    for (const [part, answer] of Object.entries(details) as [Part, Answer][]) {
      const words = answer.words === null ? null : await this.openWords(complaintId, answer.words);
      if (words !== null) opened[part] = words;
    }
    return opened;
  }

  /** Opens sealed words of a record, such as the reason of an extension. Null when they were erased. */
  openWords(recordId: string, words: WordsId): Promise<string | null> {
    return this.#recording.work.words(recordId, words);
  }

  /**
   * What was not safe for a resident's other complaints, or was told in an alert before there was any complaint, is not safe for
   * a new one. What was safe is asked again: it was said of another number.
   */
  async #asUnsafeAsBefore({ id, residentId }: RecordHead): Promise<Complaint> {
    if (residentId === null) return this.get(id);
    const others = (await this.ofResident(residentId)).filter((complaint) => complaint.id !== id);
    const guarded = others.some((complaint) => complaint.guarded);
    if (guarded || (await toldOfAbuse(this.#recording, residentId))) await this.guardContact(id, null);
    for (const route of new Set(others.flatMap(saidUnsafe))) await this.markUnsafe(id, route, null);
    return this.get(id);
  }
}

/** The routes that the resident asked us not to use. */
function saidUnsafe(complaint: Complaint): ContactRoute[] {
  return unsafeRoutes(complaint).flatMap(({ route, because }) => (because === 'said' ? [route] : []));
}

/** Words that say something, or null. */
function inWords(words: string | null): string | null {
  return words === null || words.trim() === '' ? null : words;
}

/** Whether it was said before: "My mum" and "my mum" name one person. */
function isSameSaying(held: string | null, said: string): boolean {
  return held !== null && held.trim().toLowerCase() === said.trim().toLowerCase();
}

/** A random UUID (version 4) out of sixteen random bytes. */
function uuidFrom(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt((bytes[8] ?? 0) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
