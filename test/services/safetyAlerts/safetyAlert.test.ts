import assert from 'node:assert/strict';
import { dealWith } from '../../../services/records/dealtWith.ts';
import { safetyAlerts } from '../../../services/safetyAlerts/safetyAlert.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer, turn, whose } from '../../support/serviceAt.ts';

const given = { ...whose, kind: 'gas' as const, words: 'I can smell gas.', alert: true };

describe('a safety alert', () => {
  it('holds the kind of danger and the time to the second; its words are sealed', async () => {
    const records = new MemoryRecords();
    const at = '2026-03-17T10:05:07.654Z';
    const alert = await turn({ records }, (cases) => cases.raiseSafetyAlert({ ...given, at }));
    assert.equal(alert.kind, 'gas');
    assert.equal(alert.at, '2026-03-17T10:05:07.000Z');
    assert.equal(alert.alert, true);
    assert.doesNotMatch(JSON.stringify(records.eventsOf(alert.id)), /smell/);
  });

  it('counts from now when no other time is given', async () => {
    const records = new MemoryRecords();
    const alert = await turn({ records, time: '2026-07-01T10:05' }, (cases) => cases.raiseSafetyAlert(given));
    assert.equal(alert.at, '2026-07-01T09:05:00.000Z');
  });

  it('is dealt with by staff once, and the first who did so stays on the record', async () => {
    const records = new MemoryRecords();
    const { id } = await turn({ records }, (cases) => cases.raiseSafetyAlert(given));
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
});
