import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whoDecided } from '../../../services/complaints/reviewing/deciding.ts';
import { stillIndependent, whyNotIndependent } from '../../../services/complaints/reviewing/independence.ts';
import type { Actor } from '../../../services/records/record.ts';
import { after, attempt, type Happening, landlords, lifeOf, readyForReview } from './complaintLife.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];
const by = (id: string): Actor => ({ kind: 'staff', id });
const stageOne: Happening[] = [
  ['2026-03-18', { type: 'acknowledge' }],
  ['2026-03-20', { type: 'decide', finding: 'not_upheld', reasons: 'r' }],
  ['2026-03-23', { type: 'requestReview', words: null }],
];

describe('whoever reviews a complaint', () => {
  it('had no part in stage 1, whoever did what there', () => {
    const people = ['ann', 'bea', 'cal', 'dee'];
    const person = fc.constantFrom(...people);
    fc.assert(
      fc.property(
        fc.record({
          assigned: person,
          acknowledged: person,
          interviewed: person,
          decided: person,
          subject: person,
        }),
        ({ assigned, acknowledged, interviewed, decided, subject }) => {
          const steps: [Happening, string][] = [
            [['2026-03-17', { type: 'assign', officer: assigned }], 'clerk'],
            [['2026-03-18', { type: 'acknowledge' }], acknowledged],
            [['2026-03-19', { type: 'offerInterview', with: 'resident', manner: 'phone' }], interviewed],
            [['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r' }], decided],
            [['2026-03-23', { type: 'nameSubject', person: subject }], 'clerk'],
            [['2026-03-23', { type: 'requestReview', words: null }], 'clerk'],
          ];
          const complaint = steps.reduce(
            (each, [step, id]) => after(belgrave, each, step, by(id)),
            lifeOf(belgrave, '2026-03-17'),
          );
          const took = new Set([assigned, acknowledged, interviewed, decided, subject]);
          const members = people.filter((each) => !took.has(each));
          for (const each of people) {
            assert.equal(whyNotIndependent(complaint, each) === null, members.includes(each), each);
          }
          const decision = attempt(belgrave, complaint, [
            '2026-03-24',
            { type: 'appointPanel', members: people },
          ]);
          assert.ok(decision.refused);
        },
      ),
    );
  });

  it('did not decide stage 1, whoever wrote that decision down', () => {
    const decide = { type: 'decide', finding: 'upheld', reasons: 'r', decidedBy: 'ann' } as const;
    const complaint = after(belgrave, lifeOf(belgrave, '2026-03-17', ...stageOne.slice(0, 1)), [
      '2026-03-20',
      decide,
    ]);
    assert.equal(whyNotIndependent(complaint, 'Ann'), 'REVIEWER_DECIDED');
    const decided = complaint.history.flatMap((event) => whoDecided(event) ?? []);
    assert.deepEqual(decided, [{ person: 'ann', writtenBy: 'officer-1' }]);
  });

  it('decides it, one of them for all, and nobody else; a clerk may write that down for them', () => {
    const ready = lifeOf(
      belgrave,
      '2026-03-17',
      ...stageOne,
      ['2026-03-24', { type: 'acknowledgeReview' }],
      ...readyForReview(belgrave),
    );
    const id = fc.constantFrom('panel-1', 'Panel-2', 'officer-1', 'd.fox', 'chair');
    fc.assert(
      fc.property(id, fc.option(id, { nil: undefined }), (signer, decidedBy) => {
        const named = decidedBy === undefined ? {} : { decidedBy };
        const command = { type: 'decide', finding: 'upheld', reasons: 'r', ...named } as const;
        const decision = attempt(belgrave, ready, ['2026-03-26', command], by(signer));
        const decider = decidedBy ?? signer;
        assert.equal(!decision.refused, decider.toLowerCase().startsWith('panel-'));
        if (decision.refused) return assert.match(decision.reason, /^panel-1, panel-2: /);
        const [event] = decision.events;
        const made = event === undefined ? null : whoDecided(event);
        const writtenBy = decider.toLowerCase() === signer.toLowerCase() ? null : signer;
        assert.deepEqual(made, { person: decider, writtenBy });
      }),
    );
  });

  it('may be named, acknowledge and interview at stage 2', () => {
    const complaint = [
      ['2026-03-23', { type: 'assign', officer: 'panel-1' }] as Happening,
      ['2026-03-24', { type: 'acknowledgeReview' }] as Happening,
      ['2026-03-24', { type: 'noteInterview', with: 'resident', words: 'w' }] as Happening,
    ].reduce(
      (each, step) => after(belgrave, each, step, by('panel-1')),
      lifeOf(belgrave, '2026-03-17', ...stageOne),
    );
    assert.equal(whyNotIndependent(complaint, 'panel-1'), null);
  });

  it('no longer counts once they declare an interest, and another panel can be appointed', () => {
    const appointed = lifeOf(belgrave, '2026-03-17', ...stageOne, ...readyForReview(belgrave), [
      '2026-03-25',
      { type: 'declareConflict', person: 'panel-2', words: 'w' },
    ]);
    assert.deepEqual(stillIndependent(appointed), ['panel-1']);
    const anew = after(belgrave, appointed, [
      '2026-03-26',
      { type: 'appointPanel', members: ['panel-1', 'panel-3'] },
    ]);
    assert.deepEqual(stillIndependent(anew), ['panel-1', 'panel-3']);
  });

  it('is a named deputy where the Managing Director handled the complaint', () => {
    const complaint = after(coopHomes, lifeOf(coopHomes, '2026-03-17', ...stageOne), [
      '2026-03-24',
      { type: 'appointReviewer', person: 's.deputy', because: 'handled' },
    ]);
    assert.deepEqual(complaint.appointment, {
      people: ['s.deputy'],
      panel: false,
      because: 'handled',
      on: '2026-03-24',
    });
  });
});

describe('a review', () => {
  it('asked for of the person who dealt with it keeps its true date, whom it was asked of, and what of', () => {
    const complaint = lifeOf(coopHomes, '2026-03-17', ...stageOne.slice(0, 2), [
      '2026-03-27',
      { type: 'requestReview', words: 'the roof', scope: 'some', to: 'd.cole', on: '2026-03-24' },
    ]);
    assert.deepEqual(complaint.reviewAsked, {
      scope: 'some',
      to: 'd.cole',
      words: 'the roof',
      on: '2026-03-24',
    });
    assert.equal(complaint.promised.stageTwo?.dueOn, '2026-04-23');
  });

  it('that came because stage 1 was overdue needs no check of a response that never was', () => {
    const decided = lifeOf(
      coopHomes,
      '2026-02-02',
      ['2026-02-03', { type: 'acknowledge' }],
      ['2026-02-23', { type: 'requestReview', words: null }],
      ['2026-02-24', { type: 'acknowledgeReview' }],
      ['2026-02-24', { type: 'appointReviewer', person: 'director-1' }],
      ['2026-03-03', { type: 'decide', finding: 'upheld', reasons: 'r' }],
    );
    assert.equal(decided.standing, 'stageTwoDecided');
  });
});
