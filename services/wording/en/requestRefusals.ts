/** Why an act of staff on a data request or a service request was refused, and what to do instead. */
export const requestRefusals = {
  ALREADY_ACKNOWLEDGED: 'This request was acknowledged before.',
  ALREADY_ANSWERED: 'This request was answered before.',
  ALREADY_EXTENDED: 'More time was taken for this request before; that can be done once.',
  NO_EXTENSION: 'The law knows no extra time for a request of this kind.',
  DATE_PASSED:
    'The limit has passed. More time can only be taken within it: say sorry, say why, and answer as soon as possible.',
  NOT_LATER: 'The new date must be later than the one that holds now.',
  BEYOND_LIMIT: 'The new date is later than the law allows.',
  NOT_A_WORKING_DAY: 'The new date is not a working day. Choose one that is.',
  IN_THE_FUTURE: 'That has not happened yet: the day or time lies in the future.',
  BEFORE_RECEIPT: 'That lies before the request was received.',
  BEFORE_REPORT: 'That lies before the hazard was reported.',
  NO_HAZARD:
    'No hazard is recorded for this request. Record it first: request <id> hazard --kind damp_health --as <staff id>',
  NOT_INVESTIGATED:
    'The investigation is not finished. Record that first: request <id> investigated --as <staff id>',
  ALREADY_INVESTIGATED: 'The investigation was finished before.',
  ALREADY_SAFE: 'This hazard was made safe before.',
  ALREADY_SUMMARISED: 'The written summary was given before.',
  BEFORE_INVESTIGATION: 'That lies before the investigation was finished.',
} as const;

/** One reason. */
export type RequestRefusalCode = keyof typeof requestRefusals;
