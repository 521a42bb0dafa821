import { openJobs } from '../../../services/jobs/openJobs.ts';
import { Outbox } from '../../../services/outbox/outbox.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';

/** A server that carries the outbox into the queue and is killed before it can take the rows away: started by a test. */
const [, , place] = process.argv;
if (place !== undefined && process.send !== undefined) {
  const database = await openDatabase({ ...JSON.parse(place), onWarning: () => {} });
  // A job that it begins all the same is soon found to be cut short.
  const limits = { seconds: 1, firstPauseSeconds: 1 };
  const handlers = { killed: { limits, run: async () => 'done' as const } };
  const jobs = await openJobs({ database, handlers, onTrouble: () => {} });
  const outbox = new Outbox({ database, onNotice: () => {} });
  outbox.carryTo({
    topics: jobs.topics,
    again: (ids) => jobs.again(ids),
    stop: () => jobs.stop(),
    put: async (topic, put) => {
      await jobs.put(topic, put);
      process.kill(process.pid, 'SIGKILL');
    },
  });
  await outbox.sweep();
}
