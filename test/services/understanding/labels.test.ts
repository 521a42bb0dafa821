import assert from 'node:assert/strict';
import { createUnderstander } from '../../../services/understanding/createUnderstander.ts';
import { readFlags } from '../../../services/understanding/flags.ts';
import { readText } from '../../../services/understanding/text.ts';
import type { Reading } from '../../../services/understanding/understanding.ts';
import { wishes } from './lines/dissatisfied.ts';
import { doubleLabels, flagLines, labelLines, unflagged } from './lines/labels.ts';

/** Shows every line that went wrong at once. */
function none(wrong: string[]): void {
  assert.equal(wrong.length, 0, `\n  ${wrong.join('\n  ')}`);
}

describe('Labels', () => {
  const understander = createUnderstander();
  const read = (text: string): Promise<Reading> =>
    understander.read(text, { saidOn: '2026-03-17T10:05:00', asked: null });

  after(() => understander.close());

  it('say what a message is first of all', async () => {
    const wrong: string[] = [];
    for (const [label, text] of labelLines) {
      const { labels } = await read(text);
      if (labels[0] !== label) wrong.push(`${label}, not ${labels.join('+')}: ${text}`);
    }
    none(wrong);
  });

  it('hold together where a message is two things at once', async () => {
    for (const [labels, text] of doubleLabels) {
      const reading = await read(text);
      for (const label of labels) assert.ok(reading.labels.includes(label), `${label}: ${text}`);
    }
  });

  it('begin with the one that stands alone as `label`, and are never empty or doubled', async () => {
    for (const [, text] of labelLines) {
      const { label, labels } = await read(text);
      assert.equal(label, labels[0]);
      assert.equal(new Set(labels).size, labels.length);
    }
  });

  it('call a wish to complain a complaint', async () => {
    for (const line of wishes) assert.ok((await read(line)).labels.includes('complaint'), line);
  });

  it('make a danger in the home something to put right, complaint or not', async () => {
    for (const text of ['I can smell gas', 'Water is pouring through my ceiling']) {
      assert.ok((await read(text)).labels.includes('service_request'), text);
    }
  });

  it('put the complaint first in a long story that asks for a person in passing', async () => {
    const story =
      'I have rung four times about the damp in the back room. Twice nobody came although I had taken the day off. The surveyor stood in the doorway and said it was my kettle. My daughter coughs all night. I want to speak to a manager.';
    const { labels } = await read(story);
    assert.equal(labels[0], 'complaint');
    assert.ok(labels.includes('human_request'));
  });
});

describe('Flags', () => {
  it('tell staff of data protection, information requests, old matters, claims and policies', () => {
    const wrong = flagLines.filter(([flags, text]) => {
      const found = readFlags(readText(text));
      return flags.some((flag) => !found.includes(flag)) || found.length !== flags.length;
    });
    none(wrong.map(([flags, text]) => `${flags.join('+')}: ${text}`));
  });

  it('do not rise for a solicitor’s letter, a threat of court, or what only sounds alike', () => {
    none(unflagged.filter((text) => readFlags(readText(text)).length > 0));
  });
});
