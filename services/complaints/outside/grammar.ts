import { type Grammars, onOption as on } from '../writtenCommands/staffGrammar.ts';
import { refusalGrounds } from './events.ts';

/** How staff write what takes a complaint out of the procedure, and what the Ombudsman does. */
export const outsideGrammars: Grammars = {
  refuse: {
    type: 'refuseToAccept',
    fields: ['ground'],
    options: { reasons: 'reasons', 'confirmed-by': 'confirmedBy', ...on },
    usage: `refuse ${refusalGrounds.join('|')} --reasons "..." [--confirmed-by <staff id>] [--on 2026-12-01]`,
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
    options: on,
    usage: 'ombudsman-order-done <number> [--on 2026-12-01]',
  },
};
