import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offices } from '../../../services/complaints/investigating/events.ts';
import { staffRoles } from '../../../services/landlords/staffRoles.ts';
import { holdersOf, nextFor } from '../../../services/staff/cover.ts';
import { mayRead } from '../../../services/staff/mayRead.ts';
import { emptyRoster } from '../../../services/staff/roster.ts';
import { landlords, standingAt } from '../complaints/complaintLife.ts';
import { named, people, rosterAfter } from './people.ts';

const roster = rosterAfter(...people);
const about = (...subjects: string[]) => ({ subjects });

describe('who may read a complaint', () => {
  it('is everybody where it is about nobody', () => {
    for (const reader of [null, 'd.cole', 'stranger']) assert.ok(mayRead(about(), reader, emptyRoster));
  });

  it('is nobody who does not say who they are, where it is about somebody', () => {
    for (const reader of [null, '', ' ']) assert.ok(!mayRead(about('p.jones'), reader, roster));
  });

  it('is never whom it is about, by id or by office, in whatever letters', () => {
    for (const [subject, reader] of [
      ['e.may', 'e.may'],
      ['e.may', 'E.May '],
      ['ｅ.may', 'e.may'],
      ['chair', 'e.may'],
      ['e.may', 'chair'],
      ['committee_member', 'e.may'],
      ['f.roe', 'committee_member'],
      ['chair', 'chair'],
    ] as const) {
      assert.ok(!mayRead(about('p.jones', subject), reader, roster), `${subject} by ${reader}`);
    }
  });

  it('is nobody of another landlord alone, where this roster names people', () => {
    const elsewhere = rosterAfter(named('o.reed', 'complaints_officer'), named('d.cole', 'deputy')).members;
    for (const reader of ['o.reed', 'O.Reed ', 'ｏ.reed'])
      assert.ok(!mayRead(about(), reader, { ...roster, elsewhere }), reader);
    for (const reader of ['d.cole', 'stranger', 'chair', null])
      assert.ok(mayRead(about(), reader, { ...roster, elsewhere }), String(reader));
    assert.ok(mayRead(about(), 'o.reed', { ...rosterAfter(), elsewhere }), 'offices alone');
  });

  it('is the others on the roster', () => {
    assert.ok(mayRead(about('chair'), 'd.cole', roster));
    assert.ok(mayRead(about('f.roe'), 'g.lee', roster));
    assert.ok(mayRead(about('complaints_officer'), 'chair', rosterAfter()));
  });

  it('is no stranger where it is about an office or its holder: nobody can say that they do not hold it', () => {
    for (const subject of ['chair', 'e.may']) {
      assert.ok(!mayRead(about(subject), 'stranger', roster));
      assert.ok(mayRead(about('p.jones'), 'stranger', roster));
    }
  });

  it('is nobody who held the office before, also under a new roster', () => {
    const later = rosterAfter(...people, named('e.may', 'deputy'), named('x.new', 'chair'));
    assert.ok(!mayRead(about('chair'), 'e.may', later));
    assert.ok(!mayRead(about('chair'), 'x.new', later));
  });

  it('is, for any roster, subjects and reader, never a subject; nor does a case go to one', () => {
    const id = fc.constantFrom('a', 'B', 'b', 'c.d', 'e', ...offices);
    const roles = fc.subarray([...staffRoles]);
    const complaint = standingAt(landlords.belgrave, 'acknowledged');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c.d', 'e'), roles), { maxLength: 8 }),
        fc.array(id, { minLength: 1, maxLength: 3 }),
        id,
        (staffed, subjects, reader) => {
          const known = rosterAfter(...staffed.map(([person, held]) => named(person, ...held)));
          const held = (person: string, office: string): boolean =>
            staffed.some(
              ([each, all]) => each === person.toLowerCase() && all.some((role) => role === office),
            );
          const isSubject = (person: string): boolean =>
            subjects.some(
              (each) =>
                each.toLowerCase() === person.toLowerCase() || held(person, each) || held(each, person),
            );
          if (isSubject(reader)) assert.ok(!mayRead(about(...subjects), reader, known));
          const context = { roster: known, today: '2026-03-20' };
          const theirs = { ...complaint, subjects, officer: reader };
          const goesTo = [
            nextFor(theirs, null, context),
            ...holdersOf(theirs, context).map((each) => each.person),
          ];
          for (const person of goesTo) assert.ok(person === null || !isSubject(person), String(person));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
