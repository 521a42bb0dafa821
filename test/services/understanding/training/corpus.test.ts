import assert from 'node:assert/strict';
import { lexicon } from '../../../../services/understanding/model/lexicon.ts';
import { readText } from '../../../../services/understanding/text.ts';
import { readCorpus, readVoice } from '../../../../services/understanding/training/corpus.ts';
import { readTalks } from '../../../../services/understanding/training/talks.ts';

/** Runs of five letters, for telling how alike two messages are. */
function shingles(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 4) }, (_, place) => plain.slice(place, place + 5)),
  );
}

function likeness(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const each of one) if (other.has(each)) both += 1;
  return both / (one.size + other.size - both);
}

describe('The corpus', () => {
  const { voices, earlier } = readCorpus();
  const lines = voices.flatMap((voice) => voice.lines);

  it('is written by many voices, each named and described', () => {
    assert.ok(voices.length >= 60, `${voices.length} voices`);
    assert.equal(new Set(voices.map(({ name }) => name)).size, voices.length);
    for (const { slug, who } of voices) assert.ok(who.split(' ').length >= 6, slug);
  });

  it('holds thousands of messages, enough of each kind', () => {
    const count = (holds: (line: (typeof lines)[number]) => boolean): number => lines.filter(holds).length;
    assert.ok(lines.length >= 4_000, `${lines.length} messages`);
    assert.ok(count(({ kind, dissatisfied }) => kind === 'implicit' && dissatisfied) >= 1_200);
    assert.ok(count(({ kind, dissatisfied }) => kind === 'hard_negative' && !dissatisfied) >= 800);
    assert.ok(count(({ dangers }) => dangers.length > 0) >= 800);
    for (const label of [
      'complaint',
      'service_request',
      'status_question',
      'review_request',
      'human_request',
      'information',
      'praise',
      'other',
    ] as const) {
      assert.ok(count(({ labels }) => labels.includes(label)) >= 100, label);
    }
  });

  it('calls implicit only what holds next to no strong word of blame', () => {
    const implicit = lines.filter(({ kind }) => kind === 'implicit');
    const blaming = implicit.filter(({ text }) =>
      readText(text)
        .plain.trim()
        .split(' ')
        .some((word) => (lexicon.get(word) ?? 0) <= -3),
    );
    assert.ok(blaming.length <= implicit.length * 0.02, blaming.map(({ text }) => text).join('\n'));
  });

  it('says next to nothing twice', () => {
    const all = lines.map(({ text }) => shingles(text)).filter(({ size }) => size >= 12);
    const holders = new Map<string, number[]>();
    for (const [place, shingle] of all.flatMap((set, at) => [...set].map((each) => [at, each] as const))) {
      const held = holders.get(shingle);
      if (held === undefined) holders.set(shingle, [place]);
      else held.push(place);
    }
    // Two messages that are alike share a run of letters that few others have.
    const rare = [...holders.values()].filter(({ length }) => length > 1 && length <= 12);
    const pairs = new Set<string>();
    for (const places of rare) {
      for (const [index, one] of places.entries())
        for (const other of places.slice(index + 1)) pairs.add(`${one} ${other}`);
    }
    const alike = [...pairs].filter((pair) => {
      const [one = 0, other = 0] = pair.split(' ').map(Number);
      return likeness(all[one] ?? new Set(), all[other] ?? new Set()) > 0.5;
    });
    assert.ok(alike.length <= lines.length * 0.02, `${alike.length} pairs`);
  });

  it('keeps what the rules were written with apart from what is measured on', () => {
    const measured = new Set(lines.map(({ text }) => text));
    assert.deepEqual(
      earlier.filter(({ text }) => measured.has(text)).map(({ text }) => text),
      [],
    );
  });

  it('holds hundreds of talks in which it takes several turns to know', () => {
    const talks = readTalks();
    assert.ok(talks.length >= 300, `${talks.length} talks`);
    for (const { id, turns } of talks) assert.ok(turns.length >= 2, id);
  });

  it('names the line that is wrong', () => {
    const head = '# A\n# somebody who writes\n';
    const right = 'complaint\t1\tnone\timplicit\tleak\t-\tStill dripping.';
    assert.equal(readVoice('a', `${head}${right}\n`).lines[0]?.category, 'leak');
    for (const wrong of ['complaint\t1', right.replace('leak', 'roof'), right.replace('\t1\t', '\tyes\t')]) {
      assert.throws(() => readVoice('a', `${head}${right}\n${wrong}\n`), {
        code: 'INPUT',
        message: /a\.tsv, line 4/,
      });
    }
    assert.throws(() => readVoice('a', right), { code: 'INPUT' });
  });
});
