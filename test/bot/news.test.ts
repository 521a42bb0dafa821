import assert from 'node:assert/strict';
import type { LogEntry } from '../../services/conversations/loggedActivity.ts';
import { type CuttableHouse, openCuttableHouse } from './cuttableHouse.ts';

const opening = 'What are your opening hours?';
const gas = 'I can smell gas in my kitchen and it is getting stronger';

describe('The news of a conversation', () => {
  let house: CuttableHouse;
  before(async function () {
    this.timeout(60_000);
    house = await openCuttableHouse();
  });
  after(() => house.close());

  /** What listeners of the conversation were called with, from now on. */
  function heardIn(conversationId: string): (readonly LogEntry[])[] {
    const heard: (readonly LogEntry[])[] = [];
    house.reception.listen(conversationId, (entries) => heard.push(entries));
    return heard;
  }

  it('is the message, then its answers, exactly as the log has them', async () => {
    const id = await house.chat();
    const heard = heardIn(id);
    for (const text of [opening, gas]) {
      await house.say(id, text);
      await house.turns.run(id);
    }
    const log = await house.store.entriesAfter(id, 1);
    assert.ok(log.length >= 4);
    assert.deepEqual(JSON.parse(JSON.stringify(heard.flat())), log);
    assert.deepEqual([heard[0]?.length, heard[2]?.length], [1, 1], 'the message at once, without its answer');
  });

  it('of a message that was sent twice is left to be read: the log has the first', async () => {
    const id = await house.chat();
    await house.say(id, opening, 'same');
    await house.turns.run(id);
    const heard = heardIn(id);
    await house.say(id, opening, 'same');
    assert.deepEqual(heard, [[]]);
  });
});
