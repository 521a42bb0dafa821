import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CommandResult } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { makeReference } from '../../../services/complaints/reference.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';

const landlords = loadLandlords();
const received = '2026-03-17T10:05:00.000Z';
const now = '2026-03-26T09:00:00.000Z';
const offices: Record<string, string> = {
  'd.cole': 'complaints_officer',
  'e.may': 'chair',
  'f.roe': 'committee_member',
};
const readers = [
  ...Object.keys(offices),
  'complaints_officer',
  'chair',
  'p.jones',
  'E.May',
  'stranger',
  null,
];

/** Whether a reader is somebody whom these subjects name: by id or by office, either way round. */
function isSubject(subjects: string[], reader: string | null): boolean {
  if (reader === null) return true;
  const own = reader.toLowerCase();
  return subjects.some((each) => each === own || offices[each] === own || offices[own] === each);
}

describe('A complaint about staff', function () {
  this.timeout(240_000);
  let folder = '';
  let end: () => void = () => {};
  let ended: Promise<void> = Promise.resolve();
  let asked: (...args: string[]) => Promise<CommandResult>;
  const complaints: { reference: string; subjects: string[] }[] = [];

  /** One store for all: what is looked at is what is said, not how the store is reached. */
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-restricted-'));
    const config = readConfig({ HEARD_DATA_DIR: join(folder, 'data') }, 'command');
    await (await openDatabase({ databaseUrl: null, dataDir: config.dataDir, onWarning: () => {} })).close();
    await new Promise<void>((opened, failed) => {
      ended = withStore(config, async (store) => {
        const clock = clockStartingAt(now, () => 0);
        asked = (name = '', ...args) =>
          runStoreCommand(name, args, { config, landlords, clock, folder, store });
        const subjectSets = fc.sample(
          fc.subarray(['d.cole', 'e.may', 'f.roe', 'p.jones', 'chair', 'complaints_officer'], {
            maxLength: 2,
          }),
          { numRuns: 10, seed: 17 },
        );
        for (const subjects of [['e.may'], ['chair'], ...subjectSets]) {
          const reference = await store.inUnitOfWork(async (work) => {
            const landlord = landlordById(landlords, 'belgrave');
            const by = { kind: 'staff' as const, id: 'b.clerk' };
            const service = new CaseService({ work, landlord, now: received, by });
            const { id, reference: made } = await service.logComplaint({
              residentId: `resident ${complaints.length}`,
              conversationId: `chat ${complaints.length}`,
              channel: 'chat',
              receivedAt: received,
              category: 'staff_conduct',
              concernId: null,
              onBehalfOf: null,
              group: false,
              what: ['Rude to me'],
            });
            await service.staff(id, {
              type: 'recordAdjustment',
              words: 'Large print',
              reviewOn: '2026-03-20',
            });
            for (const person of subjects) await service.staff(id, { type: 'nameSubject', person });
            return made;
          });
          complaints.push({ reference, subjects });
        }
        for (const [person, role] of Object.entries(offices)) {
          await asked('staff', 'set', person, '--roles', role, '--landlord', 'belgrave', '--as', 'b.clerk');
        }
        opened();
        await new Promise<void>((stop) => (end = stop));
      });
      ended.catch(failed);
    });
  });
  after(async () => {
    end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const lists = [
    ['cases'],
    ['cases', '--due'],
    ['cases', '--overdue', '--json'],
    ['cases', '--adjustments'],
    ['waiting'],
    ['waiting', '--json'],
    ['waiting', '--declined'],
  ];

  it('is in no list and no answer for whom it is about, nor for nobody', async () => {
    for (const reader of readers) {
      const by = reader === null ? [] : ['--by', reader];
      const mine = reader === null ? [] : [['cases', '--mine']];
      const shown: CommandResult[] = [];
      for (const list of [...lists, ...mine]) shown.push(await asked(...list, ...by));
      assert.deepEqual(
        shown.filter(({ exitCode }) => exitCode !== 0),
        [],
      );
      for (const { reference, subjects } of complaints) {
        if (subjects.length === 0 || !isSubject(subjects, reader)) continue;
        const answer = await asked('case', reference, ...by);
        for (const { stdout, stderr } of [...shown, answer]) {
          assert.ok(!stdout.includes(reference), `${String(reader)} sees ${subjects.join(' ')}`);
          assert.ok(!`${stdout}${stderr}`.includes('Rude to me'));
        }
      }
    }
  });

  it('is in the lists of those whom it is not about', async () => {
    const { stdout } = await asked('cases', '--by', 'd.cole');
    const theirs = complaints.filter(({ subjects }) => !isSubject(subjects, 'd.cole'));
    assert.ok(theirs.length > 2);
    for (const { reference } of theirs) assert.ok(stdout.includes(reference));
  });

  it('is answered like a reference that does not exist, whatever is asked of it', async () => {
    const none = makeReference('BNC', received, () => new Uint8Array(6));
    const [{ reference } = { reference: '' }] = complaints;
    const acts = [
      [],
      ['--json'],
      ['acknowledge'],
      ['about', 'p.x'],
      ['note', 'words'],
      ['link', none, 'sameAs'],
    ];
    for (const act of acts) {
      for (const by of act.length > 0 && act[0] !== '--json'
        ? [['--as', 'e.may']]
        : [['--by', 'e.may'], []]) {
        const [hidden, missing] = [
          await asked('case', reference, ...act, ...by),
          await asked('case', none, ...act, ...by),
        ];
        const said = ({ exitCode, stdout, stderr }: CommandResult, typed: string) => [
          exitCode,
          stdout,
          stderr.replaceAll(typed, 'it'),
        ];
        assert.deepEqual(said(hidden, reference), said(missing, none), act.join(' '));
      }
    }
  });

  it('goes to the next when it turns out to be about its officer, and the record says who was named', async () => {
    const { reference } = complaints.find(({ subjects }) => subjects.length === 0) ?? { reference: '' };
    await asked('case', reference, 'assign', 'd.cole', '--as', 'b.clerk');
    const { stderr, stdout } = await asked('case', reference, 'about', 'd.cole', '--as', 'e.may');
    assert.match(stderr, /It goes to e\.may: the complaint is or may be about d\.cole/);
    assert.match(stdout, /e\.may/);
    const shown = await asked('case', reference, '--json', '--by', 'e.may');
    assert.match(shown.stdout, /"officer": "e\.may",\s+"insteadOf": "d\.cole"/);
    assert.doesNotMatch((await asked('cases', '--by', 'd.cole')).stdout, new RegExp(reference));
  });

  it('is shown to the cover while somebody is away, with for whom', async () => {
    const away = await asked(
      'staff',
      'away',
      'd.cole',
      '--until',
      '2026-03-31',
      '--cover',
      'f.roe',
      '--as',
      'f.roe',
    );
    assert.equal(away.exitCode, 0, away.stderr);
    assert.match(
      away.stdout,
      /d\.cole: complaints_officer; no e-mail address; away from .* covered by f\.roe \(away today\)/,
    );
    const { reference } = complaints.find(({ subjects }) => subjects.join() === 'e.may') ?? { reference: '' };
    const { stderr } = await asked('case', reference, 'assign', 'd.cole', '--as', 'f.roe');
    assert.match(stderr, /Recorded: who deals with it\.\nIt goes to f\.roe: d\.cole is away\./);
    assert.match((await asked('cases', '--mine', '--by', 'f.roe')).stdout, new RegExp(reference));
  });
});
