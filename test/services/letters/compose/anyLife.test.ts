import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Command } from '../../../../services/complaints/commands.ts';
import type { Complaint, Standing } from '../../../../services/complaints/complaint.ts';
import { complaintFrom, evolve } from '../../../../services/complaints/evolve.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { composeLetter } from '../../../../services/letters/compose/composeLetter.ts';
import { eventsTold } from '../../../../services/letters/compose/gatherFacts.ts';
import { letterOwedFor } from '../../../../services/letters/compose/owed.ts';
import { wordsToOpen } from '../../../../services/letters/compose/wordsToOpen.ts';
import { letterSchema } from '../../../../services/letters/letter.ts';
import { letterReadability } from '../../../../services/letters/readability.ts';
import {
  attempt,
  landlords,
  lifeOf,
  oneOfEach,
  readyForReview,
  told,
} from '../../complaints/complaintLife.ts';
import { stamp, wordsOf } from './lettersOf.ts';

function day(count: number): string {
  return new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
}

const anyStep = fc.record({
  wait: fc.integer({ min: 0, max: 9 }),
  ahead: fc.integer({ min: 0, max: 45 }),
  command: fc.oneof(
    { weight: 6, arbitrary: fc.constant('advance' as const) },
    { weight: 8, arbitrary: fc.constantFrom<Command>(...Object.values(oneOfEach)) },
    { weight: 2, arbitrary: fc.constantFrom<Command>(...told.map(([, command]) => command)) },
  ),
});

const anyLife = fc.record({
  landlord: fc.constantFrom(...Object.values(landlords)),
  start: fc.integer({ min: 0, max: 500 }),
  /** Every so many words were erased: 1 is all of them. */
  erased: fc.integer({ min: 1, max: 6 }),
  steps: fc.array(anyStep, { maxLength: 30, size: 'max' }),
});

type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

const advances: Record<Standing, Command> = {
  received: oneOfEach.acknowledge,
  acknowledged: oneOfEach.decide,
  stageOneDecided: oneOfEach.requestReview,
  reviewRequested: oneOfEach.acknowledgeReview,
  reviewAcknowledged: oneOfEach.decide,
  stageTwoDecided: oneOfEach.close,
  withdrawn: oneOfEach.note,
  refused: { ...oneOfEach.ombudsmanOrdered, accept: true } as Command,
};

function advance({ standing, appointment, hearings, fairness }: Complaint, landlord: Landlord): Command {
  const [appoint, other] = readyForReview(landlord).map(([, command]) => command);
  if (standing !== 'reviewAcknowledged') return advances[standing];
  if (appointment === null && appoint !== undefined) return appoint;
  return hearings.length === 0 && fairness === null && other !== undefined ? other : advances[standing];
}

function lived(landlord: Landlord, start: number, steps: Step[]): Complaint {
  let today = start;
  let complaint = lifeOf(landlord, day(start));
  for (const { wait, ahead, command } of steps) {
    today += wait;
    const further = command === 'advance' ? advance(complaint, landlord) : command;
    const dated = 'dueOn' in further ? { ...further, dueOn: day(today + ahead) } : further;
    const decision = attempt(landlord, complaint, [day(today), dated as Command]);
    if (!decision.refused) complaint = decision.events.reduce(evolve, complaint);
  }
  return complaint;
}

describe('a letter, whatever happened to its complaint', () => {
  it('is composed for every event that owes one, also where words were erased', () => {
    const composed = new Map<string, number>();
    fc.assert(
      fc.property(anyLife, ({ landlord, start, steps, erased }) => {
        const complaint = lived(landlord, start, steps);
        const head = { ...complaint, kind: 'complaint' as const, openedAt: complaint.receivedAt };
        complaint.history.forEach((event, index) => {
          const kind = letterOwedFor(event, complaint);
          if (kind === null) return;
          const then = complaintFrom({ head, events: eventsTold(complaint.history, index + 1) });
          const ids = wordsToOpen(then, event).filter((_, at) => erased > 1 && at % erased !== 0);
          const words = Object.fromEntries(ids.map((id) => [id, `These words are ${id}.`]));
          const reader = { contact: 0, isRepresentative: false, name: null, address: [] };
          const letter = composeLetter({ kind, landlord, complaint: then, event, words, reader }, stamp);
          letterSchema.parse(letter);
          assert.ok(letterReadability(letter).readingAge <= 11);
          assert.doesNotMatch(wordsOf(letter), /undefined|\bnull\b|\bNaN\b|\[object|\d{4}-\d{2}-\d{2}/);
          composed.set(kind, (composed.get(kind) ?? 0) + 1);
        });
      }),
      { numRuns: 300 },
    );
    // A property that met no letters would say nothing.
    for (const kind of [
      'receipt',
      'acknowledgement',
      'extension',
      'stage_one_decision',
      'stage_two_decision',
      'refusal',
    ]) {
      assert.ok((composed.get(kind) ?? 0) > 0, `no ${kind} was composed`);
    }
  });
});
