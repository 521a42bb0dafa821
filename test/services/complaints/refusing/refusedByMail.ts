import type { Command } from '../../../../services/complaints/commands.ts';
import { addAdviser, addJointTenant, landlords, lifeOf, resident } from '../complaintLife.ts';
import { today } from './refusedLives.ts';
import type { RefusedCase } from './refusedReviews.ts';

const { belgrave } = landlords;
const complaint = lifeOf(belgrave, '2026-03-17', [
  '2026-03-17',
  { type: 'tell', part: 'reach', answer: { words: 'words-reach', routes: ['email'] } },
]);
const withAdviser = lifeOf(
  belgrave,
  '2026-03-17',
  ['2026-03-18', addAdviser],
  ['2026-03-18', addJointTenant],
  [today, { type: 'removeContact', contact: 1, why: 'asked', words: 'w' }],
);
const byLink = (of: string): Command => ({ type: 'verifyContact', contact: 0, how: 'link', of });
const byStaff: Command = { type: 'verifyContact', contact: 0, how: 'staff', words: 'w' };

/** Refusals about e-mail. */
export const refusedByMail: RefusedCase[] = [
  ['ADDRESS_CHANGED', 'the link went to another', complaint, byLink('words-before'), belgrave, resident],
  ['STAFF_ONLY', 'a resident says that staff asked', complaint, byStaff, belgrave, resident],
  ['STAFF_ONLY', 'staff press no link', complaint, byLink('words-reach')],
  ['WORDS_NEEDED', 'nobody says how', complaint, { type: 'verifyContact', contact: 0, how: 'staff' }],
  ['CONTACT_REMOVED', 'it was taken off', withAdviser, { ...byStaff, contact: 1 }],
  ['NO_SUCH_CONTACT', 'nobody has the number', complaint, { ...byStaff, contact: 3 }],
  ['NO_SUCH_MAIL', 'none has come', complaint, { type: 'readMail', number: 1 }],
];
