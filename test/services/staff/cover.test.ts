import assert from 'node:assert/strict';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { HeardError } from '../../../services/errors.ts';
import { assigning, takingOver } from '../../../services/staff/assigning.ts';
import { holdersOf, isWith } from '../../../services/staff/cover.ts';
import { landlords, lifeOf } from '../complaints/complaintLife.ts';
import { away, named, people, rosterAfter } from './people.ts';

const today = '2026-03-20';
const base = lifeOf(landlords.belgrave, '2026-03-17');
const complaint = (changes: Partial<Complaint>): Complaint => ({ ...base, ...changes });
const context = (...events: Parameters<typeof rosterAfter>) => ({
  roster: rosterAfter(...people, ...events),
  today,
  by: 'b.clerk',
  landlord: landlords.belgrave,
});
const assign = (officer: string) => ({ type: 'assign' as const, officer });

describe('a complaint', () => {
  it('is with its officer, and with the first in order while it has none', () => {
    assert.deepEqual(holdersOf(complaint({ officer: 'g.lee' }), context()), [
      { person: 'g.lee', insteadOf: null, because: null },
    ]);
    assert.deepEqual(holdersOf(complaint({}), context()), [
      { person: 'd.cole', insteadOf: null, because: 'nobody_named' },
    ]);
  });

  it('is with the named cover of somebody who is away, else with the next in order, and says for whom', () => {
    const theirs = complaint({ officer: 'd.cole' });
    const named = context(away('d.cole', today, null, 'g.lee'));
    assert.deepEqual(holdersOf(theirs, named), [{ person: 'g.lee', insteadOf: 'd.cole', because: 'away' }]);
    assert.ok(isWith(theirs, 'G.Lee', named));
    assert.ok(!isWith(theirs, 'd.cole', named));
    assert.equal(holdersOf(theirs, context(away('d.cole', today)))[0]?.person, 'e.may');
    const coverAway = context(away('d.cole', today, null, 'g.lee'), away('g.lee', today));
    assert.equal(holdersOf(theirs, coverAway)[0]?.person, 'e.may');
  });

  it('is never covered by whom it is about, whoever was named as cover', () => {
    const theirs = complaint({ officer: 'd.cole', subjects: ['e.may'] });
    assert.equal(holdersOf(theirs, context(away('d.cole', today, null, 'e.may')))[0]?.person, 'f.roe');
  });

  it('goes to the next when it is about its officer or they have an interest', () => {
    for (const changes of [
      { subjects: ['complaints_officer'] },
      { conflicts: [{ person: 'D.Cole', words: 'w', on: today }] },
    ]) {
      const instead = takingOver(complaint({ officer: 'd.cole', ...changes }), context());
      assert.deepEqual([instead?.from, instead?.to], ['d.cole', 'e.may']);
    }
    assert.equal(takingOver(complaint({ officer: 'd.cole', subjects: ['g.lee'] }), context()), null);
  });

  it('keeps those who sit on panels alone out of stage 1', () => {
    const subjects = ['d.cole', 'e.may', 'f.roe', 'g.lee'];
    assert.equal(holdersOf(complaint({ subjects }), context())[0]?.person, null);
  });

  it('is under review with its reviewers, and goes to nobody who had it at stage 1', () => {
    const review = lifeOf(
      landlords.belgrave,
      '2026-03-02',
      ['2026-03-02', { type: 'assign', officer: 'd.cole' }],
      ['2026-03-03', { type: 'acknowledge' }],
      ['2026-03-10', { type: 'decide', finding: 'upheld', reasons: 'w' }],
      ['2026-03-12', { type: 'requestReview', words: null }],
    );
    const [holder] = holdersOf({ ...review, officer: null }, context());
    assert.equal(holder?.person, 'e.may');
    const on = '2026-03-13';
    const appointed = {
      ...review,
      appointment: { people: ['h.fox', 'g.lee'], panel: true, because: null, on },
    };
    assert.deepEqual(
      holdersOf(appointed, context()).map(({ person }) => person),
      ['h.fox', 'g.lee'],
    );
  });
});

