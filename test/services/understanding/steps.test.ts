import assert from 'node:assert/strict';
import { createUnderstander } from '../../../services/understanding/createUnderstander.ts';
import { atOnce, type Steps, withPauses } from '../../../services/understanding/steps.ts';

function* threeSteps(log: string[]): Steps<string> {
  for (const step of ['one', 'two', 'three']) {
    log.push(step);
    yield;
  }
  return 'done';
}

/** Counts how often others got their turn until the work was done. */
async function turnsOfOthers(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let over = false;
  const count = (): void => {
    turns += 1;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  await work();
  over = true;
  return turns;
}

describe('Work in steps', () => {
  it('comes to the same at once and with pauses', async () => {
    const [now, later]: [string[], string[]] = [[], []];
    assert.equal(atOnce(threeSteps(now)), 'done');
    assert.equal(await withPauses(threeSteps(later)), 'done');
    assert.deepEqual(later, now);
  });

  it('lets others have a turn between its steps', async () => {
    assert.ok((await turnsOfOthers(() => withPauses(threeSteps([])))) >= 3);
  });
});

describe('A rant of ten thousand characters', () => {
  const understander = createUnderstander();
  after(() => understander.close());
  const context = { saidOn: '2026-03-17T10:05:00', asked: null };
  const endless = Array.from(
    { length: 140 },
    (_none, day) =>
      `and then on day ${day} we went to the shop and came home and had our tea and saw a film `,
  ).join('');

  it('holds nobody up, with full stops or without', async () => {
    for (const text of [endless, endless.replaceAll(' and then', '. And then')]) {
      assert.ok((await turnsOfOthers(() => understander.read(text.slice(0, 10_000), context))) >= 20);
    }
  });

  it('is heard wherever it says what matters', async () => {
    for (const place of [0, 4_000, 8_000]) {
      const said = 'and the gas man still has not come back with the part and the kids sleep in their coats ';
      const text = endless.slice(0, place) + said + endless.slice(place, 8_000);
      const reading = await understander.read(text, context);
      assert.notEqual(reading.action, 'pass', String(place));
    }
  });
});
