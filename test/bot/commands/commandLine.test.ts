import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFinding } from '../../../bot/commands/doctor.ts';
import belgrave from '../../../services/landlords/belgrave.json' with { type: 'json' };
import { typed } from './commandLine.ts';

describe('A command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heard-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('without a command says which there are', async () => {
    const { exitCode, stdout, stderr } = await typed([]);
    assert.deepEqual([exitCode, stderr], [0, '']);
    for (const name of [
      'understand',
      'due',
      'case',
      'cases',
      'waiting',
      'policy',
      'backup',
      'restore',
      'doctor',
    ]) {
      assert.match(stdout, new RegExp(`^  ${name}\\b`, 'm'), name);
    }
  });

  it('says of every command how it is written, also where there is no store', async () => {
    const environment = { HEARD_DATA_DIR: join(folder, 'none') };
    const names = ['understand', 'due', 'case', 'cases', 'waiting', 'policy', 'backup', 'restore', 'doctor'];
    for (const args of names.flatMap((name) => [
      [name, '--help'],
      [name, 'x', '-h'],
      ['help', name],
    ])) {
      const { exitCode, stdout, stderr } = await typed(args, { environment });
      assert.deepEqual([exitCode, stderr], [0, ''], args.join(' '));
      assert.match(
        stdout,
        new RegExp(`^  npm run --silent heard -- ${args.find((arg) => names.includes(arg))}`),
      );
    }
    const { stdout } = await typed(['case', '--help'], { environment });
    assert.match(stdout, /signed with --as <staff id>/);
    for (const action of [
      'acknowledge [--definition',
      'assign <staff id>',
      'decide upheld|',
      'extend --until',
    ])
      assert.ok(stdout.includes(`\n  ${action}`), action);
    assert.match(stdout, /\nA letter before it goes.+preview acknowledge/);
    assert.match(
      (await typed(['waiting', '--help'], { environment })).stdout,
      /waiting --done .*latest first/,
    );
  });

  it('with an unknown command fails in words, with no data', async () => {
    const { exitCode, stdout, stderr } = await typed(['toString']);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /no command toString/);
  });

  it('with an unknown option says how the command is written', async () => {
    const { exitCode, stdout, stderr } = await typed(['due', '--when', 'now']);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /--when/);
    assert.match(stderr, /due --landlord <id> --event/);
  });

  it('names every wrong setting instead of starting', async () => {
    const { exitCode, stderr } = await typed(['cases'], { environment: { PORT: 'x', HEARD_NOW: 'y' } });
    assert.equal(exitCode, 1);
    assert.match(stderr, /PORT is wrong[\s\S]*HEARD_NOW is wrong/);
  });

  it('says what each message means, a JSON object a line, and skips blank lines', async () => {
    const input = [
      'They have missed three appointments about the leak',
      '',
      '{"text": "Thanks", "said_on": "2026-03-17T10:05"}',
    ];
    const { exitCode, stdout, stderr } = await typed(['understand'], { input });
    assert.deepEqual([exitCode, stderr], [0, '']);
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { text: string }).text),
      ['They have missed three appointments about the leak', 'Thanks'],
    );
  });

  it('answers every message and fails when something in a line could not be used', async () => {
    const input = ['{"text": "Hello", "said_on": "soon"}', 'Hello again'];
    const { exitCode, stdout, stderr } = await typed(['understand'], { input });
    assert.equal(exitCode, 1);
    assert.equal(stdout.trimEnd().split('\n').length, 2);
    assert.match(stderr, /^line 1: said_on "soon"/);
    assert.equal((await typed(['understand', 'messages.txt'])).exitCode, 2);
  });

  it('counts the dates of a complaint received on Christmas Eve over the bank holidays', async () => {
    const args = ['due', '--landlord', 'belgrave', '--event', 'received=2026-12-24'];
    const { exitCode, stdout } = await typed([...args, '--json']);
    assert.equal(exitCode, 0);
    const report = JSON.parse(stdout) as { clocks: { clock: string; told: { dueOn: string } | null }[] };
    const told = Object.fromEntries(report.clocks.map(({ clock, told }) => [clock, told?.dueOn]));
    assert.equal(told.acknowledge, '2027-01-05');
    assert.equal(told.stageOne, '2027-01-12');
    const words = await typed(args);
    assert.match(words.stdout, /Tuesday 5 January 2027/);
  });

  it('says which landlords there are when it knows none of this name', async () => {
    const { exitCode, stderr } = await typed(['due', '--landlord', 'acme', '--event', 'received=2026-12-24']);
    assert.equal(exitCode, 1);
    assert.match(stderr, /belgrave, coop-homes/);
  });

  it('says what is wrong with an event', async () => {
    for (const event of ['received', 'received=24/12/2026', 'arrived=2026-12-24']) {
      const { exitCode, stderr } = await typed(['due', '--landlord', 'belgrave', '--event', event]);
      assert.equal(exitCode, 1, event);
      assert.ok(stderr.length > 10 && !stderr.includes('    at '), stderr);
    }
  });

  it("checks a landlord's file, named from the caller's folder", async () => {
    writeFileSync(join(folder, 'ours.json'), JSON.stringify(belgrave));
    const { exitCode, stdout } = await typed(['policy', 'check', 'ours.json'], { folder });
    assert.equal(exitCode, 0);
    assert.match(stdout, /the file is valid/);
    const asJson = await typed(['policy', 'check', 'ours.json', '--json'], { folder });
    assert.equal((JSON.parse(asJson.stdout) as { valid: boolean }).valid, true);
  });

  it("fails for a landlord's file that is wrong or is not there, with all its problems", async () => {
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...belgrave, id: 'BAD ID', name: '' }));
    const wrong = await typed(['policy', 'check', 'wrong.json'], { folder });
    assert.deepEqual([wrong.exitCode, wrong.stdout], [1, '']);
    assert.match(wrong.stderr, /id/);
    assert.match(wrong.stderr, /name/);
    assert.equal((await typed(['policy', 'check', 'none.json'], { folder })).exitCode, 1);
    assert.equal((await typed(['policy', 'read', 'wrong.json'], { folder })).exitCode, 2);
  });

  it('makes no store for a mistyped data folder', async () => {
    const environment = { HEARD_DATA_DIR: join(folder, 'mistyped') };
    for (const args of [['cases'], ['case', 'BNC-26-AAAAAAA'], ['backup', 'x.tar.gz']]) {
      const { exitCode, stderr } = await typed(args, { environment, folder });
      assert.equal(exitCode, 1);
      assert.match(stderr, /mistyped/);
    }
    assert.deepEqual(readdirSync(folder), []);
  });

  it('examines an installation that was never started', async () => {
    const environment = { HEARD_DATA_DIR: join(folder, 'data') };
    const { exitCode, stdout } = await typed(['doctor'], { environment });
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /ok {4}There is no store yet/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('examines Node: what npm warns of is said to do no harm, and what is too old is wrong', () => {
    assert.deepEqual(nodeFinding('22.11.0'), { ok: true, says: 'Node 22.11.0' });
    for (const version of ['20.19.0', '20.20.2', '21.7.0']) {
      const { ok, says } = nodeFinding(version);
      assert.equal(ok, true, version);
      assert.match(says, /20\.19 and later work, 22 is recommended .*EBADENGINE.* no harm/);
    }
    for (const version of ['20.18.3', '18.20.0']) assert.equal(nodeFinding(version).ok, false, version);
  });

  it('finds settings with which a server would not start, and looks at the rest all the same', async () => {
    const environment = { HEARD_DATA_DIR: join(folder, 'data'), NODE_ENV: 'production' };
    const { exitCode, stdout } = await typed(['doctor'], { environment });
    assert.equal(exitCode, 1);
    assert.match(stdout, /WRONG [\s\S]*PUBLIC_BASE_URL is not set/);
    assert.match(stdout, /ok {4}There is no store yet/);
  });

  it('finds messages about danger that lie outside the store, and says what to do with each sort', async () => {
    const environment = { HEARD_DATA_DIR: join(folder, 'spooled') };
    const spool = join(folder, 'spooled', 'spool');
    mkdirSync(spool, { recursive: true });
    const clean = await typed(['doctor'], { environment });
    assert.match(clean.stdout, /ok {4}No message about danger lies outside the store/);
    for (const name of ['a.sealed', 'b.unplaced', 'c.unplaced', 'd.part'])
      writeFileSync(join(spool, name), '');
    const { exitCode, stdout } = await typed(['doctor'], { environment });
    assert.equal(exitCode, 1);
    assert.match(stdout, /WRONG 1 message about danger is still to be put into the store/);
    assert.match(stdout, /WRONG 2 messages about danger are set aside, .* read them with "heard waiting"/);
  });

  it('finds a data folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const environment = { HEARD_DATA_DIR: join(folder, 'file') };
    const { exitCode, stdout, stderr } = await typed(['doctor'], { environment });
    assert.equal(exitCode, 1);
    assert.match(stdout, /WRONG The data folder/);
    assert.match(stderr, /need attention/);
  });
});
