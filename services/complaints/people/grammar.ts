import { contactRoutes } from '../routes/contactRoutes.ts';
import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { authorityWays, contactRoles, removalReasons, theDead } from './events.ts';

/** How staff write who is on a case, and who is given a code. */
export const peopleGrammars: Grammars = {
  'contact add': {
    type: 'addContact',
    fields: ['role'],
    options: {
      name: 'name',
      route: 'route',
      address: 'address',
      authority: 'how',
      words: 'words',
      'shown-on': 'shownOn',
      ...on,
    },
    usage: `contact add ${contactRoles.join('|')} --name "..." --route ${contactRoutes.join('|')} --address "..." [--authority ${authorityWays.join('|')} --words "what was shown" [--shown-on 2026-12-01]] [--on 2026-12-01]`,
  },
  'contact remove': {
    type: 'removeContact',
    fields: ['contact', 'why'],
    options: { words: 'words', ...on },
    usage: `contact remove <number> ${removalReasons.join('|')} --words "who asked, and why" [--on 2026-12-01]`,
  },
  'contact resend': {
    type: 'resendCode',
    fields: ['contact'],
    options: {},
    usage: 'contact resend <number>   (a new one-time code goes to that contact)',
  },
  'authority shown': {
    type: 'showAuthority',
    fields: ['contact', 'how'],
    options: { words: 'words', ...on },
    usage: `authority shown <number> ${authorityWays.join('|')} --words "what was shown" [--on 2026-12-01]`,
  },
  'authority ended': {
    type: 'endAuthority',
    fields: ['contact'],
    options: { words: 'words', ...on },
    usage: 'authority ended <number> --words "who said so, and how" [--on 2026-12-01]',
  },
  died: {
    type: 'recordDeath',
    fields: ['who'],
    options: { words: 'words', ...on },
    usage: `died ${theDead.join('|')} --words "who told us, and how" [--on 2026-12-01]   (nobody writes to them any more)`,
  },
  'died mistake': {
    type: 'takeBackDeath',
    fields: ['who'],
    options: { words: 'words', ...on },
    usage: `died mistake ${theDead.join('|')} --words "why it was a mistake, and how you know" [--on 2026-12-01]   (they are alive; what was safe before may be used again)`,
  },
  code: {
    type: 'giveCode',
    fields: ['contact'],
    options: {},
    usage:
      'code [<number>]   (a one-time code, shown once, for the resident or that contact, whom you have identified on the telephone)',
  },
};
