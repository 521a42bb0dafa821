/**
 * Why a command on a complaint was refused, by code. Staff read them in the commands, residents in the chat (a review
 * asked for too early), so each says what is the matter and what can be done instead.
 */
export const refusalReasons = {
  ALREADY_LOGGED: 'This complaint is already logged.',
  NOT_LOGGED: 'There is no such complaint yet.',
  WITHDRAWN:
    'This complaint was withdrawn. If something is still wrong, a new complaint can be logged at any time.',
  CLOSED: 'This complaint is closed. A note can still be added, and the resident can still ask for a review.',
  IN_THE_FUTURE: 'The day given is still to come. Give the day on which it happened.',
  BEFORE_RECEIPT: 'The day given is before the complaint was received. Give the day on which it happened.',
  OUT_OF_ORDER: 'The day given is before the step that this one follows. Give the day on which it happened.',
  DEFINITION_INCOMPLETE:
    'What happened and what would put it right must both be answered before they can be confirmed.',
  ALREADY_ACKNOWLEDGED: 'This complaint has already been acknowledged.',
  NOT_ACKNOWLEDGED: 'The complaint must be acknowledged before it can be decided.',
  STAGE_ONE_DECIDED: 'Stage 1 of this complaint has already been decided.',
  AT_STAGE_TWO: 'This complaint is at stage 2 now.',
  FINAL: 'This complaint has had its final decision. The Housing Ombudsman can look at it.',
  NO_REVIEW: 'No review has been asked for.',
  REVIEW_TOO_EARLY:
    'Stage 1 is not finished yet. A review can start as soon as the decision is there, or when its date has passed without one.',
  REVIEW_ALREADY_REQUESTED: 'A review has already been asked for and is under way.',
  REVIEW_ALREADY_ACKNOWLEDGED: 'The request for a review has already been acknowledged.',
  REVIEW_NOT_ACKNOWLEDGED: 'The request for a review must be acknowledged before it can be decided.',
  NOT_RUNNING: 'That date does not run at the moment.',
  DATE_PASSED:
    'The promised date has passed, so it can no longer be extended. Give a late notice with reasons and a new date. It will not count as on time.',
  DATE_NOT_PASSED: 'The promised date has not passed. Extend it instead, with reasons and a new date.',
  NOT_LATER: 'The new date must be later than the date promised.',
  IN_THE_PAST: 'The date given has already passed. Give a date that is still to come.',
  BEYOND_CAP:
    'The new date goes beyond the longest extension that the landlord and the Complaint Handling Code allow. A good reason for that must be recorded as well.',
  NOT_A_WORKING_DAY: 'The new date is a weekend day or a bank holiday. Give a working day.',
  BEYOND_CALENDAR: 'The bank holidays are not known that far ahead, so that date cannot be promised.',
  NO_SUCH_ACTION: 'There is no promised action with that number.',
  ACTION_DONE: 'That action is already marked as done.',
  NOT_DECIDED:
    'A complaint can be closed only after a decision or after it was withdrawn. Silence closes nothing.',
  ALREADY_CLOSED: 'This complaint is already closed.',
  OWN_WORD_NEEDED:
    'Only the resident can say that a way of reaching them is safe. Somebody must record what they said, and how.',
  ADDRESS_CHANGED:
    'The e-mail address has changed since, or there is none. Look at the contacts again: contact list.',
  NO_SUCH_MAIL: 'There is no e-mail with that number. The case shows their numbers.',
  STAFF_ONLY: 'Only a member of staff can do that, and signs it.',
  ERASED: 'The words of this complaint were erased, so nothing can be added. A new complaint can be logged.',
  REFUSED_TO_ACCEPT:
    'This complaint was not accepted. The resident can take that to the Housing Ombudsman, who can order that it is accepted.',
  CLARIFICATION_OPEN: 'That was asked already, and the answer has still to come. No date waits for it.',
  CLARIFICATION_NOT_ASKED:
    'Nothing is waiting to be made clear. Keep what the resident said as a note, or ask for what is unclear first.',
  NO_QUICK_FIX: 'This landlord promises no same-day attempt to put things right. Promise an action instead.',
  NOT_THE_FIRST_DAY:
    'An attempt to put things right belongs to the day on which the complaint came. Give that day, or promise an action.',
  NEW_COMPLAINT:
    'The stage 1 reply has been given or is overdue, so a new point is a new complaint. Log it, and link the two.',
  POINT_TWICE: 'One point has two findings. Give one finding for each point.',
  NO_SUCH_POINT: 'There is no point with that number in this complaint.',
  POINTS_NEEDED:
    'The answer deals with every point (Code 6.7). Say what was found of each of these, for example --point 1=upheld:',
  FINDING_DOES_NOT_FIT:
    'The finding does not fit the points: upheld needs every point upheld, not upheld needs none, anything between is partly upheld.',
  MEMBER_IS_OFFICER:
    'This person was given the complaint, and the panel is independent of whoever deals with it.',
  REVIEWER_ASSIGNED: 'This person had the complaint at stage 1, so somebody else must review it.',
  REVIEWER_ACKNOWLEDGED:
    'This person acknowledged the complaint at stage 1, so somebody else must review it.',
  REVIEWER_INTERVIEWED: 'This person held interviews at stage 1, so somebody else must review it.',
  REVIEWER_DECIDED: 'This person decided stage 1, so somebody else must review it.',
  REVIEWER_IS_SUBJECT: 'The complaint is about this person, so somebody else must review it.',
  SUBJECT_DECIDES: 'The complaint is about this person, so somebody else must decide it.',
  NOT_APPOINTED:
    'Only whoever is appointed to the review decides it (Code 6.13). To write their decision down for them, say whose it is: --decided-by <staff id>.',
  REVIEWER_HAS_INTEREST: 'This person has declared an interest, so somebody else must review it.',
  DEPUTY_NEEDED:
    'The complaint is about the Managing Director. Appoint a deputy and say so: --deputy-because subject.',
  PANEL_REVIEWS: 'At this landlord a panel reviews. Appoint one: appoint-panel <staff id> <staff id> ...',
  ONE_PERSON_REVIEWS: 'At this landlord one person reviews. Appoint them: appoint-reviewer <staff id>.',
  MEMBER_TWICE: 'One member is named twice.',
  PANEL_TOO_SMALL: 'The panel of this landlord has at least so many members. Name more people.',
  REVIEWER_NEEDED:
    'Nobody is appointed who may still decide this review. Appoint them first: appoint-reviewer <staff id>.',
  PANEL_NEEDED:
    'No panel is appointed with enough members who may still decide this review. Appoint one first: appoint-panel <staff id> <staff id> ...',
  HEARING_NEEDED:
    'The resident was offered no chance to be heard. Offer it first: offer-hearing in_person phone writing --companion.',
  HEARD_OR_DECLINED_NEEDED:
    'The offer to be heard was made today or yesterday, and nothing says that the resident was heard or said no. Wait for their answer, or write down how you know that the resident was heard or does not want to be: --heard-or-declined "...".',
  FAIRNESS_NEEDED:
    'The landlord promises to check that the stage 1 response was fair. Record that first: fairness yes|no "..."',
  NOTHING_TO_CHECK: 'Stage 1 was never decided, so there is no response whose fairness could be checked.',
  NO_SUCH_LETTER: 'There is no letter of that kind with that number.',
  BEFORE_WRITTEN:
    'The day given is before the letter was written. Give the day on which it went out: --on 2026-12-01.',
  NO_SUCH_ADJUSTMENT: 'There is no adjustment with that number.',
  ADJUSTMENT_ENDED: 'That adjustment was ended at a review. Record it anew.',
  REVIEW_DATE_NEEDED: 'An adjustment that is kept needs the day of its next review: --review-on 2027-06-01.',
  NO_SUCH_CALLBACK: 'There is no promised call with that number.',
  CALLBACK_MADE: 'That call is already marked as made.',
  SECOND_PERSON_NEEDED:
    'At this landlord two people decide not to accept a complaint. Name the second: --confirmed-by <staff id>.',
  SUBJECT_REFUSES: 'The complaint is about this person, so others must decide whether to accept it.',
  NOT_REFUSED:
    'This complaint was not refused, so there is nothing to accept. Record the order without --accept.',
  NO_SUCH_ORDER: 'There is no order with that number.',
  ORDER_BINDS: 'An order of the Ombudsman must be carried out. Only a recommendation can be declined.',
  NO_SUCH_EVIDENCE: 'There is no request for evidence with that number.',
  EVIDENCE_SENT: 'The evidence for that request is already marked as sent.',
  ORDER_DONE: 'That order is already marked as done.',
  LEGAL_HOLD: 'A legal hold stands on this complaint, so nothing of it may be erased. Lift the hold first.',
  NOT_CLOSED: 'Only a closed complaint can be erased. Close it first.',
  OMBUDSMAN_MAY_ASK:
    'The resident can still take this to the Housing Ombudsman, for 12 months from the last answer, and then every word of it is asked for. What was learnt goes with the words as well: put it into the report first, in words that name nobody. If it has to be erased all the same: erase --anyway.',
  LINK_TO_ITSELF: 'That is this complaint itself.',
  TOO_LATE_TO_JOIN:
    'The stage 1 reply of one of them has been given or is overdue, so they cannot be answered together. Link them as sameAs instead.',
  HAS_PARTS: 'Others are part of this complaint, so it cannot become a part of another one.',
  PART_OF_GROUP: 'This complaint belongs to a group already. It can leave that first: group leave.',
  NOT_IN_GROUP: 'This complaint belongs to no group.',
  CONSENT_NEEDED:
    'Nobody becomes part of a group without their own yes. Record it: --words "what they said, and how".',
  MEMBER_NEEDED:
    'Say who it is: the reference of their own complaint, or --name "...", and how they are reached.',
  IN_GROUP_ALREADY:
    'Somebody of that name, or who is reached in that way, is in the group already: group list. If this is another person, say so: --another.',
  MEMBER_KNOWN:
    'They have a complaint of their own, and their name and contact belong there: case <their reference> contact add. Then add them to the group by the reference alone.',
  LAST_POINT: 'At least one point must stay with this complaint.',
  ANOTHER_RESIDENT:
    'These two were not made in one browser. Two people are answered together as a group: group add. If it is one person: --same-resident "how you know".',
  JOINED_ELSEWHERE: 'That complaint is answered together with a third one. Join this one to that.',
  NO_SUCH_CASE: 'There is no other complaint of this landlord with that reference.',
  NO_SUCH_CONTACT: 'There is no contact with that number on this case: contact list shows them.',
  CONTACT_REMOVED: 'That contact was taken off the case. Add it anew: contact add.',
  LAST_SAFE_CONTACT:
    'This is the last contact that may be used, and without it nobody can be reached. Add another first: contact add.',
  CONTACT_IN_DOUBT:
    'Danger from somebody near was told after this contact was added. Ask the resident, by a safe way, whether they may see the case. Then take the contact off and add it anew, or record their authority again.',
  NOT_A_REPRESENTATIVE:
    'Authority is recorded for representatives only. The resident and a joint tenant need none.',
  AUTHORITY_INCOMPLETE:
    'Authority needs both how it was shown and what it said: --authority letter --words "...".',
  AUTHORITY_NEEDED:
    'This person speaks for the resident, and no authority stands on the case. Record it first: authority shown <number> letter --words "...".',
  NO_AUTHORITY: 'No authority of this person stands on the case, so there is none to end.',
  ROUTE_NOT_SAFE:
    'The way to this contact is not safe, so no code goes there. Give a code to the resident themselves once you are sure who they are: code.',
  RESIDENT_DIED:
    'This person has died: nobody writes to them, and no code goes there. Put whoever speaks for them on the case: contact add representative.',
  NO_SUCH_SUBJECT: 'The complaint is not recorded as about this person, so there is nothing to take back.',
  SUBJECT_STAYS: 'Whoever a complaint is about cannot take that back. Somebody else must.',
  NO_DEATH: 'No death of this person stands on the case, so there is none to take back.',
  NO_CODE_THAT_WAY:
    'A code can be sent by email or text only, and by email only to an address that was checked: contact checked <number>. Or say one to this person yourself: code <number>.',
  WORDS_NEEDED: 'A complaint withdrawn on behalf of the resident needs a record of what they said and how.',
} as const;

/** Why a command was refused. */
export type RefusalCode = keyof typeof refusalReasons;
