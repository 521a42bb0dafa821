import assert from 'node:assert/strict';
import type { Complaint, ComplaintEvent } from '../../../../services/complaints/complaint.ts';
import { complaintFrom } from '../../../../services/complaints/evolve.ts';
import { letters } from '../../../../services/complaints/writing/events.ts';
import { letterOfEvent, letterOwedFor } from '../../../../services/letters/compose/owed.ts';
import {
  addAdviser,
  addJointTenant,
  after,
  type Happening,
  landlords,
  lifeOf,
  noon,
  oneOfEach,
  staff,
} from '../../complaints/complaintLife.ts';

const { belgrave } = landlords;
const day = '2026-03-18';

/** Which letter the last event of a type owes in a complaint as it stands. */
function owed(complaint: Complaint, type: ComplaintEvent['type']): string | null {
  const event = complaint.history.findLast((each) => each.type === type);
  assert.ok(event, `there is no ${type}`);
  return letterOwedFor(event, complaint);
}

const acknowledged: Happening = [day, { type: 'acknowledge' }];
const died = (who: 'complainant' | 'represented'): Happening => [
  day,
  { type: 'recordDeath', who, words: 'words-her-son-rang' },
];

describe('which event owes which letter', () => {
  const table: [ComplaintEvent['type'], string | null][] = [
    ['ComplaintLogged', 'receipt'],
    ['Acknowledged', 'acknowledgement'],
    ['ClarificationAsked', 'clarification'],
    ['UpdateGiven', 'update'],
    ['Extended', 'extension'],
    ['LateNoticeGiven', 'late_notice'],
    ['StageOneDecided', 'stage_one_decision'],
    ['ReviewAcknowledged', 'review_acknowledgement'],
    ['HearingOffered', 'hearing_offer'],
    ['StageTwoDecided', 'stage_two_decision'],
    ['RefusedToAccept', 'refusal'],
    ['Withdrawn', 'withdrawal'],
    ['ActionCompleted', 'action_done'],
    ['DueDateMoved', 'date_moved'],
    ['NoteAdded', null],
    ['DatePromised', null],
    ['ReceiptSent', null],
    ['LetterWritten', null],
    ['ReviewRequested', null],
    ['Erased', null],
  ];
  for (const [type, letter] of table) {
    it(`${type}: ${letter ?? 'none'}`, () => assert.equal(letterOfEvent(type), letter));
  }

  it('leaves no letter of the procedure without its event', () => {
    assert.deepEqual(new Set(table.flatMap(([, letter]) => letter ?? [])), new Set(letters));
  });
});

describe('a letter is owed', () => {
  it('to the resident for a step', () => {
    assert.equal(owed(lifeOf(belgrave, '2026-03-17', acknowledged), 'Acknowledged'), 'acknowledgement');
  });

  it('to nobody of a case that is erased, whatever was still to be written', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      acknowledged,
      [day, oneOfEach.withdraw],
      [day, oneOfEach.close],
      [day, oneOfEach.erase],
    );
    assert.equal(owed(complaint, 'Acknowledged'), null);
  });

  it('to nobody when the resident has died, even for what happened before', () => {
    const complaint = lifeOf(belgrave, '2026-03-17', acknowledged, died('complainant'));
    assert.equal(owed(complaint, 'Acknowledged'), null);
  });

  it('to whoever speaks for a resident who has died, as long as they may', () => {
    const spoken = lifeOf(belgrave, '2026-03-17', [day, addAdviser], acknowledged, died('complainant'));
    assert.equal(owed(spoken, 'Acknowledged'), 'acknowledgement');
    const ended = after(belgrave, spoken, [day, oneOfEach.endAuthority]);
    assert.equal(owed(ended, 'Acknowledged'), null);
  });

  it('to no joint tenant in the place of a resident who has died', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      [day, addJointTenant],
      acknowledged,
      died('complainant'),
    );
    assert.equal(owed(complaint, 'Acknowledged'), null);
  });

  it('to whoever complains for somebody who has died', () => {
    const complaint = lifeOf(belgrave, '2026-03-17', acknowledged, died('represented'));
    assert.equal(owed(complaint, 'Acknowledged'), 'acknowledgement');
  });

  it('to the resident again when a death was recorded by mistake', () => {
    const complaint = lifeOf(belgrave, '2026-03-17', acknowledged, died('complainant'), [
      day,
      { type: 'takeBackDeath', who: 'complainant', words: 'words-she-is-alive' },
    ]);
    assert.equal(owed(complaint, 'Acknowledged'), 'acknowledgement');
  });

  it('to nobody for a group’s complaint that is no resident’s own, and to each of its residents', () => {
    const { history } = lifeOf(belgrave, '2026-03-17', acknowledged);
    const head = {
      id: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a11',
      kind: 'complaint' as const,
      landlord: 'belgrave',
      reference: 'BNC-26-0000000',
      residentId: null,
      conversationId: null,
      policyVersion: 'belgrave-1',
      openedAt: noon('2026-03-17'),
    };
    const orphan = complaintFrom({ head, events: history });
    const link: Happening = [day, { type: 'link', to: 'BNC-26-1111111', why: 'hasPart' }];
    assert.equal(owed(after(belgrave, orphan, link), 'Acknowledged'), null);
    const named = after(belgrave, orphan, [day, { type: 'tell', part: 'name', answer: { words: 'words' } }]);
    assert.equal(owed(after(belgrave, named, link), 'Acknowledged'), 'acknowledgement');
    assert.equal(
      owed(after(belgrave, lifeOf(belgrave, '2026-03-17', acknowledged), link), 'Acknowledged'),
      'acknowledgement',
    );
  });

  it('for nothing that an import brought, and for what happened to the case since', () => {
    const { history } = lifeOf(belgrave, '2026-03-17', ['2026-03-17', { type: 'acknowledge' }]);
    const head = {
      id: '6d3f9c1e-4b70-8f0a-8a51-2f6f6f0f7a11',
      kind: 'complaint' as const,
      landlord: 'belgrave',
      reference: 'BNC-26-0000000',
      residentId: null,
      conversationId: null,
      policyVersion: 'belgrave-1',
      openedAt: noon('2026-03-17'),
    };
    const imported = complaintFrom({ head, events: history });
    assert.equal(owed(imported, 'ComplaintLogged'), null);
    assert.equal(owed(imported, 'Acknowledged'), null);
    const later = after(belgrave, imported, [day, oneOfEach.giveUpdate], staff);
    assert.equal(owed(later, 'UpdateGiven'), 'update');
  });
});
