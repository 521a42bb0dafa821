import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useFakeTimers } from 'sinon';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { HeardError } from '../../services/errors.ts';
import { storeDown } from '../../services/wording/en/problems.ts';
import { actsOf, answersTo, type CuttableHouse, openCuttableHouse } from './cuttableHouse.ts';

const gas = 'I can smell gas in my kitchen and it is getting stronger';
const ordinary = 'What are your opening hours?';

type Said = Awaited<ReturnType<CuttableHouse['say']>>;
type Ids = (string | undefined)[];

/** A message that was answered at the door, and its answer. */
const idsOf = ({ activityId, spooled }: Said): Ids => [activityId, ...spooled.map(({ id }) => id)];

/** What was said: the id of what is known already, else what the answer does. */
function told(log: readonly LoggedActivity[], known: Ids): Ids {
  return log.map((activity) => (known.includes(activity.id) ? activity.id : actsOf(activity)[0]));
}

/** What is told once the store is back: by when the law wants it safe, and where they are is asked. */
const later = ['hazard_told', 'whereabouts_question'];

describe('The front desk', () => {
  let house: CuttableHouse;
  before(async function () {
    this.timeout(60_000);
    house = await openCuttableHouse();
  });
  afterEach(async () => {
    house.line.state = 'there';
    await rm(house.spoolFolder, { recursive: true, force: true });
  });
  after(() => house.close());

  async function settled(conversationId: string): Promise<void> {
    await house.turns.run(conversationId);
  }

  const refusal = (thrown: unknown): boolean => {
    assert.ok(thrown instanceof HeardError);
    assert.equal(thrown.code, 'STORE_UNAVAILABLE');
    const belgrave = house.reception.landlord('belgrave');
    assert.ok(belgrave);
    assert.equal(thrown.resident, storeDown(belgrave));
    return true;
  };

  it('greets once, and knows the chat again by its cookie and landlord only', async () => {
    const { reception } = house;
    const first = await reception.open('belgrave', null);
    const again = await reception.open('belgrave', first.sessionToken);
    assert.equal(again.conversationId, first.conversationId);
    assert.equal(again.resumed, true);
    assert.equal((await house.logOf(first.conversationId)).length, 1);
    assert.equal(await reception.find('coop-homes', first.sessionToken), null);
    assert.equal(await reception.find('belgrave', randomBytes(32).toString('base64url')), null);
    await assert.rejects(reception.open('nobody', null), { code: 'LANDLORD_NOT_FOUND' });
  });

  it('ends a chat: its session finds nothing more and its conversation takes nothing more', async () => {
    const { reception } = house;
    const chat = await reception.open('belgrave', null);
    assert.equal(await reception.isLive(chat.conversationId), true);
    await reception.end(chat.sessionToken);
    await reception.end(chat.sessionToken);
    assert.equal(await reception.isLive(chat.conversationId), false);
    assert.equal(await reception.find('belgrave', chat.sessionToken), null);
    await assert.rejects(house.say(chat.conversationId, ordinary), { code: 'CONVERSATION_NOT_FOUND' });
    await assert.rejects(house.say(chat.conversationId, gas), { code: 'CONVERSATION_NOT_FOUND' });
  });

  it('takes the same client id twice as one message with one answer', async () => {
    const id = await house.chat();
    const [first, second] = await Promise.all([
      house.say(id, ordinary, 'same'),
      house.say(id, ordinary, 'same'),
    ]);
    const third = await house.say(id, ordinary, 'same');
    await settled(id);
    assert.equal(second.activityId, first.activityId);
    assert.equal(third.activityId, first.activityId);
    const log = await house.logOf(id);
    assert.equal(log.filter((activity) => activity.text === ordinary).length, 1);
    assert.equal(answersTo(log, first.activityId).length, 1);
  });

  it('answers twenty messages that come at once in their order, each once', async function () {
    this.timeout(60_000);
    const id = await house.chat();
    await Promise.all(Array.from({ length: 20 }, (_, index) => house.say(id, `${ordinary} (${index})`)));
    await settled(id);
    const log = (await house.logOf(id)).slice(1);
    const asked = log.filter((activity) => activity.replyToId === undefined).map(({ id: own }) => own);
    const answered = log.flatMap(({ replyToId }) => (typeof replyToId === 'string' ? [replyToId] : []));
    assert.equal(asked.length, 20);
    assert.deepEqual([...new Set(answered)], asked, 'in their order');
    assert.equal(answered.length, 20, 'one answer each');
  });

  it('refuses an ordinary message with the words for residents while the store is down', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    await assert.rejects(house.say(id, ordinary), refusal);
    house.line.state = 'there';
    await house.sweep(0);
    assert.equal((await house.logOf(id)).length, 1, 'what was refused is not taken after all');
    assert.deepEqual(await house.spooledFiles(), []);
  });

  it('answers gas without the store, and appends message, answer and alert exactly once when it is back', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    const said = await house.say(id, gas);
    assert.match(said.spooled[0]?.text ?? '', /0800 111 999/);
    await assert.rejects(house.sweep(0), { code: 'STORE_UNAVAILABLE' });
    assert.equal((await house.spooledFiles()).length, 1, 'kept while the store is down');
    house.line.state = 'there';
    await Promise.all([house.sweep(0), house.sweep(0)]);
    await house.sweep(0);
    const log = await house.logOf(id);
    assert.deepEqual(told(log.slice(1), idsOf(said)), [...idsOf(said), ...later]);
    assert.equal((await house.records('safetyAlert', id)).length, 1);
    assert.deepEqual(await house.spooledFiles(), []);
  });

  it('seals what it spools: no word of the message or its answer lies readable on the disk', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    await house.say(id, gas);
    const files = await house.spooledFiles();
    assert.equal(files.length, 1);
    for (const { name, bytes } of files) {
      for (const word of ['gas', 'kitchen', 'stronger', '0800', id]) {
        assert.ok(!bytes.toString('latin1').includes(word), `"${word}" lies readable`);
        assert.ok(!name.includes(word));
      }
    }
  });

  it('gives two spooled messages answers of their own, so that none replaces the other', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    const first = await house.say(id, gas);
    house.clock.advance(1_000);
    const second = await house.say(id, 'there is a fire in the stairwell');
    assert.notEqual(first.spooled[0]?.id, second.spooled[0]?.id);
    house.line.state = 'there';
    await house.sweep(0);
    const log = (await house.logOf(id)).slice(1);
    const [one, other] = [idsOf(first), idsOf(second)];
    assert.deepEqual(told(log, [...one, ...other]), [...one, ...later, ...other, 'hazard_told']);
  });

  it('spools the same message sent twice as one', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    await house.say(id, gas, 'same');
    house.clock.advance(1_000);
    await house.say(id, gas, 'same');
    house.line.state = 'there';
    await house.sweep(0);
    const log = (await house.logOf(id)).slice(1);
    assert.equal(log.filter((activity) => activity.text === gas).length, 1);
    assert.equal(log.filter((activity) => actsOf(activity).includes('safety')).length, 1);
    assert.equal((await house.records('safetyAlert', id)).length, 1);
  });

  it('appends the answer after a crash between taking the spooled message and its answer', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    const said = await house.say(id, gas);
    house.line.state = 'there';
    await house.spool
      .drain(async (message) => {
        const { conversationId, clientId, receivedAt } = message;
        const activity = { ...message.activity, answeredAtTheDoor: true };
        await house.store.accept({ conversationId, clientId, activity, receivedAt });
        throw new HeardError('STORE_UNAVAILABLE', 'the power went');
      })
      .catch(() => {});
    await house.sweep(0);
    const log = (await house.logOf(id)).slice(1);
    assert.deepEqual(told(log, idsOf(said)), [...idsOf(said), ...later]);
  });

  it('records danger from a chat that has ended meanwhile, once, and brings home everything after it', async () => {
    const over = await house.reception.open('belgrave', null);
    const id = await house.chat();
    await house.reception.end(over.sessionToken);
    house.line.state = 'refuses';
    await house.say(over.conversationId, gas);
    house.clock.advance(1_000);
    await house.say(id, gas);
    const [first] = await house.spooledFiles();
    assert.ok(first !== undefined);
    house.line.state = 'there';
    await house.sweep(0);
    assert.equal((await house.records('safetyAlert', over.conversationId)).length, 1);
    assert.equal((await house.records('safetyAlert', id)).length, 1);
    assert.deepEqual(await house.spooledFiles(), []);
    await writeFile(join(house.spoolFolder, first.name), first.bytes);
    await house.sweep(0);
    assert.equal(
      (await house.records('safetyAlert', over.conversationId)).length,
      1,
      'a crash before its end',
    );
  });

  it('answers danger once, also when the store took the message after all and the server was started anew', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    const { activityId } = await house.say(id, gas, 'late');
    house.line.state = 'there';
    const activity = { type: 'message', id: activityId, text: gas };
    await house.store.accept({
      conversationId: id,
      clientId: 'late',
      activity,
      receivedAt: house.clock.now(),
    });
    await house.again().sweep(0);
    const safety = (await house.logOf(id)).filter((each) => actsOf(each).includes('safety'));
    assert.equal(safety.length, 1);
  });

  it('sets aside danger whose landlord is served no more', async () => {
    const over = await house.reception.open('belgrave', null);
    await house.reception.end(over.sessionToken);
    house.line.state = 'refuses';
    await house.say(over.conversationId, gas);
    house.line.state = 'there';
    await house.again([]).sweep(0);
    assert.deepEqual(
      (await house.spooledFiles()).map(({ name }) => name.split('.').at(-1)),
      ['unplaced'],
    );
  });

  it('sets aside what belongs to no chat that it knows, and still brings home everything after it', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    await house.say('never begun', gas);
    house.clock.advance(1_000);
    await house.say(id, gas);
    house.line.state = 'there';
    await house.sweep(0);
    assert.equal((await house.records('safetyAlert', id)).length, 1);
    assert.deepEqual(
      (await house.spooledFiles()).map(({ name }) => name.split('.').at(-1)),
      ['unplaced'],
    );
  });

  it('keeps a safety message in memory when the disk takes nothing, and brings it home all the same', async () => {
    const id = await house.chat();
    await writeFile(house.spoolFolder, 'a file where the folder should be');
    house.line.state = 'refuses';
    const { spooled } = await house.say(id, gas);
    assert.equal(spooled.length, 1);
    house.line.state = 'there';
    await house.sweep(0);
    await house.sweep(0);
    assert.equal((await house.logOf(id)).filter((activity) => activity.text === gas).length, 1);
    assert.equal((await house.records('safetyAlert', id)).length, 1);
  });

  it('lets danger wait a second and a half for a store that hangs, and no longer', async () => {
    const id = await house.chat();
    house.line.state = 'hangs';
    const timers = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let answered = false;
      const received = house.say(id, gas).finally(() => {
        answered = true;
      });
      await timers.tickAsync(1_499);
      assert.equal(answered, false, 'a store that is only slow still gets its chance');
      await timers.tickAsync(1);
      assert.match((await received).spooled[0]?.text ?? '', /0800 111 999/);
    } finally {
      timers.restore();
    }
  });

  it('does not answer danger twice when a store that was too slow takes the message after all', async () => {
    const id = await house.chat();
    house.line.state = 'hangs';
    const timers = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const received = house.say(id, gas);
    await timers.tickAsync(1_500);
    timers.restore();
    const { activityId } = await received;
    await house.line.release();
    // The next message starts the turns before the spool is looked at.
    const next = await house.say(id, ordinary);
    await settled(id);
    await house.sweep(0);
    const log = await house.logOf(id);
    assert.equal(log.filter((activity) => activity.id === activityId).length, 1);
    assert.equal(log.filter((activity) => actsOf(activity).includes('safety')).length, 1);
    assert.equal((await house.records('safetyAlert', id)).length, 1);
    assert.equal(answersTo(log, next.activityId).length, 1);
    assert.deepEqual(await house.spooledFiles(), []);
  });

  it('logs nothing of what residents write', async () => {
    const id = await house.chat();
    house.line.state = 'refuses';
    await house.say(id, gas);
    await assert.rejects(house.say(id, 'My name is Wilhelmina'), refusal);
    house.line.state = 'there';
    await house.sweep(0);
    assert.ok(house.logged.some((line) => line.includes('could not accept a message')));
    assert.doesNotMatch(house.logged.join('\n'), /gas|kitchen|Wilhelmina/i);
  });
});
