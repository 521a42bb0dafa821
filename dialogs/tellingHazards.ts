import type { Instant } from '../services/clock.ts';
import { hazardReceipts } from '../services/serviceRequests/hazardReceipt.ts';
import type { RecordedHazard } from '../services/serviceRequests/recordHazard.ts';
import type { Talk } from './talk.ts';

/**
 * After the safety advice: by when the landlord must act by law, once for each hazard of the home (domain 4.1). The request of the hazard is
 * the one that a complaint about the same story will point to, and an open complaint points to it at once.
 */
export async function tellHazards(talk: Talk, recorded: readonly RecordedHazard[]): Promise<void> {
  await keepHazards(talk, recorded);
  const news = recorded.flatMap(({ request: { id, hazard }, isNew }) =>
    isNew && hazard !== null ? [{ id, hazard }] : [],
  );
  const told = hazardReceipts(
    news.map(({ hazard }) => hazard),
    talk.landlord,
  );
  for (const text of told) await talk.say({ text, acts: ['hazard_told'] });
  for (const { id } of news) await talk.cases.matters.hazardLimitsTold(id);
}

/** The same where nothing may be said now: after words about suicide there is no room for dates. */
export async function keepHazards(talk: Talk, recorded: readonly RecordedHazard[]): Promise<void> {
  for (const { request } of recorded) await belongsToStory(talk, request.id);
}

async function belongsToStory({ state, cases }: Talk, requestId: string): Promise<void> {
  if (state.intake === null) state.serviceRequest = requestId;
  else await cases.matters.linkServiceRequest(requestId, state.intake.complaintId);
}

/**
 * Damp and mould are a hazard by law also where nobody says that they are ill from it: it is recorded as one, with the time when
 * it was told of, and the resident is told by when. Answers whether it was new: what is told of it again is no other hazard.
 */
export async function hearDamp(talk: Talk, told: { words: string; at: Instant }): Promise<boolean> {
  const { residentId, conversationId } = talk;
  const recorded = await talk.cases.matters.recordHazard({
    residentId,
    conversationId,
    kind: 'damp_health',
    category: 'damp_mould',
    firstTime: 'unknown',
    ...told,
  });
  await tellHazards(talk, [recorded]);
  return recorded.isNew;
}
