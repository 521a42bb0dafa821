import type { Change, ChangesFor, EventOf } from '../change.ts';
import type { Complaint } from '../complaint.ts';
import type { WritingEvent } from './events.ts';

type Became = 'sent' | 'posted' | 'failed';

function became(now: Became) {
  return (
    { letters, writtenLetters }: Complaint,
    event: EventOf<'LetterSent' | 'LetterPosted' | 'LetterFailed'>,
  ): Change => {
    const because = 'because' in event ? (event.because ?? null) : null;
    return {
      letters: [...letters, { letter: event.letter, how: event.how, became: now, on: event.occurredOn }],
      writtenLetters: writtenLetters.map((each) =>
        each.id === event.id
          ? { ...each, became: now, because, becameOn: event.occurredOn, way: event.how }
          : each,
      ),
    };
  };
}

/** What these events change of a complaint. */
export const writingChanges: ChangesFor<WritingEvent['type']> = {
  LetterWritten: ({ writtenLetters }, { id, letter, about, way, words, occurredOn }) => ({
    writtenLetters: [
      ...writtenLetters,
      {
        number: writtenLetters.length + 1,
        id,
        letter,
        about,
        way,
        words,
        writtenOn: occurredOn,
        became: 'waiting',
        because: null,
        becameOn: occurredOn,
      },
    ],
  }),
  LetterSent: became('sent'),
  LetterPosted: became('posted'),
  LetterFailed: became('failed'),
  LetterAgain: ({ writtenLetters }, { id, how, occurredOn }) => ({
    writtenLetters: writtenLetters.map((each) =>
      each.id === id ? { ...each, became: 'waiting', because: null, becameOn: occurredOn, way: how } : each,
    ),
  }),
};
