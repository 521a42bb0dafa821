import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import belgrave from '../../../services/landlords/belgrave.json' with { type: 'json' };
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { type Printed, typed } from './commandLine.ts';

const now = '2026-07-18T08:00:00.000Z';
const missing = '12345678-0000-4000-8000-000000000000';
const whose = { residentId: 'r1', conversationId: 'c1' };

/** A complaint about Percy Jones, and everything that was recorded beside it in the same chat. */
const recorded = { complaint: '', concern: '', serviceRequest: '', dataRequest: '', other: '' };

describe('What belongs to a complaint about staff, by command', function () {
  this.timeout(240_000);
  let folder = '';
  let environment: Record<string, string> = {};

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-linked-'));
    const landlordsDir = join(folder, 'landlords');
    mkdirSync(landlordsDir);
    const learning = { enabled: true, assessedOn: '2026-07-01' };
    writeFileSync(join(landlordsDir, 'belgrave.json'), JSON.stringify({ ...belgrave, learning }));
    environment = {
      HEARD_DATA_DIR: join(folder, 'data'),
      HEARD_NOW: '2026-07-18T10:00',
      HEARD_LANDLORDS_DIR: landlordsDir,
    };
    const config = readConfig(environment);
    await (await openDatabase({ databaseUrl: null, dataDir: config.dataDir, onWarning: () => {} })).close();
    await withStore(config, (store) =>
      store.inUnitOfWork(async (work) => {
        const landlord = landlordById(loadLandlords(), 'belgrave');
        const by = { kind: 'staff' as const, id: 'b.clerk' };
        const cases = new CaseService({ work, landlord, now, by });
        const heard = { ...whose, words: ['Percy shouted at me'], score: 0.9, channel: 'chat' as const };
        const concern = await cases.matters.hearConcern(heard);
        await cases.matters.offerMade(concern.id);
        const request = await cases.matters.recordServiceRequest({
          ...whose,
          words: 'Percy broke my tap',
          category: 'repairs',
          firstTime: true,
        });
        const complaint = await cases.logComplaint({
          ...whose,
          channel: 'chat',
          receivedAt: now,
          category: 'staff_conduct',
          concernId: concern.id,
          onBehalfOf: null,
          group: false,
          what: ['Percy shouted at me'],
        });
        await cases.matters.offerAccepted(concern.id, complaint.id);
        await cases.matters.linkServiceRequest(request.id, complaint.id);
        const data = await cases.matters.recordDataRequest({
          ...whose,
          kind: 'subject_access',
          words: 'What Percy wrote',
        });
        const other = await cases.matters.recordServiceRequest({
          residentId: 'r2',
          conversationId: 'c2',
          words: 'The gate sticks',
          category: 'repairs',
          firstTime: true,
        });
        await cases.staff(complaint.id, { type: 'nameSubject', person: 'p.jones' });
        Object.assign(recorded, {
          complaint: complaint.reference,
          concern: concern.id,
          serviceRequest: request.id,
          dataRequest: data.id,
          other: other.id,
        });
      }),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  /** What was printed, whichever id was typed. */
  async function said(id: string, ...args: string[]): Promise<unknown[]> {
    const { exitCode, stdout, stderr } = await asked(...args.map((arg) => (arg === 'ID' ? id : arg)));
    return [exitCode, stdout, stderr.replaceAll(id, 'it').replaceAll(id.slice(0, 8), 'it')];
  }

  const acts: Record<string, string[]> = {
    'a request looked at': ['request', 'ID', '--by', 'p.jones'],
    'a request looked at as data': ['request', 'ID', '--json', '--by', 'p.jones'],
    'a request looked at by nobody': ['request', 'ID'],
    'a request worked on': ['request', 'ID', 'hazard', '--kind', 'gas', '--as', 'P.Jones'],
    'a message corrected': ['correct', 'ID', '--dissatisfied', 'no', '--by', 'p.jones'],
  };
  for (const [name, act] of Object.entries(acts)) {
    it(`${name} is answered like one that does not exist`, async () => {
      const hidden = await said(recorded.serviceRequest, ...act);
      assert.notEqual(hidden[0], 0);
      assert.deepEqual(hidden, await said(missing, ...act));
    });
  }

  it('a concern is corrected by anybody but whom its complaint is about', async () => {
    const correcting = ['correct', 'ID', '--dissatisfied', 'yes', '--by'];
    const hidden = await said(recorded.concern, ...correcting, 'p.jones');
    assert.deepEqual(hidden, await said(missing, ...correcting, 'p.jones'));
    assert.equal((await said(recorded.concern, ...correcting, 'd.cole'))[0], 0);
  });

  it('is shown to whoever may see the complaint', async () => {
    const { exitCode, stdout } = await asked('request', recorded.serviceRequest, '--by', 'd.cole');
    assert.equal(exitCode, 0);
    assert.match(stdout, /Percy broke my tap/);
  });

  it('a request of the same chat can be worked on, and its words are kept back', async () => {
    const [theirs, others] = [
      await asked('request', recorded.dataRequest, '--by', 'p.jones'),
      await asked('request', recorded.dataRequest, '--by', 'd.cole'),
    ];
    assert.equal(theirs.exitCode, 0, theirs.stderr);
    assert.doesNotMatch(theirs.stdout, /Percy/);
    assert.match(others.stdout, /What Percy wrote/);
  });

  it('what belongs to no complaint needs nobody’s name', async () => {
    const { exitCode, stdout } = await asked('request', recorded.other);
    assert.equal(exitCode, 0);
    assert.match(stdout, /gate sticks/);
  });

  it('is neither counted among what can be learned from, nor written out', async () => {
    const examples = async (...by: string[]): Promise<unknown> => {
      const { stdout } = await asked('corrections', '--landlord', 'belgrave', '--json', ...by);
      return (JSON.parse(stdout) as { examples: number }[])[0]?.examples;
    };
    const written = async (file: string, ...by: string[]): Promise<string> => {
      await asked('corrections', 'export', file, ...by);
      return readFileSync(join(folder, file), 'utf8');
    };
    assert.deepEqual([await examples('--by', 'p.jones'), await examples()], [1, 1]);
    assert.equal(await examples('--by', 'd.cole'), 2);
    for (const [file, ...by] of [['one.tsv', '--by', 'p.jones'], ['two.tsv']] as const) {
      const text = await written(file, ...by);
      assert.match(text, /gate sticks/);
      assert.doesNotMatch(text, /shouted/);
    }
    assert.match(await written('three.tsv', '--by', 'd.cole'), /shouted/);
  });

  it('a data request that is about somebody is kept from them, and from lists that nobody signed', async () => {
    const about = ['request', recorded.dataRequest, 'about', 'chair', '--as', 'complaints_officer'];
    const named = await asked(...about);
    assert.match(named.stderr, /^Recorded: whom it is about\.$/m);
    assert.match(named.stdout, /^About: chair$/m);
    assert.match((await asked(...about)).stderr, /so already/);
    for (const reader of [['--by', 'chair'], []]) {
      const hidden = await said(recorded.dataRequest, 'request', 'ID', ...reader);
      assert.deepEqual(hidden, await said(missing, 'request', 'ID', ...reader));
      assert.ok(!(await asked('waiting', ...reader)).stdout.includes(recorded.dataRequest.slice(0, 8)));
    }
    const officer = ['--by', 'complaints_officer'];
    assert.equal((await asked('request', recorded.dataRequest, ...officer)).exitCode, 0);
    assert.ok((await asked('waiting', ...officer)).stdout.includes(recorded.dataRequest.slice(0, 8)));
  });
});
