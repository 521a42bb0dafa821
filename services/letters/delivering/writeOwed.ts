import { randomBytes, randomUUID } from 'node:crypto';
import { knowingProclaimed } from '../../calendar/proclaimedRecord.ts';
import { epochMilliseconds, type Instant, londonDate } from '../../clock.ts';
import { CaseBook } from '../../complaints/caseBook.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { complaintFrom } from '../../complaints/evolve.ts';
import type { WrittenLetter } from '../../complaints/writing/events.ts';
import { contactWords } from '../../identity/contactWords.ts';
import { idFrom } from '../../jobs/jobId.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { chainHead, printedHead } from '../../records/chain.ts';
import type { Actor } from '../../records/record.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { composeLetter } from '../compose/composeLetter.ts';
import { gatherFacts } from '../compose/gatherFacts.ts';
import { letterOwedFor } from '../compose/owed.ts';
import { letterReadability } from '../readability.ts';
import { writtenFrom } from './waits.ts';
import { letterEmail, letterWay } from './ways.ts';

/** The id of the letter about an event: the same whoever writes it, so that it is written once. */
export function letterIdOf(recordId: string, eventSeq: number): string {
  return idFrom('letter', recordId, eventSeq);
}

/** A complaint as it stands. Null: there is none of this id at this landlord. */
export async function complaintIn(
  work: Pick<UnitOfWork, 'load'>,
  landlord: Pick<Landlord, 'id'>,
  recordId: string,
): Promise<Complaint | null> {
  const stream = await work.load(recordId);
  const isOurs = stream !== null && stream.head.kind === 'complaint' && stream.head.landlord === landlord.id;
  return isOurs ? complaintFrom(stream) : null;
}

/**
 * Whether the letter about an event is to be written now: `nothing` where none is owed or it is written already, else for how many
 * seconds it waits still, 0 for none.
 */
export function whenWritten(complaint: Complaint, seq: number, now: Instant): 'nothing' | number {
  const event = complaint.history[seq - 1];
  if (event === undefined || letterOwedFor(event, complaint) === null) return 'nothing';
  if (complaint.writtenLetters.some(({ about }) => about === seq)) return 'nothing';
  const wait = epochMilliseconds(writtenFrom(complaint, event)) - epochMilliseconds(now);
  return Math.max(0, Math.ceil(wait / 1_000));
}

/** What writing a letter needs beside the store: when, where, and which ways are open. */
export interface WritingContext {
  landlord: Landlord;
  now: Instant;
  mailIsOpen: boolean;
  /** Whether the conversation in which the complaint was made can be written to; asked before this unit of work. */
  chatIsOpen: boolean;
  /** Who has it written. Default: Heard itself. */
  by?: Actor;
}

/**
 * Writes the letter that an event owes, seals it with the case and records how it is to go. Null: none is owed. Written already, it is
 * left as it is.
 */
export async function writeOwed(
  work: UnitOfWork,
  { recordId, seq }: { recordId: string; seq: number },
  context: WritingContext,
): Promise<WrittenLetter | null> {
  const landlord = await knowingProclaimed(work, context.landlord);
  const complaint = await complaintIn(work, landlord, recordId);
  if (complaint === null) return null;
  const before = complaint.writtenLetters.find(({ about }) => about === seq);
  if (before !== undefined) return before;
  const facts = await gatherFacts(work, complaint, seq, landlord);
  const words = facts === null ? null : await contactWords(work, complaint);
  if (facts === null || words === null) return null;
  const { now, by = { kind: 'heard' } } = context;
  const id = letterIdOf(recordId, seq);
  const letter = composeLetter(facts, {
    id,
    writtenOn: londonDate(now),
    recordHead: printedHead(chainHead(recordId, complaint.history)),
  });
  const { contact, address } = facts.reader;
  const way = letterWay({ complaint, contact, address, email: letterEmail(words, contact), ...context });
  const book = new CaseBook({ work, landlord, now, by, newId: randomUUID }, randomBytes);
  const after = await book.run(recordId, {
    type: 'writeLetter',
    id,
    letter: facts.kind,
    about: seq,
    way,
    readingAge: letterReadability(letter).readingAge,
    words: JSON.stringify(letter),
  });
  return after.writtenLetters.find((each) => each.id === id) ?? null;
}
