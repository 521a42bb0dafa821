import assert from 'node:assert/strict';
import type { Waiting } from '../../../services/reporting/waiting.ts';
import { whose } from '../../support/serviceAt.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';
import { deskIn } from './desk.ts';

forEachStore((openStore) => {
  describe('Who waits for staff', function () {
    this.timeout(60_000);
    let store: TestStore;
    let desk: ReturnType<typeof deskIn>;

    beforeEach(async () => {
      store = await openStore();
      desk = deskIn(store);
    });

    it('says who the resident is once a complaint of theirs does', async () => {
      await desk.oneOfEach();
      assert.deepEqual(
        Object.values(await desk.listed()).flatMap((rows: Waiting[]) => rows.map(({ resident: who }) => who)),
        [null, null, null, null, null, null, null],
      );
      const older = await desk.complain('2026-03-17T11:00:00.000Z', {
        name: 'T Dodds',
        home: '14 Alma Street',
      });
      const newer = await desk.complain('2026-03-17T12:00:00.000Z', {
        name: 'Tracey Dodds',
        reach: '0191 555 0101',
      });
      const { safetyAlerts, personRequests, failedMessages } = await desk.listed();
      const known = {
        cases: [newer.reference, older.reference],
        name: 'Tracey Dodds',
        home: '14 Alma Street',
        reach: '0191 555 0101',
        notSafe: [],
      };
      assert.deepEqual([safetyAlerts[0]?.resident, personRequests[0]?.resident], [known, known]);
      // It is from somebody else.
      assert.equal(failedMessages[0]?.resident, null);
    });

    it('is a request for work beside the complaint about it, and says which that is', async () => {
      const complaint = await desk.complain('2026-03-17T11:00:00.000Z', {});
      await desk.at('2026-03-17T12:00:00.000Z', async (cases) => {
        const request = { ...whose, words: 'The tap drips', category: 'leak' as const, firstTime: true };
        const linked = await cases.matters.recordServiceRequest(request);
        await cases.matters.linkServiceRequest(linked.id, complaint.id);
        await cases.matters.recordServiceRequest(request);
      });
      const { serviceRequests } = await desk.listed();
      assert.deepEqual(
        serviceRequests
          .map(({ nowComplaints }) => nowComplaints)
          .toSorted((one, other) => one.length - other.length),
        [[], [complaint.reference]],
      );
    });
  });
});
