import { openJobs } from '../../../services/jobs/openJobs.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';

/** A server that begins a job and never comes to its end: started by a test, which kills it. */
const [, , place, id] = process.argv;
if (place !== undefined && id !== undefined && process.send !== undefined) {
  const database = await openDatabase({ ...JSON.parse(place), onWarning: () => {} });
  const jobs = await openJobs({
    database,
    handlers: {
      killed: {
        limits: { tries: 2, seconds: 1, firstPauseSeconds: 1, longestPauseSeconds: 1 },
        run: () => {
          process.send?.('begun');
          // Busy, so that not even its own time limit can end it in order.
          for (;;);
        },
      },
    },
    onTrouble: () => {},
  });
  await jobs.put('killed', [{ id, data: {} }]);
}
