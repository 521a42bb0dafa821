import { londonDate } from '../../services/clock.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { type Letter, letters, type WrittenLetter } from '../../services/complaints/writing/events.ts';
import { letterDueOn, lettersToSend } from '../../services/complaints/writing/toSend.ts';
import { letterOfEvent } from '../../services/letters/compose/owed.ts';
import { chatIsOpen } from '../../services/letters/delivering/inChat.ts';
import { openLetter } from '../../services/letters/delivering/openLetter.ts';
import { writeOwed } from '../../services/letters/delivering/writeOwed.ts';
import { asText } from '../../services/letters/render/asText.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import {
  failureInWords,
  letterWords,
  named,
  wayInWords,
} from '../../services/wording/en/letters/delivery.ts';
import { caseOrPreview } from './casePreview.ts';
import {
  type CommandResult,
  done,
  failed,
  json,
  misused,
  plain,
  type StoreContext,
  table,
} from './command.ts';
import { type CalledCase, calledCase, inCase } from './onCase.ts';
import { readerSignature, signature, signed } from './staffId.ts';

/** How the letters of a case are looked at and sent. */
export const lettersUsage = `case <reference> letters [${readerSignature}] [--json] | case <reference> letter show <number> [${readerSignature}] | case <reference> letter send ${letters.join('|')} ${signature}`;

/** The lines about them in the help of `case`. */
export const lettersDetails: readonly string[] = [
  'All letters of the case, and what became of each: letters. One of them, word for word: letter show <number>',
  'A letter goes by itself; a decision’s after ten minutes, with the remedies that were promised by then. At once: letter send <kind>',
];

/** What is done with the letters of a case. */
type Doing = (called: CalledCase, typed: string | undefined, acting: Acting) => Promise<CommandResult>;

/** What follows `case <reference>`, by its words. */
function doingOf(words: readonly string[]): { doing: Doing; typed: string | undefined } | null {
  const [word, verb, third] = words;
  if (word === 'letters' && (verb === undefined || verb === '--json')) return { doing: list, typed: verb };
  if (word !== 'letter') return null;
  if (verb === 'show') return { doing: show, typed: third };
  return verb === 'send' ? { doing: send, typed: third } : null;
}

/** `case`, which can also show the letters of a case and send one at once. */
export async function caseOrLetters(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const [typed = '', ...words] = rest;
  const found = doingOf(words);
  if (found === null) return caseOrPreview(args, context);
  const called = calledCase(typed, context);
  if (called === null) return failed(`"${plain(typed)}" is no reference; something in it is mistyped.`);
  return found.doing(called, found.typed, { staffId, context });
}

function list(
  called: CalledCase,
  option: string | undefined,
  { staffId, context }: Acting,
): Promise<CommandResult> {
  return inCase(called, staffId, context, async ({ complaint }) => {
    const { writtenLetters } = complaint;
    if (option === '--json')
      return done(json(writtenLetters.map((each) => ({ ...each, dueOn: dueOf(complaint, each) }))));
    if (writtenLetters.length === 0) return done('', `${letterWords.none}\n`);
    const heading = ['letter', 'kind', 'written', 'way', 'what became of it'];
    return done(
      table(
        heading,
        writtenLetters.map((each) => rowOf(complaint, each)),
      ),
    );
  });
}

/** Null: it is out, and owes nothing. */
function dueOf(complaint: Complaint, written: WrittenLetter): string | null {
  return lettersToSend(complaint).includes(written) ? letterDueOn(complaint, written) : null;
}

function rowOf(complaint: Complaint, written: WrittenLetter): string[] {
  const { number, letter, writtenOn, way, became, because, becameOn } = written;
  const dueOn = dueOf(complaint, written);
  const due = dueOn === null ? '' : `, due by ${dueOn}`;
  const on = became === 'waiting' ? '' : ` on ${becameOn}`;
  const state = `${letterWords.became[became]}${on}${failureInWords(because ?? '')}${due}`;
  return [String(number), named(letter), writtenOn, wayInWords(way ?? '').trim() || 'no safe way', state];
}

/** Who acts or reads, and where. */
interface Acting {
  staffId: string | null;
  context: StoreContext;
}

function show(
  called: CalledCase,
  number: string | undefined,
  { staffId, context }: Acting,
): Promise<CommandResult> {
  if (number === undefined) return Promise.resolve(misused('Which letter?', lettersUsage));
  return inCase(called, staffId, context, async ({ complaint, unit }) => {
    const written = complaint.writtenLetters.find((each) => String(each.number) === number);
    if (written === undefined) return failed(letterWords.noSuchLetter(plain(number)));
    const letter = await openLetter(unit, complaint, written);
    return letter === null ? failed(letterWords.erased) : done(plain(asText(letter)));
  });
}

/** Writes the letter of the last step that owes it, now. How it goes follows by itself. */
async function send(
  called: CalledCase,
  typed: string | undefined,
  { staffId, context }: Acting,
): Promise<CommandResult> {
  const kind = letters.find((each) => each === typed);
  if (kind === undefined) return misused('Which letter?', lettersUsage);
  if (staffId === null)
    return misused(
      'Who sends it? The record names who did.',
      `case ${called.reference} letter send ${kind} --as d.cole`,
    );
  if (called.landlord.letters === 'off') return failed(letterWords.off);
  const seen = await inCase(called, staffId, context, async ({ complaint }) => complaint);
  if ('exitCode' in seen) return seen;
  const isOpen = await chatIsOpen(context.store.database, seen.conversationId);
  return inCase(called, staffId, context, ({ complaint, unit }) =>
    sendNow(unit, complaint, { called, kind, staffId, isOpen, context }),
  );
}

async function sendNow(
  unit: UnitOfWork,
  complaint: Complaint,
  given: { called: CalledCase; kind: Letter; staffId: string; isOpen: boolean; context: StoreContext },
): Promise<CommandResult> {
  const { called, kind, staffId, isOpen, context } = given;
  const seq = complaint.history.findLastIndex(({ type }) => letterOfEvent(type) === kind) + 1;
  const before = complaint.writtenLetters.find(({ about }) => about === seq);
  if (before !== undefined) return failed(letterWords.writtenAlready(before.number));
  const written =
    seq === 0
      ? null
      : await writeOwed(
          unit,
          { recordId: complaint.id, seq },
          {
            landlord: called.landlord,
            now: context.clock.now(),
            mailIsOpen: context.config.mail.smtp !== null,
            chatIsOpen: isOpen,
            by: { kind: 'staff', id: staffId },
          },
        );
  if (written === null) return failed(letterWords.notWrittenYet);
  const { number, way } = written;
  return done(`${londonDate(context.clock.now())} ${number}\n`, `${letterWords.written(number, way)}\n`);
}
