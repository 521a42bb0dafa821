import { contactRoutes } from '../routes/contactRoutes.ts';
import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';

/** How staff write what several complaints have to do with each other. */
export const togetherGrammars: Grammars = {
  'group add': {
    type: 'addToGroup',
    fields: ['member'],
    options: { name: 'name', route: 'route', address: 'address', words: 'words', ...on },
    switches: { another: 'another' },
    usage: `group add [<reference of their own complaint>] [--name "..." --route ${contactRoutes.join('|')} --address "..."] [--words "their yes, and how they gave it"] [--another] [--on 2026-12-01]   (without a reference they get a complaint of their own; --another: not whoever of that name or contact is in the group already)`,
  },
  'group leave': {
    type: 'leaveGroup',
    fields: [],
    options: { words: 'words', ...on },
    usage:
      'group leave --words "what the resident said, and how" [--on 2026-12-01]   (on their own complaint)',
  },
  split: {
    type: 'splitPoints',
    fields: [],
    options: { point: 'numbers', 'raised-on': 'raisedOn' },
    repeated: ['point'],
    usage: 'split --point 2 [--point 3 ...] [--raised-on 2026-12-01]   (into a complaint of its own)',
  },
};
