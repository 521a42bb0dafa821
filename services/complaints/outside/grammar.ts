import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { ombudsmanFindings, refusalGrounds } from './events.ts';

/** How staff write what takes a complaint out of the procedure, and what the Ombudsman does. */
export const outsideGrammars: Grammars = {
  refuse: {
    type: 'refuseToAccept',
    fields: ['ground'],
    options: { reasons: 'reasons', 'confirmed-by': 'confirmedBy', discretion: 'discretion', ...on },
    usage: `refuse ${refusalGrounds.join('|')} --reasons "..." [--discretion "what was considered, where it came after 12 months"] [--confirmed-by <staff id of a second person>] [--on 2026-12-01]`,
  },
  ombudsman: {
    type: 'ombudsmanReferred',
    fields: ['words'],
    options: on,
    usage: 'ombudsman "who went to the Ombudsman, and about what" [--on 2026-12-01]',
  },
  'ombudsman-order': {
    type: 'ombudsmanOrdered',
    fields: ['words'],
    options: { due: 'dueOn', ...on },
    switches: { accept: 'accept' },
    usage: 'ombudsman-order "what is ordered" --due 2026-12-18 [--accept] [--on 2026-12-01]',
  },
  'ombudsman-order-done': {
    type: 'ombudsmanOrderDone',
    fields: ['number'],
    options: { words: 'words', ...on },
    usage: 'ombudsman-order-done <number> [--words "how it was shown"] [--on 2026-12-01]',
  },
  'ombudsman-evidence': {
    type: 'ombudsmanAskedForEvidence',
    fields: ['words'],
    options: { due: 'dueOn', ...on },
    usage: 'ombudsman-evidence "what is asked for" --due 2026-12-18 [--on 2026-12-01]',
  },
  'ombudsman-evidence-sent': {
    type: 'evidenceSent',
    fields: ['number', 'words'],
    options: on,
    usage: 'ombudsman-evidence-sent <number> "what was sent" [--on 2026-12-01]',
  },
  'ombudsman-decided': {
    type: 'ombudsmanDecided',
    fields: ['finding', 'words'],
    options: on,
    usage: `ombudsman-decided ${ombudsmanFindings.join('|')} "about what, and why" [--on 2026-12-01]`,
  },
  'ombudsman-recommended': {
    type: 'ombudsmanRecommended',
    fields: ['words'],
    options: { due: 'dueOn', ...on },
    usage: 'ombudsman-recommended "what is recommended" --due 2026-12-18 [--on 2026-12-01]',
  },
  'ombudsman-declined': {
    type: 'declineRecommendation',
    fields: ['number'],
    options: { reasons: 'reasons', ...on },
    usage: 'ombudsman-declined <number> --reasons "why it is not followed" [--on 2026-12-01]',
  },
};
