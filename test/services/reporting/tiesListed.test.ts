import assert from 'node:assert/strict';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { casesToDo, listedCases } from '../../../services/reporting/listedCases.ts';
import { mayRead } from '../../../services/staff/mayRead.ts';
import { emptyRoster } from '../../../services/staff/roster.ts';
import { landlordCalled, officer, whose } from '../../support/serviceAt.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';
import { deskIn } from './desk.ts';

const now = '2026-03-18T09:00:00.000Z';

forEachStore((openStore) => {
  describe('A tie to a group that nobody has confirmed, in the lists for staff', function () {
    this.timeout(60_000);
    let store: TestStore;
    let desk: ReturnType<typeof deskIn>;
    let whole: Complaint;
    let member: Complaint;

    beforeEach(async () => {
      store = await openStore();
      desk = deskIn(store);
      whole = await logged();
      member = await logged();
      await desk.at(now, (cases) => cases.saysWithGroup(member.id, whole.reference, 'I am with them.'));
    });

    const logged = (): Promise<Complaint> =>
      desk.at('2026-03-17T09:00:00.000Z', (cases) =>
        cases.logComplaint({
          ...whose,
          channel: 'chat',
          receivedAt: '2026-03-17T09:00:00.000Z',
          category: null,
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['The lift.'],
        }),
      );
    const about = ({ id }: Complaint, person: string): Promise<Complaint> =>
      desk.at(now, (cases) => cases.staff(id, { type: 'nameSubject', person }), officer);
    const listed = (reader: string) =>
      listedCases(
        store,
        {
          reading: {
            reader,
            rosterAt: () => emptyRoster,
            shows: (complaint) => mayRead(complaint, reader, emptyRoster),
          },
          landlord: landlordCalled('belgrave'),
          now,
        },
        'open',
      );
    const remindersFor = async (reader: string): Promise<string[]> =>
      (await listed(reader)).flatMap(({ complaint, prompts }) =>
        prompts.map(({ code, about: [other] }) => `${complaint.reference} ${code} ${other}`),
      );

    it('is in the line of either complaint, and among what is to be done', async () => {
      assert.deepEqual(
        (await remindersFor('d.cole')).toSorted(),
        [
          `${whole.reference} tie_claimed ${member.reference}`,
          `${member.reference} tie_unconfirmed ${whole.reference}`,
        ].toSorted(),
      );
      const toDo = casesToDo(await listed('d.cole')).map(({ complaint }) => complaint.reference);
      assert.deepEqual(toDo, [member.reference]);
    });

    it('tells nobody of a complaint that is about them', async () => {
      await about(member, 'd.cole');
      await about(whole, 'r.iyer');
      assert.deepEqual(await remindersFor('d.cole'), []);
      assert.deepEqual(await remindersFor('r.iyer'), []);
      assert.equal((await remindersFor('p.jones')).length, 2);
    });
  });
});
