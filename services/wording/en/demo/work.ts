/** Why more time is taken. */
export const delayWords = [
  'The contractor can only inspect next week.',
  'We are waiting for the surveyor’s report.',
  'We need to hear from two more people.',
  'The records of the last visit have to be found first.',
] as const;

/** Why a stage takes longer than the Code's extension. */
export const goodReasons = ['The damp meters must stand for four weeks before they can be read.'] as const;

/** Reasons of a decision, by what it finds. */
export const decisionWords = {
  upheld: [
    'We said when we would come and did not. We did not tell you why.',
    'The work was not done to the standard that our policy sets.',
    'You told us four times before we acted. That was too long.',
  ],
  partly_upheld: [
    'The repair was late. What the operative said to you was right.',
    'We answered in time, and the answer left out one of your points.',
  ],
  not_upheld: [
    'We looked at the dates and the photos. The work was done as promised.',
    'The charge follows from your agreement. We have set out how it is made up.',
  ],
} as const;

/** What is promised. */
export const actionWords = [
  'Renew the pipe and make good the ceiling.',
  'Apologise in writing.',
  'Treat the wall and come back after four weeks to look.',
  'Pay £75 for the days lost.',
  'Put the light right and check it each week.',
  'Explain the charge line by line.',
  'Ring you each Friday until the work is done.',
] as const;

/** What was learnt. */
export const learningWords = [
  'Book the second visit before leaving the first.',
  'Tell residents by text when an appointment moves.',
  'Let one person own a damp case from start to end.',
  'Check the address before a letter with personal details goes out.',
  'Ask at the first call what the resident wants to happen.',
] as const;

/** What staff tell of how it goes. */
export const updateWords = [
  'The inspection is booked for next week.',
  'The part has been ordered.',
  'We have spoken to the contractor and wait for their notes.',
] as const;

/** Other things that are written down, each for one kind of entry of the record. */
export const recordWords = {
  asked: 'Which of the two rooms do you mean, and what would put it right for you?',
  clarified: 'The small bedroom. I want it dry and painted.',
  pointOne: 'The repair was not done when it was promised.',
  pointTwo: 'Nobody said that the visit was cancelled.',
  quickFixed: 'Rang the contractor, who came at three and mended it.',
  quickFailed: 'Rang the contractor, who could not come today.',
  covered: 'It is about our own service.',
  interview: 'Described the visits one by one and showed photos.',
  note: 'Asked the repairs team for the job history.',
  callback: 'To say when the surveyor comes.',
  yesPlease: 'Yes, please.',
  noThanks: 'No, thank you, a letter is enough.',
  refused: 'We cannot take this on. Our letter says why, and how to ask the Ombudsman.',
  withdrawn: 'It is sorted now, please stop.',
  referred: 'The resident has gone to the Ombudsman about our final answer.',
  ordered: 'Pay what is ordered and write to the resident.',
  evidence: 'The whole file, with letters and the repair history.',
  sent: 'The whole file, through the Ombudsman’s portal.',
  found: 'Their letter says that we were too slow and did not say why.',
  recommended: 'Look at how visits are booked.',
  carriedOut: 'Done, and shown to the Ombudsman by letter.',
  accept: 'Take the complaint on and answer it.',
  heard: 'Set out all three points in their own words.',
  fair: 'The stage 1 answer dealt with each point and was sent in time.',
  unfair: 'The stage 1 answer left out one point.',
  hold: 'The resident’s solicitor has written.',
  interest: 'My sister lives in the same block.',
  sameMatter: 'The same person on the same evening, as they said on the phone.',
  withThem: 'Yes, put me with the others.',
  death: 'Their daughter rang.',
  authority: 'A signed letter, seen by the office.',
  dealt: 'Passed to the repairs team.',
  definition: 'You complain that the work was late and that nobody told you.',
  responsible: 'We are responsible for the repair and for what our contractor does.',
  person: 'Can I speak to somebody, please?',
  alert: 'I can smell burning from the meter cupboard.',
} as const;
