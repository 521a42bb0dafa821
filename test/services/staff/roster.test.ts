import assert from 'node:assert/strict';
import belgrave from '../../../services/landlords/belgrave.json' with { type: 'json' };
import { parseLandlord } from '../../../services/landlords/landlordFile.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { isStaffRole } from '../../../services/landlords/staffRoles.ts';
import { isAway, memberCalled, peopleBehind } from '../../../services/staff/roster.ts';
import { away, named, people, rosterAfter } from './people.ts';

const idsOf = ({ members }: ReturnType<typeof rosterAfter>) => members.map(({ id }) => id);

describe('a roster', () => {
  it('names no person in the files that Heard brings along', () => {
    for (const { staff } of loadLandlords()) {
      assert.ok(staff.length > 0);
      for (const { id } of staff) assert.ok(isStaffRole(id), id);
    }
  });

  it('is refused with somebody in it twice, however they are written', () => {
    const twice = [
      { id: 'd.cole', roles: ['chair'] },
      { id: 'D.Cole', roles: ['deputy'] },
    ];
    const text = JSON.stringify({ ...belgrave, staff: twice });
    assert.throws(() => parseLandlord(text, 'file.json'), /staff\.1\.id.*is there twice/);
  });

  it('has the people who hold a role in the place of the role', () => {
    assert.deepEqual(idsOf(rosterAfter()), [
      'complaints_officer',
      'chair',
      'committee_member',
      'panel_member',
    ]);
    assert.deepEqual(idsOf(rosterAfter(named('x.new', 'chair'))), [
      'complaints_officer',
      'x.new',
      'committee_member',
      'panel_member',
    ]);
    assert.deepEqual(idsOf(rosterAfter(...people)), ['d.cole', 'e.may', 'f.roe', 'g.lee', 'h.fox']);
  });

  it('has whoever has a role that is not in the file at the end, and nobody twice', () => {
    const roster = rosterAfter(named('z.dep', 'deputy'), named('x.new', 'chair', 'complaints_officer'));
    assert.deepEqual(idsOf(roster), ['x.new', 'committee_member', 'panel_member', 'z.dep']);
  });

  it('keeps the order of its roles when a role that stands for nobody any more is taken off', () => {
    const officers = (...events: Parameters<typeof rosterAfter>) =>
      idsOf(rosterAfter(...people, ...events))[0];
    assert.equal(officers(named('complaints_officer')), 'd.cole');
    const changed = [named('complaints_officer'), named('d.cole'), named('x.new', 'complaints_officer')];
    assert.equal(officers(...changed), 'x.new');
    assert.deepEqual(idsOf(rosterAfter(named('complaints_officer'))), [
      'chair',
      'committee_member',
      'panel_member',
    ]);
  });

  it('knows who held an office before, also when they are off the roster', () => {
    const roster = rosterAfter(...people, named('e.may'), named('x.new', 'chair'));
    assert.equal(memberCalled(roster, 'e.may'), null);
    assert.deepEqual([...peopleBehind(roster, 'chair')].toSorted(), ['chair', 'e.may', 'x.new']);
  });

  it('counts both days of an absence, and ends it when they are back', () => {
    const of = (...events: Parameters<typeof rosterAfter>) =>
      memberCalled(rosterAfter(...people, ...events), 'D.COLE');
    const gone = of(away('d.cole', '2026-03-10', '2026-03-12'));
    assert.ok(gone !== null);
    assert.deepEqual(
      ['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'].map((day) => isAway(gone, day)),
      [false, true, true, false],
    );
    const back = of(away('d.cole', '2026-03-10'), { type: 'StaffBack', person: 'd.cole' });
    assert.equal(back?.absence, null);
  });
});
