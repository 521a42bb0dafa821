import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Command } from '../../../../services/complaints/commands.ts';
import {
  type Complaint,
  type ContactRoute,
  contactRoutes,
  standings,
} from '../../../../services/complaints/complaint.ts';
import { safeRoutes, unsafeRoutes } from '../../../../services/complaints/routes/safeRoutes.ts';
import type { Actor } from '../../../../services/records/record.ts';
import {
  after,
  attempt,
  type Happening,
  landlords,
  lifeOf,
  oneOfEach,
  resident,
  staff,
  standingAt,
} from '../complaintLife.ts';

const { belgrave } = landlords;
const heard: Actor = { kind: 'heard' };
const guard: Command = { type: 'guardContact', words: null };
const safe = (route: ContactRoute): Command => ({ type: 'markSafe', route, words: `words-${route}-is-safe` });
const unsafe = (route: ContactRoute): Command => ({ type: 'markUnsafe', route, words: null });
const reach = (words: string): Command => ({
  type: 'tell',
  part: 'reach',
  answer: { words, routes: ['phone'] },
});

const logged = lifeOf(belgrave, '2026-03-17');
const does = (complaint: Complaint, ...commands: Command[]): Complaint =>
  commands.reduce((each, command) => after(belgrave, each, ['2026-03-26', command], resident), complaint);
const typesOf = (complaint: Complaint, command: Command, by = resident): string[] => {
  const decision = attempt(belgrave, complaint, ['2026-03-26', command], by);
  return decision.refused ? [decision.code] : decision.events.map(({ type }) => type);
};

describe('the routes by which somebody may be reached', () => {
  it('are all of them where nothing was told that makes one unsafe', () => {
    assert.deepEqual(safeRoutes(logged), [...contactRoutes]);
  });

  it('are none once danger is told, wherever the complaint stands, also when it is closed', () => {
    for (const standing of standings) {
      assert.deepEqual(safeRoutes(does(standingAt(belgrave, standing), guard)), []);
    }
    const closed = after(belgrave, standingAt(belgrave, 'stageOneDecided'), [
      '2026-03-26',
      { type: 'close' },
    ]);
    assert.deepEqual(safeRoutes(does(closed, guard)), []);
  });

  it('are those that the resident then says are safe', () => {
    const complaint = does(logged, guard, safe('text'));
    assert.deepEqual(safeRoutes(complaint), ['text']);
    assert.equal(complaint.routeMarks.text?.words, 'words-text-is-safe');
  });

  it('are all but the one that the resident does not want', () => {
    const complaint = does(logged, unsafe('phone'));
    assert.deepEqual(unsafeRoutes(complaint), [{ route: 'phone', because: 'said' }]);
  });

  it('change with the resident’s last word, in any standing', () => {
    for (const standing of standings) {
      const complaint = does(standingAt(belgrave, standing), guard, safe('phone'), unsafe('phone'));
      assert.deepEqual(safeRoutes(complaint), []);
      assert.deepEqual(safeRoutes(does(complaint, safe('phone'))), ['phone']);
    }
  });

  it('hold for routes that a later version may add: what has no mark is not safe', () => {
    assert.deepEqual(safeRoutes({ guarded: true, routeMarks: {} }), []);
  });
});

describe('danger that is told', () => {
  it('again is no event', () => {
    assert.deepEqual(typesOf(does(logged, guard), guard), []);
  });

  // An earlier version kept what had been said on the same day. But "text me" at ten says nothing of the phone that he found at four.
  it('undoes what the resident said was safe before it, on an earlier day and on the same one', () => {
    const said = does(logged, guard, safe('text'));
    assert.deepEqual(safeRoutes(does(said, guard)), []);
    const later = after(belgrave, said, ['2026-03-27', guard], resident);
    assert.deepEqual(safeRoutes(later), []);
  });

  it('leaves what the same message says is safe, which is written down after it', () => {
    const told = does(logged, guard, safe('text'), safe('email'), guard, safe('text'));
    assert.deepEqual(safeRoutes(told), ['text']);
  });

  it('undoes what was said before it was known', () => {
    const said = does(logged, unsafe('text'), safe('text'));
    assert.deepEqual(safeRoutes(does(said, guard)), []);
  });

  it('leaves standing that the resident asked us not to', () => {
    const complaint = does(logged, unsafe('phone'), guard);
    assert.equal(unsafeRoutes(complaint).find(({ route }) => route === 'phone')?.because, 'said');
  });
});

