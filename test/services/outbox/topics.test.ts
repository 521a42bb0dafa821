import assert from 'node:assert/strict';
import { letters } from '../../../services/complaints/writing/events.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import type { RecordKind } from '../../../services/records/record.ts';
import { recordedEvent, recordHead } from '../../support/records.ts';

const owed = (kind: RecordKind, type: string, facts: Record<string, unknown> = {}) =>
  topicsOwed(recordHead('r', { kind }), recordedEvent(type, facts));

describe('what events owe', () => {
  it('is a letter for each letter of the procedure', () => {
    const begins = {
      receipt: 'ComplaintLogged',
      acknowledgement: 'Acknowledged',
      clarification: 'ClarificationAsked',
      update: 'UpdateGiven',
      extension: 'Extended',
      late_notice: 'LateNoticeGiven',
      stage_one_decision: 'StageOneDecided',
      review_acknowledgement: 'ReviewAcknowledged',
      hearing_offer: 'HearingOffered',
      stage_two_decision: 'StageTwoDecided',
      refusal: 'RefusedToAccept',
      withdrawal: 'Withdrawn',
      action_done: 'ActionCompleted',
      date_moved: 'DueDateMoved',
    } satisfies Record<(typeof letters)[number], string>;
    for (const letter of letters) assert.ok(owed('complaint', begins[letter]).includes('letter'), letter);
  });

  it('is word to staff for what they must hear of', () => {
    for (const type of [
      'ComplaintLogged',
      'ReviewRequested',
      'ClarificationReceived',
      'OfferReplied',
      'LetterFailed',
    ]) {
      assert.ok(owed('complaint', type).includes('staff-notice'), type);
    }
    assert.deepEqual(owed('handoff', 'PersonRequested'), ['staff-notice']);
    assert.deepEqual(owed('dataRequest', 'DataRequestRecorded'), ['staff-notice']);
    assert.deepEqual(owed('serviceRequest', 'HazardReported'), ['staff-notice']);
    assert.deepEqual(owed('mail', 'MailKept'), ['staff-notice']);
  });

  it('is word at once for danger that somebody must see to now', () => {
    assert.deepEqual(owed('safetyAlert', 'SafetyAlertRaised', { alert: true }), ['staff-notice', 'alert']);
    assert.deepEqual(owed('safetyAlert', 'SafetyAlertRaised', { alert: false }), ['staff-notice']);
  });

  it('is what is to be done about a letter: to deliver it, and to say in the chat that it went', () => {
    for (const type of ['LetterWritten', 'LetterAgain', 'LetterSent', 'LetterPosted', 'DefinitionConfirmed'])
      assert.deepEqual(owed('complaint', type), ['letter']);
  });

  it('is nothing for an event of another kind of record, or one that nobody knows', () => {
    assert.deepEqual(owed('dataRequest', 'Acknowledged'), []);
    assert.deepEqual(owed('staff', 'ComplaintLogged'), []);
    assert.deepEqual(owed('complaint', 'constructor'), []);
  });
});
