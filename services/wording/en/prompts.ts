import type { Prompt, PromptCode } from '../../complaints/lists/prompts.ts';
import { dateInFull } from './dates.ts';
import { failureInWords, named, wayInWords } from './letters/delivery.ts';

const list = (about: string[]): string => about.join(', ');

const meanings: Record<string, string> = {
  review: 'asks for a review',
  clarification: 'answers your question',
  withdrawal: 'may want to withdraw the complaint: ask them, and record it only in their words',
  dissatisfied: 'is not happy with something else',
  danger: 'tells of danger',
  unconfirmed: 'comes from an address that is not on this case: be sure who it is before you answer',
};

function mailSays(meant: string): string {
  const said = meant.split(' ').flatMap((each) => meanings[each] ?? []);
  return said.length === 0 ? '' : ` and ${said.join('; ')}`;
}

const sentences: Record<PromptCode, (about: string[]) => string> = {
  no_interview: () =>
    'No interview was offered yet, though the landlord promises interviews: offer-interview resident in_person.',
  decided_without_interview: () =>
    'No interview was offered before this decision, though the landlord promises interviews. If the resident has more to say, hear it and note it: it can change a remedy, or lead to a review.',
  decide_joined: (about) =>
    `To be answered with this one, and not decided there yet: ${list(about)}. Record the decision there too.`,
  tie_unconfirmed: ([to = '', own = '']) =>
    `The resident says that they are with ${to}. If that is so: case ${to} group add ${own}. If not: case ${own} group leave --words "...".`,
  tie_claimed: ([member = '', own = '']) =>
    `The resident of ${member} says that they are with this complaint. If that is so: case ${own} group add ${member}. If not: case ${member} group leave --words "...".`,
  no_panel: () => 'No panel is appointed. Form it early: appoint-panel <staff id> <staff id> ...',
  no_reviewer: () => 'Nobody is appointed to the review: appoint-reviewer <staff id>.',
  not_independent: (about) =>
    `Appointed, but not independent any more: ${list(about)}. Appoint somebody else.`,
  no_hearing: () =>
    'The resident was offered no chance to be heard yet: offer-hearing in_person phone writing --companion.',
  fairness_unchecked: () =>
    'Whether the stage 1 response was fair is not recorded yet: fairness yes|no "...".',
  clarification_open: (about) =>
    `Asked on ${list([...new Set(about)].map(dateInFull))} and not answered yet. No date waits for it; the decision is due all the same.`,
  update_due: ([on = '']) => `The resident was to hear how it goes by ${dateInFull(on)}: update "...".`,
  no_updates_agreed: () =>
    'It is late. Agree with the resident how often they hear how it goes: updates-every 5.',
  adjustment_unrecorded: () =>
    'The resident said what they need from us, and the register does not hold it: adjustment "what is needed" --review-on 2027-06-01.',
  adjustment_review_due: ([number, on = '']) =>
    `Adjustment ${number} was to be looked at again on ${dateInFull(on)}: adjustment-reviewed ${number} kept|ended.`,
  offer_replied: ([offer = '', on = '']) =>
    `The resident answered on ${dateInFull(on)}: ${offer}. The case has their words. Arrange it, and write that down.`,
  mail_to_read: ([number, on = '', meant = '']) =>
    `E-mail ${number} came on ${dateInFull(on)}${mailSays(meant)}. Read it, do what it asks, then: mail-read ${number}.`,
  letter_to_post: ([number, kind = '', on = '', why = '']) =>
    why === 'no_way'
      ? `Letter ${number} (${named(kind)}) was due by ${dateInFull(on)}, and no way to the resident is known that is safe. Ask them for one, then: letter again ${number} --how post|email.`
      : `Letter ${number} (${named(kind)}) is to be posted by ${dateInFull(on)}: post print, then post done.`,
  letter_failed: ([number, kind = '', on = '', how = '', because = '']) =>
    `Letter ${number} (${named(kind)}), due by ${dateInFull(on)}, did not get there${wayInWords(how)}${failureInWords(because)}. Put the address right and send it again: letter again ${number} --how email. Or post it: post print, then post done.`,
  callback_due: ([number, at = '']) =>
    `Call ${number} was promised for ${dateInFull(at.slice(0, 10))} at ${at.slice(11)}: callback-made ${number}.`,
  evidence_due: ([number, on = '']) =>
    `The Ombudsman asked for evidence (${number}) by ${dateInFull(on)}. The whole file of the case: case export. Once it is sent: ombudsman-evidence-sent ${number} "what was sent".`,
  order_due: ([number, on = '']) =>
    `The Ombudsman's order ${number} is due by ${dateInFull(on)}: ombudsman-order-done ${number}.`,
  authority_missing: ([number]) =>
    `Contact ${number} speaks for the resident and has shown no authority, so no code goes there: authority shown ${number} letter --words "...".`,
  authority_unasked: () =>
    'It is made for somebody else, and nothing says that they may. Ask for their authority while the complaint goes on, and put them on the case: contact add representative --name "..." --route email --address "..." --authority letter --words "what was shown".',
  contact_in_doubt: ([number]) =>
    `Contact ${number} was added before danger was told. Ask the resident, by a safe way, whether they may see the case. If not: contact remove ${number} not_safe --words "...". If so, take them off and add them anew.`,
};

/** A reminder for staff in a sentence, with the command that answers it. */
export function promptInWords({ code, about }: Prompt): string {
  return sentences[code](about);
}
