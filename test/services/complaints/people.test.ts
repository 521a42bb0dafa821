import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Command } from '../../../services/complaints/commands.ts';
import { type Complaint, contactRoutes } from '../../../services/complaints/complaint.ts';
import { usableRoutes, whyNoAccess } from '../../../services/complaints/people/mayHaveCode.ts';
import { safeRoutes, unsafeRoutes } from '../../../services/complaints/routes/safeRoutes.ts';
import {
  addAdviser,
  addJointTenant,
  after,
  attempt,
  type Happening,
  landlords,
  lifeOf,
} from './complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-26';
const does = (complaint: Complaint, ...commands: Command[]): Complaint =>
  commands.reduce((each, command) => after(belgrave, each, [today, command]), complaint);
const reach = (words: string): Command => ({
  type: 'tell',
  part: 'reach',
  answer: { words, routes: ['email'] },
});
const remove = (contact: number): Command => ({
  type: 'removeContact',
  contact,
  why: 'not_safe',
  words: 'words-she-rang',
});
const guard: Command = { type: 'guardContact', words: null };
const logged = lifeOf(belgrave, '2026-03-17', ['2026-03-17', reach('words-reach')]);
const people: Happening[] = [
  ['2026-03-18', addAdviser],
  ['2026-03-18', addJointTenant],
];
const full = people.reduce((complaint, each) => after(belgrave, complaint, each), logged);

describe('who is on a case', () => {
  it('has numbers that are never used again', () => {
    const complaint = does(full, remove(2), addJointTenant);
    assert.deepEqual(
      complaint.contacts.map(({ number, removed }) => [number, removed !== null]),
      [
        [1, false],
        [2, true],
        [3, false],
      ],
    );
  });

  it('keeps when authority was shown, also where that was before the complaint came', () => {
    const [adviser] = full.contacts;
    assert.deepEqual(adviser?.authority, { how: 'letter', on: '2026-03-10', words: 'words-letter-seen' });
  });

  it('takes the true day of an authority that is written down late', () => {
    const end: Command = { type: 'endAuthority', contact: 1, words: 'words-she-wrote', on: '2026-03-20' };
    assert.equal(does(full, end).contacts[0]?.authorityEnded?.on, '2026-03-20');
    const early: Command = {
      type: 'showAuthority',
      contact: 1,
      how: 'court_order',
      words: 'w',
      on: '2026-03-01',
    };
    assert.equal(does(full, early).contacts[0]?.authority?.on, '2026-03-01');
  });

  it('may see it, unless they were taken off, or speak for the resident and have shown no authority', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((each) => whyNoAccess(full, each)),
      [null, null, null, 'NO_SUCH_CONTACT'],
    );
    const later = does(full, { type: 'endAuthority', contact: 1, words: 'w' }, remove(2));
    assert.deepEqual(
      [1, 2].map((each) => whyNoAccess(later, each)),
      ['AUTHORITY_NEEDED', 'CONTACT_REMOVED'],
    );
    const again = does(later, { type: 'showAuthority', contact: 1, how: 'form', words: 'w' });
    assert.equal(whyNoAccess(again, 1), null);
  });

  it('is in doubt once danger from somebody near is told, all but the resident, until a person puts them there again', () => {
    const guarded = does(full, guard, { type: 'markSafe', route: 'text', words: 'w' });
    assert.deepEqual(
      [0, 1, 2].map((each) => whyNoAccess(guarded, each)),
      [null, 'CONTACT_IN_DOUBT', 'CONTACT_IN_DOUBT'],
    );
    const seen = does(guarded, addJointTenant, {
      type: 'showAuthority',
      contact: 1,
      how: 'form',
      words: 'w',
    });
    assert.deepEqual(
      [1, 2, 3].map((each) => whyNoAccess(seen, each)),
      [null, 'CONTACT_IN_DOUBT', null],
    );
    assert.deepEqual(
      [0, 1, 3].map((each) => usableRoutes(seen, each)),
      [[], [], ['text']],
    );
  });

  it('loses the contact that the resident gave, until the resident gives another', () => {
    const changed = does(full, remove(0));
    assert.equal(whyNoAccess(changed, 0), 'CONTACT_REMOVED');
    assert.equal(whyNoAccess(does(changed, reach('words-new-reach')), 0), null);
  });

  it('can lose every contact of somebody who is feared, were it the last', () => {
    const only = lifeOf(belgrave, '2026-03-17', ['2026-03-18', addJointTenant]);
    const decision = attempt(belgrave, does(only, guard), [today, remove(1)]);
    assert.ok(!decision.refused);
  });

  it('can be given a code by a person though nothing is safe, if they are the resident', () => {
    const decision = attempt(belgrave, does(full, guard), [today, { type: 'giveCode' }]);
    assert.ok(!decision.refused);
    assert.deepEqual(
      decision.events.map((event) => event.type === 'CodeGiven' && event.contact),
      [null],
    );
  });
});

