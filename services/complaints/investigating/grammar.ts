import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { interviewees, manners, offices } from './events.ts';

/** How staff write the commands by which a complaint is looked into. */
export const investigatingGrammars: Grammars = {
  about: {
    type: 'nameSubject',
    fields: ['person'],
    options: on,
    usage: `about <staff id>|${offices.join('|')} [--on 2026-12-01]`,
  },
  'about mistake': {
    type: 'takeBackSubject',
    fields: ['person'],
    options: { words: 'words', ...on },
    usage: `about mistake <staff id>|${offices.join('|')} --words "how you know that it is not about them" [--on 2026-12-01]   (they may read it again)`,
  },
  conflict: {
    type: 'declareConflict',
    fields: ['person'],
    options: { words: 'words', ...on },
    usage: 'conflict <staff id> --words "which interest" [--on 2026-12-01]',
  },
  'offer-interview': {
    type: 'offerInterview',
    fields: ['with', 'manner'],
    options: on,
    usage: `offer-interview ${interviewees.join('|')} ${manners.join('|')} [--on 2026-12-01]`,
  },
  interview: {
    type: 'noteInterview',
    fields: ['with', 'words'],
    options: on,
    usage: `interview ${interviewees.join('|')} "what was said" [--on 2026-12-01]`,
  },
};
