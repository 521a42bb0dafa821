import assert from 'node:assert/strict';
import type { Jobs } from '../../../services/jobs/jobs.ts';
import { openJobs } from '../../../services/jobs/openJobs.ts';
import { jobCounts } from '../../../services/jobs/standing.ts';
import { forEachStore } from '../../support/stores.ts';
import { until } from '../jobs/until.ts';
import { openPostOffice, type PostOffice } from '../mail/postOffice.ts';
import { StaffRoom } from './staffRoom.ts';

describe('Each reminder goes out', function () {
  this.timeout(120_000);

  forEachStore((openStore) => {
    let post: PostOffice;
    before(async () => {
      post = await openPostOffice();
    });
    after(() => post.close());

    it('once by two servers that look at the same moment, one of which dies in the middle', async () => {
      const store = await openStore();
      const staff = new StaffRoom(store, post);
      await staff.member('d.cole', ['complaints_officer'], { email: 'd.cole@landlord.example' });
      staff.at('2026-12-23T10:00');
      for (let left = 6; left > 0; left -= 1) await staff.complaint();
      await store.database.kysely.deleteFrom('outbox').execute();
      staff.at('2026-12-30T09:00');
      const opened: Jobs[] = [];
      const begin = async () => {
        const reminding = staff.reminding(null);
        const handlers = reminding.handlers();
        const { database } = store;
        const jobs = await openJobs({ database, handlers, onTrouble: () => {}, lookSeconds: 0.5 });
        opened.push(jobs);
        return { reminding, jobs };
      };
      const [one, other] = [await begin(), await begin()];
      let puts = 0;
      one.reminding.carryTo({
        ...one.jobs,
        topics: one.jobs.topics,
        put: async (topic, jobs) => {
          puts += 1;
          if (puts > 3) throw new Error('the server died');
          await one.jobs.put(topic, jobs);
        },
        again: async () => 0,
        stop: async () => {},
      });
      other.reminding.carryTo(other.jobs);
      await Promise.all([one.reminding.sweep(), other.reminding.sweep()]);
      await opened.shift()?.stop();
      const third = await begin();
      third.reminding.carryTo(third.jobs);
      await third.reminding.sweep();
      // Of each complaint: that it is due, and that nobody has it.
      await until(() => post.taken.length >= 12);
      await third.reminding.sweep();
      await until(async () =>
        (await jobCounts(store.database)).every(({ waiting, running }) => waiting + running === 0),
      );
      await Promise.all(opened.map((jobs) => jobs.stop()));
      assert.equal(staff.notices.length, 1, 'one server could not go on');
      assert.equal(new Set(post.taken.map(({ mail }) => mail.messageId)).size, 12);
      assert.equal(post.taken.length, 12);
    });
  });
});
