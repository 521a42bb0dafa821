import assert from 'node:assert/strict';
import type { HeardData } from '../../dialogs/spoken.ts';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { PostingClient } from '../bot/postingClient.ts';
import { type RunningHeard, startHeard } from '../support/startHeard.ts';

const heardIn = (activity: LoggedActivity) =>
  (activity.channelData as { heard?: HeardData } | undefined)?.heard ?? null;

/** What a resident answers to whatever is asked. */
const answers: Partial<Record<string, string>> = {
  offer: 'yes, log a complaint',
  first_time: 'yes, log a complaint',
  where: 'in the kitchen',
  since: 'since 2 March',
  contacts: 'four times',
  effect: 'we cannot cook',
  outcome: 'I want it repaired',
  name: 'Mary Stone',
  home: 'Flat 3, 12 Mill Lane',
  reach: 'mary@example.org',
  adjustments: 'none',
  confirm: 'yes',
};

describe('A server that is killed in the middle of an intake', function () {
  this.timeout(120_000);
  let server: RunningHeard;
  let client: PostingClient;
  const accepted: { id: string; text: string }[] = [];
  before(async () => {
    server = await startHeard({ LOG_LEVEL: 'error' });
    client = new PostingClient(server.url);
    await client.open();
  });
  after(() => server.stop());

  /** Posts a message that must be taken. */
  async function post(text: string, clientId: string): Promise<string> {
    const { status, id, body } = await client.post(text, clientId);
    assert.equal(status, 200, body);
    if (!accepted.some((each) => each.id === id)) accepted.push({ id, text });
    return id;
  }

  async function killAndRestart(): Promise<void> {
    await server.kill('SIGKILL');
    await server.restart();
    const before = client.conversationId;
    await client.open();
    assert.equal(client.conversationId, before, 'the cookie finds the same chat');
  }

  const asked = (log: LoggedActivity[]): string | null =>
    log.map(heardIn).findLast((heard) => heard !== null)?.asks ?? null;

  it('carries on with every answer kept: each message in the log once, answered exactly once', async () => {
    const story = await post(
      'I have told you about the leak under my sink again and again. Nobody comes!',
      'm-0',
    );
    await client.answered([story]);
    const moments: ((id: string, text: string, clientId: string) => Promise<void>)[] = [
      // The moment it is accepted.
      async () => killAndRestart(),
      // While its turn runs: a moment later, in which the turn has begun.
      async () => {
        await fetch(`${server.url}/healthz`);
        await killAndRestart();
      },
      // The moment its answer is there.
      async (id) => {
        await client.answered([id]);
        await killAndRestart();
      },
      // The client never heard that it was accepted, and sends it again.
      async (id, text, clientId) => {
        await killAndRestart();
        assert.equal(await post(text, clientId), id);
      },
    ];
    let open: string | null = 'offer';
    for (let round = 1; round <= 16 && open !== null; round += 1) {
      const text = answers[open] ?? 'skip';
      const id = await post(text, `m-${round}`);
      await moments[round - 1]?.(id, text, `m-${round}`);
      const log = await client.answered([id]);
      open = asked(log);
    }
    const log = await client.log();
    assert.equal(
      log.filter((activity) => heardIn(activity)?.acts.includes('logged')).length,
      1,
      'one complaint',
    );
    const readBack = log.findLast((activity) => heardIn(activity)?.asks === 'confirm')?.text ?? '';
    for (const kept of ['kitchen', 'Mary Stone', 'Mill Lane']) assert.ok(readBack.includes(kept), readBack);
    assertAnsweredOnce(log);
  });

  function assertAnsweredOnce(log: LoggedActivity[]): void {
    for (const { id, text } of accepted) {
      assert.equal(log.filter((activity) => activity.id === id).length, 1, `"${text}" is in the log once`);
      const said = log.filter(({ replyToId }) => replyToId === id).map((activity) => activity.text);
      assert.ok(said.length > 0, `"${text}" is answered`);
      assert.equal(new Set(said).size, said.length, `"${text}" is answered once`);
    }
  }
});
