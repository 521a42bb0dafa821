import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInModel, loadScorer } from '../../../../services/understanding/model/currentModel.ts';
import { longestModel, readModel, writeModel } from '../../../../services/understanding/model/modelFile.ts';
import { readText } from '../../../../services/understanding/text.ts';
import { readCorpus } from '../../../../services/understanding/training/corpus.ts';

describe("The model's file", () => {
  const file = readFileSync(builtInModel);

  it('is small, and the same after it was read and written', () => {
    assert.ok(file.length <= longestModel);
    assert.ok(writeModel(readModel(file)).equals(file));
  });

  it('says what it was made from, by name, count and hash', () => {
    const { sources } = readModel(file).header;
    assert.equal(sources[0]?.name, 'corpus');
    for (const { lines, sha256 } of sources) {
      assert.ok(lines > 0);
      assert.match(sha256, /^[0-9a-f]{64}$/);
    }
  });

  it('was made from the corpus as it is now', () => {
    const [corpus] = readModel(file).header.sources;
    assert.equal(corpus?.sha256, readCorpus().sha256, 'train it anew: npm run train');
  });

  it('holds no text: nothing of four words in a row from the corpus', () => {
    const text = file.toString('latin1').toLowerCase();
    for (const { lines } of readCorpus().voices) {
      for (const line of lines.slice(0, 10)) {
        const words = line.text.toLowerCase().split(' ').slice(0, 4);
        if (words.length === 4) assert.ok(!text.includes(words.join(' ')), line.text);
      }
    }
  });

  it('is refused when it is cut, changed or another thing altogether', () => {
    const changed = Buffer.from(file);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const longer = Buffer.concat([file, Buffer.from([0])]);
    for (const wrong of [
      file.subarray(0, 5_000),
      changed,
      longer,
      Buffer.from('hello\nworld'),
      Buffer.alloc(0),
    ]) {
      assert.throws(() => readModel(wrong), { code: 'VERSION_UNKNOWN' });
    }
  });

  it('scores between 0 and 1, the same each time, and higher what is dissatisfied', () => {
    const scorer = loadScorer();
    const score = (text: string) => scorer.score(readText(text));
    const told = score('the man never came back with the part, kids do homework in their coats');
    const asked = score('what time do you open on Saturday');
    assert.deepEqual(score('what time do you open on Saturday'), asked);
    for (const chance of [told.dissatisfied, told.danger, ...Object.values(told.labels)]) {
      assert.ok(chance >= 0 && chance <= 1);
    }
    assert.ok(told.dissatisfied > 0.5 && asked.dissatisfied < 0.2);
  });
});
