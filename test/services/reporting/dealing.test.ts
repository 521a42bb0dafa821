import assert from 'node:assert/strict';
import { officer } from '../../support/serviceAt.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';
import { dealtAt, deskIn, heard, idsOf, person } from './desk.ts';

forEachStore((openStore) => {
  describe('What staff have dealt with', function () {
    this.timeout(60_000);
    let store: TestStore;
    let desk: ReturnType<typeof deskIn>;

    beforeEach(async () => {
      store = await openStore();
      desk = deskIn(store);
    });

    it('is back on the list when the resident says more, with who had dealt with it, and can be dealt with again', async () => {
      const [concernId, handoffId] = await desk.at('2026-03-17T10:00:00.000Z', async (cases) => {
        const concern = await cases.matters.hearConcern({ ...heard, words: ['Third time'] });
        await cases.matters.offerMade(concern.id);
        return [
          concern.id,
          (await cases.matters.requestPerson({ ...person, words: 'a person please' })).id,
        ] as const;
      });
      await desk.deal(concernId, { note: 'Rang back' });
      await desk.deal(handoffId);
      assert.deepEqual(idsOf(await desk.listed()), []);
      await desk.at('2026-03-20T10:00:00.000Z', async (cases) => {
        await cases.matters.hearMore(concernId, ['And nobody came']);
        await cases.matters.personContact(handoffId, '07700 900555');
      });
      const { unansweredOffers, personRequests } = await desk.listed();
      assert.deepEqual(
        unansweredOffers.map(({ words, dealtBefore }) => [words, dealtBefore]),
        [['Third time\nAnd nobody came', { at: dealtAt, by: officer, note: 'Rang back' }]],
      );
      assert.deepEqual(
        personRequests.map(({ contact, dealtBefore }) => [contact, dealtBefore?.note]),
        [['07700 900555', null]],
      );
      for (const id of [concernId, handoffId]) assert.equal((await desk.deal(id)).recorded, true);
      assert.deepEqual(idsOf(await desk.listed()), []);
      assert.equal((await desk.deal(concernId)).recorded, false);
    });

    it('is an offer with a "no" after which the resident wrote more', async () => {
      const { id } = await desk.at('2026-03-17T10:00:00.000Z', async (cases) => {
        const declined = await cases.matters.hearConcern({ ...heard, words: ['a'] });
        await cases.matters.offerDeclined(declined.id);
        return cases.matters.hearMore(declined.id, ['but it is getting worse']);
      });
      assert.deepEqual(idsOf(await desk.listed()), [id]);
    });

    it('that was dealt with is listed with who, when and the note, the latest first', async () => {
      await desk.oneOfEach();
      const ids = idsOf(await desk.listed());
      for (const id of ids) await desk.deal(id, { note: `Rang back about ${id}` });
      await desk.at('2026-03-20T10:00:00.000Z', (cases) =>
        cases.matters.requestPerson({ ...person, words: 'again' }),
      );
      const [last = ''] = idsOf(await desk.listed());
      await desk.deal(last, { now: '2026-03-21T09:00:00.000Z' });
      const dealt = await desk.dealt('belgrave');
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
      assert.deepEqual(await desk.dealt('coop-homes'), []);
    });
  });
});
