import assert from 'node:assert/strict';
import { LogIds } from '../../../bot/directLine/logIds.ts';
import type { LogEntry } from '../../../services/conversations/loggedActivity.ts';

const entry = (position: number): LogEntry => ({
  position,
  activity: { type: 'message', id: `id${position}` },
});
const log = [1, 2, 3, 4, 5, 6].map(entry);

describe('the ids of a conversation’s log', () => {
  let reads: number[] = [];
  const readTwo = async (_conversationId: string, position: number): Promise<LogEntry[]> => {
    reads.push(position);
    return log.filter((one) => one.position > position).slice(0, 2);
  };

  beforeEach(() => {
    reads = [];
  });

  it('are found by reading no further than needed, and once', async () => {
    const ids = new LogIds(readTwo);
    assert.equal(await ids.has('c1', 'id3', 6), true);
    assert.equal(await ids.has('c1', 'id1', 6), true);
    assert.deepEqual(reads, [0, 2]);
  });

  it('are not looked for after the entry that names them', async () => {
    const ids = new LogIds(readTwo);
    assert.equal(await ids.has('c1', 'id6', 2), false);
    assert.equal(await ids.has('c1', 'nowhere', 6), false);
    assert.deepEqual(reads, [0, 2, 4]);
  });

  it('that were read anyway are not read again', async () => {
    const ids = new LogIds(readTwo);
    ids.note('c1', 0, log);
    assert.equal(await ids.has('c1', 'id6', 6), true);
    assert.equal(ids.hasNoted('c1', 'id2'), true);
    assert.deepEqual(reads, []);
  });

  it('are not believed complete when entries before them were never read', async () => {
    const ids = new LogIds(readTwo);
    ids.note('c1', 4, log.slice(4));
    assert.equal(await ids.has('c1', 'id3', 6), true);
    assert.deepEqual(reads, [0, 2]);
  });

  it('are unknown while the log cannot be read', async () => {
    const ids = new LogIds(() => Promise.reject(new Error('down')));
    assert.equal(await ids.has('c1', 'id1', 6), false);
  });
});
