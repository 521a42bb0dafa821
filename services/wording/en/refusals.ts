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
  NOTHING_DUE: 'No written step with a date is due on this complaint at the moment.',
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
  WORDS_NEEDED: 'A complaint withdrawn on behalf of the resident needs a record of what they said and how.',
} as const;

/** Why a command was refused. */
export type RefusalCode = keyof typeof refusalReasons;
