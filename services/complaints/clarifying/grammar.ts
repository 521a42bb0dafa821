import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { unclearMatters } from './events.ts';

/** How staff write the commands by which it becomes clear what a complaint is about. */
export const clarifyingGrammars: Grammars = {
  receipt: { type: 'sendReceipt', fields: [], options: on, usage: 'receipt [--on 2026-12-01]' },
  'ask-clarification': {
    type: 'askClarification',
    fields: ['about', 'words'],
    options: on,
    usage: `ask-clarification ${unclearMatters.join('|')} "what is asked" [--on 2026-12-01]`,
  },
  clarified: {
    type: 'clarified',
    fields: ['words'],
    options: on,
    usage: 'clarified "what the resident answered" [--on 2026-12-01]',
  },
  coverage: {
    type: 'decideCoverage',
    fields: ['covered'],
    options: { reasons: 'reasons', ...on },
    usage: 'coverage yes|no --reasons "..." [--on 2026-12-01]',
  },
  'quick-fix': {
    type: 'tryQuickFix',
    fields: ['fixed', 'words'],
    options: on,
    usage: 'quick-fix fixed|not-possible "what was done" [--on 2026-12-01]',
  },
  point: {
    type: 'addPoint',
    fields: ['words'],
    options: on,
    usage: 'point "one point of the complaint" [--on 2026-12-01]',
  },
};
