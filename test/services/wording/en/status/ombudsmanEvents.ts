import type { Command } from '../../../../../services/complaints/commands.ts';
import type { Standing } from '../../../../../services/complaints/complaint.ts';
import type { OutsideEvent } from '../../../../../services/complaints/outside/events.ts';

/** What brings an event about, where the complaint stands and after what. */
export interface EventCase {
  at?: 'coop-homes';
  from: Standing;
  before?: Command[];
  by: Command;
}

const order: Command = { type: 'ombudsmanOrdered', words: 'words-order', dueOn: '2026-04-24', accept: false };
const evidence: Command = {
  type: 'ombudsmanAskedForEvidence',
  words: 'words-secret',
  dueOn: '2026-04-24',
};

/** What brings each event of the Ombudsman's about. */
export const ombudsmanEvents: Record<Exclude<OutsideEvent['type'], 'RefusedToAccept'>, EventCase> = {
  OmbudsmanReferred: { from: 'acknowledged', by: { type: 'ombudsmanReferred', words: 'words-secret' } },
  OmbudsmanOrdered: { from: 'acknowledged', by: order },
  OmbudsmanAskedForEvidence: { from: 'acknowledged', by: evidence },
  EvidenceSent: {
    from: 'acknowledged',
    before: [evidence],
    by: { type: 'evidenceSent', number: 1, words: 'words-secret' },
  },
  OmbudsmanDecided: {
    from: 'stageTwoDecided',
    by: { type: 'ombudsmanDecided', finding: 'maladministration', words: 'words-secret' },
  },
  OmbudsmanRecommendationDeclined: {
    from: 'stageTwoDecided',
    before: [{ type: 'ombudsmanRecommended', words: 'words-order', dueOn: '2026-04-24' }],
    by: { type: 'declineRecommendation', number: 1, reasons: 'words-reason' },
  },
  OmbudsmanOrderDone: {
    from: 'acknowledged',
    before: [order],
    by: { type: 'ombudsmanOrderDone', number: 1 },
  },
};
