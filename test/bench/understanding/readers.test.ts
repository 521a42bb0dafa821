import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInModel } from '../../../services/understanding/model/currentModel.ts';
import { heard, heardsModel } from './heardReader.ts';
import { moods, type NlpjsModels, nlpjs, trainNlpjs } from './nlpjs.ts';
import type { Reader, Told } from './reader.ts';
import { Trainers } from './trainers.ts';
import { afinn, vader } from './wordLists.ts';

const angry = 'This is terrible, nobody came and I am disgusted with you';
const glad = 'Thank you so much, the new kitchen is wonderful';

const utterances = (sides: readonly [string, string]) =>
  [angry, glad].map((utterance, index) => ({ utterance, intent: sides[index] ?? '' }));

describe('The readers of the benchmark', () => {
  const file = readFileSync(builtInModel);
  const trainers = new Trainers();
  after(() => trainers.stop());

  const lessons = {
    labels: utterances(['complaint', 'praise']),
    moods: utterances([moods.dissatisfied, moods.content]),
  };
  let models: NlpjsModels;
  before(async () => {
    models = await trainers.train<'nlp.js'>({ who: 'nlp.js', ...lessons });
  });

  async function readBoth(reader: Reader): Promise<[Told, Told]> {
    try {
      return [await reader.read(angry), await reader.read(glad)];
    } finally {
      await reader.close();
    }
  }

  it('all put the more dissatisfied message higher, and know how much they take on disk', async () => {
    for (const reader of [heard(file), heardsModel(file), await nlpjs(models), vader(), afinn()]) {
      const [bad, good] = await readBoth(reader);
      assert.ok(bad.dissatisfied > good.dissatisfied, reader.name);
      assert.ok(reader.bytes > 10_000 || reader.name === 'nlp.js', reader.name);
    }
  });

  it('find labels where they have learned any', async () => {
    const labels = async (reader: Reader) => (await readBoth(reader)).map(({ label }) => label);
    assert.deepEqual(await labels(heard(file)), ['complaint', 'praise']);
    assert.deepEqual(await labels(heardsModel(file)), ['complaint', 'praise']);
    assert.deepEqual(await labels(await nlpjs(models)), ['complaint', 'praise']);
    assert.deepEqual(await labels(await nlpjs({ ...models, labels: null })), [null, null]);
    assert.deepEqual(await labels(vader()), [null, null]);
  });

  it('learn the same from the same messages', async () => {
    assert.deepEqual(await trainNlpjs(lessons.labels), models.labels);
    assert.deepEqual(await trainNlpjs(lessons.moods), models.moods);
  });

  it('put a message of which nlp.js knows no word between both moods', async () => {
    const reader = await nlpjs(models);
    assert.deepEqual(await reader.read('zzyzx'), { dissatisfied: 0, label: null });
  });
});
