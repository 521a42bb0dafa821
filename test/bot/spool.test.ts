import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { Spool, type SpooledMessage } from '../../bot/spool.ts';
import { HeardError } from '../../services/errors.ts';

/** Sealed enough to see whether the spool asks for it; the real seal has its own tests. */
const seals = {
  seal: (text: string) => Buffer.from(text).map((byte) => byte ^ 0x5a) as Buffer,
  open: (sealed: Buffer) => Buffer.from(sealed.map((byte) => byte ^ 0x5a)).toString(),
};

function message(number: number): SpooledMessage {
  return {
    conversationId: 'conversation',
    clientId: `client-${number}`,
    activity: { type: 'message', id: `said-${number}`, text: 'I smell gas' },
    receivedAt: `2026-03-17T10:05:0${number}.000Z`,
    answers: [{ type: 'message', id: `door-said-${number}-0`, text: 'Ring 0800 111 999' }],
  };
}

describe('The spool', () => {
  let home: string;
  let folder: string;
  let logged: string[];
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'heard-spool-'));
    folder = join(home, 'spool');
    logged = [];
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  function spool(): Spool {
    return new Spool(
      folder,
      seals,
      pino({ base: null }, { write: (text: string) => void logged.push(text) }),
    );
  }

  async function drained(from: Spool): Promise<SpooledMessage[]> {
    const messages: SpooledMessage[] = [];
    await from.drain(async (each) => void messages.push(each));
    return messages;
  }

  it('keeps messages over a restart and hands them out once, the oldest first', async () => {
    const before = spool();
    for (const number of [3, 1, 2]) await before.keep(message(number));
    const after = spool();
    assert.deepEqual(await drained(after), [message(1), message(2), message(3)]);
    assert.deepEqual(await drained(after), []);
    assert.deepEqual(await readdir(folder), []);
  });

  it('seals what it writes, for this user’s eyes only', async () => {
    await spool().keep(message(1));
    const [name = ''] = await readdir(folder);
    assert.doesNotMatch(await readFile(join(folder, name), 'latin1'), /gas|0800|conversation/);
    assert.equal((await stat(join(folder, name))).mode & 0o077, 0);
    assert.equal((await stat(folder)).mode & 0o077, 0);
  });

  it('stops at the first message that the store does not take, and loses none', async () => {
    const full = spool();
    for (const number of [1, 2, 3]) await full.keep(message(number));
    let taken = 0;
    const draining = full.drain(async () => {
      taken += 1;
      if (taken === 2) throw new HeardError('STORE_UNAVAILABLE', 'down again');
    });
    await assert.rejects(draining, { code: 'STORE_UNAVAILABLE' });
    assert.deepEqual(await drained(full), [message(2), message(3)]);
  });

  it('sets aside a message whose conversation is over, and goes on', async () => {
    const full = spool();
    for (const number of [1, 2]) await full.keep(message(number));
    const placed: string[] = [];
    await full.drain(async ({ clientId }) => {
      if (clientId === 'client-1') throw new HeardError('CONVERSATION_NOT_FOUND', 'over');
      placed.push(clientId);
    });
    assert.deepEqual(placed, ['client-2']);
    assert.match((await readdir(folder)).join(), /^[^,]+\.unplaced$/);
    assert.equal(logged.length, 1);
    assert.deepEqual(await drained(full), []);
  });

  it('hands out a message once when it is drained twice at the same time', async () => {
    const full = spool();
    await full.keep(message(1));
    const [first, second] = await Promise.all([drained(full), drained(full)]);
    assert.equal(first.length + second.length, 1);
  });

  for (const [what, prepare] of [
    ['cannot be made', (at: string) => writeFile(at, 'a file in its place')],
    ['takes no file', (at: string) => writeFile(`${at}-none`, '').then(() => rm(`${at}-none`))],
  ] as const) {
    it(`keeps in memory what the disk does not take: the folder ${what}`, async () => {
      await prepare(folder);
      const failing = what === 'takes no file' ? new Spool('/dev/null/spool', seals, silent()) : spool();
      await failing.keep(message(1));
      await failing.keep(message(2));
      assert.equal(failing.holds('said-1'), true);
      let refused = true;
      const refusing = failing.drain(async () => {
        if (refused) throw new HeardError('STORE_UNAVAILABLE', 'still down');
      });
      await assert.rejects(refusing, { code: 'STORE_UNAVAILABLE' });
      refused = false;
      assert.deepEqual(await drained(failing), [message(1), message(2)]);
      assert.deepEqual(await drained(failing), []);
      assert.equal(failing.holds('said-1'), false);
    });
  }

  it('knows which messages wait here, until they have been handed over', async () => {
    const full = spool();
    assert.equal(full.holds('said-1'), false);
    assert.equal(full.holds(undefined), false);
    await full.keep(message(1));
    assert.equal(full.holds('said-1'), true);
    await full.drain(async () => assert.equal(full.holds('said-1'), true));
    assert.equal(full.holds('said-1'), false);
  });

  it('leaves what it cannot read where it is, says so, and hands out the rest', async () => {
    await spool().keep(message(2));
    await writeFile(join(folder, '2026-03-17T100501.000Z-torn.sealed'), 'torn');
    await writeFile(join(folder, 'half.part'), 'half');
    await chmod(join(folder, 'half.part'), 0o600);
    const full = spool();
    assert.deepEqual(await drained(full), [message(2)]);
    assert.deepEqual((await readdir(folder)).toSorted(), ['2026-03-17T100501.000Z-torn.sealed', 'half.part']);
    assert.equal(logged.length, 1);
    assert.doesNotMatch(logged.join(), /gas/);
  });
});

function silent() {
  return pino({ level: 'silent' });
}
