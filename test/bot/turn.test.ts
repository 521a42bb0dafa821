import assert from 'node:assert/strict';
import { pino } from 'pino';
import { HeardAdapter } from '../../bot/adapter.ts';
import { Readings } from '../../bot/readings.ts';
import { turnRunner } from '../../bot/turn.ts';
import { IntakeDialog } from '../../dialogs/intakeDialog.ts';
import { stateSchema } from '../../dialogs/state.ts';
import type { TurnInput, TurnOutput } from '../../services/conversations/conversations.ts';
import { HeardError } from '../../services/errors.ts';
import type { OneTimeCodes } from '../../services/identity/oneTimeCodes.ts';
import { createUnderstander } from '../../services/understanding/createUnderstander.ts';
import type { Reading, Understander } from '../../services/understanding/understanding.ts';
import { recovered, turnFailed } from '../../services/wording/en/problems.ts';
import { MemoryRecords } from '../support/memoryWork.ts';
import { landlordCalled } from '../support/serviceAt.ts';
import { TestClock } from '../support/testHouse.ts';
import { actsOf, answersTo, type CuttableHouse, openCuttableHouse } from './cuttableHouse.ts';

const trouble =
  'I have told you four times about the leak under my sink since 2 March and nobody comes. It is not good enough.';

describe('A turn', () => {
  const understander = createUnderstander({});
  const clock = new TestClock();
  let records: MemoryRecords;
  beforeEach(() => {
    records = new MemoryRecords();
  });
  after(() => understander.close());

  const run = turnRunner({
    adapter: new HeardAdapter(null),
    readings: new Readings({ understander, log: pino({ level: 'silent' }) }),
    landlord: (id) => (id === 'belgrave' ? landlordCalled('belgrave') : null),
    clock,
    production: true,
    codesAreSent: false,
    codeWanted: () => {},
  });
  /** No turn here has to do with a code: one that had would fail. */
  const codes = {} as OneTimeCodes;
  let said = 0;

  /** Runs one turn and stores its state as JSON, as the store does. */
  async function turn(
    text: string | null,
    state: unknown,
    more: Partial<TurnInput> = {},
  ): Promise<TurnOutput> {
    said += 1;
    const output = await records.run((work) =>
      run({
        conversation: {
          id: 'conversation',
          landlord: 'belgrave',
          residentId: 'resident',
          channel: 'directline',
          startedAt: clock.now(),
          endedAt: null,
        },
        state,
        activity:
          text === null
            ? { type: 'conversationUpdate', id: 'start' }
            : { type: 'message', id: `said-${said}`, text },
        codes,
        receivedAt: clock.now(),
        attempt: 0,
        work,
        ...more,
      }),
    );
    return { ...output, state: JSON.parse(JSON.stringify(output.state)) };
  }

  const acts = (output: TurnOutput): string[] => output.activities.flatMap(actsOf);

  /** A complaint in the middle of its intake. */
  async function inTheMiddle(): Promise<TurnOutput> {
    let output = await turn(null, null);
    for (const text of [trouble, 'yes please', 'the kitchen']) output = await turn(text, output.state);
    return output;
  }

  it('greets when a conversation starts, and never again', async () => {
    const first = await turn(null, null);
    assert.deepEqual(acts(first), ['greeting']);
    const second = await turn('hello', first.state);
    assert.ok(!acts(second).includes('greeting'));
  });

  it('hands back versioned state and messages from the landlord’s side with the time of the clock', async () => {
    const output = await turn(null, null);
    assert.equal(stateSchema.safeParse(output.state).success, true);
    for (const activity of output.activities) {
      assert.equal(activity.timestamp, clock.now());
      assert.deepEqual(activity.from, {
        id: 'heard',
        name: landlordCalled('belgrave').shortName,
        role: 'bot',
      });
      assert.equal(typeof activity.id, 'string');
    }
  });

  it('has nothing to say to an event, an empty message or a text that is no text', async () => {
    const { state } = await turn(null, null);
    const strange = [
      { type: 'event', id: 'e', name: 'x' },
      { type: 'message', id: 'm', text: '  ' },
      { type: 'message', id: 'n', text: 7 as unknown as string },
      { type: 'message', id: 'v', value: { any: 'thing' } },
    ];
    for (const activity of strange) assert.deepEqual((await turn('', state, { activity })).activities, []);
  });

  it('throws for a landlord that is no longer served, so that its message is kept', async () => {
    const conversation = { landlord: 'gone' } as TurnInput['conversation'];
    await assert.rejects(turn('hello', null, { conversation }), { code: 'LANDLORD_NOT_FOUND' });
  });

  const broken: [string, (state: Record<string, unknown>) => unknown][] = [
    ["of last version's shape", (state) => ({ ...state, version: 0 })],
    ['of a later version', (state) => ({ ...state, version: 99, madeUp: { deep: [1] } })],
    ['with a part that is broken', (state) => ({ ...state, story: 'x', notUnderstood: 'often' })],
    ["with botbuilder's own stack broken", (state) => ({ ...state, dialogs: { dialogStack: 'gone' } })],
    [
      'whose dialog is known no more',
      (state) => ({ ...state, dialogs: { dialogStack: [{ id: 'old', state: {} }] } }),
    ],
    [
      'whose dialog has lost its own state',
      (state) => ({ ...state, dialogs: { dialogStack: [{ id: IntakeDialog.id, state: null }] } }),
    ],
    ['that is no object', () => 'gone'],
    ['that is an empty object', () => ({})],
    ['that is a list', () => [1, 2]],
  ];
  for (const [what, damage] of broken) {
    it(`goes on from state ${what}, with every answer kept`, async () => {
      const before = await inTheMiddle();
      const [complaint] = await records.run((work) => work.list({ kind: 'complaint' }));
      assert.ok(complaint, 'there is a complaint');
      const after = await turn('My name is Mary Stone', damage(before.state as Record<string, unknown>));
      assert.ok(after.activities.length > 0, 'the resident gets an answer');
      assert.equal(stateSchema.safeParse(after.state).success, true);
      const kept = await records.run((work) => work.load(complaint.head.id));
      assert.deepEqual(kept?.events.slice(0, complaint.version), complaint.events);
      const next = await turn('where is my complaint?', after.state);
      assert.ok(acts(next).includes('status'), 'and it can be asked for');
    });
  }

  it('apologises once when it lost its place, and asks the open question again', async () => {
    const before = await inTheMiddle();
    const after = await turn('Mary Stone', { ...(before.state as object), version: 0 });
    assert.equal(after.activities.filter(({ text }) => text === recovered).length, 1);
    assert.ok(acts(after).length > 1, 'and goes on');
    const next = await turn('hm', after.state);
    assert.ok(!acts(next).includes('recovered'));
  });
});

