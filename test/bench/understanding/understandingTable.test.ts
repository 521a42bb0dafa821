import assert from 'node:assert/strict';
import type { UnderstandingFigures, UnderstandingRow } from './figures.ts';
import { understandingNotes, understandingTable } from './understandingTable.ts';

describe('the table of understanding', () => {
  const heard: UnderstandingRow = {
    reader: 'Heard',
    area: 0.9412,
    askedFor90: 0.204,
    askedFor95: 0.5,
    labels: 0.748,
    speed: { wall: 812.4, cpu: 900 },
    bytes: 2048,
    elsewhere: { NHS: 0.93 },
  };
  const figures: UnderstandingFigures = {
    messages: 100,
    dissatisfied: 40,
    voices: 8,
    folds: 4,
    foldsMeasured: 2,
    isThinned: false,
    elsewhere: { NHS: 70 },
    rows: [heard, { ...heard, reader: 'VADER', labels: null, elsewhere: {} }],
  };

  it('has a row for each reader and a column for each public origin; what was not measured is a dash', () => {
    const [head, ...rows] = understandingTable(figures).split('\n');
    assert.match(head ?? '', /^reading +AUC +asked for 90 % .* AUC NHS$/);
    assert.deepEqual(
      rows.map((row) => row.split(/ {2,}/)),
      [
        ['Heard', '0.941', '20', '50', '0.75', '812', '900', '2', '0.930'],
        ['VADER', '0.941', '20', '50', '-', '812', '900', '2', '-'],
      ],
    );
  });

  it('says on what it was measured, and that our own corpus favours what learned from it', () => {
    assert.match(
      understandingNotes(figures),
      /^100 messages .* 40 of them dissatisfied; 8 voices in 4 groups, 2 of/,
    );
    assert.match(understandingNotes(figures), /favour what was trained on it/);
    assert.match(understandingNotes(figures), /NHS 70/);
    assert.doesNotMatch(understandingNotes(figures), /Quick/);
    assert.match(understandingNotes({ ...figures, isThinned: true }), /Quick/);
  });
});
