import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chooseModel,
  chosenVersion,
  currentModelFile,
  keepModel,
  keptMeasuringModel,
  keptModels,
  modelsInUse,
} from '../../../../services/understanding/learning/keptModels.ts';
import { type Model, versionOf, writeModel } from '../../../../services/understanding/model/modelFile.ts';
import { train } from '../../../../services/understanding/training/train.ts';
import { smallCorpus } from './smallCorpus.ts';

const figures = { area: 0.98, coverage: 0.97 };
const about = (madeAt: string) => ({
  madeAt,
  corrections: 4,
  before: figures,
  after: figures,
  toBeat: figures,
  measuredWith: '0123456789ab',
});

describe('The models of a data folder', function () {
  this.timeout(120_000);
  let folder = '';
  let one: Model;
  let other: Model;

  before(() => {
    one = train({ corpus: smallCorpus(4), others: [], sources: [] }).model;
    const weights = new Map(one.weights).set('residents', new Int8Array(2 ** 18).fill(1));
    const version = versionOf(one.header.heads.map(({ name }) => weights.get(name) ?? new Int8Array()));
    other = { header: { ...one.header, version }, weights };
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heard-models-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fileOf = (model: Model): string => join(folder, 'models', `${model.header.version}.model`);

  it('are none at first: the built-in one is used', async () => {
    assert.equal(currentModelFile(folder), null);
    assert.deepEqual(await keptModels(folder), []);
    await chooseModel(folder, null);
  });

  it('are all kept, the newest first, and the last one is used', async () => {
    await keepModel(folder, one, about('2026-11-20T09:00:00.000Z'));
    await keepModel(folder, other, about('2026-11-21T09:00:00.000Z'));
    assert.equal(currentModelFile(folder), fileOf(other));
    const kept = await keptModels(folder);
    assert.deepEqual(
      kept.map(({ version, current }) => [version, current]),
      [
        [other.header.version, true],
        [one.header.version, false],
      ],
    );
    assert.deepEqual(kept[0]?.about?.after, figures);
    assert.deepEqual(
      readdirSync(join(folder, 'models')).filter((name) => name.endsWith('.half')),
      [],
    );
  });

  it('can be gone back to, and so can the built-in one', async () => {
    await keepModel(folder, one, about('2026-11-20T09:00:00.000Z'));
    await keepModel(folder, other, about('2026-11-21T09:00:00.000Z'));
    await chooseModel(folder, one.header.version);
    assert.equal(currentModelFile(folder), fileOf(one));
    await chooseModel(folder, null);
    assert.equal(currentModelFile(folder), null);
    assert.equal((await keptModels(folder)).length, 2);
  });

  it('are not chosen when they are not there, damaged, renamed, or somewhere else', async () => {
    await keepModel(folder, one, about('2026-11-20T09:00:00.000Z'));
    await assert.rejects(chooseModel(folder, '0123456789ab'), { code: 'INPUT' });
    await assert.rejects(chooseModel(folder, '../../etc/passwd'), { code: 'INPUT' });
    writeFileSync(join(folder, 'models', '0123456789ab.model'), writeModel(one));
    await assert.rejects(chooseModel(folder, '0123456789ab'), { code: 'VERSION_UNKNOWN' });
    writeFileSync(join(folder, 'models', 'aaaaaaaaaaaa.model'), writeModel(one).subarray(0, -1));
    await assert.rejects(chooseModel(folder, 'aaaaaaaaaaaa'), { code: 'VERSION_UNKNOWN' });
    assert.equal(currentModelFile(folder), fileOf(one));
  });

  it('leave the built-in one in use when the chosen one has gone', async () => {
    await keepModel(folder, one, about('2026-11-20T09:00:00.000Z'));
    rmSync(fileOf(one));
    assert.equal(chosenVersion(folder), one.header.version);
    assert.equal(currentModelFile(folder), null);
    writeFileSync(join(folder, 'models', 'current'), '../nonsense\n');
    assert.equal(currentModelFile(folder), null);
  });

  it('that only measure are made once for a corpus and a built-in model, and are on no list', async () => {
    let made = 0;
    const make = (): Model => {
      made += 1;
      return other;
    };
    const given = { corpus: smallCorpus(4), base: one };
    for (const corpus of [given.corpus, given.corpus, { sha256: 'another' }]) {
      const model = await keptMeasuringModel(folder, { ...given, corpus }, make);
      assert.equal(model.header.version, other.header.version);
    }
    assert.equal(made, 2);
    assert.deepEqual(await keptModels(folder), []);
  });

  it('are learned further from the built-in one, and measured against the one in use', async () => {
    const builtIn = join(folder, 'heard.model');
    await assert.rejects(modelsInUse(folder, builtIn), { code: 'INPUT' });
    writeFileSync(builtIn, writeModel(one));
    assert.equal((await modelsInUse(folder, builtIn)).current.header.version, one.header.version);
    await keepModel(folder, other, about('2026-11-21T09:00:00.000Z'));
    const inUse = await modelsInUse(folder, builtIn);
    assert.equal(inUse.base.header.version, one.header.version);
    assert.equal(inUse.current.header.version, other.header.version);
    assert.deepEqual(inUse.about?.toBeat, figures);
  });
});
