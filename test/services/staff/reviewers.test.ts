import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseLandlord } from '../../../services/landlords/landlordFile.ts';
import {
  type NamedStaff,
  roleOfPlace,
  type StaffRole,
  staffRoles,
} from '../../../services/landlords/staffRoles.ts';
import { nextFor } from '../../../services/staff/cover.ts';
import {
  awaitsReviewers,
  reviewersLeft,
  reviewGaps,
  unknownHolders,
} from '../../../services/staff/reviewers.ts';
import { rosterInFile } from '../../../services/staff/roster.ts';
import { rosterFrom } from '../../../services/staff/rosterEvents.ts';
import { nobodyLeftToReview, reviewGapInWords } from '../../../services/wording/en/reviewers.ts';
import { type Happening, landlords, lifeOf } from '../complaints/complaintLife.ts';
import { away, people, rosterAfter } from './people.ts';

const coopHomes = landlords['coop-homes'];
const { belgrave } = landlords;
const today = '2026-03-20';

const member = (id: string, ...roles: StaffRole[]): NamedStaff => ({ id, roles });

/** Co-op Homes as its file names it, and who else is put on it. */
const withAlso = (...more: NamedStaff[]) => rosterInFile([...coopHomes.staff, ...more]);

/** A complaint about the Managing Director that this person answered at stage 1. */
function aboutDirector(officer: string, ...more: Happening[]) {
  return lifeOf(
    coopHomes,
    '2026-03-02',
    ['2026-03-02', { type: 'nameSubject', person: 'managing_director' }],
    ['2026-03-02', { type: 'assign', officer }],
    ['2026-03-03', { type: 'acknowledge' }],
    ['2026-03-10', { type: 'decide', finding: 'upheld', reasons: 'w' }],
    ...more,
  );
}
const review: Happening = ['2026-03-12', { type: 'requestReview', words: null }];

const gapsOf = (roster: ReturnType<typeof withAlso>, landlord = coopHomes) =>
  reviewGaps(landlord, roster).map(({ office, stage, handlers, always }) =>
    [office, stage, always ? 'always' : handlers.join(' ')].join(' '),
  );

