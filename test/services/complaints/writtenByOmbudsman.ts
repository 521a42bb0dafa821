import type { Command } from '../../../services/complaints/commands.ts';

/** How staff write what the Ombudsman does, and what it comes to. */
export const writtenByOmbudsman: [string[], Command][] = [
  [['ombudsman', 'She rang them.'], { type: 'ombudsmanReferred', words: 'She rang them.' }],
  [
    ['ombudsman-order', 'Take it on.', '--due', '2026-12-18', '--accept'],
    { type: 'ombudsmanOrdered', words: 'Take it on.', dueOn: '2026-12-18', accept: true },
  ],
  [['ombudsman-order-done', '1'], { type: 'ombudsmanOrderDone', number: 1 }],
  [
    ['ombudsman-order-done', '1', '--words', 'Receipt sent.'],
    { type: 'ombudsmanOrderDone', number: 1, words: 'Receipt sent.' },
  ],
  [
    ['ombudsman-evidence', 'The whole file.', '--due', '2026-12-18'],
    { type: 'ombudsmanAskedForEvidence', words: 'The whole file.', dueOn: '2026-12-18' },
  ],
  [
    ['ombudsman-evidence-sent', '1', 'The file, by post.'],
    { type: 'evidenceSent', number: 1, words: 'The file, by post.' },
  ],
  [
    ['ombudsman-decided', 'service_failure', 'The repair was late.', '--on', '2026-12-01'],
    {
      type: 'ombudsmanDecided',
      finding: 'service_failure',
      words: 'The repair was late.',
      on: '2026-12-01',
    },
  ],
  [
    ['ombudsman-recommended', 'Train staff.', '--due', '2026-12-18'],
    { type: 'ombudsmanRecommended', words: 'Train staff.', dueOn: '2026-12-18' },
  ],
  [
    ['ombudsman-declined', '2', '--reasons', 'Done already.'],
    { type: 'declineRecommendation', number: 2, reasons: 'Done already.' },
  ],
];
