import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';

/** How staff write what they did about e-mail. */
export const byMailGrammars: Grammars = {
  'contact checked': {
    type: 'verifyContact',
    fields: ['contact'],
    fixed: { how: 'staff' },
    options: { words: 'words', ...on },
    usage:
      'contact checked <number> --words "how you know that the e-mail address is theirs" [--on 2026-12-01]   (codes may go there)',
  },
  'mail-read': {
    type: 'readMail',
    fields: ['number'],
    options: on,
    usage: 'mail-read <number> [--on 2026-12-01]   (you have read it, and done what there was to do)',
  },
};
