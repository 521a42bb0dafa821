import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandResult } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { type CaseFile, caseFileSchema } from '../../../services/caseFile/caseFile.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { StoredConversations } from '../../../services/conversations/conversationStore.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { keepMail } from '../../../services/mail/keptMail.ts';
import { printedHead } from '../../../services/records/chain.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';

const landlords = loadLandlords();
const received = '2026-03-17T10:05:00.000Z';
const now = '2026-03-26T09:00:00.000Z';

describe('The whole file of a case', function () {
  this.timeout(120_000);
  let folder = '';
  let end: () => void = () => {};
  let ended: Promise<void> = Promise.resolve();
  let asked: (...args: string[]) => Promise<CommandResult>;
  let reference = '';
  let mailComes: (contact: number | null, words: string) => Promise<void>;
  const out = (name: string): string => join(folder, name);

  async function exported(into: string, ...more: string[]): Promise<{ file: CaseFile; path: string }> {
    const { exitCode, stdout, stderr } = await asked(
      'case',
      'export',
      reference,
      '--by',
      'b.clerk',
      '--out',
      out(into),
      ...more,
    );
    assert.equal(exitCode, 0, stderr);
    const path = stdout.split('\n')[0] ?? '';
    return { path, file: caseFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-case-file-'));
    const config = readConfig({ HEARD_DATA_DIR: join(folder, 'data') }, 'command');
    await (await openDatabase({ databaseUrl: null, dataDir: config.dataDir, onWarning: () => {} })).close();
    await new Promise<void>((opened, failed) => {
      ended = withStore(config, async (store) => {
        const clock = clockStartingAt(now, () => 0);
        asked = (name = '', ...args) =>
          runStoreCommand(name, args, { config, landlords, clock, folder, store });
        const seal = await openSeal({ database: store.database, dataDir: config.dataDir, dataKey: null });
        const deps = { seal, project: indexedComplaint, owes: () => [] };
        const conversations = new StoredConversations({ ...deps, database: store.database, clock });
        const conversationId = 'conversation-1';
        await conversations.start({
          id: conversationId,
          landlord: 'belgrave',
          residentId: 'resident-1',
          channel: 'webchat',
          startedAt: received,
          endedAt: null,
        });
        await conversations.appendToLog(conversationId, [
          { type: 'message', id: 'a1', text: 'Nobody came <again>.', from: { role: 'user' } },
          { type: 'typing', id: 'a2' },
          { type: 'message', id: 'a3', text: 'I am sorry.', from: { role: 'bot' } },
        ]);
        reference = await store.inUnitOfWork(async (work) => {
          const landlord = landlordById(landlords, 'belgrave');
          const by = { kind: 'staff' as const, id: 'b.clerk' };
          const service = new CaseService({ work, landlord, now: received, by });
          const made = await service.logComplaint({
            residentId: 'resident-1',
            conversationId,
            channel: 'chat',
            receivedAt: received,
            category: 'repairs',
            concernId: null,
            onBehalfOf: null,
            group: false,
            what: ['The tap drips all night.'],
          });
          return made.reference;
        });
        const steps = [
          ['note', 'Ask the plumber, he is slow.'],
          ['acknowledge', '--definition', 'The tap drips.'],
          ['interview', 'staff', 'P. Jones said he was ill.'],
          ['legal-hold', 'on', 'A claim may come.'],
          ['update', 'A plumber comes on Friday.'],
        ];
        for (const step of steps) {
          const { exitCode, stderr } = await asked('case', reference, ...step, '--as', 'b.clerk');
          assert.equal(exitCode, 0, stderr);
        }
        mailComes = (contact, words) =>
          store.inUnitOfWork(async (work) => {
            const landlord = landlordById(landlords, 'belgrave');
            const by = { kind: 'heard' as const };
            const service = new CaseService({ work, landlord, now, by });
            const complaint = await service.find(reference);
            assert.ok(complaint);
            const [id, sourceId] = [randomUUID(), randomUUID()];
            const kept = { id, sourceId, words, raw: Buffer.from(words), complaintId: complaint.id };
            await keepMail({ work, landlord, now, by, newId: randomUUID }, { ...kept, waits: false });
            const on = '2026-03-26';
            await service.receiveMail(complaint.id, { mail: id, contact, words, sentAt: now, meant: [], on });
          });
        opened();
        await new Promise<void>((over) => {
          end = over;
        });
      });
      ended.catch(failed);
    });
  });

  after(async () => {
    end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds every event with its words and its place in the chain, the chat and the dates with their workings', async () => {
    const { file } = await exported('whole');
    const said = file.record.events.map(({ sealed, words }) => [sealed?.type, ...Object.values(words)]);
    assert.deepEqual(said[0], ['ComplaintLogged']);
    assert.ok(said.some(([type, words]) => type === 'NoteAdded' && words === 'Ask the plumber, he is slow.'));
    assert.ok(said.some(([type, words]) => type === 'Acknowledged' && words === 'The tap drips.'));
    assert.deepEqual(
      file.record.events.map(({ seq }) => seq),
      file.record.events.map((_each, index) => index + 1),
    );
    assert.deepEqual(
      file.chat?.messages.map(({ by, text }) => [by, text]),
      [
        ['resident', 'Nobody came <again>.'],
        ['landlord', 'I am sorry.'],
      ],
    );
    assert.ok(file.dates.some(({ step, rule }) => step === 'stageOne' && rule === 'promise'));
    assert.ok(file.dates.every(({ working }) => /working days? from/.test(working)));
    assert.deepEqual(file.leftOut, []);
  });

  it('can be read by nobody else on the machine, and is never written over another', async () => {
    const { path } = await exported('modes');
    for (const each of [path, path.replace(/json$/, 'html')])
      assert.equal(statSync(each).mode & 0o777, 0o600);
    const again = await asked('case', 'export', reference, '--by', 'b.clerk', '--out', out('modes'));
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /exists already/);
  });

  it('is a page with everything in it, and nothing in it is markup of anybody else', async () => {
    const { path } = await exported('page');
    const page = readFileSync(path.replace(/json$/, 'html'), 'utf8');
    assert.match(page, /<html lang="en-GB">/);
    assert.match(page, /Nobody came &lt;again&gt;\./);
    assert.match(page, /A plumber comes on Friday\./);
    assert.doesNotMatch(page, /<script|src=|@import|url\(/);
    assert.equal(page.match(/<h1>/g)?.length, 1);
    for (const [, id = ''] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(`id="${id}"`), id);
  });

  it('for the resident is without staff’s notes, the lawyer’s words and other people, and says so', async () => {
    const { file, path } = await exported('resident', '--for-resident');
    const text = readFileSync(path, 'utf8') + readFileSync(path.replace(/json$/, 'html'), 'utf8');
    for (const secret of ['he is slow', 'he was ill', 'A claim may come'])
      assert.ok(!text.includes(secret), secret);
    for (const own of ['The tap drips.', 'A plumber comes on Friday.', 'Nobody came']) {
      assert.ok(text.includes(own), own);
    }
    assert.deepEqual(
      file.leftOut.map(({ why, count }) => [why, count]),
      [
        ['staff_notes', 1],
        ['other_people', 1],
        ['legal', 1],
      ],
    );
    const { exitCode, stdout } = await asked('case', 'export', 'verify', path);
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /1 events were left out/);
  });

  it('for the resident has the mails that they wrote, and nothing of anybody else’s', async () => {
    const added = [
      ['representative', '--name', 'Ann Other', '--address', 'ann@example.org'],
      ['resident', '--name', 'Sam Own', '--address', 'own@example.org'],
    ];
    for (const step of added) {
      const { exitCode, stderr } = await asked(
        'case',
        reference,
        'contact',
        'add',
        ...step,
        '--route',
        'email',
        '--as',
        'b.clerk',
      );
      assert.equal(exitCode, 0, stderr);
    }
    await mailComes(null, 'The neighbour writes that she heard shouting.');
    await mailComes(1, 'The representative writes about her own illness.');
    await mailComes(0, 'The resident writes that it drips still.');
    await mailComes(2, 'The resident writes from work.');
    for (const number of ['1', '3']) {
      const { exitCode, stderr } = await asked('case', reference, 'mail-read', number, '--as', 'b.clerk');
      assert.equal(exitCode, 0, stderr);
    }
    const whole = await exported('mails-whole');
    assert.equal(whole.file.linked.filter(({ kind }) => kind === 'mail').length, 4);
    const { file, path } = await exported('mails', '--for-resident');
    const text = readFileSync(path, 'utf8') + readFileSync(path.replace(/json$/, 'html'), 'utf8');
    for (const secret of ['shouting', 'illness']) assert.ok(!text.includes(secret), secret);
    for (const own of ['it drips still', 'writes from work']) assert.ok(text.includes(own), own);
    assert.equal(file.linked.filter(({ kind }) => kind === 'mail').length, 2);
    const received = file.record.events.filter(({ sealed }) => sealed?.type === 'MailReceived');
    assert.deepEqual(
      received.map(({ sealed }) => sealed?.['contact']),
      [0, 2],
    );
    assert.deepEqual(
      file.record.events.flatMap(({ sealed }) => (sealed?.type === 'MailRead' ? [sealed['number']] : [])),
      [3],
    );
    const left = file.leftOut.find(({ what }) => what === 'mail');
    assert.deepEqual(left, { what: 'mail', why: 'other_people', count: 2 });
  });

  it('is only for readers who may read the case', async () => {
    const named = await asked('case', reference, 'about', 'p.jones', '--as', 'b.clerk');
    assert.equal(named.exitCode, 0, named.stderr);
    const result = await asked('case', 'export', reference, '--by', 'p.jones', '--out', out('secret'));
    assert.equal(result.exitCode, 1);
    assert.match(result.stderr, /There is no case/);
    const nobody = await asked('case', 'export', reference, '--out', out('secret'));
    assert.equal(nobody.exitCode, 2);
  });

  it('is counted again: what is as it was kept fits the printed head, and any change breaks it', async () => {
    const { file, path } = await exported('verify');
    const third = file.record.events[2];
    assert.ok(third !== undefined && third.sealed !== null);
    const printed = printedHead(third.head);
    const fits = await asked('case', 'export', 'verify', path, '--head', printed.toUpperCase());
    assert.equal(fits.exitCode, 0, fits.stdout);
    assert.match(fits.stdout, /stood after event 3\./);
    const strange = await asked('case', 'export', 'verify', path, '--head', '0000 1111');
    assert.equal(strange.exitCode, 1);

    const changed = out('changed.json');
    const events = file.record.events;
    const cases: [string, CaseFile['record']['events']][] = [
      ['a changed day', events.with(2, { ...third, sealed: { ...third.sealed, occurredOn: '2026-03-01' } })],
      ['one taken out', events.filter(({ seq }) => seq !== 3)],
      ['the last taken off', events.slice(0, -1)],
      [
        'two that changed places',
        [...events.slice(0, 1), ...events.slice(1, 3).toReversed(), ...events.slice(3)],
      ],
    ];
    for (const [what, broken] of cases) {
      writeFileSync(changed, JSON.stringify({ ...file, record: { ...file.record, events: broken } }));
      const { exitCode, stdout } = await asked('case', 'export', 'verify', changed);
      assert.equal(exitCode, 1, what);
      assert.match(stdout, /breaks at event/, what);
    }
  });
});