describe('“it is safe”', () => {
  it('is never said by Heard itself', () => {
    assert.deepEqual(typesOf(does(logged, guard), safe('text'), heard), ['OWN_WORD_NEEDED']);
  });

  it('can be recorded by staff, with what the resident said', () => {
    assert.deepEqual(typesOf(does(logged, guard), safe('text'), staff), ['RouteMarkedSafe']);
  });

  it('was said of the number that we had: another number is not safe by it', () => {
    const complaint = does(logged, reach('words-number'), guard, safe('text'), safe('email'));
    const changed = does(complaint, reach('words-other-number'));
    assert.deepEqual(safeRoutes(changed), ['email']);
    assert.deepEqual(safeRoutes(does(complaint, reach('words-number'))), ['text', 'email']);
  });

  it('stands for the number that follows it', () => {
    const complaint = does(logged, guard, safe('text'), reach('words-number'));
    assert.deepEqual(safeRoutes(complaint), ['text']);
  });

  it('of letters was said of the home that we had', () => {
    const home = (words: string): Command => ({ type: 'tell', part: 'home', answer: { words } });
    const complaint = does(logged, home('words-home'), guard, safe('post'), home('words-other-home'));
    assert.deepEqual(safeRoutes(complaint), []);
  });
});

/** Anything that can be asked of a complaint, by anybody, on one of the next days. */
const someCommand = fc.oneof(
  fc.constantFrom(...Object.values(oneOfEach), reach('words-a'), reach('words-b'), guard),
  fc.constantFrom(...contactRoutes.flatMap((route) => [safe(route), unsafe(route)])),
);
const someHappening = fc.tuple(
  fc.integer({ min: 17, max: 30 }).map((day) => `2026-03-${day}`),
  someCommand,
  fc.constantFrom(staff, resident, heard),
);

describe('whatever happens, a route that was unsafe', () => {
  it('is safe again only by the resident’s own word, given after it', () => {
    fc.assert(
      fc.property(fc.array(someHappening, { maxLength: 40 }), (happenings) => {
        const days = happenings.toSorted(([one], [other]) => one.localeCompare(other));
        let complaint = logged;
        for (const [day, command, by] of days) {
          const before = new Set(safeRoutes(complaint));
          complaint = afterIfAllowed(complaint, [day, command], by);
          const became = safeRoutes(complaint).filter((route) => !before.has(route));
          for (const route of became) {
            assert.ok(command.type === 'markSafe' && command.route === route && by.kind !== 'heard');
          }
        }
      }),
    );
  });

  it('is safe or unsafe, never both and never neither', () => {
    fc.assert(
      fc.property(fc.array(someHappening, { maxLength: 20 }), (happenings) => {
        const days = happenings.toSorted(([one], [other]) => one.localeCompare(other));
        const complaint = days.reduce(
          (each, [day, command, by]) => afterIfAllowed(each, [day, command], by),
          logged,
        );
        const routes = [...safeRoutes(complaint), ...unsafeRoutes(complaint).map(({ route }) => route)];
        assert.deepEqual(routes.toSorted(), [...contactRoutes].toSorted());
      }),
    );
  });
});

function afterIfAllowed(complaint: Complaint, happening: Happening, by: Actor): Complaint {
  return attempt(belgrave, complaint, happening, by).refused
    ? complaint
    : after(belgrave, complaint, happening, by);
}
