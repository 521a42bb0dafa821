import type { CommandOf } from '../../../../services/complaints/commands.ts';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import type { Actor } from '../../../../services/records/record.ts';
import {
  addAdviser,
  addJointTenant,
  after,
  type Happening,
  landlords,
  lifeOf,
  resident,
} from '../complaintLife.ts';
import { today } from './refusedLives.ts';
import type { RefusedCase } from './refusedReviews.ts';

const { belgrave } = landlords;
const heard: Actor = { kind: 'heard' };

const reach: Happening = [
  '2026-03-17',
  { type: 'tell', part: 'reach', answer: { words: 'words-reach', routes: ['email'] } },
];
const ended: Happening = ['2026-03-20', { type: 'endAuthority', contact: 1, words: 'w' }];
const guarded: Happening = ['2026-03-20', { type: 'guardContact', words: null }];
const bare: CommandOf<'addContact'> = {
  type: 'addContact',
  role: 'representative',
  name: 'n',
  route: 'email',
  address: 'a@example.org',
};
const removal = (contact: number): CommandOf<'removeContact'> => ({
  type: 'removeContact',
  contact,
  why: 'asked',
  words: 'w',
});

/** A complaint on which an adviser is contact 1 and a joint tenant contact 2, after what else happened. */
const withPeople = (...later: Happening[]): Complaint =>
  lifeOf(belgrave, '2026-03-17', ['2026-03-18', addAdviser], ['2026-03-18', addJointTenant], ...later);

const alone = lifeOf(belgrave, '2026-03-17', reach);
const dead = after(belgrave, alone, [today, { type: 'recordDeath', who: 'complainant', words: 'w' }]);
const removed = withPeople([today, removal(2)]);

/** Refusals about who is on a case, and about their codes. */
export const refusedPeople: RefusedCase[] = [
  ['STAFF_ONLY', 'a resident adds a contact', alone, addJointTenant, belgrave, resident],
  ['STAFF_ONLY', 'Heard gives a code', alone, { type: 'giveCode' }, belgrave, heard],
  ['NO_SUCH_CONTACT', 'nobody has the number', alone, removal(1)],
  ['NO_SUCH_CONTACT', 'the resident gave no contact', withPeople(), removal(0)],
  ['NO_SUCH_CONTACT', 'nobody has the number', alone, { type: 'giveCode', contact: 3 }],
  ['CONTACT_REMOVED', 'it was taken off', removed, removal(2)],
  ['CONTACT_REMOVED', 'it was taken off', removed, { type: 'giveCode', contact: 2 }],
  [
    'CONTACT_REMOVED',
    'their adviser was taken off',
    withPeople([today, removal(1)]),
    { type: 'showAuthority', contact: 1, how: 'form', words: 'w' },
  ],
  ['LAST_SAFE_CONTACT', 'there is no other', alone, removal(0)],
  ['LAST_SAFE_CONTACT', 'the other one has no authority', withPeople(ended), removal(2)],
  [
    'LAST_SAFE_CONTACT',
    'the other one may not be used',
    withPeople(['2026-03-20', { type: 'markUnsafe', route: 'email', words: null }]),
    removal(2),
  ],
  [
    'CONTACT_IN_DOUBT',
    'danger was told since',
    withPeople(guarded, ['2026-03-21', { type: 'markSafe', route: 'text', words: 'w' }]),
    { type: 'giveCode', contact: 2 },
  ],
  [
    'NOT_A_REPRESENTATIVE',
    'a joint tenant needs none',
    alone,
    { ...addJointTenant, how: 'letter', words: 'w' },
  ],
  [
    'NOT_A_REPRESENTATIVE',
    'a joint tenant needs none',
    withPeople(),
    { type: 'showAuthority', contact: 2, how: 'letter', words: 'w' },
  ],
  ['AUTHORITY_INCOMPLETE', 'nobody says what was shown', alone, { ...bare, how: 'letter' }],
  ['AUTHORITY_INCOMPLETE', 'nobody says how', alone, { ...bare, words: 'w' }],
  [
    'IN_THE_FUTURE',
    'it was shown on a day to come',
    alone,
    { ...bare, how: 'letter', words: 'w', shownOn: '2026-03-27' },
  ],
  [
    'AUTHORITY_NEEDED',
    'the adviser has shown none',
    after(belgrave, alone, [today, bare]),
    {
      type: 'giveCode',
      contact: 1,
    },
  ],
  ['AUTHORITY_NEEDED', 'it has ended', withPeople(ended), { type: 'resendCode', contact: 1 }],
  [
    'NO_AUTHORITY',
    'it has ended already',
    withPeople(ended),
    { type: 'endAuthority', contact: 1, words: 'w' },
  ],
  [
    'OUT_OF_ORDER',
    'it would end before it was shown',
    withPeople(['2026-03-20', { type: 'showAuthority', contact: 1, how: 'form', words: 'w' }]),
    { type: 'endAuthority', contact: 1, words: 'w', on: '2026-03-19' },
  ],
  [
    'STAFF_ONLY',
    'nobody can say of themselves that they died',
    alone,
    { type: 'recordDeath', who: 'complainant', words: 'w' },
    belgrave,
    resident,
  ],
  ['NO_DEATH', 'none was recorded', alone, { type: 'takeBackDeath', who: 'complainant', words: 'w' }],
  ['NO_DEATH', 'somebody else died', dead, { type: 'takeBackDeath', who: 'represented', words: 'w' }],
  [
    'NO_DEATH',
    'it was taken back already',
    after(belgrave, dead, [today, { type: 'takeBackDeath', who: 'complainant', words: 'w' }]),
    { type: 'takeBackDeath', who: 'complainant', words: 'w' },
  ],
  [
    'OUT_OF_ORDER',
    'it would be taken back before it was recorded',
    dead,
    { type: 'takeBackDeath', who: 'complainant', words: 'w', on: '2026-03-25' },
  ],
  [
    'STAFF_ONLY',
    'a resident takes back what staff recorded',
    dead,
    { type: 'takeBackDeath', who: 'complainant', words: 'w' },
    belgrave,
    resident,
  ],
  ['RESIDENT_DIED', 'they made it themselves', dead, { type: 'giveCode' }],
  ['RESIDENT_DIED', 'it is their own contact', dead, { type: 'resendCode', contact: 0 }],
  [
    'ROUTE_NOT_SAFE',
    'the resident does not want texts',
    withPeople(['2026-03-20', { type: 'markUnsafe', route: 'text', words: null }]),
    { type: 'giveCode', contact: 2 },
  ],
  ['ROUTE_NOT_SAFE', 'nothing is safe', after(belgrave, alone, guarded), { type: 'resendCode', contact: 0 }],
  [
    'NO_CODE_THAT_WAY',
    'a letter takes days',
    after(belgrave, alone, [today, { ...addJointTenant, route: 'post' }]),
    { type: 'resendCode', contact: 1 },
  ],
];
