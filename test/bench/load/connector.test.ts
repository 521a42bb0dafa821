import assert from 'node:assert/strict';
import { buildPeer, type RunningPeer, startPeer } from '../peer/startPeer.ts';
import { Connector } from './connector.ts';
import { play } from './play.ts';

describe('the load generator on the peer', () => {
  let peer: RunningPeer;

  before(async () => {
    await buildPeer();
    peer = await startPeer();
  });

  after(async () => {
    await peer.stop();
  });

  for (const [script, path, turns] of [
    ['chat', '/echo', 18],
    ['waterfall', '/waterfall', 12],
  ] as const) {
    it(`measures every turn of its ${path}`, async () => {
      const line = await Connector.start(`${peer.url}${path}`);
      const played = await play(
        {
          do: 'play',
          line: { kind: 'connector', bot: '' },
          script,
          messagesPerChat: 18,
          clients: 2,
          conversations: 4,
          watched: { server: peer.pid, store: null },
        },
        line,
      );
      await line.close();
      assert.equal(played.opening.count, 4);
      assert.equal(played.turns.count, 4 * turns);
    });
  }
});
