import assert from 'node:assert/strict';
import type { CaseService } from '../../../services/complaints/caseService.ts';
import { countFailedMessages } from '../../../services/conversations/failedMessages.ts';
import { shortLength } from '../../../services/reporting/shortIds.ts';
import { officer, resident, whose } from '../../support/serviceAt.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';
import { dealtAt, deskIn, heard, idsOf, person } from './desk.ts';

forEachStore((openStore) => {
  describe('What waits for staff', function () {
    this.timeout(60_000);
    let store: TestStore;
    let desk: ReturnType<typeof deskIn>;

    beforeEach(async () => {
      store = await openStore();
      desk = deskIn(store);
    });

    it('is all of it, the oldest first, however few are read at a time', async () => {
      const hours = ['09', '10', '11', '12', '13', '14', '15'];
      for (const hour of hours) {
        await desk.at(`2026-03-16T${hour}:00:00.000Z`, async (cases) => {
          await cases.matters.requestPerson({ ...person, words: `first at ${hour}` });
          await cases.matters.requestPerson({ ...person, words: `second at ${hour}` });
        });
      }
      for (const most of [1, 3, 14, 500]) {
        const { personRequests } = await desk.listed('belgrave', most);
        assert.equal(personRequests.length, 14);
        assert.deepEqual(
          personRequests.map(({ at: when }) => when.slice(11, 13)),
          hours.flatMap((hour) => [hour, hour]),
        );
        assert.equal(new Set(personRequests.map(({ words }) => words)).size, 14);
      }
      assert.deepEqual(idsOf(await desk.listed('coop-homes')), []);
    });

    it('shows with an alert what was told afterwards, and puts it back for whoever had dealt with it', async () => {
      await desk.at('2026-03-16T09:00:00.000Z', async (cases) => {
        await cases.matters.raiseSafetyAlert({ ...person, kind: 'gas', words: 'gas', alert: true });
      });
      const [alert] = (await desk.listed()).safetyAlerts;
      assert.ok(alert);
      assert.deepEqual([alert.moreSaid, alert.notSafe], [null, []]);
      await desk.deal(alert.id.slice(0, 8), { note: 'Rang Cadent' });
      await desk.at('2026-03-16T09:05:00.000Z', (cases) =>
        cases.matters.sayMore(
          { alerts: [alert.id], serviceRequests: [], dataRequests: [] },
          { words: 'Flat 4, do not ring', reach: { safe: [], unsafe: ['phone'], guarded: false } },
        ),
      );
      const [again] = (await desk.listed()).safetyAlerts;
      assert.equal(again?.moreSaid, 'Flat 4, do not ring');
      assert.deepEqual(again?.notSafe, [{ route: 'phone', because: 'said' }]);
      assert.equal(again?.dealtBefore?.note, 'Rang Cadent');
    });

    it('is off the list once somebody has dealt with it, of every kind, and the record says who and when', async () => {
      await desk.oneOfEach();
      const ids = idsOf(await desk.listed());
      assert.equal(ids.length, 7, 'the gas waits as an alert and as a hazard of the home');
      for (const id of ids) {
        assert.deepEqual(await desk.deal(id.slice(0, 8), { note: 'Rang back' }), {
          id,
          recorded: true,
          before: null,
        });
      }
      assert.deepEqual(idsOf(await desk.listed()), []);
      assert.equal(await countFailedMessages(store.database, ['belgrave']), 0);
      for (const id of ids) {
        const stream = await desk.work((unit) => unit.load(id));
        const last = stream?.events.at(-1) as { type: string; by: unknown; note: string } | undefined;
        assert.deepEqual([last?.type, last?.by], ['DealtWith', officer]);
        assert.equal(await desk.work((unit) => unit.words(id, last?.note ?? '')), 'Rang back');
      }
    });

    it('is dealt with once: the first who did so stays on the record', async () => {
      await desk.oneOfEach();
      for (const id of idsOf(await desk.listed())) {
        await desk.deal(id);
        const again = await desk.deal(id, { staffId: 'somebody.else' });
        assert.deepEqual([again.recorded, again.before?.at, again.before?.by], [false, dealtAt, officer]);
      }
    });

    it('dealt with by two people at the same moment is dealt with once', async () => {
      await desk.oneOfEach();
      for (const id of idsOf(await desk.listed())) {
        const both = await Promise.all([desk.deal(id), desk.deal(id, { staffId: 'somebody.else' })]);
        assert.equal(both.filter(({ recorded }) => recorded).length, 1);
      }
      assert.deepEqual(idsOf(await desk.listed()), []);
    });

    it('is not an offer that was answered, whichever way, and needs no dealing with', async () => {
      const { id } = await desk.at('2026-03-17T10:00:00.000Z', async (cases) => {
        const accepted = await cases.matters.hearConcern({ ...heard, words: ['a'] });
        await cases.matters.offerAccepted(accepted.id, 'complaint-1');
        const takenBack = await cases.matters.hearConcern({ ...heard, words: ['b'] });
        await cases.matters.offerDeclined(takenBack.id);
        await cases.matters.offerAccepted(takenBack.id, 'complaint-2');
        const declined = await cases.matters.hearConcern({ ...heard, words: ['c'] });
        return cases.matters.offerDeclined(declined.id);
      });
      assert.deepEqual(idsOf(await desk.listed()), []);
      assert.deepEqual(await desk.deal(id), { id, recorded: false, before: null });
    });

    it('is a review until it was acknowledged in writing, which alone takes it off', async () => {
      const complaint = await desk.at('2026-03-02T10:00:00.000Z', (cases) =>
        cases.logComplaint({
          ...whose,
          channel: 'chat',
          receivedAt: '2026-03-02T10:00:00.000Z',
          category: 'leak',
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['The gutter leaks'],
        }),
      );
      const staffDoes = (now: string, command: Parameters<CaseService['staff']>[1]) =>
        desk.at(now, (cases) => cases.staff(complaint.id, command), officer);
      await staffDoes('2026-03-03T10:00:00.000Z', { type: 'acknowledge' });
      await staffDoes('2026-03-05T10:00:00.000Z', { type: 'decide', finding: 'not_upheld', reasons: 'r' });
      assert.deepEqual(idsOf(await desk.listed()), []);
      await desk.at('2026-03-17T10:00:00.000Z', (cases) => cases.requestReview(complaint.id, 'Look again'));
      const { reviewRequests } = await desk.listed();
      const { id, reference } = complaint;
      assert.deepEqual(
        reviewRequests.map((row) => [row.id, row.reference, row.words, row.at]),
        [[id, reference, 'Look again', '2026-03-17T10:00:00.000Z']],
      );
      await assert.rejects(desk.deal(id), { code: 'REFUSED', message: new RegExp(`case ${reference} `) });
      await staffDoes('2026-03-18T10:00:00.000Z', { type: 'acknowledgeReview' });
      assert.deepEqual(idsOf(await desk.listed()), []);
      await assert.rejects(desk.deal(id), { code: 'INPUT' });
    });

    it('is found by an id of the list alone, at a landlord that is served here', async () => {
      await desk.oneOfEach();
      const [id = ''] = idsOf(await desk.listed());
      for (const no of ['', '%', id.slice(0, 7), `${id}0`, '0badc0de', '________', "' or true --"]) {
        await assert.rejects(desk.deal(no), { code: 'INPUT' }, no);
      }
      await assert.rejects(desk.deal(id, { landlords: ['coop-homes'] }), { code: 'INPUT' });
      assert.equal((await desk.deal(` ${id.slice(0, 13).toUpperCase()} `)).recorded, true);
    });

    it('whose id begins like another that waits needs more of it, and like one that is off the list does not', async () => {
      const ids = ['abcdef12-0000-4000-8000-000000000001', 'abcdef12-0001-4000-8000-000000000002'];
      await desk.work(async (unit) => {
        for (const id of ids) {
          const head = { kind: 'handoff', landlord: 'belgrave', reference: null, ...whose } as const;
          await unit.open({ ...head, id, policyVersion: '1', openedAt: dealtAt });
          const event = { type: 'PersonRequested', words: await unit.seal(id, 'hello'), contact: null };
          await unit.append(id, [{ ...event, occurredOn: '2026-03-18', recordedAt: dealtAt, by: resident }]);
        }
      });
      assert.equal(shortLength(idsOf(await desk.listed())), 13);
      await assert.rejects(desk.deal('abcdef12'), { code: 'INPUT', message: /More than one/ });
      await desk.deal('abcdef12-0001');
      assert.equal((await desk.deal('abcdef12')).id, ids[0]);
      assert.equal(shortLength(ids.slice(1)), 8);
    });

    it('is a failed message with its words, or without when they were erased', async () => {
      await desk.failMessage('c1', 'hello');
      await desk.failMessage('c2', 'erased');
      await store.database.kysely
        .updateTable('conversations')
        .set({ sealing_key: null })
        .where('id', '=', 'c2')
        .execute();
      const { failedMessages } = await desk.listed();
      assert.deepEqual(
        failedMessages.map(({ conversationId, words, at: when }) => [conversationId, words, when]),
        [
          ['c1', 'hello', '2026-03-17T12:00:00.000Z'],
          ['c2', null, '2026-03-17T12:00:00.000Z'],
        ],
      );
      assert.equal(await countFailedMessages(store.database, ['belgrave']), 2);
      assert.equal(await countFailedMessages(store.database, ['coop-homes']), 0);
    });
  });
});