describe('somebody on a case who has died', () => {
  const died = (who: 'complainant' | 'represented'): Command => ({
    type: 'recordDeath',
    who,
    words: 'words-died',
  });
  const addResident: Command = { ...addJointTenant, role: 'resident' };

  it('is not written to, and their contacts open nothing, where they made the complaint', () => {
    const complaint = does(full, died('complainant'));
    assert.deepEqual(safeRoutes(complaint), []);
    assert.equal(whyNoAccess(complaint, 0), 'RESIDENT_DIED');
    assert.deepEqual(usableRoutes(complaint, 0), []);
  });

  it('is spoken for by whoever may, who can still be reached', () => {
    const complaint = does(full, died('complainant'));
    assert.deepEqual(usableRoutes(complaint, 1), ['email']);
    assert.equal(attempt(belgrave, complaint, [today, { type: 'giveCode', contact: 1 }]).refused, false);
  });

  it('is not written to where a relative made it, who is', () => {
    const complaint = does(full, addResident, died('represented'));
    assert.equal(whyNoAccess(complaint, 3), 'RESIDENT_DIED');
    assert.deepEqual(usableRoutes(complaint, 0), ['email']);
  });

  it('stays so when another death is told after theirs', () => {
    const complaint = does(full, died('complainant'), died('represented'));
    assert.deepEqual(safeRoutes(complaint), []);
  });

  const takeBack = (who: 'complainant' | 'represented'): Command => ({
    type: 'takeBackDeath',
    who,
    words: 'words-alive',
  });

  it('is alive after all once staff take it back: every way is as it was, and the record has both', () => {
    fc.assert(
      fc.property(
        fc.subarray([...contactRoutes]),
        fc.boolean(),
        fc.constantFrom('complainant' as const, 'represented' as const),
        (routes, guarded, who) => {
          const marks = routes.map((route): Command => ({ type: 'markUnsafe', route, words: null }));
          const before = does(full, addResident, ...(guarded ? [guard] : []), ...marks);
          const mistaken = does(before, died(who));
          const alive = does(mistaken, takeBack(who));
          assert.deepEqual(unsafeRoutes(alive), unsafeRoutes(before));
          for (const contact of [0, 1, 2, 3]) {
            assert.deepEqual(usableRoutes(alive, contact), usableRoutes(before, contact));
            assert.equal(whyNoAccess(alive, contact), whyNoAccess(before, contact));
          }
          assert.deepEqual(alive.deaths, [
            {
              who,
              words: 'words-died',
              on: today,
              takenBack: { words: 'words-alive', on: today, by: 'officer-1' },
            },
          ]);
        },
      ),
    );
  });

  it('is dead still, where only the other death was a mistake', () => {
    const complaint = does(full, died('complainant'), died('represented'), takeBack('represented'));
    assert.deepEqual(safeRoutes(complaint), []);
  });

  it('can be recorded anew after a mistake', () => {
    const complaint = does(full, died('complainant'), takeBack('complainant'), died('complainant'));
    assert.equal(whyNoAccess(complaint, 0), 'RESIDENT_DIED');
    assert.equal(complaint.deaths.length, 2);
  });
});
