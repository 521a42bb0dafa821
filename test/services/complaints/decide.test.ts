import assert from 'node:assert/strict';
import { commandTypes } from '../../../services/complaints/commands.ts';
import { type Complaint, standings } from '../../../services/complaints/complaint.ts';
import { refusalReasons } from '../../../services/wording/en/refusals.ts';
import {
  after,
  attempt,
  type Happening,
  landlords,
  lifeOf,
  oneOfEach,
  standingAt,
  told,
} from './complaintLife.ts';
import { afterClosing, atCoopHomes, everyCommand } from './everyCommand.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];

/** What a command does: the names of its events, "nothing" or the code of the refusal. */
function outcomeOf(complaint: Complaint | null, happening: Happening, landlord = belgrave): string {
  const decision = attempt(landlord, complaint, happening);
  if (decision.refused) return decision.code;
  return decision.events.map(({ type }) => type).join(' ') || 'nothing';
}

const today = '2026-03-26';

describe('a command on a complaint', () => {
  for (const landlord of Object.values(landlords)) {
    for (const type of commandTypes) {
      for (const standing of standings) {
        const own = landlord === coopHomes ? atCoopHomes[type] : undefined;
        const expected = (own ?? everyCommand[type])[standing];
        it(`${type} at ${landlord.id} when it stands at ${standing}: ${expected}`, () => {
          assert.equal(
            outcomeOf(standingAt(landlord, standing), [today, oneOfEach[type]], landlord),
            expected,
          );
        });
      }
    }
  }

  for (const type of commandTypes) {
    it(`${type} when it is closed after stage 1: ${afterClosing[type]}`, () => {
      const closed = after(belgrave, standingAt(belgrave, 'stageOneDecided'), [today, { type: 'close' }]);
      assert.equal(outcomeOf(closed, [today, oneOfEach[type]]), afterClosing[type]);
    });

    it(`${type} needs a logged complaint, unless it is the logging itself`, () => {
      const expected = type === 'log' ? 'ComplaintLogged DatePromised DatePromised' : 'NOT_LOGGED';
      assert.equal(outcomeOf(null, [today, oneOfEach[type]]), expected);
    });
  }

  it('is refused with the reason of its code, in a sentence', () => {
    for (const type of commandTypes) {
      for (const standing of standings) {
        const decision = attempt(belgrave, standingAt(belgrave, standing), [today, oneOfEach[type]]);
        if (!decision.refused) continue;
        assert.equal(decision.reason, refusalReasons[decision.code as keyof typeof refusalReasons]);
        assert.match(decision.reason, /^[A-Z].*\.$/s);
      }
    }
  });
});

describe('an answer', () => {
  const logged = lifeOf(belgrave, '2026-03-17');

  it('is added the first time and corrected when it changes', () => {
    const known = lifeOf(belgrave, '2026-03-17', ['2026-03-17', oneOfEach.tell]);
    const changed: Happening = ['2026-03-17', { type: 'tell', part: 'where', answer: { words: 'others' } }];
    assert.equal(outcomeOf(logged, ['2026-03-17', oneOfEach.tell]), 'DetailsAdded');
    assert.equal(outcomeOf(known, changed), 'Corrected');
    assert.equal(after(belgrave, known, changed).details.where?.words, 'others');
  });

  it('that is given again is no event, whatever order and gaps a store leaves in it', () => {
    const answer = { words: 'w', date: '2026-02-27', precision: 'day' as const };
    const known = lifeOf(belgrave, '2026-03-17', ['2026-03-17', { type: 'tell', part: 'since', answer }]);
    const again = { precision: 'day' as const, times: undefined, date: '2026-02-27', words: 'w' };
    assert.equal(outcomeOf(known, ['2026-03-17', { type: 'tell', part: 'since', answer: again }]), 'nothing');
  });

  it('can be corrected when the complaint is decided, closed or withdrawn', () => {
    for (const standing of standings) {
      const complaint = standingAt(belgrave, standing);
      const answer = { words: 'another-outcome' };
      assert.equal(outcomeOf(complaint, [today, { type: 'tell', part: 'outcome', answer }]), 'Corrected');
    }
  });
});

describe('the definition', () => {
  it('cannot be confirmed before what happened and the outcome are answered', () => {
    const [what] = told;
    assert.equal(
      outcomeOf(lifeOf(belgrave, '2026-03-17'), [today, { type: 'confirmDefinition' }]),
      'DEFINITION_INCOMPLETE',
    );
    assert.ok(what);
    assert.equal(
      outcomeOf(lifeOf(belgrave, '2026-03-17', what), [today, { type: 'confirmDefinition' }]),
      'DEFINITION_INCOMPLETE',
    );
  });

  it('is confirmed anew after a correction, which starts no clock afresh', () => {
    const confirmed = lifeOf(coopHomes, '2026-03-17', ...told, ['2026-03-18', { type: 'confirmDefinition' }]);
    const corrected = after(coopHomes, confirmed, [
      '2026-03-20',
      { type: 'tell', part: 'outcome', answer: { words: 'another-outcome' } },
    ]);
    const again = after(coopHomes, corrected, ['2026-03-20', { type: 'confirmDefinition' }]);
    assert.equal(again.definitionConfirmedOn, '2026-03-20');
    assert.equal(again.anchors.clarified, '2026-03-18');
    assert.deepEqual(again.promised.stageOne, confirmed.promised.stageOne);
  });

  it('that is confirmed after stage 1 is recorded and starts no clock', () => {
    const decided = lifeOf(
      coopHomes,
      '2026-03-17',
      ...told,
      ['2026-03-18', { type: 'acknowledge' }],
      ['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r' }],
      ['2026-03-23', { type: 'confirmDefinition' }],
    );
    assert.equal(decided.definitionConfirmedOn, '2026-03-23');
    assert.equal(decided.anchors.clarified, undefined);
  });
});

describe('a promised action', () => {
  it('is numbered, done once, and followed through after the complaint is closed', () => {
    const complaint = after(belgrave, standingAt(belgrave, 'stageOneDecided'), [
      today,
      oneOfEach.promiseAction,
    ]);
    assert.deepEqual(
      complaint.actions.map(({ action }) => action),
      ['1', '2'],
    );
    const closed = after(belgrave, complaint, [today, { type: 'close' }]);
    const done = after(belgrave, closed, [
      '2026-04-20',
      { type: 'completeAction', action: '2', on: '2026-04-17' },
    ]);
    assert.equal(done.actions[1]?.completedOn, '2026-04-17');
    assert.equal(done.actions[0]?.completedOn, null);
    assert.equal(outcomeOf(done, ['2026-04-20', { type: 'completeAction', action: '2' }]), 'ACTION_DONE');
    assert.equal(outcomeOf(done, ['2026-04-20', { type: 'completeAction', action: '3' }]), 'NO_SUCH_ACTION');
  });

  it('cannot be promised for a day that has passed', () => {
    const past: Happening = [today, { type: 'promiseAction', words: 'w', dueOn: '2026-03-25' }];
    assert.equal(outcomeOf(standingAt(belgrave, 'acknowledged'), past), 'IN_THE_PAST');
  });
});

describe('what is already so', () => {
  it('is no event: the same officer, category or flag', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-17', oneOfEach.assign],
      ['2026-03-17', oneOfEach.setCategory],
      ['2026-03-17', oneOfEach.flag],
    );
    for (const type of ['assign', 'setCategory', 'flag'] as const) {
      assert.equal(outcomeOf(complaint, ['2026-03-18', oneOfEach[type]]), 'nothing');
    }
  });
});
