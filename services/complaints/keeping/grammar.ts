import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';

/** How staff write what is kept of a complaint. */
export const keepingGrammars: Grammars = {
  learning: {
    type: 'recordLearning',
    fields: ['words'],
    options: on,
    usage: 'learning "what we learnt" [--on 2026-12-01]',
  },
  'legal-hold': {
    type: 'setLegalHold',
    fields: ['held', 'words'],
    options: on,
    usage: 'legal-hold on|off "what for" [--on 2026-12-01]',
  },
  erase: {
    type: 'erase',
    fields: [],
    options: {},
    switches: { anyway: 'anyway' },
    usage: 'erase [--anyway]',
  },
};
