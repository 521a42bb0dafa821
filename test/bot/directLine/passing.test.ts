import assert from 'node:assert/strict';
import { Passing } from '../../../bot/directLine/passing.ts';
import type { LoggedActivity } from '../../../services/conversations/loggedActivity.ts';

const answer = (id: string): LoggedActivity => ({ type: 'message', id, text: 'Ring 999.' });
const idsOf = (activities: LoggedActivity[]) => activities.map(({ id }) => id);

describe('what passes outside the log', () => {
  let now = 1_000_000_000_000;
  let passing: Passing;

  beforeEach(() => {
    now = 1_000_000_000_000;
    passing = new Passing(() => now);
  });

  it('reaches those who listen to this conversation, until they stop', () => {
    const heard: string[] = [];
    const stop = passing.listen('c1', (activities) => heard.push(...activities.map(({ type }) => type)));
    passing.listen('c2', () => assert.fail('another conversation'));
    passing.publish('c1', [{ type: 'typing' }], false);
    stop();
    stop();
    passing.publish('c1', [{ type: 'typing' }], false);
    assert.deepEqual(heard, ['typing']);
  });

  it('is kept for those who poll, who get each once', () => {
    passing.publish('c1', [answer('a')], true);
    passing.publish('c1', [answer('b')], true);
    const first = passing.keptAfter('c1', 0);
    assert.deepEqual(idsOf(first.activities), ['a', 'b']);
    assert.deepEqual(passing.keptAfter('c1', first.stamp).activities, []);
    passing.publish('c1', [answer('c')], true);
    assert.deepEqual(idsOf(passing.keptAfter('c1', first.stamp).activities), ['c']);
  });

  it('is not kept when it is only typing', () => {
    passing.publish('c1', [{ type: 'typing' }], false);
    assert.deepEqual(passing.keptAfter('c1', 0), { activities: [], stamp: 0 });
  });

  it('is forgotten after ten minutes, and when more comes than anyone writes', () => {
    passing.publish('c1', [answer('old')], true);
    now += 10 * 60_000;
    assert.deepEqual(passing.keptAfter('c1', 0).activities, []);
    for (let count = 0; count < 30; count += 1) passing.publish('c1', [answer(`n${count}`)], true);
    assert.equal(passing.keptAfter('c1', 0).activities.length, 20);
  });
});