describe('a complaint that is given to somebody', () => {
  it('who is away goes to their cover, and the record names both', () => {
    const { command, instead } = assigning(
      complaint({}),
      assign('d.cole'),
      context(away('d.cole', today, null, 'g.lee')),
    );
    assert.deepEqual(command, { type: 'assign', officer: 'g.lee', insteadOf: 'd.cole' });
    assert.deepEqual(instead, { from: 'd.cole', to: 'g.lee', because: 'away' });
  });

  it('who is there or unknown goes to them', () => {
    for (const officer of ['g.lee', 'p.jones']) {
      assert.deepEqual(assigning(complaint({}), assign(officer), context()).command, assign(officer));
    }
  });

  it('whom it is about goes to the next, and to nobody when nobody is left', () => {
    const theirs = complaint({ subjects: ['d.cole'] });
    assert.deepEqual(assigning(theirs, assign('d.cole'), context()).instead?.to, 'e.may');
    const all = complaint({ subjects: ['d.cole', 'e.may', 'f.roe', 'g.lee'] });
    assert.throws(
      () => assigning(all, assign('d.cole'), context()),
      (thrown) => thrown instanceof HeardError && thrown.code === 'REFUSED',
    );
  });

  it('stays with somebody who is away when nobody can cover: they come back', () => {
    const absent = people.map((each) => away('person' in each ? each.person : '', today));
    const { command, instead } = assigning(complaint({}), assign('d.cole'), context(...absent));
    assert.deepEqual([command, instead?.to], [assign('d.cole'), null]);
  });

  it('is decided by nobody whom it is or may be about, also where somebody else writes it down', () => {
    const theirs = complaint({ subjects: ['chair'] });
    const decide = { type: 'decide' as const, finding: 'upheld' as const, reasons: 'r' };
    assert.throws(() => assigning(theirs, { ...decide, decidedBy: 'e.may' }, context()), /e\.may/);
    assert.deepEqual(assigning(theirs, { ...decide, decidedBy: 'd.cole' }, context()).command, {
      ...decide,
      decidedBy: 'd.cole',
    });
  });

  it('is decided at review in the name of the office that was appointed by whoever holds it and had no part in it', () => {
    const on = '2026-03-13';
    const appointment = { people: ['chair', 'h.fox'], panel: true, because: null, on };
    const review = complaint({ appointment, anchors: { received: on, reviewRequested: on } });
    const decide = { type: 'decide' as const, finding: 'upheld' as const, reasons: 'r' };
    const decidedBy = (theirs: Complaint, by: string) => {
      const { command } = assigning(theirs, decide, { ...context(), by });
      return command.type === 'decide' ? command.decidedBy : null;
    };
    assert.equal(decidedBy(review, 'E.May'), 'chair');
    for (const by of ['h.fox', 'g.lee', 'stranger']) assert.equal(decidedBy(review, by), undefined, by);
    const handled = { ...review, conflicts: [{ person: 'e.may', words: 'w', on }] };
    assert.equal(decidedBy(handled, 'e.may'), undefined);
  });

  it('is reviewed where one person reviews by them, or by a deputy and with the reason for that', () => {
    const at = (...events: Parameters<typeof rosterAfter>) => ({
      ...context(),
      roster: rosterAfter(...events),
      landlord: landlords['coop-homes'],
    });
    const director = named('m.grant', 'managing_director');
    const officer = named('o.reed', 'complaints_officer');
    const appoint = (person: string) => ({ type: 'appointReviewer' as const, person });
    const byOffices = at(named('managing_director', 'managing_director'));
    for (const person of ['o.reed', 'complaints_officer', 'x.outside'])
      assert.throws(() => assigning(base, appoint(person), at(director, officer)), /m\.grant/, person);
    assert.throws(() => assigning(base, appoint('chair'), byOffices), /managing_director/);
    for (const [person, acting] of [
      ['m.grant', at(director, officer)],
      ['managing_director', at(director, officer)],
      ['o.reed', at(director, officer, away('m.grant', today))],
      ['m.new', byOffices],
      ['o.reed', at(officer)],
    ] as const) {
      assert.deepEqual(assigning(base, appoint(person), acting).command, appoint(person), person);
    }
    const deputy = { ...appoint('o.reed'), because: 'handled' as const };
    assert.deepEqual(assigning(base, deputy, at(director, officer)).command, deputy);
  });

  it('is reviewed by nobody whom it is or may be about', () => {
    const theirs = complaint({ subjects: ['chair'] });
    for (const command of [
      { type: 'appointPanel' as const, members: ['h.fox', 'e.may'] },
      { type: 'appointReviewer' as const, person: 'e.may' },
    ]) {
      assert.throws(() => assigning(theirs, command, context()), /e\.may/);
    }
  });
});
