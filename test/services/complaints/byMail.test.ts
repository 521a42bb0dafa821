import assert from 'node:assert/strict';
import { mailsToRead } from '../../../services/complaints/byMail/toRead.ts';
import { verifiedHow } from '../../../services/complaints/byMail/verified.ts';
import type { Command, CommandOf } from '../../../services/complaints/commands.ts';
import { promptsOf } from '../../../services/complaints/lists/prompts.ts';
import { promptInWords } from '../../../services/wording/en/prompts.ts';
import {
  addJointTenant,
  after,
  attempt,
  type Happening,
  landlords,
  lifeOf,
  resident,
} from './complaintLife.ts';

const { belgrave } = landlords;
const day = '2026-03-20';
const reach = (words: string): Happening => [
  day,
  { type: 'tell', part: 'reach', answer: { words, routes: ['email'] } },
];
const checked: Command = { type: 'verifyContact', contact: 0, how: 'staff', words: 'words-how' };
const mail = (more: Partial<CommandOf<'receiveMail'>> = {}): Happening => [
  day,
  {
    type: 'receiveMail',
    mail: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a12',
    contact: 0,
    words: 'words-mail',
    sentAt: '2026-03-20T09:00:00.000Z',
    meant: [],
    ...more,
  },
];

describe('an e-mail address on a case', () => {
  it('is verified once somebody has checked it, and not before', () => {
    const told = lifeOf(belgrave, '2026-03-17', reach('words-reach'));
    assert.equal(verifiedHow(told, 0), null);
    assert.equal(verifiedHow(after(belgrave, told, [day, checked]), 0), 'staff');
  });

  it('is another one when it changes, and is checked anew', () => {
    const verified = lifeOf(belgrave, '2026-03-17', reach('words-reach'), [day, checked]);
    const changed = after(belgrave, verified, reach('words-other'));
    assert.equal(verifiedHow(changed, 0), null);
    assert.equal(verifiedHow(after(belgrave, changed, [day, checked]), 0), 'staff');
  });

  it('is not verified by another on the same case', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      reach('words-reach'),
      [day, addJointTenant],
      [day, checked],
    );
    assert.equal(verifiedHow(complaint, 1), null);
    assert.equal(verifiedHow(complaint, 2), null);
  });

  it('is verified by a link for that address alone, and pressing it twice is once', () => {
    const told = lifeOf(belgrave, '2026-03-17', reach('words-reach'));
    const link: Command = { type: 'verifyContact', contact: 0, how: 'link', of: 'words-reach' };
    const pressed = attempt(belgrave, told, [day, link], resident);
    assert.ok(!pressed.refused);
    assert.equal(pressed.events.length, 1);
    const verified = lifeOf(belgrave, '2026-03-17', reach('words-reach'), [day, checked]);
    const again = attempt(belgrave, verified, [day, link], resident);
    assert.ok(!again.refused);
    assert.deepEqual(again.events, []);
  });
});

describe('e-mail about a complaint', () => {
  it('is kept once, however often it is handed over', () => {
    const complaint = lifeOf(belgrave, '2026-03-17', mail(), mail());
    assert.equal(complaint.mails.length, 1);
  });

  it('waits for a person until one has read it, unless a machine wrote it', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      mail({ meant: ['withdrawal'] }),
      mail({ mail: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a13', meant: ['automatic'] }),
      mail({ mail: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a14', contact: null }),
    );
    assert.deepEqual(
      mailsToRead(complaint).map(({ number }) => number),
      [1, 3],
    );
    const words = promptsOf(complaint, { landlord: belgrave, today: day })
      .filter(({ code }) => code === 'mail_to_read')
      .map(promptInWords);
    assert.match(words[0] ?? '', /may want to withdraw the complaint: ask them/);
    assert.match(words[1] ?? '', /not on this case: be sure who it is/);
    const read = after(belgrave, complaint, [day, { type: 'readMail', number: 1 }]);
    assert.deepEqual(
      mailsToRead(read).map(({ number }) => number),
      [3],
    );
  });
});
