import assert from 'node:assert/strict';
import { safeRoutes } from '../../services/complaints/routes/safeRoutes.ts';
import { dataRequests } from '../../services/dataRequests/dataRequest.ts';
import type { ToldSince } from '../../services/records/moreSaid.ts';
import type { Stream, UnitOfWork } from '../../services/records/unitOfWork.ts';
import { safetyAlerts } from '../../services/safetyAlerts/safetyAlert.ts';
import { serviceRequests } from '../../services/serviceRequests/serviceRequest.ts';
import type { Expected } from './play.ts';

const from = {
  safetyAlert: (stream: Stream): ToldSince => safetyAlerts.from(stream),
  serviceRequest: (stream: Stream): ToldSince => serviceRequests.from(stream),
  dataRequest: (stream: Stream): ToldSince => dataRequests.from(stream),
};
type Kind = keyof typeof from;

/** Checks what was kept with danger and data requests of who, where and how to reach them. */
export async function expectWhereabouts(
  { keptWith = {}, alertSafeRoutes }: Expected,
  of: (kind: Kind) => Promise<Stream[]>,
  work: UnitOfWork,
): Promise<void> {
  for (const [kind, words] of Object.entries(keptWith) as [Kind, string][]) {
    const stream = (await of(kind)).at(-1);
    assert.ok(stream, `there is no ${kind}`);
    const said: (string | null)[] = [];
    for (const id of from[kind](stream).moreWords) said.push(await work.words(stream.head.id, id));
    const all = said.join('\n').toLowerCase();
    if (words === '') assert.equal(all, '', `something was kept with the ${kind}`);
    else assert.ok(all.includes(words.toLowerCase()), `kept with the ${kind}: "${all}", not "${words}"`);
  }
  if (alertSafeRoutes === undefined) return;
  const alert = (await of('safetyAlert')).at(-1);
  assert.ok(alert, 'there is no alert');
  assert.deepEqual(safeRoutes(safetyAlerts.from(alert).reachable).toSorted(), alertSafeRoutes.toSorted());
}
