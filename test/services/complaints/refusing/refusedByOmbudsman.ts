import type { Command } from '../../../../services/complaints/commands.ts';
import { after, landlords, oneOfEach, standingAt } from '../complaintLife.ts';
import { today } from './refusedLives.ts';
import type { RefusedCase } from './refusedReviews.ts';

const { belgrave } = landlords;
const received = standingAt(belgrave, 'received');

/** Refusals about what the Ombudsman asked for, ordered or recommended. */
export const refusedByOmbudsman: RefusedCase[] = [
  ['NO_SUCH_ORDER', 'no such number', received, { type: 'ombudsmanOrderDone', number: 9 }],
  ['NO_SUCH_ORDER', 'no such number', received, { ...oneOfEach.declineRecommendation, number: 9 } as Command],
  [
    'ORDER_BINDS',
    'it is an order',
    received,
    { type: 'declineRecommendation', number: 1, reasons: 'words-why-not' },
  ],
  [
    'ORDER_DONE',
    'it was followed',
    after(belgrave, received, [today, { type: 'ombudsmanOrderDone', number: 2 }]),
    oneOfEach.declineRecommendation,
  ],
  ['NO_SUCH_EVIDENCE', 'no such number', received, { ...oneOfEach.evidenceSent, number: 9 } as Command],
  [
    'EVIDENCE_SENT',
    'it is sent',
    after(belgrave, received, [today, oneOfEach.evidenceSent]),
    oneOfEach.evidenceSent,
  ],
  [
    'ORDER_DONE',
    'it is done',
    after(belgrave, received, [today, oneOfEach.ombudsmanOrderDone]),
    oneOfEach.ombudsmanOrderDone,
  ],
];
