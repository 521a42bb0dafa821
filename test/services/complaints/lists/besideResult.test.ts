import assert from 'node:assert/strict';
import type { Command } from '../../../../services/complaints/commands.ts';
import type { Standing } from '../../../../services/complaints/complaint.ts';
import { hintsAfter } from '../../../../services/complaints/lists/besideResult.ts';
import { hintInWords } from '../../../../services/wording/en/besideResult.ts';
import {
  after,
  attempt,
  type Happening,
  landlords,
  lifeOf,
  readyForReview,
  standingAt,
} from '../complaintLife.ts';

const { belgrave } = landlords;
const day = '2026-03-26';

/** What is said beside the result of a command. */
function hints(from: Standing, by: Command, ...before: Happening[]): string[] {
  const held = before.reduce(
    (complaint, each) => after(belgrave, complaint, each),
    standingAt(belgrave, from),
  );
  const said = hintsAfter(held, after(belgrave, held, [day, by]), belgrave);
  for (const each of said) assert.doesNotMatch(hintInWords(each), /undefined|\d{4}-\d{2}-\d{2} /);
  return said.map(({ code }) => code);
}

const ring = (at: string): Command => ({ type: 'promiseCallback', at, words: 'w' });

describe('Beside what a command recorded, staff are told', () => {
  it('that a promise falls on a day on which nobody works', () => {
    const mend = (dueOn: string): Command => ({ type: 'promiseAction', words: 'w', dueOn });
    assert.deepEqual(hints('stageOneDecided', mend('2026-04-06')), ['not_a_working_day']);
    assert.deepEqual(hints('stageOneDecided', mend('2026-04-07')), []);
    const order = { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-05-25', accept: false } as const;
    assert.deepEqual(hints('stageTwoDecided', order), ['not_a_working_day']);
  });

  it('that a call falls on a holiday or in the night', () => {
    assert.deepEqual(hints('acknowledged', ring('2026-04-05T14:00')), ['call_out_of_hours']);
    assert.deepEqual(hints('acknowledged', ring('2026-03-31T01:30')), ['call_out_of_hours']);
    assert.deepEqual(hints('acknowledged', ring('2026-03-31T20:00')), ['call_out_of_hours']);
    assert.deepEqual(hints('acknowledged', ring('2026-03-31T14:00')), []);
  });

  it('that a call was marked as made before its day, and not on it', () => {
    // Number 1 was promised already.
    const made: Command = { type: 'makeCallback', number: 2 };
    assert.deepEqual(hints('acknowledged', made, [day, ring('2026-03-27T14:00')]), [
      'call_made_before_its_time',
    ]);
    assert.deepEqual(hints('acknowledged', made, [day, ring('2026-03-26T14:00')]), []);
  });

  it('which calls are still promised when a case is closed', () => {
    const close: Command = { type: 'close' };
    assert.deepEqual(hints('stageOneDecided', close), ['closed_with_calls']);
    assert.deepEqual(hints('stageOneDecided', close, [day, { type: 'makeCallback', number: 1 }]), []);
  });

  it('that the interview is still to come to which the resident said yes', () => {
    const decide: Command = { type: 'decide', finding: 'upheld', reasons: 'w' };
    const offer: Happening = ['2026-03-20', { type: 'offerInterview', with: 'resident', manner: 'phone' }];
    const reply = (wanted: boolean): Happening => [
      '2026-03-23',
      { type: 'replyToOffer', offer: 'interview', wanted, words: 'w' },
    ];
    assert.deepEqual(hints('acknowledged', decide, offer, reply(true)), ['interview_still_to_come']);
    assert.deepEqual(hints('acknowledged', decide, offer, reply(false)), []);
    const held: Happening = ['2026-03-24', { type: 'noteInterview', with: 'resident', words: 'w' }];
    assert.deepEqual(hints('acknowledged', decide, offer, reply(true), held), []);
  });

  it('what a refusal owes, by its ground, and that one person decided alone', () => {
    const refuse = (given: object): Command =>
      ({ type: 'refuseToAccept', ground: 'outside_policy', reasons: 'w', ...given }) as Command;
    assert.deepEqual(hints('received', refuse({})), ['refusal_owes', 'refused_alone']);
    assert.deepEqual(hints('received', refuse({ confirmedBy: 'b.two' })), ['refusal_owes']);
    assert.deepEqual(hints('received', refuse({ ground: 'court_claim', confirmedBy: 'b.two' })), [
      'refusal_owes',
      'what_a_court_claim_is',
    ]);
    const old = { ground: 'over_12_months', confirmedBy: 'b.two' };
    assert.deepEqual(hints('received', refuse(old)), ['refusal_owes', 'discretion_unsaid']);
    assert.deepEqual(hints('received', refuse({ ...old, discretion: 'She was ill.' })), ['refusal_owes']);
  });
});

describe('A review whose resident was offered to be heard', () => {
  const decide = { type: 'decide', finding: 'upheld', reasons: 'w', decidedBy: 'panel-1' } as const;
  const under = (...more: Happening[]) =>
    [...readyForReview(belgrave, '2026-03-24'), ...more].reduce(
      (complaint, each) => after(belgrave, complaint, each),
      lifeOf(
        belgrave,
        '2026-03-17',
        ['2026-03-18', { type: 'acknowledge' }],
        ['2026-03-20', { type: 'decide', finding: 'not_upheld', reasons: 'w' }],
        ['2026-03-23', { type: 'requestReview', words: null }],
        ['2026-03-24', { type: 'acknowledgeReview' }],
      ),
    );
  const refusalOn = (on: string, by: Command, ...more: Happening[]) => {
    const decision = attempt(belgrave, under(...more), [on, by]);
    return decision.refused ? decision.code : null;
  };

  it('is not decided on that day or the next without a word on whether they were heard', () => {
    assert.equal(refusalOn('2026-03-24', decide), 'HEARD_OR_DECLINED_NEEDED');
    assert.equal(refusalOn('2026-03-25', decide), 'HEARD_OR_DECLINED_NEEDED');
    assert.equal(refusalOn('2026-03-25', { ...decide, heardOrDeclined: 'She said no.' }), null);
  });

  it('is decided at once where they were heard or said no', () => {
    const no = { type: 'replyToOffer', offer: 'hearing', wanted: false, words: 'w' } as const;
    assert.equal(refusalOn('2026-03-24', decide, ['2026-03-24', no]), null);
    assert.equal(
      refusalOn('2026-03-24', decide, ['2026-03-24', { ...no, wanted: true }]),
      'HEARD_OR_DECLINED_NEEDED',
    );
    const heard: Command = { type: 'noteHearing', manner: 'phone', words: 'w' };
    assert.equal(refusalOn('2026-03-24', decide, ['2026-03-24', heard]), null);
  });

  it('may be decided later, and then it is said that nobody knows whether they were heard', () => {
    const before = under();
    const done = after(belgrave, before, ['2026-03-26', decide]);
    assert.deepEqual(
      hintsAfter(before, done, belgrave).map(({ code }) => code),
      ['hearing_not_answered'],
    );
  });
});
