import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { CommandStore } from '../../../bot/commands/command.ts';
import { withStore } from '../../../bot/commands/openStore.ts';
import { type Config, readConfig } from '../../../bot/config.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import { keepMail, keptMails } from '../../../services/mail/keptMail.ts';
import { dealWith } from '../../../services/records/dealtWith.ts';
import { eraseDue } from '../../../services/retention/eraseDue.ts';
import { findDue } from '../../../services/retention/findDue.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';

import { asking, chat, closedAt, closedCase, keeping, received, sixYearsLater } from './retentionSupport.ts';

describe('What waits, or is young,', function () {
  this.timeout(240_000);
  let folder = '';
  let config: Config;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-retention-'));
    config = readConfig({ HEARD_DATA_DIR: join(folder, 'data') }, 'command');
    await (await openDatabase({ databaseUrl: null, dataDir: config.dataDir, onWarning: () => {} })).close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const years = { casesYears: 6, chatsDays: 90 };
  const soon = '2026-05-02T09:00:00.000Z';

  function unitAt<T>(
    store: CommandStore,
    now: string,
    work: (service: CaseService) => Promise<T>,
  ): Promise<T> {
    const landlord = keeping(years).find(({ id }) => id === 'belgrave');
    assert.ok(landlord);
    const by = { kind: 'staff', id: 'b.clerk' } as const;
    return store.inUnitOfWork((unit) => work(new CaseService({ work: unit, landlord, now, by })));
  }

  /** A chat whose case somebody erased by hand. */
  async function chatOfErasedCase(store: CommandStore, id: string): Promise<void> {
    const made = await closedCase({ config, folder, store }, id, `the tap drips in ${id}`);
    await unitAt(store, closedAt, (service) => service.staff(made.id, { type: 'erase', anyway: true }));
  }

  async function chatsKept({ database }: CommandStore): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from conversations where sealing_key is not null order by id`.execute(database.kysely);
    return rows.map(({ id }) => id);
  }

  it('keeps the chat of an erased case while anything waits in it or it is young, and for ever where nothing is set', async () => {
    await withStore(config, async (store) => {
      for (const id of ['quiet', 'offered', 'pending', 'failed']) await chatOfErasedCase(store, id);
      const offered = await unitAt(store, received, async ({ matters }) => {
        const said = {
          residentId: 'resident of offered',
          conversationId: 'offered',
          words: ['And the lift.'],
        };
        const { id } = await matters.hearConcern({ ...said, score: 0.9, channel: 'chat' });
        await matters.offerMade(id);
        return id;
      });
      const change = (id: string, standing: string) =>
        sql`update inbox set standing = ${standing} where conversation_id = ${id}`.execute(
          store.database.kysely,
        );
      await change('pending', 'pending');
      await change('failed', 'failed');
      const run = (retention: Landlord['retention'], now: string) =>
        asking({ config, folder, store }, keeping(retention), now)(
          'run',
          '--landlord',
          'belgrave',
          '--as',
          'b.clerk',
        );
      const all = ['failed', 'offered', 'pending', 'quiet'];
      await run(years, soon);
      assert.deepEqual(await chatsKept(store), all, 'too young');
      await run({ casesYears: null, chatsDays: null }, sixYearsLater);
      assert.deepEqual(await chatsKept(store), all, 'nothing is set');
      await run({ casesYears: 6, chatsDays: null }, soon);
      assert.deepEqual(await chatsKept(store), all, 'younger than 90 days');
      await run({ casesYears: 6, chatsDays: null }, sixYearsLater);
      assert.deepEqual(await chatsKept(store), ['failed', 'offered', 'pending']);
      await unitAt(store, closedAt, ({ matters }) => matters.offerDeclined(offered));
      await change('pending', 'done');
      await change('failed', 'done');
      const ran = await run(years, sixYearsLater);
      assert.match(ran.stdout, /3 chats, 1 other record/);
      assert.deepEqual(await chatsKept(store), []);
    });
  });

  it('asks again under the lock: a chat in which somebody wrote after it was listed is kept', async () => {
    await withStore(config, async (store) => {
      const conversations = await chat({ config, folder, store }, 'chat-1', 'just asking');
      const seal = await openSeal({ database: store.database, dataDir: config.dataDir, dataKey: null });
      const landlord = keeping(years).find(({ id }) => id === 'belgrave');
      assert.ok(landlord);
      const { database } = store;
      const listed = await findDue({ database, seal }, landlord, '2032-04-02');
      assert.deepEqual(listed.chats, ['chat-1']);
      const activity = { type: 'message', text: 'I am back.' };
      const arrival = { conversationId: 'chat-1', clientId: 'second', activity };
      await conversations.accept({ ...arrival, receivedAt: '2032-04-02T08:59:00.000Z' });
      const by = { kind: 'staff', id: 'b.clerk' } as const;
      const count = await eraseDue({ database, seal, landlord, now: sixYearsLater, by }, listed);
      assert.deepEqual(count, { cases: 0, chats: 0, records: 0 });
      assert.deepEqual(await chatsKept(store), ['chat-1']);
      assert.equal((await conversations.entriesAfter('chat-1', 0)).length, 3);
      assert.equal(
        await store.inUnitOfWork((work) => work.load('retention-belgrave')),
        null,
        'no false proof',
      );
    });
  });

  it('erases mails of no case with their bytes, and concerns heard by e-mail, like chats, once nothing waits in them', async () => {
    await withStore(config, async (store) => {
      const live = await unitAt(store, received, (service) =>
        service.logComplaint({
          residentId: null,
          conversationId: null,
          channel: 'email',
          receivedAt: received,
          category: 'repairs',
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['The tap drips.'],
        }),
      );
      const recording = {
        now: received,
        by: { kind: 'heard' } as const,
        newId: randomUUID,
      };
      const landlord = keeping(years).find(({ id }) => id === 'belgrave');
      assert.ok(landlord);
      const mailed = async (complaintId: string | null, waits: boolean): Promise<string> => {
        const [id, sourceId] = [randomUUID(), randomUUID()];
        const mail = { id, sourceId, words: 'Hello', raw: Buffer.from('Hello'), complaintId, waits };
        await store.inUnitOfWork((work) => keepMail({ ...recording, landlord, work }, mail));
        return id;
      };
      await mailed(null, false);
      const waiting = await mailed(null, true);
      const ofCase = await mailed(live.id, false);
      const concern = await unitAt(store, received, async ({ matters }) => {
        const said = { residentId: 'resident-1', conversationId: null, words: ['Not happy.'] };
        const { id } = await matters.hearConcern({ ...said, score: 0.9, channel: 'email' });
        await matters.offerMade(id);
        return id;
      });
      const later = '2026-08-01T09:00:00.000Z';
      const run = (now: string) =>
        asking({ config, folder, store }, keeping(years), now)(
          'run',
          '--landlord',
          'belgrave',
          '--as',
          'b.clerk',
        );
      assert.match((await run(soon)).stdout, /0 other records/);
      assert.match((await run(later)).stdout, /2 other records/, 'the mail of a machine, and its bytes');
      await store.inUnitOfWork((work) =>
        dealWith(keptMails, { ...recording, landlord, work }, { id: waiting, note: null }),
      );
      await unitAt(store, received, ({ matters }) => matters.offerDeclined(concern));
      assert.match((await run(later)).stdout, /3 other records/, 'and what waits no more');
      const { rows } = await sql<{ id: string; kind: string }>`
        select id, kind from records where sealing_key is not null and kind in ('mail', 'mailSource', 'concern')
        order by kind`.execute(store.database.kysely);
      assert.deepEqual(
        rows.map(({ kind }) => kind),
        ['mail', 'mailSource'],
      );
      assert.equal(rows[0]?.id, ofCase, 'a live case keeps its mail');
    });
  });
});