/** A reading that fails whoever looks something up in it, as long as it `fails`. */
function faulty(reading: Reading, fails: () => boolean): Reading {
  return new Proxy(reading, {
    get: (real, property) => {
      // A promise is asked for its `then`, which is no use of the reading.
      if (property !== 'then' && fails()) throw new HeardError('INPUT', 'a fault');
      return Reflect.get(real, property);
    },
  });
}

describe('A turn that cannot be run', () => {
  let house: CuttableHouse;
  let failures = 0;
  before(async function () {
    this.timeout(60_000);
    house = await openCuttableHouse(
      (real): Understander => ({
        ...real,
        read: async (text, context) => {
          const reading = await real.read(text, context);
          if (!text.includes('trouble')) return reading;
          return faulty(reading, () => {
            failures -= 1;
            return failures >= 0;
          });
        },
      }),
    );
  });
  after(() => house.close());

  it('is tried again and answered', async () => {
    const id = await house.chat();
    failures = 1;
    const { activityId } = await house.say(id, 'there is trouble: what are your opening hours?');
    await house.turns.run(id);
    const answers = answersTo(await house.logOf(id), activityId);
    assert.ok(answers.length > 0);
    assert.ok(!answers.flatMap(actsOf).includes('apology'));
  });

  it('ends in one plain apology with a phone number; the message is kept for staff, the next one answered', async () => {
    const id = await house.chat();
    const failedBefore = await house.store.failedCount();
    failures = Number.POSITIVE_INFINITY;
    await house.say(id, 'trouble');
    const next = await house.say(id, 'What are your opening hours?');
    await house.turns.run(id);
    const log = await house.logOf(id);
    const apologies = log.filter((activity) => actsOf(activity).includes('apology'));
    assert.deepEqual(
      apologies.map(({ text }) => text),
      [turnFailed(landlordCalled('belgrave'))],
    );
    assert.match(apologies[0]?.text ?? '', /\d{4,} ?\d{3,}/);
    assert.equal(await house.store.failedCount(), failedBefore + 1);
    assert.equal(log.filter(({ text }) => text === 'trouble').length, 1);
    assert.ok(answersTo(log, next.activityId).length > 0);
  });

  it('still says what to do about gas, before it apologises', async () => {
    const id = await house.chat();
    failures = Number.POSITIVE_INFINITY;
    await house.say(id, 'trouble: I can smell gas');
    await house.turns.run(id);
    const said = (await house.logOf(id)).slice(2);
    assert.deepEqual(said.map(actsOf), [['safety'], ['apology']]);
    assert.match(said[0]?.text ?? '', /0800 111 999/);
  });

  it('still tells staff that somebody smells gas, as of when it was written', async () => {
    const id = await house.chat();
    failures = Number.POSITIVE_INFINITY;
    await house.say(id, 'trouble: I can smell gas');
    await house.turns.run(id);
    const [alert, ...more] = await house.records('safetyAlert', id);
    assert.deepEqual(more, []);
    const [raised] = alert?.events ?? [];
    assert.equal(raised?.type, 'SafetyAlertRaised');
    assert.deepEqual(
      { ...raised, words: null },
      {
        ...raised,
        words: null,
        kind: 'gas',
        at: `${house.clock.now().slice(0, 19)}.000Z`,
        alert: true,
      },
    );
  });
});
