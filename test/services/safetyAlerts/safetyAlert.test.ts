import assert from 'node:assert/strict';
import { safeRoutes, unsafeRoutes } from '../../../services/complaints/routes/safeRoutes.ts';
import { dealWith } from '../../../services/records/dealtWith.ts';
import type { ReachSaid } from '../../../services/records/moreSaid.ts';
import { safetyAlerts } from '../../../services/safetyAlerts/safetyAlert.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer, turn, whose } from '../../support/serviceAt.ts';

const given = { ...whose, kind: 'gas' as const, words: 'I can smell gas.', alert: true };

describe('a safety alert', () => {
  it('holds the kind of danger and the time to the second; its words are sealed', async () => {
    const records = new MemoryRecords();
    const at = '2026-03-17T10:05:07.654Z';
    const alert = await turn({ records }, (cases) => cases.matters.raiseSafetyAlert({ ...given, at }));
    assert.equal(alert.kind, 'gas');
    assert.equal(alert.at, '2026-03-17T10:05:07.000Z');
    assert.equal(alert.alert, true);
    assert.doesNotMatch(JSON.stringify(records.eventsOf(alert.id)), /smell/);
  });

  it('counts from now when no other time is given', async () => {
    const records = new MemoryRecords();
    const alert = await turn({ records, time: '2026-07-01T10:05' }, (cases) =>
      cases.matters.raiseSafetyAlert(given),
    );
    assert.equal(alert.at, '2026-07-01T09:05:00.000Z');
  });

  it('is dealt with by staff once, and the first who did so stays on the record', async () => {
    const records = new MemoryRecords();
    const { id } = await turn({ records }, (cases) => cases.matters.raiseSafetyAlert(given));
    const deal = (now: string, by = officer) =>
      records.run((work) =>
        dealWith(
          safetyAlerts,
          { work, landlord: landlordCalled('belgrave'), now, by, newId: () => '' },
          { id, note: 'Rang Cadent.' },
        ),
      );
    const first = '2026-03-17T10:10:00.000Z';
    const { dealtWith } = await deal(first);
    assert.deepEqual([dealtWith?.at, dealtWith?.by], [first, officer]);
    assert.deepEqual(
      (await deal('2026-03-17T11:00:00.000Z', { kind: 'staff', id: 's2' })).dealtWith,
      dealtWith,
    );
    assert.equal(records.eventsOf(id).length, 2);
    assert.doesNotMatch(JSON.stringify(records.eventsOf(id)), /Cadent/);
  });

  it('keeps what is told afterwards of where, who and how, sealed, and what is not safe', async () => {
    const records = new MemoryRecords();
    const { id, recorded } = await turn({ records }, (cases) => cases.matters.raiseSafetyAlert(given));
    const hazard = recorded?.request.id ?? '';
    const all = { alerts: [id], serviceRequests: [hazard], dataRequests: [] };
    const said = 'Flat 4, 12 Melbourne Road, do not ring';
    const reach = { safe: [], unsafe: ['phone' as const], guarded: false };
    await turn({ records }, (cases) => cases.matters.sayMore(all, { words: said, reach }));
    for (const each of [id, hazard]) {
      const last = records.eventsOf(each).at(-1);
      assert.equal(last?.type, 'MoreSaid');
      assert.doesNotMatch(JSON.stringify(last), /Melbourne/);
    }
    const kept = await records.run(async (work) => {
      const stream = await work.load(id);
      assert.ok(stream);
      return safetyAlerts.from(stream);
    });
    assert.deepEqual(unsafeRoutes(kept.reachable), [{ route: 'phone', because: 'said' }]);
    assert.equal(await records.run((work) => work.words(id, kept.moreWords[0] ?? '')), said);
  });

  it('of abuse says that no way is safe, before anybody asks; a later danger from near takes back what was', async () => {
    const records = new MemoryRecords();
    const { id, reachable } = await turn({ records }, (cases) =>
      cases.matters.raiseSafetyAlert({ ...given, kind: 'abuse' }),
    );
    assert.deepEqual(safeRoutes(reachable), []);
    const only = { alerts: [id], serviceRequests: [], dataRequests: [] };
    const after = async (reach: ReachSaid) => {
      await turn({ records }, (cases) => cases.matters.sayMore(only, { words: null, reach }));
      const stream = await records.run((work) => work.load(id));
      assert.ok(stream);
      return safeRoutes(safetyAlerts.from(stream).reachable);
    };
    assert.deepEqual(await after({ safe: ['text'], unsafe: [], guarded: false }), ['text']);
    assert.deepEqual(await after({ safe: [], unsafe: [], guarded: true }), []);
  });
});
