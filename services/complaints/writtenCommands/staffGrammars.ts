import { categoryNames } from '../../understanding/understanding.ts';
import { byMailGrammars } from '../byMail/grammar.ts';
import { clarifyingGrammars } from '../clarifying/grammar.ts';
import {
  clockNames,
  complaintFlags,
  contactRoutes,
  delayReasons,
  findings,
  linkReasons,
} from '../complaint.ts';
import { correctingGrammars } from '../correcting/grammar.ts';
import { investigatingGrammars } from '../investigating/grammar.ts';
import { keepingGrammars } from '../keeping/grammar.ts';
import { keepingToldGrammars } from '../keepingTold/grammar.ts';
import { outsideGrammars } from '../outside/grammar.ts';
import { peopleGrammars } from '../people/grammar.ts';
import { reviewScopes } from '../reviewing/events.ts';
import { reviewingGrammars } from '../reviewing/grammar.ts';
import { togetherGrammars } from '../together/grammar.ts';
import { writingGrammars } from '../writing/grammar.ts';
import { type Grammars, onOption as on } from './staffGrammar.ts';

const setOut = { definition: 'definition', responsible: 'responsible' };
const setOutUsage =
  '[--definition "what the complaint is about, as we understand it"] [--responsible "what we are, and are not, responsible for"]';

const ownGrammars: Grammars = {
  acknowledge: {
    type: 'acknowledge',
    fields: [],
    options: { ...setOut, ...on },
    usage: `acknowledge ${setOutUsage} [--on 2026-12-01]`,
  },
  assign: { type: 'assign', fields: ['officer'], options: on, usage: 'assign <staff id> [--on 2026-12-01]' },
  decide: {
    type: 'decide',
    fields: ['finding'],
    options: {
      reasons: 'reasons',
      point: 'points',
      'decided-by': 'decidedBy',
      'heard-or-declined': 'heardOrDeclined',
      stage: 'stage',
      ...on,
    },
    repeated: ['point'],
    usage: `decide ${findings.join('|')} --reasons "..." [--point 1=upheld ...] [--decided-by <staff id of whoever decided, where you write it down for them>] [--heard-or-declined "stage 2: how you know that the resident was heard, or did not want to be"] [--stage 1|2] [--on 2026-12-01]`,
  },
  extend: {
    type: 'extend',
    fields: [],
    options: {
      until: 'dueOn',
      reason: 'reason',
      'good-reason': 'goodReason',
      because: 'because',
      stage: 'stage',
      ...on,
    },
    usage: `extend --until 2026-12-18 --reason "..." [--because ${delayReasons.join('|')}] [--good-reason "..."] [--stage 1|2] [--on 2026-12-01]`,
  },
  'late-notice': {
    type: 'lateNotice',
    fields: [],
    options: {
      until: 'dueOn',
      reason: 'reason',
      because: 'because',
      'updates-every': 'updatesEvery',
      clock: 'clock',
      ...on,
    },
    usage: `late-notice --until 2026-12-18 --reason "..." [--because ${delayReasons.join('|')}] [--updates-every <working days>] [--clock ${clockNames.join('|')}] [--on 2026-12-01]`,
  },
  action: {
    type: 'promiseAction',
    fields: ['words'],
    options: { due: 'dueOn' },
    usage: 'action "what is promised" --due 2026-12-18',
  },
  'action-done': {
    type: 'completeAction',
    fields: ['action'],
    options: on,
    usage: 'action-done <number> [--on 2026-12-01]',
  },
  note: { type: 'note', fields: ['words'], options: {}, usage: 'note "..."' },
  flag: {
    type: 'flag',
    fields: ['flag'],
    options: { words: 'words' },
    usage: `flag ${complaintFlags.join('|')} [--words "..."]`,
  },
  'on-behalf-of': {
    type: 'recordAuthority',
    fields: ['onBehalfOf'],
    options: on,
    usage: 'on-behalf-of "for whom the resident speaks" [--on 2026-12-01]',
  },
  group: { type: 'recordGroup', fields: [], options: on, usage: 'group [--on 2026-12-01]' },
  'do-not-contact': {
    type: 'guardContact',
    fields: [],
    options: { words: 'words', ...on },
    usage: 'do-not-contact [--words "what the resident said, and how"] [--on 2026-12-01]',
  },
  'not-safe': {
    type: 'markUnsafe',
    fields: ['route'],
    options: { words: 'words', ...on },
    usage: `not-safe ${contactRoutes.join('|')} [--words "what the resident said, and how"] [--on 2026-12-01]`,
  },
  safe: {
    type: 'markSafe',
    fields: ['route'],
    options: { words: 'words', ...on },
    usage: `safe ${contactRoutes.join('|')} --words "what the resident said, and how" [--on 2026-12-01]`,
  },
  link: {
    type: 'link',
    fields: ['to', 'why'],
    options: {},
    usage: `link <other reference> ${linkReasons.join('|')}`,
  },
  join: {
    type: 'link',
    fields: ['to'],
    options: { 'same-resident': 'words' },
    fixed: { why: 'joinedInto' },
    usage:
      'join <other reference> [--same-resident "how you know that both are one person\'s"]   (both are answered there, in one reply)',
  },
  category: {
    type: 'setCategory',
    fields: ['category'],
    options: {},
    usage: `category ${categoryNames.join('|')}`,
  },
  confirm: { type: 'confirmDefinition', fields: [], options: on, usage: 'confirm [--on 2026-12-01]' },
  'request-review': {
    type: 'requestReview',
    fields: [],
    options: { words: 'words', scope: 'scope', to: 'to', ...on },
    usage: `request-review [--words "..."] [--scope ${reviewScopes.join('|')}] [--to <staff id who was asked>] [--on 2026-12-01]`,
  },
  'acknowledge-review': {
    type: 'acknowledgeReview',
    fields: [],
    options: { ...setOut, ...on },
    usage: `acknowledge-review ${setOutUsage} [--on 2026-12-01]`,
  },
  withdraw: {
    type: 'withdraw',
    fields: [],
    options: { words: 'words', ...on },
    usage: 'withdraw --words "what the resident said, and how" [--on 2026-12-01]',
  },
  close: { type: 'close', fields: [], options: on, usage: 'close [--on 2026-12-01]' },
};

/** How every staff command is written, by its name. */
export const staffGrammars: Grammars = {
  ...ownGrammars,
  ...clarifyingGrammars,
  ...investigatingGrammars,
  ...reviewingGrammars,
  ...keepingToldGrammars,
  ...writingGrammars,
  ...byMailGrammars,
  ...outsideGrammars,
  ...peopleGrammars,
  ...keepingGrammars,
  ...correctingGrammars,
  ...togetherGrammars,
};
