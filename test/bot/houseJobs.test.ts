import assert from 'node:assert/strict';
import { pino } from 'pino';
import { Closing } from '../../bot/closing.ts';
import { openQueue, queueFooting } from '../../bot/openQueue.ts';
import { Readiness } from '../../bot/readiness.ts';
import type { Job, JobHandlers } from '../../services/jobs/jobs.ts';
import { topics } from '../../services/outbox/topics.ts';
import { until } from '../services/jobs/until.ts';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';

describe('What a conversation owes', function () {
  this.timeout(120_000);
  let house: TestHouse;
  let said = 0;

  before(async () => {
    house = await openTestHouse();
  });
  after(() => house.close());

  async function say(conversationId: string, text: string): Promise<void> {
    said += 1;
    const message = { conversationId, clientId: `said ${said}`, activity: { type: 'message', text } };
    await house.reception.receive({ ...message, landlord: 'belgrave' });
    await house.turns.idle(conversationId);
  }

  const owed = async (): Promise<string[]> =>
    (await house.database.kysely.selectFrom('outbox').select('topic').orderBy('topic').execute()).map(
      ({ topic }) => topic,
    );

  /** A handler for each of these topics that keeps what it is given. */
  function keeping(of: readonly string[], ran: Job[]): JobHandlers {
    const run = async (job: Job) => {
      ran.push(job);
      return 'done' as const;
    };
    return Object.fromEntries(of.map((topic) => [topic, { run }]));
  }

  it('lies in the outbox with the turn, and goes to whoever works on it, without waiting for a sweep', async () => {
    const { conversationId } = await house.reception.open('belgrave', null);
    await say(conversationId, 'hello');
    assert.deepEqual(await owed(), []);
    await say(
      conversationId,
      'The boiler has been broken for three weeks, I rang four times and nobody came.',
    );
    await say(conversationId, 'Yes, log a complaint please');
    assert.deepEqual(await owed(), ['letter', 'staff-notice']);

    const ran: Job[] = [];
    await house.work(keeping(topics, ran));
    await until(() => ran.length === 2);
    const [complaint] = await house.inWork((work) => work.list({ kind: 'complaint', conversationId }));
    assert.ok(complaint);
    for (const job of ran) {
      assert.equal(job.data.recordId, complaint.head.id);
      assert.equal(complaint.events[Number(job.data.seq) - 1]?.type, 'ComplaintLogged');
    }
    const other = (await house.reception.open('belgrave', null)).conversationId;
    await say(other, 'I can smell gas in the hall');
    await until(() => ran.some(({ topic }) => topic === 'alert'));
    await until(async () => (await owed()).length === 0);
  });

  it('is worked on by a running server to its end, after its doors have closed', async () => {
    const closing = new Closing();
    const log = pino({ level: 'silent' });
    const seen: string[] = [];
    const handlers: JobHandlers = {
      ending: {
        run: async (_job, signal) => {
          seen.push('begun');
          await new Promise((resolve) => {
            setTimeout(resolve, 100);
          });
          seen.push(signal.aborted ? 'aborted' : 'finished');
          return 'done';
        },
      },
    };
    const jobs = await openQueue(house, handlers, { log, closing });
    closing.add(() => void seen.push('doors closed'));
    await jobs.put('ending', [{ id: '5f0c7d1e-0000-8000-8000-000000000001', data: {} }]);
    await until(() => seen.includes('begun'));
    await closing.run();
    assert.deepEqual(seen, ['begun', 'doors closed', 'finished']);
  });

  it('shows on /readyz when it does not move, and takes no server out for it', async () => {
    const jobs = { topics: ['letter'], put: async () => {}, again: async () => 0, stop: async () => {} };
    const readiness = new Readiness([queueFooting(house, jobs)]);
    assert.deepEqual(await readiness.standing(), { ready: true, away: [] });
    await house.database.script(
      `insert into outbox values (gen_random_uuid(), 'letter', 'r', 1, 'belgrave', now() - interval '1 hour')`,
    );
    const { ready, away } = await readiness.standing();
    assert.equal(ready, true);
    assert.match(away.join(), /does not move/);
    await house.database.kysely.deleteFrom('outbox').execute();
  });
});
