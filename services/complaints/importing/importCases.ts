import { randomBytes, randomUUID } from 'node:crypto';
import { Matters } from '../../matters.ts';
import type { WordsId } from '../../records/record.ts';
import type { Recording } from '../../records/recording.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import type { Seal } from '../../storage/seal.ts';
import type { SafetyKind } from '../../understanding/understanding.ts';
import { CaseBook } from '../caseBook.ts';
import type { Command } from '../commands.ts';
import type { Complaint } from '../complaint.ts';
import type { DecisionContext } from '../decide.ts';
import { complaintFrom } from '../evolve.ts';
import { hearDanger } from '../logging/toldElsewhere.ts';
import { earlierCaseId } from './earlierReference.ts';
import type { ImportedCase } from './row.ts';
import { logged, stepsOf } from './steps.ts';

/** What importing needs: units of work, the lock that makes ids, and for whom, when and by whom. */
export interface ImportDeps extends DecisionContext {
  inUnitOfWork: <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;
  seal: Seal;
}

/** A row and its case. `isNew`: false where it had been imported before. */
export interface Imported {
  row: ImportedCase;
  complaint: Complaint;
  isNew: boolean;
  /** Danger that its words tell of: staff are alerted as for a message in the chat. */
  dangers: SafetyKind[];
  /** The hazards that were recorded for it, by id. */
  hazards: string[];
}

/** What is said of danger where nothing was heard anew. */
const noDanger = { dangers: [], hazards: [] };

/** So many rows are written in one transaction: residents' turns get the embedded store's one connection in between. */
const rowsAtOnce = 100;

/** In pieces, each a unit of work of its own. */
async function inPieces<R>(
  { inUnitOfWork }: ImportDeps,
  rows: readonly ImportedCase[],
  each: (unit: UnitOfWork, row: ImportedCase) => Promise<R>,
): Promise<R[]> {
  const all: R[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const piece = await inUnitOfWork(async (unit) => {
      const done: R[] = [];
      for (const row of rows.slice(from, from + rowsAtOnce)) done.push(await each(unit, row));
      return done;
    });
    all.push(...piece);
  }
  return all;
}

/** Which of these rows were imported before, and their cases as they stand now. */
export async function importedBefore(deps: ImportDeps, rows: readonly ImportedCase[]): Promise<Imported[]> {
  const found = await inPieces(deps, rows, async (unit, row) => {
    const stream = await unit.load(idOf(deps, row));
    return stream === null ? [] : [{ row, complaint: complaintFrom(stream), isNew: false, ...noDanger }];
  });
  return found.flat();
}

/**
 * Makes a case of every row, its steps on their own days, recorded now by whoever imports. Exactly once: a row whose case is there
 * is left alone, so that a run that was cut off is taken up by running it again. Throws CommandRefused for a row that was not tried.
 */
export function importCases(deps: ImportDeps, rows: readonly ImportedCase[]): Promise<Imported[]> {
  return inPieces(deps, rows, async (work, row) => {
    const { landlord, now, by } = deps;
    const id = idOf(deps, row);
    const book = new CaseBook({ work, landlord, now, by, newId: () => id }, randomBytes);
    if ((await work.load(id)) !== null)
      return { row, complaint: await book.get(id), isNew: false, ...noDanger };
    await book.log({ residentId: null, conversationId: null }, logged(row));
    for (const { command } of stepsOf(row)) {
      await book.run(id, await withSealedAnswer(command, (words) => work.seal(id, words)));
    }
    const heard = await heardIn(row, id, { work, landlord, now, by, newId: randomUUID });
    return { row, complaint: await book.get(id), isNew: true, ...heard };
  });
}

/** Danger and damp in the words of a row, recorded as when staff log a complaint. */
async function heardIn(
  row: ImportedCase,
  complaintId: string,
  recording: Recording,
): Promise<Pick<Imported, 'dangers' | 'hazards'>> {
  const matters = new Matters(recording);
  const { category, receivedAt: at } = logged(row);
  const { dangers, hazards } = await hearDanger(matters, row.about, { category, at });
  const ids = hazards.map(({ request }) => request.id);
  for (const id of ids) await matters.linkServiceRequest(id, complaintId);
  return { dangers, hazards: ids };
}

/** The book seals the words of every other command itself; an answer is sealed by whoever tells it. */
async function withSealedAnswer(
  command: Command,
  seal: (words: string) => Promise<WordsId>,
): Promise<Command> {
  if (command.type !== 'tell' || command.answer.words === null) return command;
  return { ...command, answer: { ...command.answer, words: await seal(command.answer.words) } };
}

function idOf({ seal, landlord }: ImportDeps, { earlier }: ImportedCase): string {
  return earlierCaseId(seal, landlord.id, earlier);
}