describe('who is left to review', () => {
  const left = (officer: string, roster = withAlso(), ...more: Happening[]) =>
    reviewersLeft(aboutDirector(officer, ...more), coopHomes, { roster, today });

  it('is the deputy where a complaint is about the Managing Director', () => {
    const { nobodyLeft, deputyBecause, people: possible } = left('complaints_officer');
    assert.deepEqual([nobodyLeft, deputyBecause], [false, 'subject']);
    assert.deepEqual(possible, [
      { id: 'managing_director', because: 'subject' },
      { id: 'deputy', because: null },
    ]);
  });

  it('is nobody once the deputy handled stage 1, and who handled it never reviews it', () => {
    const { nobodyLeft, people: possible } = left('deputy', withAlso(), review);
    assert.equal(nobodyLeft, true);
    assert.deepEqual(
      possible.map(({ because }) => because),
      ['subject', 'handled'],
    );
  });

  it('is the next deputy in order, a member of the board or somebody from outside, whichever is named', () => {
    for (const further of [
      member('deputy-2', 'deputy'),
      member('b.seat', 'board_member'),
      member('o.side', 'outside_reviewer'),
    ]) {
      const roster = withAlso(further);
      assert.equal(left('deputy', roster, review).nobodyLeft, false, further.id);
      const complaint = { ...aboutDirector('deputy', review), officer: null };
      assert.equal(nextFor(complaint, null, { roster, today }), further.id);
    }
  });

  it('is never a Complaints Officer alone, who stands below the review', () => {
    const roster = withAlso(member('c.two', 'complaints_officer'));
    const complaint = aboutDirector('deputy', review);
    assert.equal(nextFor(complaint, 'deputy', { roster, today }), null);
    assert.equal(left('deputy', roster, review).nobodyLeft, true);
  });

  it('is not proposed where the office that had it may have been theirs', () => {
    const roster = rosterFrom(coopHomes.staff, [
      {
        type: 'StaffNamed',
        person: 'e.may',
        roles: ['deputy'],
        occurredOn: today,
        recordedAt: '2026-03-20T10:00:00.000Z',
        by: { kind: 'staff', id: 'b.clerk' },
      },
    ]);
    assert.equal(left('deputy', roster, review).nobodyLeft, true);
  });

  it('is not looked for before somebody has the complaint, nor once a reviewer is appointed', () => {
    assert.equal(awaitsReviewers(lifeOf(coopHomes, '2026-03-02'), coopHomes), false);
    assert.equal(awaitsReviewers(aboutDirector('deputy'), coopHomes), true);
    const appointed = aboutDirector('complaints_officer', review, [
      '2026-03-13',
      { type: 'appointReviewer', person: 'deputy', because: 'subject' },
    ]);
    assert.equal(awaitsReviewers(appointed, coopHomes), false);
  });

  it('is too few for a panel of named people when one of two is away', () => {
    const life = lifeOf(belgrave, '2026-03-02', ['2026-03-02', { type: 'assign', officer: 'd.cole' }]);
    const at = (...events: Parameters<typeof rosterAfter>) =>
      reviewersLeft({ ...life, subjects: ['e.may', 'f.roe'] }, belgrave, {
        roster: rosterAfter(...people, ...events),
        today,
      });
    assert.deepEqual([at().needed, at().nobodyLeft], [2, false]);
    assert.equal(at(away('h.fox', today)).nobodyLeft, true);
  });

  it('is told with the reasons and with commands that can be typed', () => {
    const said = nobodyLeftToReview(left('deputy', withAlso(), review), {
      reference: 'COH-26-1234567',
      landlordId: 'coop-homes',
      underReview: true,
      byPanel: false,
    }).join('\n');
    assert.match(said, /^Nobody on the roster may review it: managing_director \(.*\), deputy \(.*stage 1/);
    assert.match(said, /Who can is not known here/);
    assert.match(said, /staff set <staff id> --roles deputy --landlord coop-homes --as <staff id>/);
    assert.match(said, /case COH-26-1234567 appoint-reviewer <staff id> --deputy-because subject --as/);
  });
});

describe('a roster as it is named', () => {
  it('of Co-op Homes hangs on one deputy for complaints about its Managing Director', () => {
    assert.deepEqual(gapsOf(withAlso()), ['managing_director 2 deputy', 'deputy 2 managing_director']);
    assert.deepEqual(unknownHolders(withAlso()), ['complaints_officer', 'managing_director', 'deputy']);
  });

  it('has no gap with a further deputy, a member of the board or an outside reviewer', () => {
    for (const role of ['deputy', 'board_member', 'outside_reviewer'] as const)
      assert.deepEqual(gapsOf(withAlso(member('x.new', role))).length, role === 'deputy' ? 1 : 0, role);
    assert.deepEqual(gapsOf(withAlso(member('deputy-2', 'deputy'), member('b.seat', 'board_member'))), []);
  });

  it('leaves nobody at all where one person is everybody', () => {
    const alone = rosterInFile([member('d.cole', 'complaints_officer', 'managing_director')]);
    assert.deepEqual(gapsOf(alone), ['complaints_officer 1 always', 'managing_director 1 always']);
    const two = rosterInFile([member('d.cole', 'complaints_officer'), member('e.may', 'managing_director')]);
    assert.deepEqual(gapsOf(two), ['complaints_officer 2 always', 'managing_director 2 always']);
  });

  it('counts the people of a panel, and not an office that any number may hold', () => {
    const named = (...panel: string[]) =>
      rosterInFile([
        member('d.cole', 'complaints_officer'),
        member('e.may', 'chair'),
        ...panel.map((id) => member(id, 'panel_member')),
      ]);
    assert.deepEqual(gapsOf(named('h.fox', 'i.gee'), belgrave), []);
    assert.deepEqual(gapsOf(named('h.fox'), belgrave), ['complaints_officer 2 always', 'chair 2 always']);
    assert.deepEqual(gapsOf(named('panel_member'), belgrave), []);
  });

  it('says each gap in a sentence of its own', () => {
    for (const gap of reviewGaps(coopHomes, withAlso())) {
      assert.match(
        reviewGapInWords(gap),
        /^a complaint about the [a-z ]+ can be reviewed by nobody if \w+ had/,
      );
    }
  });

  it('has people in the places of a role, and keeps a further place until somebody holds it', () => {
    const named = [member('deputy', 'deputy'), member('deputy-2', 'deputy')];
    const stamped = (person: string) => ({
      type: 'StaffNamed' as const,
      person,
      roles: ['deputy' as const],
      occurredOn: today,
      recordedAt: '2026-03-20T10:00:00.000Z',
      by: { kind: 'staff' as const, id: 'b.clerk' },
    });
    const ids = (...given: string[]) => rosterFrom(named, given.map(stamped)).members.map(({ id }) => id);
    assert.deepEqual(ids(), ['deputy', 'deputy-2']);
    assert.deepEqual(ids('x.new'), ['x.new', 'deputy-2']);
    assert.deepEqual(ids('x.new', 'y.old'), ['x.new', 'y.old']);
    assert.deepEqual(roleOfPlace('deputy-2'), { role: 'deputy', number: 2 });
    assert.equal(roleOfPlace('d.cole'), null);
  });

  it('can be written into a landlord’s file with several deputies, a board and somebody from outside', () => {
    const staff = [
      ...coopHomes.staff,
      member('deputy-2', 'deputy'),
      member('board_member', 'board_member'),
      member('outside_reviewer', 'outside_reviewer'),
    ];
    const read = parseLandlord(JSON.stringify({ ...coopHomes, staff }), 'file.json');
    assert.deepEqual(gapsOf(rosterInFile(read.staff)), []);
  });

  it('with a gap can always be mended by one more person from outside, and never made worse by one', () => {
    const rosters = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        roles: fc.uniqueArray(fc.constantFrom(...staffRoles), { minLength: 1, maxLength: 2 }),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(rosters, (named) => {
        const before = gapsOf(rosterInFile(named)).filter((gap) => gap.includes(' 2 '));
        const after = gapsOf(rosterInFile([...named, member('o.side', 'outside_reviewer')]));
        assert.deepEqual(
          after.filter((gap) => gap.includes(' 2 ')),
          [],
          before.join('\n'),
        );
      }),
    );
  });
});
