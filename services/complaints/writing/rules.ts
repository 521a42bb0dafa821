import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { type RulesFor, refuse, type When } from '../rule.ts';
import type { WritingCommand } from './commands.ts';
import type { WrittenLetter } from './events.ts';

/** A letter is written once: the job that writes it may run again after a crash. */
function writeLetter(
  { writtenLetters }: Complaint,
  { id, letter: kind, about, way, readingAge, words }: CommandOf<'writeLetter'>,
): Decision<ComplaintEvent> {
  return writtenLetters.some((each) => each.id === id)
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'LetterWritten', id, letter: kind, about, way, readingAge, words });
}

const becameEvent = { sent: 'LetterSent', posted: 'LetterPosted', failed: 'LetterFailed' } as const;

/** The letter that is meant: by its number, or the last of its kind that has not gone out, or else the last of its kind. */
function meant(
  { writtenLetters }: Complaint,
  { letter: kind, number }: CommandOf<'letter'>,
): WrittenLetter | undefined {
  const ofKind = writtenLetters.filter((each) => each.letter === kind);
  if (number !== undefined) return ofKind.find((each) => each.number === number);
  return ofKind.findLast(({ became }) => became === 'waiting' || became === 'failed') ?? ofKind.at(-1);
}

/** What became of a letter is a fact: the same letter can fail, and go again by post. */
function letter(complaint: Complaint, command: CommandOf<'letter'>, { day }: When): Decision<ComplaintEvent> {
  const { became, letter: kind, how, number, because } = command;
  const written = meant(complaint, command);
  if (number !== undefined && written === undefined) return refuse('NO_SUCH_LETTER');
  // Its step would be on time by a day on which nobody could have posted it.
  if (written !== undefined && day < written.writtenOn) return refuse('BEFORE_WRITTEN');
  const which = written === undefined ? {} : { id: written.id };
  return accepted<ComplaintEvent>(
    became === 'failed'
      ? {
          type: becameEvent.failed,
          letter: kind,
          how,
          ...which,
          ...(because === undefined ? {} : { because }),
        }
      : { type: becameEvent[became], letter: kind, how, ...which },
  );
}

/** The same words once more: in the way that is named, or that it had. Whether that way is safe is asked when it is sent. */
function sendAgain(
  { writtenLetters }: Complaint,
  { number, how }: CommandOf<'sendAgain'>,
): Decision<ComplaintEvent> {
  const written = writtenLetters.find((each) => each.number === number);
  if (written === undefined) return refuse('NO_SUCH_LETTER');
  const { id, letter: kind, way, became } = written;
  const by = how ?? way ?? 'post';
  if (became === 'waiting' && by === way) return accepted();
  return accepted<ComplaintEvent>({ type: 'LetterAgain', letter: kind, how: by, id });
}

/** The rules for letters. */
export const writingRules: RulesFor<WritingCommand> = { writeLetter, letter, sendAgain };
