import { manners } from '../investigating/events.ts';
import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { offers } from './events.ts';

/** How staff write what a resident is told, promised or needs. */
export const keepingToldGrammars: Grammars = {
  'updates-every': {
    type: 'agreeUpdates',
    fields: ['everyDays'],
    options: on,
    usage: 'updates-every <working days> [--on 2026-12-01]',
  },
  update: {
    type: 'giveUpdate',
    fields: ['words'],
    options: on,
    usage: 'update "what the resident was told" [--on 2026-12-01]',
  },
  adjustment: {
    type: 'recordAdjustment',
    fields: ['words'],
    options: { 'review-on': 'reviewOn', ...on },
    usage: 'adjustment "what is needed" --review-on 2027-06-01 [--on 2026-12-01]',
  },
  'adjustment-reviewed': {
    type: 'reviewAdjustment',
    fields: ['number', 'kept'],
    options: { 'review-on': 'reviewOn', ...on },
    usage: 'adjustment-reviewed <number> kept|ended [--review-on 2027-06-01] [--on 2026-12-01]',
  },
  callback: {
    type: 'promiseCallback',
    fields: ['at', 'words'],
    options: {},
    usage: 'callback 2026-12-01T14:00 "what about"',
  },
  'callback-made': {
    type: 'makeCallback',
    fields: ['number'],
    options: on,
    usage: 'callback-made <number> [--on 2026-12-01]',
  },
  'offer-reply': {
    type: 'replyToOffer',
    fields: ['offer', 'wanted', 'words'],
    options: { manner: 'manner', ...on },
    usage: `offer-reply ${offers.join('|')} yes|no "what the resident said" [--manner ${manners.join('|')}] [--on 2026-12-01]`,
  },
};
