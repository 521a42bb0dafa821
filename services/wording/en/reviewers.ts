import type { PossibleReviewer, ReviewersLeft, ReviewGap } from '../../staff/reviewers.ts';
import { listInWords } from './dates.ts';

const reasons: Record<NonNullable<PossibleReviewer['because']>, string> = {
  handled: 'had it at stage 1, or may have',
  subject: 'it is or may be about them',
  conflict: 'declared an interest',
  away: 'away',
};

/** What residents are told of who reviews it, where whom the procedure names may not. */
export const namedDeputy = 'named deputy';

/** Who can be named where nobody is left. */
export const furtherReviewers = 'a further deputy, a member of the board or somebody from outside';

function officeCalled(role: string): string {
  return role.replaceAll('_', ' ');
}

/** Where a case is, for the commands that are proposed. */
export interface StuckCase {
  reference: string;
  landlordId: string;
  /** Whether a review was asked for already; else it is said early, while there is time. */
  underReview: boolean;
  byPanel: boolean;
}

function whyNot({ id, because }: PossibleReviewer): string[] {
  return because === null ? [] : [`${id} (${reasons[because]})`];
}

function howMany({ needed, people }: ReviewersLeft): string {
  const able = people.filter(({ because }) => because === null).map(({ id }) => id);
  if (able.length === 0) return 'Nobody on the roster may review it';
  return `A review needs ${needed} people, and on the roster only ${listInWords(able)} may do it`;
}

/** Said with a case for whose review nobody is left: why, who must be appointed, and how (Code 6.13). */
export function nobodyLeftToReview(left: ReviewersLeft, stuck: StuckCase): string[] {
  const { reference, landlordId, underReview, byPanel } = stuck;
  const others = left.people.flatMap(whyNot);
  const role = byPanel ? 'panel_member' : 'deputy';
  const because = left.deputyBecause === null ? '' : ` --deputy-because ${left.deputyBecause}`;
  const appoint = byPanel
    ? 'appoint-panel <staff id> <staff id> ...'
    : `appoint-reviewer <staff id>${because}`;
  return [
    `${underReview ? '' : 'If a review is asked for: '}${howMany(left)}${others.length === 0 ? '' : `: ${others.join(', ')}`}.`,
    `Who can is not known here. The landlord must name ${byPanel ? 'members of a panel' : furtherReviewers} who had no part in it:`,
    `  staff set <staff id> --roles ${role} --landlord ${landlordId} --as <staff id>`,
    `  (or --roles board_member, outside_reviewer)${underReview ? ', and then:' : '. When a review is asked for:'}`,
    `  case ${reference} ${appoint} --as <staff id>`,
  ];
}

/** What a roster lacks for complaints about an office, in one sentence. */
export function reviewGapInWords({ office, stage, handlers, always }: ReviewGap): string {
  const about = `a complaint about the ${officeCalled(office)}`;
  if (stage === 1) return `${about} can go to nobody, at stage 1 or 2`;
  if (always) return `${about} can be reviewed by nobody, whoever has it at stage 1`;
  return `${about} can be reviewed by nobody if ${handlers.join(' or ')} had it at stage 1`;
}

/** Whom nobody has named by id. */
export function unknownHoldersInWords(offices: readonly string[]): string {
  return `who holds these offices is not known: ${offices.join(', ')}`;
}
