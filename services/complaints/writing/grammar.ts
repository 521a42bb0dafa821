import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { failures, letters, letterWays } from './events.ts';

/** How staff write what became of a letter. */
export const writingGrammars: Grammars = {
  letter: {
    type: 'letter',
    fields: ['became', 'letter'],
    options: { how: 'how', number: 'number', because: 'because', ...on },
    usage: `letter sent|posted|failed ${letters.join('|')} --how ${letterWays.join('|')} [--number <number>] [--because ${failures.join('|')}] [--on 2026-12-01]`,
  },
  'letter again': {
    type: 'sendAgain',
    fields: ['number'],
    options: { how: 'how' },
    usage: 'letter again <number> [--how post|email]',
  },
};
