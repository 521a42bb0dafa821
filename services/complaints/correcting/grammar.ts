import type { Grammars } from '../writtenCommands/staffGrammar.ts';

/** How staff put right what was recorded wrongly of a complaint itself. */
export const correctingGrammars: Grammars = {
  received: {
    type: 'correctReceived',
    fields: ['receivedOn', 'words'],
    options: {},
    usage: 'received 2026-12-01 "how it is known"',
  },
};
