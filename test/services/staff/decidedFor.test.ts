import assert from 'node:assert/strict';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { decidedFor } from '../../../services/staff/decidedFor.ts';
import { after, landlords, lifeOf, readyForReview } from '../complaints/complaintLife.ts';
import { away, named, people, rosterAfter } from './people.ts';

const { belgrave } = landlords;
const today = '2026-03-20';
const decide = { type: 'decide', finding: 'upheld', reasons: 'r' } as const;
const withOfficer = (officer: string): Complaint =>
  lifeOf(
    belgrave,
    '2026-03-17',
    ['2026-03-17', { type: 'assign', officer }],
    ['2026-03-18', { type: 'acknowledge' }],
  );

/** What is said when this person decides what d.cole has. */
function said(
  signer: string,
  { decidedBy, events = [] }: { decidedBy?: string; events?: Parameters<typeof rosterAfter> } = {},
) {
  const before = withOfficer('d.cole');
  const command = { ...decide, ...(decidedBy === undefined ? {} : { decidedBy }) };
  const decided = after(belgrave, before, [today, command], { kind: 'staff', id: signer });
  return decidedFor(before, decided, { roster: rosterAfter(...people, ...events), today });
}

describe('a decision at stage 1', () => {
  it('by somebody else than who has the complaint is said to be theirs', () => {
    assert.deepEqual(said('E.May'), { person: 'e.may', holder: 'd.cole' });
    assert.deepEqual(said('b.clerk'), { person: 'b.clerk', holder: 'd.cole' });
    assert.deepEqual(said('d.cole', { decidedBy: 'e.may' }), { person: 'e.may', holder: 'd.cole' });
  });

  it('by whoever has it, for them or as their cover needs no word', () => {
    assert.equal(said('D.Cole'), null);
    assert.equal(said('complaints_officer'), null);
    assert.equal(said('b.clerk', { decidedBy: 'd.cole' }), null);
    assert.equal(said('e.may', { events: [away('d.cole', '2026-03-19')] }), null);
  });

  it('needs none where it is with an office, and a review is for those who are appointed', () => {
    const before = withOfficer('complaints_officer');
    const decided = after(belgrave, before, [today, decide], { kind: 'staff', id: 'e.may' });
    assert.equal(decidedFor(before, decided, { roster: rosterAfter(named('e.may', 'chair')), today }), null);
    const ready = lifeOf(
      belgrave,
      '2026-03-10',
      ['2026-03-11', { type: 'acknowledge' }],
      ['2026-03-12', decide],
      ['2026-03-13', { type: 'requestReview', words: null }],
      ['2026-03-13', { type: 'acknowledgeReview' }],
      ...readyForReview(belgrave, '2026-03-13'),
    );
    const final = after(belgrave, ready, [today, decide]);
    assert.equal(decidedFor(ready, final, { roster: rosterAfter(...people), today }), null);
  });
});
