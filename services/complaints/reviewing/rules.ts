import type { Landlord } from '../../landlords/landlord.ts';
import { accepted, type Decision } from '../../records/record.ts';
import type { RefusalCode } from '../../wording/en/refusals.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { isSamePerson } from '../investigating/people.ts';
import { noReview, type RulesFor, refuse, type When } from '../rule.ts';
import type { ReviewingCommand } from './commands.ts';
import { isAboutReviewer, whyNotIndependent } from './independence.ts';
import { panelSize, reviewsByPanel } from './readiness.ts';

/** One person, where the procedure names one: its Managing Director, or a named deputy and why. */
function appointReviewer(
  complaint: Complaint,
  { person, because: given }: CommandOf<'appointReviewer'>,
  _when: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  const because = given ?? null;
  const code = noReview[complaint.standing];
  if (code !== undefined) return refuse(code);
  if (reviewsByPanel(landlord)) return refuse('PANEL_REVIEWS');
  const reason = whyNotIndependent(complaint, person);
  if (reason !== null) return refuse(reason, person);
  if (because === null && isAboutReviewer(complaint)) return refuse('DEPUTY_NEEDED');
  return accepted<ComplaintEvent>({ type: 'ReviewerAppointed', person, because });
}

/** "Independent of the complaint and the Complaints Officer" (Belgrave): whoever was ever given the complaint, before the review or after. */
function whyNotOnPanel({ history }: Complaint, member: string): RefusalCode | null {
  const had = history.some(
    (event) => event.type === 'OfficerAssigned' && isSamePerson(event.officer, member),
  );
  return had ? 'MEMBER_IS_OFFICER' : null;
}

/** An independent panel, where the procedure names one. */
function appointPanel(
  complaint: Complaint,
  { members }: CommandOf<'appointPanel'>,
  _when: When,
  landlord: Landlord,
): Decision<ComplaintEvent> {
  const code = noReview[complaint.standing];
  if (code !== undefined) return refuse(code);
  if (!reviewsByPanel(landlord)) return refuse('ONE_PERSON_REVIEWS');
  for (const member of members) {
    const reason = whyNotIndependent(complaint, member) ?? whyNotOnPanel(complaint, member);
    if (reason !== null) return refuse(reason, member);
  }
  const different = new Set(members.map((member) => member.toLowerCase()));
  if (different.size < members.length) return refuse('MEMBER_TWICE');
  const least = panelSize(landlord);
  if (members.length < least) return refuse('PANEL_TOO_SMALL', String(least));
  return accepted<ComplaintEvent>({ type: 'PanelAppointed', members });
}

/** A real chance to be heard, as it was offered: also where one person reviews and no hearing is promised. */
function offerHearing(
  { standing }: Complaint,
  { manners, companion }: CommandOf<'offerHearing'>,
): Decision<ComplaintEvent> {
  const code = noReview[standing];
  if (code !== undefined) return refuse(code);
  return accepted<ComplaintEvent>({ type: 'HearingOffered', manners: [...new Set(manners)], companion });
}

/** What the resident said when they were heard: evidence, kept whenever it is written down once a review was asked for. */
function noteHearing(
  { anchors }: Complaint,
  { manner, words }: CommandOf<'noteHearing'>,
): Decision<ComplaintEvent> {
  return anchors.reviewRequested === undefined
    ? refuse('NO_REVIEW')
    : accepted<ComplaintEvent>({ type: 'HearingNoted', manner, words });
}

/** Whether the answer at stage 1 was fair, as the review finds. */
function checkFairness(
  complaint: Complaint,
  { fair, words }: CommandOf<'checkFairness'>,
): Decision<ComplaintEvent> {
  const code = noReview[complaint.standing];
  if (code !== undefined) return refuse(code);
  if (complaint.decisions.length === 0) return refuse('NOTHING_TO_CHECK');
  return accepted<ComplaintEvent>({ type: 'FairnessChecked', fair, words });
}

/** The rules for a review, beside its written steps. */
export const reviewingRules: RulesFor<ReviewingCommand> = {
  appointReviewer,
  appointPanel,
  offerHearing,
  noteHearing,
  checkFairness,
};
