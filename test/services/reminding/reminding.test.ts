import assert from 'node:assert/strict';
import fc from 'fast-check';
import { takeWaitingAlert } from '../../../services/reminding/takingAlert.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';
import { openPostOffice, type PostOffice, refuses } from '../mail/postOffice.ts';
import { StaffRoom } from './staffRoom.ts';

const cole = 'd.cole@landlord.example';
const may = 'e.may@landlord.example';
const office = 'office@landlord.example';
const officeNotices = { email: office, onCall: [], hours: null };
const closedWeek = ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'].map((date) => ({
  date,
  title: 'Office closed',
}));

describe('Staff are told by e-mail', function () {
  this.timeout(120_000);

  forEachStore((openStore, name) => {
    let post: PostOffice;
    beforeEach(async () => {
      post = await openPostOffice();
    });
    afterEach(() => post.close());

    /** A room with a Complaints Officer who has an address. */
    async function room(
      begins: string,
      more: ConstructorParameters<typeof StaffRoom>[2] = {},
      store?: TestStore,
    ): Promise<StaffRoom> {
      const opened = new StaffRoom(store ?? (await openStore()), post, more).at(begins);
      await opened.member('d.cole', ['complaints_officer'], { email: cole });
      return opened;
    }

    it('of every date over Christmas and New Year once, in the hours of working days', async () => {
      const staff = await room('2026-12-23T10:00');
      await staff.complaint();
      await staff.until('2027-01-05T12:00', staff.reminding());
      const ack = 'The written acknowledgement';
      const monday = 'Monday 4 January 2027';
      assert.deepEqual(staff.lines(), [
        `2026-12-23T10:00 ${cole} A new complaint came in`,
        `2026-12-24T08:00 ${cole} Nobody has this complaint yet`,
        `2026-12-30T08:00 ${cole} ${ack} is due by ${monday}`,
        `2026-12-31T08:00 ${cole} ${ack} is due by ${monday}`,
        `2027-01-04T08:00 ${cole} ${ack} is due by ${monday}`,
        `2027-01-04T08:00 ${cole} The stage 1 decision is due by Monday 11 January 2027`,
        `2027-01-05T08:00 ${cole} ${ack} is overdue: it was due by ${monday}`,
      ]);
    });

    it('before the office closes, of a date that falls among its closed days', async () => {
      const staff = await room('2026-12-23T10:00', { closedDays: closedWeek });
      await staff.complaint();
      await staff.until('2027-01-04T12:00', staff.reminding());
      const acknowledgements = staff.told.filter(({ subject }) =>
        subject.includes('written acknowledgement is'),
      );
      assert.deepEqual(
        acknowledgements.map(({ at }) => at),
        ['2026-12-23T10:00', '2027-01-04T08:00'],
      );
      assert.match(acknowledgements[1]?.text ?? '', /last working day/);
    });

    it('at eight in London over Easter and both changes of the clocks', async () => {
      const easter = await room('2027-03-22T10:00');
      await easter.complaint();
      await easter.until('2027-04-01T12:00', easter.reminding());
      const autumn = await room('2026-10-21T10:00');
      await autumn.complaint();
      await autumn.until('2026-10-29T12:00', autumn.reminding());
      const about = ({ told }: StaffRoom) =>
        told.filter(({ subject }) => subject.includes('written acknowledgement')).map(({ at }) => at);
      const eight = (...days: string[]) => days.map((day) => `${day}T08:00`);
      assert.deepEqual(about(easter), eight('2027-03-25', '2027-03-30', '2027-03-31', '2027-04-01'));
      assert.deepEqual(about(autumn), eight('2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29'));
    });

    it('two working days before a decision to tell the resident before the date, and not once it is decided', async () => {
      const staff = await room('2026-06-01T09:00');
      const { id } = await staff.complaint();
      await staff.staff(id, { type: 'acknowledge' });
      await staff.staff(id, { type: 'assign', officer: 'd.cole' });
      staff.at('2026-06-11T09:00');
      const reminding = staff.reminding();
      await staff.look(reminding);
      const [told] = staff.told.filter(({ subject }) => subject.includes('stage 1 decision'));
      assert.match(told?.text ?? '', /tell the resident before that day/);
      await staff.staff(id, { type: 'decide', finding: 'not_upheld', reasons: 'words' });
      const before = staff.told.length;
      await staff.until('2026-06-18T12:00', reminding);
      assert.deepEqual(staff.lines().slice(before), []);
    });

    it('on the day itself that a complaint may be put right at once, where the landlord tries to', async () => {
      const { landlord } = new StaffRoom(await openStore(), post);
      const sameDayFix = { value: true as const, quote: 'We try to put it right on the same day.' };
      const staff = await room('2026-06-01T11:00', { procedure: { ...landlord.procedure, sameDayFix } });
      await staff.complaint();
      await staff.until('2026-06-02T09:00', staff.reminding());
      const fixes = staff.told.filter(({ subject }) => subject.includes('put right today'));
      assert.deepEqual(
        fixes.map(({ at }) => at),
        ['2026-06-01T11:00'],
      );
    });

    it('in the morning of what came at night, and not of what was dealt with until then', async () => {
      const staff = await room('2026-06-01T23:00');
      const reminding = staff.reminding();
      await staff.complaint();
      const wish = { residentId: null, conversationId: null, words: 'a person please', contact: null };
      const { id } = await staff.resident((cases) => cases.matters.requestPerson(wish));
      await staff.look(reminding);
      assert.deepEqual(staff.told, []);
      await staff.inWork((work) =>
        work.append(id, [
          {
            type: 'DealtWith',
            note: null,
            occurredOn: '2026-06-01',
            recordedAt: staff.now,
            by: { kind: 'staff', id: 'd.cole' },
          } as never,
        ]),
      );
      await staff.until('2026-06-02T09:00', reminding);
      assert.deepEqual(staff.lines(), [
        `2026-06-02T08:00 ${cole} A new complaint came in`,
        `2026-06-02T08:00 ${cole} Nobody has this complaint yet`,
      ]);
    });

    it('but of a complaint about somebody neither them nor the office', async () => {
      const staff = await room('2026-06-01T09:00', { notices: officeNotices });
      await staff.member('e.may', ['chair', 'committee_member'], { email: may });
      const { id } = await staff.complaint();
      await staff.staff(id, { type: 'nameSubject', person: 'd.cole' });
      await staff.until('2026-06-10T12:00', staff.reminding(), 180);
      assert.ok(staff.told.length > 3);
      assert.deepEqual([...new Set(staff.told.map(({ to }) => to))], [may]);
    });

    it('nothing where nobody has an address, with nothing left to be tried; and again once somebody has', async () => {
      const staff = new StaffRoom(await openStore(), post).at('2026-06-01T09:00');
      await staff.complaint();
      const reminding = staff.reminding();
      await staff.until('2026-06-03T09:00', reminding);
      assert.deepEqual(staff.told, []);
      assert.ok([...staff.queue.rows.values()].every(({ became }) => became === 'done'));
      await staff.member('d.cole', ['complaints_officer'], { email: cole });
      await staff.until('2026-06-04T09:00', reminding);
      assert.ok(staff.lines().some((line) => line.includes('Nobody has this complaint yet')));
    });

    it('again by a server that was not ready, and never by one that knows no such address', async () => {
      const staff = await room('2026-06-01T09:00');
      await staff.complaint();
      let answers = 451;
      const strict = await openPostOffice({ onRcptTo: (_address, _session, done) => done(refuses(answers)) });
      const refused = staff.reminding(staff.queue, strict.url);
      await staff.look(refused);
      assert.equal(staff.queue.failures.length, 1);
      answers = 550;
      await staff.look(refused);
      await strict.close();
      assert.deepEqual(
        [...staff.queue.rows.values()].filter(({ became }) => became !== 'done').map(({ became }) => became),
        ['dead'],
      );
    });

    it('of danger at any hour: the first, the first again, the next, then everybody', async () => {
      const staff = await room('2026-12-25T03:07');
      await staff.member('e.may', ['chair'], { email: may, onCall: 1 });
      await staff.member('d.cole', ['complaints_officer'], { onCall: 2 });
      await staff.danger();
      await staff.until('2026-12-25T12:07', staff.reminding(), 5);
      assert.deepEqual(staff.lines(), [
        `2026-12-25T03:07 ${may} Danger: act now`,
        `2026-12-25T03:22 ${may} Danger: nobody has taken it yet`,
        `2026-12-25T03:37 ${cole} Danger: nobody has taken it yet`,
        `2026-12-25T03:52 ${may} Danger: nobody has taken it yet`,
        `2026-12-25T03:52 ${cole} Danger: nobody has taken it yet`,
      ]);
    });

    it('of the limits of a hazard, those in hours at night too, and of one that nobody took on each working day', async () => {
      const staff = await room('2026-06-02T02:00');
      await staff.danger('I can smell gas in the kitchen');
      const reminding = staff.reminding();
      await staff.until('2026-06-04T09:00', reminding, 30);
      const without = staff.lines().filter((line) => !line.includes('Danger'));
      assert.deepEqual(without, [
        `2026-06-02T08:00 ${cole} A danger in a home was reported`,
        `2026-06-02T22:00 ${cole} The investigation of the danger is due by Wednesday 3 June 2026 at 2:00am`,
        `2026-06-02T22:00 ${cole} The work that makes the home safe is due by Wednesday 3 June 2026 at 2:00am`,
        `2026-06-03T08:00 ${cole} The investigation of the danger is overdue: it was due by Wednesday 3 June 2026 at 2:00am`,
        `2026-06-03T08:00 ${cole} The work that makes the home safe is overdue: it was due by Wednesday 3 June 2026 at 2:00am`,
        `2026-06-03T08:00 ${cole} A resident told of danger, and nobody has taken it`,
        `2026-06-04T08:00 ${cole} The investigation of the danger is overdue: it was due by Wednesday 3 June 2026 at 2:00am`,
        `2026-06-04T08:00 ${cole} The work that makes the home safe is overdue: it was due by Wednesday 3 June 2026 at 2:00am`,
        `2026-06-04T08:00 ${cole} A resident told of danger, and nobody has taken it`,
      ]);
    });

    it('of danger no more once somebody has taken it', async () => {
      const staff = await room('2026-12-25T03:07');
      await staff.member('e.may', ['chair'], { email: may, onCall: 1 });
      const id = await staff.danger();
      const reminding = staff.reminding();
      await staff.look(reminding);
      const deps = {
        database: staff.store.database,
        landlords: [staff.landlord],
        inUnitOfWork: staff.inWork.bind(staff),
      };
      const taking = { id: id.slice(0, 8), by: { kind: 'staff' as const, id: 'e.may' }, now: staff.now };
      assert.equal((await takeWaitingAlert(deps, taking)).before, null);
      const again = await takeWaitingAlert(deps, { ...taking, by: { kind: 'staff', id: 'd.cole' } });
      assert.deepEqual(again.before?.by, { kind: 'staff', id: 'e.may' });
      await staff.until('2026-12-29T12:07', reminding);
      assert.equal(staff.told.filter(({ subject }) => subject.includes('Danger')).length, 1);
    });

    if (name === 'PGlite') {
      it('without a word of what residents wrote, nor anybody’s name', async () => {
        const store = await openStore();
        const staff = await room('2026-06-01T09:00', { notices: officeNotices }, store);
        const words = fc.stringMatching(/^[A-Z][a-z]{6,14}q[a-z]{5,9}$/);
        await fc.assert(
          fc.asyncProperty(words, words, async (said, called) => {
            staff.at('2026-06-01T09:00');
            const { id } = await staff.complaint(`${said} ${called}`);
            await staff.danger(`gas ${said}`);
            const wish = { residentId: null, conversationId: null, words: said, contact: called };
            await staff.resident((cases) => cases.matters.requestPerson(wish));
            await staff.staff(id, { type: 'note', words: called });
            const first = post.taken.length;
            await staff.until('2026-06-17T10:00', staff.reminding(), 12 * 60);
            const mails = post.taken.slice(first);
            assert.ok(mails.length > 5);
            for (const { mail } of mails) {
              const all = `${mail.subject} ${mail.text} ${JSON.stringify(mail.headers)}`.toLowerCase();
              for (const hidden of [said, called]) assert.ok(!all.includes(hidden.toLowerCase()), all);
            }
            // What was told of stands in the way of the next run.
            for (const table of ['outbox', 'complaint_index'] as const)
              await store.database.kysely.deleteFrom(table).execute();
          }),
          { numRuns: 5 },
        );
      });
    }
  });
});
