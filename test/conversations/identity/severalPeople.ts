import type { Play, Step } from '../play.ts';
import { begun } from './anotherBrowser.ts';

/** The same complaint, on which staff put somebody before they come to their own browser. */
const withOthers = (...staff: string[][]): Step[] => [
  ...begun.slice(0, -1),
  ...staff.map((args) => ({ staff: args })),
  { browser: 'new' },
];

const jo = ['contact', 'add', 'joint_tenant', '--name', 'Jo Test', '--route', 'text'];
const addJo = [...jo, '--address', '07700 900123'];
const al = ['contact', 'add', 'representative', '--name', 'Al Test', '--route', 'email'];
const addAl = [...al, '--address', 'al@example.org'];
const checkedAl = ['contact', 'checked', '1', '--words', 'Al answered our mail.'];
const addResident = ['contact', 'add', 'resident', '--name', 'Priya Test', '--route', 'text'];
const seen = ['--words', 'A letter that she signed.'];
const addAlWithLetter = [...addAl, '--authority', 'letter', ...seen];
const askedForAl: Step[] = ['where is my complaint {reference}', 'al@example.org'];
const now = '2026-03-17T10:05';

/** Nothing that is said or done tells whether the contact is on the case. */
const nothingOpen: Step = { expect: { acts: ['code_wrong'], neverActs: ['access_given', 'status'] } };

/** Others than the resident on one case: who shares the tenancy, who speaks for the resident, and who may not any more. */
export const severalPeople: Play[] = [
  {
    name: 'a joint tenant on her own phone: her own number, her own code',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addJo),
      'where is my complaint {reference}',
      { expect: { acts: ['code_asked'], neverActs: ['code_contact_named'], asks: 'code' } },
      { sentTo: 'priya@example.org' },
      'send it to +44 7700 900123 please',
      { expect: { acts: ['code_asked', 'code_contact_named'], asks: 'code', handoffs: 0 } },
      { sentTo: '07700 900123' },
      '{code}',
      { expect: { acts: ['access_given', 'status'], asks: null } },
      { at: '2026-03-17T10:55' },
      'any news on my complaint?',
      { expect: { acts: ['access_over', 'code_asked', 'code_contact_named'], neverActs: ['status'] } },
      { sentTo: '07700 900123' },
    ],
  },
  {
    name: 'the reference and the contact in one message',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addJo),
      'where is my complaint {reference}, my mobile is 07700900123',
      { expect: { acts: ['code_asked', 'code_contact_named'], asks: 'code' } },
      { sentTo: '07700 900123' },
      '{code}',
      { expect: { acts: ['access_given', 'status'] } },
    ],
  },
  {
    name: 'a contact that is on no case: the same answer, and nothing is sent there',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addJo),
      'where is my complaint {reference}',
      'jo@example.net',
      { expect: { acts: ['code_asked', 'code_contact_named'], asks: 'code' } },
      { sentTo: 'priya@example.org' },
      '{wrong}',
      nothingOpen,
    ],
  },
  {
    name: 'the same contact again is left for a person, and so is a wish to be rung',
    landlord: 'belgrave',
    now,
    steps: [
      ...begun,
      'where is my complaint {reference}',
      'jo@example.net',
      { expect: { acts: ['code_contact_named'], handoffs: 0 } },
      'jo@example.net!!',
      { expect: { acts: ['person', 'passed_on'], handoffs: 1 } },
    ],
  },
  {
    name: 'an adviser without authority gets no code, and is told nothing else than anybody',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addAl),
      ...askedForAl,
      { expect: { acts: ['code_asked', 'code_contact_named'], asks: 'code' } },
      { sentTo: 'priya@example.org' },
      '{wrong}',
      nothingOpen,
    ],
  },
  {
    name: 'an adviser with authority',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addAlWithLetter, checkedAl),
      ...askedForAl,
      { sentTo: 'al@example.org' },
      '{code}',
      { expect: { acts: ['access_given', 'status'] } },
      'I want to add something',
      { whenAsked: 'add_what', says: 'the branches now hang over the road as well' },
      { expect: { acts: ['added'] } },
    ],
  },
  {
    name: 'an adviser whose authority is shown later',
    landlord: 'coop-homes',
    now,
    steps: [
      ...withOthers(addAl, checkedAl, [
        'authority',
        'shown',
        '1',
        'phone',
        '--words',
        'She rang and said so.',
      ]),
      ...askedForAl,
      { sentTo: 'al@example.org' },
      '{code}',
      { expect: { acts: ['access_given', 'status'] } },
    ],
  },
  {
    name: 'authority that ends in the middle of it shuts the case at once',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addAlWithLetter, checkedAl),
      ...askedForAl,
      '{code}',
      { expect: { acts: ['access_given', 'status'] } },
      { staffOnCase: ['authority', 'ended', '1', '--words', 'She wrote that he may not any more.'] },
      'where is my complaint now?',
      { expect: { neverActs: ['status', 'access_over'] } },
      'I want to add that it is urgent',
      { expect: { neverActs: ['added'] } },
      'where is my complaint {reference}',
      { expect: { acts: ['code_asked'], neverActs: ['status'] } },
    ],
  },
  {
    name: 'a code that was sent before the authority ended opens nothing, in the words of any wrong code',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addAlWithLetter, checkedAl),
      ...askedForAl,
      { sentTo: 'al@example.org' },
      { staffOnCase: ['authority', 'ended', '1', '--words', 'She rang.', '--on', '2026-03-17'] },
      '{code}',
      nothingOpen,
    ],
  },
  {
    name: 'a joint tenant who was taken off the case: what was open is shut, and no code comes',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addJo),
      'where is my complaint {reference}',
      '07700 900123',
      '{code}',
      { expect: { acts: ['access_given'] } },
      { staffOnCase: ['contact', 'remove', '1', 'left', '--words', 'He moved out, she rang.'] },
      'where is my complaint {reference}',
      { expect: { acts: ['code_asked', 'code_contact_named'], neverActs: ['status'] } },
      { sentTo: '07700 900123', times: 1 },
    ],
  },
  {
    name: 'the contact is changed after abuse: the old one opens nothing, nor does whoever shares the tenancy',
    landlord: 'belgrave',
    now,
    steps: [
      ...withOthers(addJo),
      'where is my complaint {reference}',
      { sentTo: 'priya@example.org' },
      { staffOnCase: ['do-not-contact', '--words', 'He reads her e-mail, she said at the desk.'] },
      '{code}',
      nothingOpen,
      { staffOnCase: ['contact', 'remove', '0', 'not_safe', '--words', 'She asked for it.'] },
      {
        staffOnCase: [...addResident, '--address', '07700 900777'],
      },
      { staffOnCase: ['safe', 'text', '--words', 'She said at the desk that her new phone is safe.'] },
      { at: '2026-03-17T12:05' },
      { browser: 'new' },
      'where is my complaint {reference}',
      { sentTo: '07700 900777' },
      '{code}',
      { expect: { acts: ['access_given', 'status'] } },
      { browser: 'new' },
      'where is my complaint {reference}',
      '07700 900123',
      { expect: { acts: ['code_contact_named'] } },
      { sentTo: '07700 900123', times: 0 },
      { at: '2026-03-17T14:05' },
      'priya@example.org',
      { sentTo: 'priya@example.org', times: 1 },
    ],
  },
];
