import assert from 'node:assert/strict';
import { CaseService } from '../../../services/complaints/caseService.ts';
import type { Complaint, Part } from '../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../services/complaints/indexedComplaint.ts';
import { countFailedMessages } from '../../../services/conversations/failedMessages.ts';
import { HeardError } from '../../../services/errors.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { dealWithWaiting } from '../../../services/reporting/dealing.ts';
import { dealtWithByStaff } from '../../../services/reporting/dealtList.ts';
import { shortLength } from '../../../services/reporting/shortIds.ts';
import { type Waiting, type WaitingForStaff, waitingForStaff } from '../../../services/reporting/waiting.ts';
import { landlordCalled, officer, resident, whose } from '../../support/serviceAt.ts';
import { conversationHead, forEachStore, type TestStore } from '../../support/stores.ts';

const danger = { ...whose, kind: 'gas' as const, alert: true };
const heard = { ...whose, score: 0.9, channel: 'chat' as const };
const person = { ...whose, contact: null };
const dealtAt = '2026-03-18T09:00:00.000Z';

forEachStore((openStore) => {
  describe('What waits for staff', function () {
    this.timeout(60_000);
    let store: TestStore;

    beforeEach(async () => {
      store = await openStore();
    });

    function work<T>(does: (unit: UnitOfWork) => Promise<T>): Promise<T> {
      return inUnitOfWork(store.database, { seal: store.seal, project: indexedComplaint }, does);
    }

    function at<T>(now: string, does: (cases: CaseService) => Promise<T>, by = resident): Promise<T> {
      const landlord = landlordCalled('belgrave');
      return work((unit) => does(new CaseService({ work: unit, landlord, now, by })));
    }

    const listed = (landlordId = 'belgrave', most?: number): Promise<WaitingForStaff> =>
      waitingForStaff(store, [landlordId], most);

    function deal(
      id: string,
      more: { note?: string; staffId?: string; landlords?: string[]; now?: string } = {},
    ) {
      const {
        note = null,
        staffId = officer.kind === 'staff' ? officer.id : '',
        landlords,
        now = dealtAt,
      } = more;
      const served = loadLandlords().filter((each) => landlords?.includes(each.id) ?? true);
      const deps = { ...store, inUnitOfWork: work, landlords: served };
      return dealWithWaiting(deps, { id, note, by: { kind: 'staff', id: staffId }, now });
    }

    /** A message that was tried and given up. */
    async function failMessage(conversationId: string, text: string): Promise<void> {
      await store.conversations.start(conversationHead(conversationId));
      const activity = { type: 'message', id: 'm1', text };
      const receivedAt = '2026-03-17T12:00:00.000Z';
      await store.conversations.accept({ conversationId, clientId: 'm1', activity, receivedAt });
      const failing = store.conversations.runNextTurn(conversationId, () =>
        Promise.reject(new HeardError('INPUT', 'cannot')),
      );
      await assert.rejects(failing);
      await store.conversations.giveUp(conversationId, async () => []);
    }

    /** One of each kind that `dealWithWaiting` takes off. */
    async function oneOfEach(): Promise<void> {
      await at('2026-03-17T10:00:00.000Z', async (cases) => {
        await cases.raiseSafetyAlert({ ...danger, words: 'I smell gas' });
        await cases.requestPerson({ ...person, words: 'a person please' });
        const concern = await cases.hearConcern({ ...heard, words: ['Third time'] });
        await cases.offerMade(concern.id);
        await cases.recordDataRequest({ ...whose, kind: 'subject_access', words: 'My data' });
        const request = { ...whose, words: 'The tap drips', category: 'leak' as const };
        await cases.recordServiceRequest({ ...request, firstTime: true });
      });
      await failMessage('c9', 'nobody answered this');
    }

    /** A complaint with these answers. */
    function complain(now: string, answers: Partial<Record<Part, string>>): Promise<Complaint> {
      return at(now, async (cases) => {
        const complaint = await cases.logComplaint({
          ...whose,
          channel: 'chat',
          receivedAt: now,
          category: 'leak',
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['The gutter leaks'],
        });
        for (const [part, words] of Object.entries(answers) as [Part, string][]) {
          await cases.tell(complaint.id, part, { words });
        }
        return complaint;
      });
    }

    const idsOf = (list: WaitingForStaff): string[] =>
      Object.values(list)
        .flat()
        .map(({ id }: { id: string }) => id);

    it('is all of it, the oldest first, however few are read at a time', async () => {
      const hours = ['09', '10', '11', '12', '13', '14', '15'];
      for (const hour of hours) {
        await at(`2026-03-16T${hour}:00:00.000Z`, async (cases) => {
          await cases.requestPerson({ ...person, words: `first at ${hour}` });
          await cases.requestPerson({ ...person, words: `second at ${hour}` });
        });
      }
      for (const most of [1, 3, 14, 500]) {
        const { personRequests } = await listed('belgrave', most);
        assert.equal(personRequests.length, 14);
        assert.deepEqual(
          personRequests.map(({ at: when }) => when.slice(11, 13)),
          hours.flatMap((hour) => [hour, hour]),
        );
        assert.equal(new Set(personRequests.map(({ words }) => words)).size, 14);
      }
      assert.deepEqual(idsOf(await listed('coop-homes')), []);
    });

    it('is off the list once somebody has dealt with it, of every kind, and the record says who and when', async () => {
      await oneOfEach();
      const ids = idsOf(await listed());
      assert.equal(ids.length, 6);
      for (const id of ids) {
        assert.deepEqual(await deal(id.slice(0, 8), { note: 'Rang back' }), {
          id,
          recorded: true,
          before: null,
        });
      }
      assert.deepEqual(idsOf(await listed()), []);
      assert.equal(await countFailedMessages(store.database, ['belgrave']), 0);
      for (const id of ids) {
        const stream = await work((unit) => unit.load(id));
        const last = stream?.events.at(-1) as { type: string; by: unknown; note: string } | undefined;
        assert.deepEqual([last?.type, last?.by], ['DealtWith', officer]);
        assert.equal(await work((unit) => unit.words(id, last?.note ?? '')), 'Rang back');
      }
    });

    it('is dealt with once: the first who did so stays on the record', async () => {
      await oneOfEach();
      for (const id of idsOf(await listed())) {
        await deal(id);
        const again = await deal(id, { staffId: 'somebody.else' });
        assert.deepEqual([again.recorded, again.before?.at, again.before?.by], [false, dealtAt, officer]);
      }
    });

    it('is back on the list when the resident says more, with who had dealt with it, and can be dealt with again', async () => {
      const [concernId, handoffId] = await at('2026-03-17T10:00:00.000Z', async (cases) => {
        const concern = await cases.hearConcern({ ...heard, words: ['Third time'] });
        await cases.offerMade(concern.id);
        return [concern.id, (await cases.requestPerson({ ...person, words: 'a person please' })).id] as const;
      });
      await deal(concernId, { note: 'Rang back' });
      await deal(handoffId);
      assert.deepEqual(idsOf(await listed()), []);
      await at('2026-03-20T10:00:00.000Z', async (cases) => {
        await cases.hearMore(concernId, ['And nobody came']);
        await cases.personContact(handoffId, '07700 900555');
      });
      const { unansweredOffers, personRequests } = await listed();
      assert.deepEqual(
        unansweredOffers.map(({ words, dealtBefore }) => [words, dealtBefore]),
        [['Third time\nAnd nobody came', { at: dealtAt, by: officer, note: 'Rang back' }]],
      );
      assert.deepEqual(
        personRequests.map(({ contact, dealtBefore }) => [contact, dealtBefore?.note]),
        [['07700 900555', null]],
      );
      for (const id of [concernId, handoffId]) assert.equal((await deal(id)).recorded, true);
      assert.deepEqual(idsOf(await listed()), []);
      assert.equal((await deal(concernId)).recorded, false);
    });

    it('is an offer with a "no" after which the resident wrote more', async () => {
      const { id } = await at('2026-03-17T10:00:00.000Z', async (cases) => {
        const declined = await cases.hearConcern({ ...heard, words: ['a'] });
        await cases.offerDeclined(declined.id);
        return cases.hearMore(declined.id, ['but it is getting worse']);
      });
      assert.deepEqual(idsOf(await listed()), [id]);
    });

    it('says who the resident is once a complaint of theirs does', async () => {
      await oneOfEach();
      assert.deepEqual(
        Object.values(await listed()).flatMap((rows: Waiting[]) => rows.map(({ resident: who }) => who)),
        [null, null, null, null, null, null],
      );
      const older = await complain('2026-03-17T11:00:00.000Z', { name: 'T Dodds', home: '14 Alma Street' });
      const newer = await complain('2026-03-17T12:00:00.000Z', {
        name: 'Tracey Dodds',
        reach: '0191 555 0101',
      });
      const { safetyAlerts, personRequests, failedMessages } = await listed();
      const known = {
        cases: [newer.reference, older.reference],
        name: 'Tracey Dodds',
        home: '14 Alma Street',
        reach: '0191 555 0101',
      };
      assert.deepEqual([safetyAlerts[0]?.resident, personRequests[0]?.resident], [known, known]);
      // It is from somebody else.
      assert.equal(failedMessages[0]?.resident, null);
    });

    it('is a request for work beside the complaint about it, and says which that is', async () => {
      const complaint = await complain('2026-03-17T11:00:00.000Z', {});
      await at('2026-03-17T12:00:00.000Z', async (cases) => {
        const request = { ...whose, words: 'The tap drips', category: 'leak' as const, firstTime: true };
        const linked = await cases.recordServiceRequest(request);
        await cases.linkServiceRequest(linked.id, complaint.id);
        await cases.recordServiceRequest(request);
      });
      const { serviceRequests } = await listed();
      assert.deepEqual(
        serviceRequests
          .map(({ nowComplaints }) => nowComplaints)
          .toSorted((one, other) => one.length - other.length),
        [[], [complaint.reference]],
      );
    });

    it('that was dealt with is listed with who, when and the note, the latest first', async () => {
      await oneOfEach();
      const ids = idsOf(await listed());
      for (const id of ids) await deal(id, { note: `Rang back about ${id}` });
      await at('2026-03-20T10:00:00.000Z', (cases) => cases.requestPerson({ ...person, words: 'again' }));
      const [last = ''] = idsOf(await listed());
      await deal(last, { now: '2026-03-21T09:00:00.000Z' });
      const dealt = await dealtWithByStaff(store, ['belgrave']);
      assert.deepEqual(dealt[0], {
        id: last,
        kind: 'handoff',
        landlord: 'belgrave',
        at: '2026-03-21T09:00:00.000Z',
        by: officer,
        note: null,
      });
      assert.deepEqual(
        dealt.slice(1).map(({ id, note }) => [id, note]),
        ids.toSorted().map((id) => [id, `Rang back about ${id}`]),
      );
      assert.deepEqual(await dealtWithByStaff(store, ['coop-homes']), []);
    });

    it('dealt with by two people at the same moment is dealt with once', async () => {
      await oneOfEach();
      for (const id of idsOf(await listed())) {
        const both = await Promise.all([deal(id), deal(id, { staffId: 'somebody.else' })]);
        assert.equal(both.filter(({ recorded }) => recorded).length, 1);
      }
      assert.deepEqual(idsOf(await listed()), []);
    });

    it('is not an offer that was answered, whichever way, and needs no dealing with', async () => {
      const { id } = await at('2026-03-17T10:00:00.000Z', async (cases) => {
        const accepted = await cases.hearConcern({ ...heard, words: ['a'] });
        await cases.offerAccepted(accepted.id, 'complaint-1');
        const takenBack = await cases.hearConcern({ ...heard, words: ['b'] });
        await cases.offerDeclined(takenBack.id);
        await cases.offerAccepted(takenBack.id, 'complaint-2');
        const declined = await cases.hearConcern({ ...heard, words: ['c'] });
        return cases.offerDeclined(declined.id);
      });
      assert.deepEqual(idsOf(await listed()), []);
      assert.deepEqual(await deal(id), { id, recorded: false, before: null });
    });

    it('is a review until it was acknowledged in writing, which alone takes it off', async () => {
      const complaint = await at('2026-03-02T10:00:00.000Z', (cases) =>
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
        at(now, (cases) => cases.staff(complaint.id, command), officer);
      await staffDoes('2026-03-03T10:00:00.000Z', { type: 'acknowledge' });
      await staffDoes('2026-03-05T10:00:00.000Z', { type: 'decide', finding: 'not_upheld', reasons: 'r' });
      assert.deepEqual(idsOf(await listed()), []);
      await at('2026-03-17T10:00:00.000Z', (cases) => cases.requestReview(complaint.id, 'Look again'));
      const { reviewRequests } = await listed();
      const { id, reference } = complaint;
      assert.deepEqual(
        reviewRequests.map((row) => [row.id, row.reference, row.words, row.at]),
        [[id, reference, 'Look again', '2026-03-17T10:00:00.000Z']],
      );
      await assert.rejects(deal(id), { code: 'REFUSED', message: new RegExp(`case ${reference} `) });
      await staffDoes('2026-03-18T10:00:00.000Z', { type: 'acknowledgeReview' });
      assert.deepEqual(idsOf(await listed()), []);
      await assert.rejects(deal(id), { code: 'INPUT' });
    });

    it('is found by an id of the list alone, at a landlord that is served here', async () => {
      await oneOfEach();
      const [id = ''] = idsOf(await listed());
      for (const no of ['', '%', id.slice(0, 7), `${id}0`, '0badc0de', '________', "' or true --"]) {
        await assert.rejects(deal(no), { code: 'INPUT' }, no);
      }
      await assert.rejects(deal(id, { landlords: ['coop-homes'] }), { code: 'INPUT' });
      assert.equal((await deal(` ${id.slice(0, 13).toUpperCase()} `)).recorded, true);
    });

    it('whose id begins like another that waits needs more of it, and like one that is off the list does not', async () => {
      const ids = ['abcdef12-0000-4000-8000-000000000001', 'abcdef12-0001-4000-8000-000000000002'];
      await work(async (unit) => {
        for (const id of ids) {
          const head = { kind: 'handoff', landlord: 'belgrave', reference: null, ...whose } as const;
          await unit.open({ ...head, id, policyVersion: '1', openedAt: dealtAt });
          const event = { type: 'PersonRequested', words: await unit.seal(id, 'hello'), contact: null };
          await unit.append(id, [{ ...event, occurredOn: '2026-03-18', recordedAt: dealtAt, by: resident }]);
        }
      });
      assert.equal(shortLength(idsOf(await listed())), 13);
      await assert.rejects(deal('abcdef12'), { code: 'INPUT', message: /More than one/ });
      await deal('abcdef12-0001');
      assert.equal((await deal('abcdef12')).id, ids[0]);
      assert.equal(shortLength(ids.slice(1)), 8);
    });

    it('is a failed message with its words, or without when they were erased', async () => {
      await failMessage('c1', 'hello');
      await failMessage('c2', 'erased');
      await store.database.kysely
        .updateTable('conversations')
        .set({ sealing_key: null })
        .where('id', '=', 'c2')
        .execute();
      const { failedMessages } = await listed();
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
