import { after, landlords, oneOfEach, standingAt } from '../complaintLife.ts';
import { today } from './refusedLives.ts';
import type { RefusedCase } from './refusedReviews.ts';

const { belgrave } = landlords;
const received = standingAt(belgrave, 'received');
const written = after(belgrave, received, [today, oneOfEach.writeLetter]);
const posted = { type: 'letter', became: 'posted', how: 'post' } as const;

/** What is refused of letters. */
export const refusedLetters: RefusedCase[] = [
  ['NO_SUCH_LETTER', 'no such number', received, { ...posted, letter: 'update', number: 9 }],
  [
    'BEFORE_WRITTEN',
    'it is said to have been posted the day before it was written',
    written,
    { ...posted, letter: 'acknowledgement', number: 1, on: '2026-03-25' },
  ],
  [
    'BEFORE_WRITTEN',
    'the same, of the one letter of its kind, without its number',
    written,
    { ...posted, letter: 'acknowledgement', on: '2026-03-25' },
  ],
];
