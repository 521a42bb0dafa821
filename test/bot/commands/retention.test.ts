import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { backUp, restore } from '../../../bot/backup.ts';
import type { CommandStore } from '../../../bot/commands/command.ts';
import { withStore } from '../../../bot/commands/openStore.ts';
import { type Config, readConfig } from '../../../bot/config.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';

import { asking, chat, closedAt, closedCase, keeping, sixYearsLater } from './retentionSupport.ts';

describe('Retention', function () {
  this.timeout(240_000);
  let folder = '';
  let config: Config;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-retention-'));
    config = readConfig({ HEARD_DATA_DIR: join(folder, 'data') }, 'command');
    await (await openDatabase({ databaseUrl: null, dataDir: config.dataDir, onWarning: () => {} })).close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('erases nothing by itself, and finds nothing due where no landlord’s file says so', async () => {
    await withStore(config, async (store) => {
      await closedCase({ config, folder, store }, 'chat-1', 'the tap drips');
      const ask = asking(
        { config, folder, store },
        keeping({ casesYears: null, chatsDays: null }),
        sixYearsLater,
      );
      const { exitCode, stdout } = await ask('--check');
      assert.equal(exitCode, 0);
      assert.match(stdout, /nothing is ever due/);
    });
  });

  it('lists what is due, erases it in somebody’s name, and what is erased stands in no backup made afterwards', async () => {
    const backup = join(folder, 'backup.tar.gz');
    const secret = 'the tap drips all night';
    const erased = await withStore(config, async (store) => {
      const made = await closedCase({ config, folder, store }, 'chat-1', secret);
      await chat({ config, folder, store }, 'chat-2', 'just asking');
      await chat({ config, folder, store }, 'chat-3', 'asked yesterday', '2032-04-01T10:00:00.000Z');
      const keys = await keysOf(store, made.id, ['chat-1', 'chat-2']);
      const ask = asking({ config, folder, store }, keeping({ casesYears: 6, chatsDays: 90 }), sixYearsLater);
      const listed = await ask('--landlord', 'belgrave', '--by', 'b.clerk', '--check');
      assert.equal(listed.exitCode, 1);
      assert.match(listed.stdout, /1 case, 1 chat, 0 other records/);
      assert.ok(listed.stdout.includes(made.reference));
      assert.equal((await ask('run', '--landlord', 'belgrave')).exitCode, 2, 'nobody signed');
      const ran = await ask('run', '--landlord', 'belgrave', '--as', 'b.clerk');
      assert.equal(ran.exitCode, 0, ran.stderr);
      // Its own chat goes with the case.
      assert.match(ran.stdout, /erased 1 case, 2 chats, 0 other records/);
      assert.equal((await ask('--landlord', 'belgrave', '--check')).exitCode, 0, 'nothing is left');
      await backUp({
        database: store.database,
        file: backup,
        dataDir: config.dataDir,
        dataKey: null,
        withKey: true,
      });
      return { ...made, keys };
    });

    const elsewhere = join(folder, 'restored');
    await restore({ file: backup, dataDir: elsewhere, dataKey: null, withKey: true });
    const other = readConfig({ HEARD_DATA_DIR: elsewhere }, 'command');
    await withStore(other, async (store) => {
      const { database } = store;
      const inUnitOfWork: CommandStore['inUnitOfWork'] = (work) => store.inUnitOfWork(work);
      const complaint = await inUnitOfWork((work) => work.load(erased.id));
      const types = complaint?.events.map(({ type }) => type) ?? [];
      assert.ok(types.includes('StageOneDecided'), 'the figures of the report stay');
      assert.equal(types.at(-1), 'Erased');
      const ids = JSON.stringify(complaint?.events).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
      assert.ok(ids.length > 0);
      for (const id of ids) assert.equal(await inUnitOfWork((work) => work.words(erased.id, id)), null);
      const left = await sql<{ rows: number }>`select
        (select count(*) from words where record_id = ${erased.id})
        + (select count(*) from log where conversation_id in ('chat-1', 'chat-2'))
        + (select count(*) from inbox where conversation_id in ('chat-1', 'chat-2'))
        + (select count(*) from outbox where record_id = ${erased.id})
        + (select count(*) from one_time_codes where record_id = ${erased.id}) as rows`.execute(
        database.kysely,
      );
      assert.equal(Number(left.rows[0]?.rows), 0);
      const kept = await sql<{ id: string }>`
        select id from conversations where sealing_key is not null`.execute(database.kysely);
      assert.deepEqual(kept.rows, [{ id: 'chat-3' }]);
      const proof = await inUnitOfWork((work) => work.load('retention-belgrave'));
      assert.deepEqual(
        proof?.events.map((event) => [event.type, event.by]),
        [
          ['ChatErased', { kind: 'staff', id: 'b.clerk' }],
          ['ChatErased', { kind: 'staff', id: 'b.clerk' }],
        ],
      );
    });

    // The pages of the store themselves, and its log: a deleted row lies on until its page is written anew.
    const raw = join(folder, 'raw');
    mkdirSync(raw);
    execFileSync('tar', ['-xzf', backup, '-C', raw]);
    const files = readdirSync(raw, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const entry of files) {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      assert.ok(!bytes.includes(secret), entry.name);
      for (const key of erased.keys) assert.ok(!bytes.includes(key), `a dropped key is in ${entry.name}`);
    }
  });

  it('keeps what a legal hold or the Ombudsman needs, and says so', async () => {
    await withStore(config, async (store) => {
      const { id, reference } = await closedCase({ config, folder, store }, 'chat-1', 'the tap drips');
      const landlords = keeping({ casesYears: 6, chatsDays: 90 });
      const landlord = landlords.find((each) => each.id === 'belgrave');
      assert.ok(landlord);
      await store.inUnitOfWork(async (work) => {
        const by = { kind: 'staff', id: 'b.clerk' } as const;
        const service = new CaseService({ work, landlord, now: closedAt, by });
        await service.staff(id, { type: 'setLegalHold', held: true, words: 'A claim.' });
      });
      const ask = asking({ config, folder, store }, landlords, sixYearsLater);
      const { stdout } = await ask('run', '--landlord', 'belgrave', '--as', 'b.clerk');
      assert.match(stdout, /erased 0 cases, 0 chats/);
      const listed = await ask('--landlord', 'belgrave', '--by', 'b.clerk');
      assert.match(listed.stdout, new RegExp(`${reference} is kept, .*a legal hold stands`));
    });
  });

  /** The wrapped keys as they lie in the store, before they are dropped. */
  async function keysOf({ database }: CommandStore, recordId: string, chats: string[]): Promise<Buffer[]> {
    const { rows } = await sql<{ key: Uint8Array }>`
      select sealing_key as key from records where id = ${recordId}
      union all select sealing_key from conversations where id = any(${chats}::text[])`.execute(
      database.kysely,
    );
    assert.equal(rows.length, 1 + chats.length);
    return rows.map(({ key }) => Buffer.from(key));
  }
});
