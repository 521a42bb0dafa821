import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done } from '../../../bot/commands/command.ts';
import { trainWithCorrections } from '../../../bot/commands/correctionsTraining.ts';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import belgrave from '../../../services/landlords/belgrave.json' with { type: 'json' };
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import {
  correctionLines,
  readCorrectionLines,
} from '../../../services/understanding/learning/correctionLines.ts';
import { currentModelFile } from '../../../services/understanding/learning/keptModels.ts';
import type { ReadLesson } from '../../../services/understanding/learning/readLessons.ts';
import { type Model, writeModel } from '../../../services/understanding/model/modelFile.ts';
import { kinds } from '../../../services/understanding/training/corpus.ts';
import { train } from '../../../services/understanding/training/train.ts';
import { smallCorpus } from '../../services/understanding/learning/smallCorpus.ts';
import { type Printed, typed } from './commandLine.ts';

const corpus = smallCorpus();
const learning = { enabled: true, assessedOn: '2026-07-01' };
const now = '2026-07-18T08:00:00.000Z';

describe('Learning from corrections, by command', function () {
  this.timeout(120_000);
  let folder = '';
  let model: Model;
  let off: Record<string, string> = {};
  let on: Record<string, string> = {};
  let concernId = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-corrections-'));
    model = train({ corpus, others: [], sources: [] }).model;
    const landlordsDir = join(folder, 'landlords');
    mkdirSync(landlordsDir);
    writeFileSync(join(landlordsDir, 'belgrave.json'), JSON.stringify({ ...belgrave, learning }));
    off = { HEARD_DATA_DIR: join(folder, 'data'), HEARD_NOW: '2026-07-18T10:00' };
    on = { ...off, HEARD_LANDLORDS_DIR: landlordsDir };
    const { dataDir } = readConfig(off);
    await (await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} })).close();
    concernId = await withStore(readConfig(off), (store) =>
      store.inUnitOfWork(async (work) => {
        const by = { kind: 'resident' as const, id: 'r1' };
        const cases = new CaseService({ work, landlord: landlordById(loadLandlords(), 'belgrave'), now, by });
        const words = ['The hall smells of cabbage, my number is 07700 900123'];
        const whose = { residentId: 'r1', conversationId: 'c1' };
        const { id } = await cases.matters.hearConcern({ ...whose, words, score: 0.4, channel: 'chat' });
        await cases.matters.offerMade(id);
        return id;
      }),
    );
    const models = join(dataDir, 'models');
    mkdirSync(models, { recursive: true });
    writeFileSync(join(models, `${model.header.version}.model`), writeModel(model));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (environment: Record<string, string>, ...args: string[]): Promise<Printed> =>
    typed(args, { environment, folder });

  const lesson = (text: string, more: Partial<ReadLesson> = {}): ReadLesson => ({
    recordId: text,
    landlord: 'belgrave',
    residentId: null,
    at: now,
    words: [],
    dissatisfied: true,
    label: null,
    source: 'correction',
    text,
    ...more,
  });

  it('begins with staff saying what they heard, signed, once', async () => {
    const unsigned = await asked(off, 'correct', concernId.slice(0, 8), '--dissatisfied', 'yes');
    assert.equal(unsigned.exitCode, 2);
    const wrong = await asked(off, 'correct', concernId, '--dissatisfied', 'perhaps', '--by', 's1');
    assert.equal(wrong.exitCode, 2);
    const label = await asked(
      off,
      'correct',
      concernId,
      '--dissatisfied',
      'yes',
      '--label',
      'moan',
      '--by',
      's1',
    );
    assert.match(label.stderr, /no label moan.*service_request/);
    const words = [
      'correct',
      concernId.slice(0, 8),
      '--dissatisfied',
      'yes',
      '--label',
      'complaint',
      '--by',
      's1',
    ];
    const first = await asked(off, ...words);
    assert.deepEqual([first.exitCode, first.stdout], [0, `${concernId}\n`]);
    assert.match(first.stderr, /Recorded as said by s1.*has not switched learning on/);
    assert.match((await asked(on, ...words)).stderr, /so already.*will be learned from/);
  });

  it('shows nothing, exports nothing and trains nothing while it is switched off', async () => {
    const counted = await asked(off, 'corrections');
    assert.match(counted.stdout, /^belgrave +off/m);
    assert.match(counted.stderr, /off everywhere.*impact assessment/);
    const file = join(folder, 'refused.tsv');
    for (const args of [
      ['corrections', 'export', file],
      ['corrections', 'train'],
      ['train', '--corrections'],
    ]) {
      const { exitCode, stderr } = await asked(off, ...args);
      assert.equal(exitCode, 1, args.join(' '));
      assert.match(stderr, /switched off.*impact assessment/);
    }
    assert.throws(() => readFileSync(file));
  });

  it('counts what could be learned from by where it comes from, without a word of it', async () => {
    const { stdout } = await asked(on, 'corrections', '--landlord', 'belgrave', '--json');
    const [counted] = JSON.parse(stdout) as { examples: number; bySource: Record<string, number> }[];
    assert.equal(counted?.examples, 1);
    assert.equal(counted?.bySource['correction'], 1);
    assert.doesNotMatch(stdout, /cabbage/);
  });

  it('writes a file like those of the corpus, personal details masked, and never over another', async () => {
    assert.equal((await asked(on, 'model', '--use', model.header.version)).exitCode, 0);
    const exported = await asked(on, 'corrections', 'export', 'out.tsv');
    assert.equal(exported.exitCode, 0, exported.stderr);
    assert.match(exported.stderr, /^1 example\(s\) were written to out\.tsv.*outside of Heard/);
    const written = readFileSync(join(folder, 'out.tsv'), 'utf8');
    assert.match(written, /cabbage/);
    assert.doesNotMatch(written, /07700|900123/);
    assert.equal((await asked(on, 'corrections', 'export', 'out.tsv')).exitCode, 1);
    assert.equal(readFileSync(join(folder, 'out.tsv'), 'utf8'), written);
  });

  it('writes what was corrected as it was said, and the rest as it is heard, on one line each', () => {
    const lines = correctionLines(
      [
        lesson('Ring me\non\t07700 900123 about gas smelling', { label: 'complaint' }),
        lesson('All fine', { dissatisfied: false, source: 'denied' }),
      ],
      { model, mask: (text) => text.replace(/[\d ]{8,}/, ' [phone]\t') },
    );
    const [name, who, one, other, end] = lines.split('\n');
    assert.ok(name?.startsWith('# ') && who?.startsWith('# ') && end === '');
    assert.equal(one?.split('\t').length, 7);
    assert.match(
      one ?? '',
      /^complaint\t1\t.*gas.*\tfrom=correction;label=complaint\tRing me on \[phone\] about gas smelling$/,
    );
    assert.ok(kinds.some((kind) => kind === other?.split('\t')[3]));
    assert.deepEqual(
      readCorrectionLines(lines).map(({ label, dissatisfied, weight }) => [label, dissatisfied, weight]),
      [
        ['complaint', true, 10],
        [null, false, 4],
      ],
    );
  });

  it('trains, keeps the new model beside the old one, and goes back', async () => {
    const builtIn = join(folder, 'heard.model');
    const corpusFolder = join(folder, 'corpus');
    writeFileSync(builtIn, writeModel(model));
    for (const part of ['voices', 'earlier']) mkdirSync(join(corpusFolder, part), { recursive: true });
    for (const { slug, lines } of corpus.voices) {
      const rows = lines.map(({ labels, dissatisfied, text }) =>
        [labels.join('+'), dissatisfied ? 1 : 0, 'none', 'plain', '-', '-', text].join('\t'),
      );
      writeFileSync(join(corpusFolder, 'voices', `${slug}.tsv`), `# ${slug}\n# A test\n${rows.join('\n')}\n`);
    }
    const config = readConfig(on);
    const text = correctionLines([lesson('the hall smells of cabbage and the caretaker shrugs')], {
      model,
      mask: (words) => words,
    });
    const training = { ask: async () => done(text), warn: () => {}, corpusFolder, builtIn };
    const trained = await trainWithCorrections({ config, clock: clockStartingAt(now) }, training);
    assert.equal(trained.exitCode, 0, trained.stderr);
    assert.match(trained.stderr, /without corrections +1\.0000 +[\d.]+\n +with them +[\d.]+/);
    const version = trained.stdout.trim();
    assert.ok(currentModelFile(config.dataDir)?.endsWith(`${version}.model`));
    assert.match(
      (await asked(on, 'model')).stdout,
      new RegExp(`^\\* +${version} +Saturday 18 July 2026 .* 1 `, 'm'),
    );
    const again = await trainWithCorrections({ config, clock: clockStartingAt(now) }, training);
    assert.match(again.stderr, /stays as it is: nothing would change/);
    assert.equal((await asked(on, 'model', '--use', 'nonsense')).exitCode, 1);
    assert.equal((await asked(on, 'model', '--built-in')).exitCode, 0);
    assert.equal(currentModelFile(config.dataDir), null);
    const { models } = JSON.parse((await asked(on, 'model', '--json')).stdout) as { models: unknown[] };
    assert.equal(models.length, 2);
  });

  it('says why when there is nothing to learn from', async () => {
    const config = readConfig(on);
    const training = { ask: async () => done('# Corrections\n# Nobody\n'), warn: () => {} };
    const { exitCode, stderr } = await trainWithCorrections(
      { config, clock: clockStartingAt(now) },
      training,
    );
    assert.equal(exitCode, 1);
    assert.match(stderr, /nothing to learn from/);
  });
});
