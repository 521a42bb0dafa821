import type { Command } from '../../../../services/complaints/commands.ts';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import type { Actor } from '../../../../services/records/record.ts';
import { after, type Happening, landlords, lifeOf } from '../complaintLife.ts';

const { belgrave } = landlords;

/** A landlord whose own words ask for a second person and for three members. */
export const strict: Landlord = {
  ...belgrave,
  procedure: {
    ...belgrave.procedure,
    panelMembers: { value: 3, quote: 'q' },
    refusalConfirmed: { value: true, quote: 'q' },
  },
};
/** The day on which the commands come. */
export const today = '2026-03-26';

/** A complaint that stands at a review at stage 2, with nobody appointed yet, after what else happened at stage 1. */
export function underReview(landlord: Landlord, ...before: Happening[]): Complaint {
  return lifeOf(
    landlord,
    '2026-03-17',
    ...before,
    ['2026-03-18', { type: 'acknowledge' }],
    ['2026-03-20', { type: 'decide', finding: 'not_upheld', reasons: 'r' }],
    ['2026-03-23', { type: 'requestReview', words: null }],
    ['2026-03-24', { type: 'acknowledgeReview' }],
  );
}

/** The same, stage 1 done by others than whom a test appoints. */
export function reviewOf(landlord: Landlord, steps: [Happening, by: Actor][]): Complaint {
  const logged = lifeOf(landlord, '2026-03-17');
  const done = steps.reduce((complaint, [step, by]) => after(landlord, complaint, step, by), logged);
  const rest: Happening[] = [
    ['2026-03-23', { type: 'requestReview', words: null }],
    ['2026-03-24', { type: 'acknowledgeReview' }],
  ];
  return rest.reduce((complaint, step) => after(landlord, complaint, step), done);
}

/** A member of staff by id. */
export const by = (id: string): Actor => ({ kind: 'staff', id });
/** Acknowledged at stage 1. */
export const acknowledge: Happening = ['2026-03-18', { type: 'acknowledge' }];
/** Decided at stage 1. */
export const decide: Happening = ['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r' }];
/** A panel of these members. */
export const panel = (...members: string[]): Command => ({ type: 'appointPanel', members });
/** One reviewer. */
export const director = (person: string): Command => ({ type: 'appointReviewer', person });
/** A complaint of two points, acknowledged. */
export const points: Happening[] = [
  ['2026-03-17', { type: 'addPoint', words: 'one' }],
  ['2026-03-17', { type: 'addPoint', words: 'two' }],
  acknowledge,
];
/** A decision with findings point by point: `1=upheld 2=not_upheld`. */
export const deciding = (finding: 'upheld' | 'partly_upheld' | 'not_upheld', single: string): Command => ({
  type: 'decide',
  finding,
  reasons: 'r',
  points: single.split(' ').map((each) => {
    const [point, found] = each.split('=');
    return { point: Number(point), finding: found as 'upheld' };
  }),
});
