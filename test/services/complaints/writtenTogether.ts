import type { Command } from '../../../services/complaints/commands.ts';

/** How staff write what concerns several complaints, people on a case and their codes, and what is read from it. */
export const writtenTogether: [string[], Command][] = [
  [
    ['died', 'complainant', '--words', 'Her son rang.', '--on', '2026-12-01'],
    { type: 'recordDeath', who: 'complainant', words: 'Her son rang.', on: '2026-12-01' },
  ],
  [
    ['died', 'mistake', 'complainant', '--words', 'She rang herself.'],
    { type: 'takeBackDeath', who: 'complainant', words: 'She rang herself.' },
  ],
  [['group', 'add', 'BNC-26-1111111'], { type: 'addToGroup', member: 'BNC-26-1111111', another: false }],
  [
    ['group', 'add', 'BNC-26-1111111', '--another'],
    { type: 'addToGroup', member: 'BNC-26-1111111', another: true },
  ],
  [
    [
      'group',
      'add',
      '--name',
      'Ade Test',
      '--route',
      'post',
      '--address',
      'Flat 2',
      '--words',
      'On the list.',
    ],
    {
      type: 'addToGroup',
      name: 'Ade Test',
      route: 'post',
      address: 'Flat 2',
      words: 'On the list.',
      another: false,
    },
  ],
  [
    ['group', 'leave', '--words', 'She rang.', '--on', '2026-12-01'],
    { type: 'leaveGroup', words: 'She rang.', on: '2026-12-01' },
  ],
  [
    ['split', '--point', '2', '--point', '3', '--raised-on', '2026-12-01'],
    { type: 'splitPoints', numbers: [2, 3], raisedOn: '2026-12-01' },
  ],
  [
    ['join', 'BNC-26-1111111', '--same-resident', 'One name, one number.'],
    { type: 'link', to: 'BNC-26-1111111', why: 'joinedInto', words: 'One name, one number.' },
  ],
  [
    ['authority', 'ended', '1', '--words', 'She wrote.'],
    { type: 'endAuthority', contact: 1, words: 'She wrote.' },
  ],
  [['code'], { type: 'giveCode' }],
  [['code', '2'], { type: 'giveCode', contact: 2 }],
  [['contact', 'resend', '2'], { type: 'resendCode', contact: 2 }],
  [
    ['authority', 'shown', '1', 'power_of_attorney', '--words', 'Seen.', '--on', '2026-12-01'],
    {
      type: 'showAuthority',
      contact: 1,
      how: 'power_of_attorney',
      words: 'Seen.',
      on: '2026-12-01',
    },
  ],
];
