import assert from 'node:assert/strict';
import { clockStartingAt } from '../../../../services/clock.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import type { LearningSettings } from '../../../../services/landlords/learningSettings.ts';
import { correct } from '../../../../services/understanding/learning/correcting.ts';
import { type ReadLesson, readLessons } from '../../../../services/understanding/learning/readLessons.ts';
import { landlordCalled, whose } from '../../../support/serviceAt.ts';
import { forEachStore, type TestStore } from '../../../support/stores.ts';
import { deskIn } from '../../reporting/desk.ts';

const switchedOn: LearningSettings = {
  enabled: true,
  keepDays: 30,
  assessedOn: '2026-03-01',
  residentsChoices: true,
};
const heardAt = '2026-03-17T10:00:00.000Z';

forEachStore((openStore) => {
  describe('What may be learned from', function () {
    this.timeout(60_000);
    let store: TestStore;
    let desk: ReturnType<typeof deskIn>;

    beforeEach(async () => {
      store = await openStore();
      desk = deskIn(store);
    });

    const landlord = (learning: Partial<LearningSettings> = {}): Landlord => ({
      ...landlordCalled('belgrave'),
      learning: { ...switchedOn, ...learning },
    });

    function lessons(learning: Partial<LearningSettings> = {}, now = heardAt): Promise<ReadLesson[]> {
      const clock = clockStartingAt(now, () => 0);
      return readLessons({ ...store, clock }, [landlord(learning)]);
    }

    const texts = async (...asked: Parameters<typeof lessons>): Promise<string[]> =>
      (await lessons(...asked)).map(({ text }) => text).toSorted();

    /** Dissatisfaction whose offer was accepted; gives the ids of concern and complaint. */
    function acceptedConcern(words: string, now = heardAt, residentId = 'resident-1') {
      const who = { ...whose, residentId };
      return desk.at(now, async (cases) => {
        const concern = await cases.matters.hearConcern({
          ...who,
          words: [words],
          score: 0.9,
          channel: 'chat',
        });
        await cases.matters.offerMade(concern.id);
        const complaint = await cases.logComplaint({
          ...who,
          channel: 'chat',
          receivedAt: now,
          category: null,
          concernId: concern.id,
          onBehalfOf: null,
          group: false,
          what: [words],
        });
        await cases.matters.offerAccepted(concern.id, complaint.id);
        return { concern: concern.id, complaint: complaint.id };
      });
    }

    const dropKey = (id: string) =>
      store.database.kysely.updateTable('records').set({ sealing_key: null }).where('id', '=', id).execute();

    function byStaff(id: string, dissatisfied: boolean) {
      const mayKnow = async () => true;
      const deps = { database: store.database, inUnitOfWork: desk.work, landlords: [landlord()], mayKnow };
      return correct(deps, { id, dissatisfied, label: null, staffId: 's1', now: heardAt });
    }

    it('is nothing until the landlord has switched it on and its assessment is done', async () => {
      await acceptedConcern('Third time I ring');
      assert.deepEqual(await texts({ enabled: false }), []);
      assert.deepEqual(await texts({ assessedOn: '2026-03-18' }), []);
      assert.deepEqual(await texts(), ['Third time I ring']);
    });

    it('is nothing of a landlord beside it that has not', async () => {
      await acceptedConcern('Third time I ring');
      const clock = clockStartingAt(heardAt, () => 0);
      const other = { ...landlordCalled('coop-homes'), learning: switchedOn };
      assert.deepEqual(await readLessons({ ...store, clock }, [landlord({ enabled: false }), other]), []);
    });

    it('is no older than the landlord keeps it', async () => {
      await acceptedConcern('Third time I ring');
      assert.equal((await lessons({}, '2026-04-16T09:59:00.000Z')).length, 1);
      assert.deepEqual(await texts({}, '2026-04-16T10:01:00.000Z'), []);
    });

    it('is nothing that was erased, with the concern or with the complaint that came of it', async () => {
      const one = await acceptedConcern('The first');
      const other = await acceptedConcern('The second');
      await acceptedConcern('The third');
      await dropKey(one.concern);
      await dropKey(other.complaint);
      assert.deepEqual(await texts(), ['The third']);
    });

    it('is no word of a complaint that was withdrawn, not even when staff corrected it', async () => {
      const { concern, complaint } = await acceptedConcern('Never mind this');
      await byStaff(concern, true);
      await desk.at(heardAt, (cases) => cases.withdraw(complaint, null));
      assert.deepEqual(await texts(), []);
    });

    it('is nothing of a resident who asked for erasure or complained about the use of their data', async () => {
      await acceptedConcern('Mine', heardAt, 'resident-2');
      await acceptedConcern('Theirs');
      await desk.at(heardAt, (cases) =>
        cases.matters.recordDataRequest({
          ...whose,
          residentId: 'resident-2',
          kind: 'erasure',
          words: 'Delete me',
        }),
      );
      assert.deepEqual(await texts(), ['Theirs']);
    });

    it('is what staff said of it last, of concerns and of service requests, and nothing where nobody said anything', async () => {
      const { concern } = await acceptedConcern('Light is out');
      const request = await desk.at(heardAt, (cases) =>
        cases.matters.recordServiceRequest({
          ...whose,
          words: 'And again',
          category: null,
          firstTime: 'unknown',
        }),
      );
      assert.deepEqual(await texts(), ['Light is out']);
      assert.equal((await byStaff(concern.slice(0, 13), true)).recorded, true);
      assert.equal((await byStaff(concern, false)).recorded, true);
      assert.equal((await byStaff(concern, false)).recorded, false);
      await byStaff(request.id, true);
      const read = await lessons({ residentsChoices: false });
      assert.deepEqual(
        read.map(({ text, dissatisfied, source }) => `${text}: ${dissatisfied}, ${source}`).toSorted(),
        ['And again: true, correction', 'Light is out: false, correction'],
      );
    });

    it('is corrected only under an id that there is', async () => {
      await assert.rejects(byStaff('11111111', true), { code: 'INPUT' });
      await assert.rejects(byStaff('%', true), { code: 'INPUT' });
    });

    it('leaves what waits for staff as it was', async () => {
      const id = await desk.at(heardAt, async (cases) => {
        const concern = await cases.matters.hearConcern({
          ...whose,
          words: ['Hm'],
          score: 0.6,
          channel: 'chat',
        });
        return (await cases.matters.offerMade(concern.id)).id;
      });
      await byStaff(id, false);
      assert.deepEqual(
        (await desk.listed()).unansweredOffers.map((offer) => offer.id),
        [id],
      );
    });
  });
});
