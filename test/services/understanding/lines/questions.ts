import type { SideQuestion } from '../../../../services/understanding/understanding.ts';

/** What is asked about the service or the procedure, in residents' own words. */
export const questionLines: [string, SideQuestion[]][] = [
  ['Who is the Ombudsman?', ['ombudsman']],
  ['what is the ombudsmans phone number', ['ombudsman']],
  ['can I go to the housing ombudsman instead', ['ombudsman']],
  ['How long will it take?', ['how_long']],
  ['how many days before I get an answer', ['how_long']],
  ['when will I hear back', ['how_long']],
  ['whats your timescale for this', ['how_long']],
  ['What counts as a complaint?', ['what_counts']],
  ['is this a complaint or just a report', ['what_counts']],
  ['does noise from upstairs count as a complaint', ['what_counts']],
  ['Are you a robot?', ['are_you_a_robot']],
  ['am I talking to a real person here', ['are_you_a_robot']],
  ['r u human', ['are_you_a_robot']],
  ['who am i speaking to', ['are_you_a_robot']],
  ['Where can I read your complaints policy?', ['policy']],
  ['complaints procedure please', ['policy']],
  ['What is your phone number?', ['contact']],
  ['how do I contact the office', ['contact']],
  ['do you have an email address', ['contact']],
  ['What are your opening hours?', ['hours']],
  ['when does the office close', ['hours']],
  ['are you open on Saturdays', ['hours']],
  ['Who will see this?', ['privacy']],
  ['is this confidential', ['privacy']],
  ['what happens with my details', ['privacy']],
  ['will my neighbour find out it was me', ['privacy']],
  ['What can you do?', ['what_can_you_do']],
  ['how can you help me', ['what_can_you_do']],
  ['help', ['what_can_you_do']],
  ['How long does it take, and who will read it?', ['how_long', 'privacy']],
];

/** Grumbles and plain telling that sound a little like such questions. */
export const unaskedLines: string[] = [
  'how long do I have to live with buckets',
  'The policy of leaving tenants in the cold is a disgrace',
  'I will go to the ombudsman',
  'I rang the office number four times',
  'The lift man opened the shaft and left it open on Monday',
  'my details are wrong on the letter',
  'you people are no help',
  'The door closes on my fingers',
  'I have complained about the human waste on the stairs',
  'he reads the meter',
];
