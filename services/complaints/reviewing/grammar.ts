import { manners } from '../investigating/events.ts';
import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { deputyReasons } from './events.ts';

/** How staff write the commands of a review, beside its written steps. */
export const reviewingGrammars: Grammars = {
  'appoint-reviewer': {
    type: 'appointReviewer',
    fields: ['person'],
    options: { 'deputy-because': 'because', ...on },
    usage: `appoint-reviewer <staff id> [--deputy-because ${deputyReasons.join('|')}] [--on 2026-12-01]`,
  },
  'appoint-panel': {
    type: 'appointPanel',
    fields: [],
    rest: 'members',
    options: on,
    usage: 'appoint-panel <staff id> <staff id> ... [--on 2026-12-01]',
  },
  'offer-hearing': {
    type: 'offerHearing',
    fields: [],
    rest: 'manners',
    options: on,
    switches: { companion: 'companion' },
    usage: `offer-hearing ${manners.join(' ')} [--companion] [--on 2026-12-01]`,
  },
  hearing: {
    type: 'noteHearing',
    fields: ['manner', 'words'],
    options: on,
    usage: `hearing ${manners.join('|')} "what was said" [--on 2026-12-01]`,
  },
  fairness: {
    type: 'checkFairness',
    fields: ['fair', 'words'],
    options: on,
    usage: 'fairness yes|no "why" [--on 2026-12-01]',
  },
};
