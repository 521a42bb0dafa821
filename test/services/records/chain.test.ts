import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chainHead, chainOf, printedHead } from '../../../services/records/chain.ts';
import type { AnyEvent, Recorded } from '../../../services/records/record.ts';

type Event = AnyEvent & Recorded;

const event = fc
  .record({ type: fc.constantFrom('NoteAdded', 'Acknowledged'), words: fc.uuid(), more: fc.jsonValue() })
  .map(
    (facts): Event => ({
      ...facts,
      occurredOn: '2026-03-17',
      recordedAt: '2026-03-17T10:05:00.000Z',
      by: { kind: 'staff', id: 'd.cole' },
    }),
  );
const events = fc.array(event, { minLength: 1, maxLength: 12 });
const id = 'd4a0d5b6-6f5a-4d7c-9d1c-9a7f1d0a7c11';

describe('The chain of a record', () => {
  it('goes on from where it was: what was printed stays a link of it', () => {
    fc.assert(
      fc.property(events, events, (before, later) => {
        assert.deepEqual(chainOf(id, [...before, ...later]).slice(0, before.length), chainOf(id, before));
      }),
    );
  });

  it('has another head when an event was changed, taken out, put in or moved', () => {
    fc.assert(
      fc.property(events, fc.nat(), event, (all, at, other) => {
        const place = at % all.length;
        const head = chainHead(id, all);
        const changed = all.with(place, { ...(all[place] as Event), recordedAt: '2026-03-17T10:05:00.001Z' });
        assert.notEqual(chainHead(id, changed), head);
        assert.notEqual(chainHead(id, all.toSpliced(place, 1)), head);
        assert.notEqual(chainHead(id, all.toSpliced(place, 0, other)), head);
        const reversed = all.toReversed();
        if (JSON.stringify(reversed) !== JSON.stringify(all)) assert.notEqual(chainHead(id, reversed), head);
        assert.notEqual(chainHead('another record', all), head);
      }),
    );
  });

  it('does not depend on the order in which a store gives the facts of an event', () => {
    fc.assert(
      fc.property(events, (all) => {
        const turned = all.map((each) => Object.fromEntries(Object.entries(each).toReversed()) as Event);
        assert.equal(chainHead(id, turned), chainHead(id, all));
      }),
    );
  });

  it('is printed in groups that can be read out', () => {
    assert.match(printedHead(chainHead(id, [])), /^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });
});
