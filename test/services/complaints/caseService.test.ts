import assert from 'node:assert/strict';
import { instantOfLondon } from '../../../services/clock.ts';
import { CaseService, type NewComplaint } from '../../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../../services/complaints/commands.ts';
import { parseReference } from '../../../services/complaints/reference.ts';
import { CommandRefused } from '../../../services/complaints/refused.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { type At, landlordCalled, officer, resident, turn, whose } from '../../support/serviceAt.ts';
import { readyForReview } from './complaintLife.ts';

const belgrave = landlordCalled('belgrave');
const coopHomes = landlordCalled('coop-homes');

const given: NewComplaint = {
  ...whose,
  channel: 'chat',
  receivedAt: instantOfLondon('2026-03-17T10:01'),
  category: 'leak',
  concernId: null,
  onBehalfOf: null,
  group: false,
  what: ['The gutter leaks again.', 'Four times I have told you.'],
};

let records: MemoryRecords;
beforeEach(() => {
  records = new MemoryRecords();
});

function logged(more: Partial<NewComplaint> = {}, at: Partial<At> = {}) {
  return turn({ records, ...at }, (cases) => cases.logComplaint({ ...given, ...more }));
}

describe('logging a complaint', () => {
  it('gives it a reference, the time when dissatisfaction was first expressed, and its first dates', async () => {
    const complaint = await logged();
    assert.equal(parseReference(complaint.reference), complaint.reference);
    assert.match(complaint.reference, /^BNC-26-/);
    assert.equal(complaint.receivedAt, '2026-03-17T10:01:00.000Z');
    assert.equal(complaint.standing, 'received');
    assert.equal(complaint.policyVersion, belgrave.procedure.version);
    assert.deepEqual(Object.keys(complaint.promised), ['acknowledge', 'stageOne']);
  });

  it('keeps what was told so far in the resident’s own words, and none of it in the events', async () => {
    const complaint = await logged({ onBehalfOf: 'my mum' });
    const words = await turn({ records }, (cases) => cases.answersInWords(complaint.id));
    assert.deepEqual(words, { what: 'The gutter leaks again.\n\nFour times I have told you.' });
    const stored = JSON.stringify(records.eventsOf(complaint.id));
    assert.doesNotMatch(stored, /gutter|mum/);
    assert.equal(
      await turn({ records }, (cases) => cases.openWords(complaint.id, complaint.onBehalfOf ?? '')),
      'my mum',
    );
  });

  it('takes for whom the resident speaks whenever it is said, the same once, the last said for now', async () => {
    const { id } = await logged();
    const before = records.eventsOf(id).length;
    await turn({ records }, (cases) => cases.speaksFor(id, 'my mum'));
    await turn({ records, by: officer }, (cases) =>
      cases.staff(id, { type: 'recordAuthority', onBehalfOf: ' My mum' }),
    );
    await turn({ records }, (cases) => cases.speaksFor(id, ' '));
    const complaint = await turn({ records }, (cases) => cases.speaksFor(id, 'my gran'));
    assert.deepEqual(
      records
        .eventsOf(id)
        .slice(before)
        .map(({ type }) => type),
      ['AuthorityRecorded', 'AuthorityRecorded'],
    );
    const now = await turn({ records }, (cases) => cases.openWords(id, complaint.onBehalfOf ?? ''));
    assert.equal(now, 'my gran');
    assert.doesNotMatch(JSON.stringify(records.eventsOf(id)), /mum|gran/);
  });

  it('takes that several complain together whenever it is said, once', async () => {
    const { id, group } = await logged();
    assert.equal(group, false);
    await turn({ records }, (cases) => cases.byGroup(id));
    const complaint = await turn({ records }, (cases) => cases.byGroup(id));
    assert.equal(complaint.group, true);
    assert.equal(complaint.history.filter(({ type }) => type === 'GroupRecorded').length, 1);
  });

  it('asks what happened when nothing has been told', async () => {
    assert.deepEqual((await logged({ what: [] })).details, {});
    assert.deepEqual((await logged({ what: ['', '  '] })).details, {});
  });

  it('takes another reference when chance repeats one', async () => {
    const sixes = (count: number) => new Uint8Array(count).fill(6);
    const first = await logged({}, { randomBytes: sixes });
    let calls = 0;
    const sevensLater = (count: number) => {
      calls += 1;
      return new Uint8Array(count).fill(calls > 2 ? 7 : 6);
    };
    const second = await logged({}, { randomBytes: sevensLater });
    assert.notEqual(second.reference, first.reference);
    assert.equal(second.reference.slice(7, 13), '777777');
  });

  it('gives up with a version conflict when no reference is free, so that the turn runs again', async () => {
    const sixes = (count: number) => new Uint8Array(count).fill(6);
    await logged({}, { randomBytes: sixes });
    await assert.rejects(logged({}, { randomBytes: sixes }), { code: 'VERSION_CONFLICT' });
  });

  it('refuses a time of receipt that is still to come, and leaves nothing behind', async () => {
    await assert.rejects(logged({ receivedAt: instantOfLondon('2026-03-18T09:00') }), { code: 'REFUSED' });
    assert.deepEqual(await turn({ records }, (cases) => cases.complaints()), []);
  });
});

describe('telling a part', () => {
  it('adds it, corrects it, and takes the same answer again for no event', async () => {
    const { id } = await logged();
    const tell = (words: string | null) =>
      turn({ records }, (cases) => cases.tell(id, 'since', { words, date: '2026-02-27', precision: 'day' }));
    const added = await tell('since the 27th');
    const count = records.eventsOf(id).length;
    const sealed = records.sealedCount();
    await tell('since the 27th');
    assert.equal(records.eventsOf(id).length, count);
    assert.equal(records.sealedCount(), sealed);
    assert.equal(added.history.at(-1)?.type, 'DetailsAdded');
    const corrected = await tell('since Monday');
    assert.equal(corrected.history.at(-1)?.type, 'Corrected');
    const words = await turn({ records }, (cases) => cases.answersInWords(id));
    assert.equal(words.since, 'since Monday');
  });

  it('takes "I don’t know" as an answer without words', async () => {
    const { id } = await logged();
    const told = await turn({ records }, (cases) =>
      cases.tell(id, 'contacts', { words: null, none: 'dont_know' }),
    );
    assert.deepEqual(told.details.contacts, { words: null, none: 'dont_know' });
    const words = await turn({ records }, (cases) => cases.answersInWords(id));
    assert.ok(!('contacts' in words));
  });

  it('sees within one turn what the turn itself has told', async () => {
    const complaint = await turn({ records }, async (cases) => {
      const { id } = await cases.logComplaint(given);
      await cases.tell(id, 'outcome', { words: 'mend it', outcomes: ['repair'] });
      await cases.tell(id, 'where', { words: 'back gutter' });
      return cases.confirmDefinition(id);
    });
    assert.equal(complaint.definitionConfirmedOn, '2026-03-17');
    assert.deepEqual(records.eventsOf(complaint.id).length, complaint.history.length);
  });
});

describe('confirming the definition', () => {
  for (const landlord of [belgrave, coopHomes]) {
    it(`on the day of receipt promises the decision within ten working days at ${landlord.id}`, async () => {
      const complaint = await turn({ records, landlord }, async (cases) => {
        const { id } = await cases.logComplaint(given);
        await cases.tell(id, 'outcome', { words: 'mend it', outcomes: ['repair'] });
        return cases.confirmDefinition(id);
      });
      assert.equal(complaint.promised.stageOne?.dueOn, '2026-03-31');
      assert.equal(complaint.promised.stageOne?.mode, 'by');
    });
  }
});

describe('a refused command', () => {
  it('throws its reason and seals nothing', async () => {
    const { id } = await logged();
    const sealed = records.sealedCount();
    const early = turn({ records }, (cases) => cases.requestReview(id, 'I want a review'));
    await assert.rejects(early, (thrown) => {
      assert.ok(thrown instanceof CommandRefused);
      assert.equal(thrown.code, 'REFUSED');
      assert.equal(thrown.refusal, 'REVIEW_TOO_EARLY');
      assert.match(thrown.resident ?? '', /Stage 1 is not finished/);
      return true;
    });
    assert.equal(records.sealedCount(), sealed);
  });

  it('leaves the turn free to go on', async () => {
    const { id } = await logged();
    const complaint = await turn({ records }, async (cases) => {
      await assert.rejects(cases.requestReview(id, 'please'), { code: 'REFUSED' });
      return cases.note(id, 'please');
    });
    assert.equal(complaint.history.at(-1)?.type, 'NoteAdded');
    assert.equal(records.eventsOf(id).at(-1)?.type, 'NoteAdded');
  });
});

describe('staff', () => {
  it('take a complaint through both stages, with reasons sealed and everything signed', async () => {
    const { id } = await logged();
    const at = (time: string) => ({ records, time, by: officer });
    await turn(at('2026-03-18T09:00'), (cases) => cases.staff(id, { type: 'acknowledge' }));
    await turn(at('2026-03-30T09:00'), (cases) =>
      cases.staff(id, { type: 'decide', finding: 'partly_upheld', reasons: 'The gutter was mended late.' }),
    );
    await turn(at('2026-03-30T09:01'), (cases) => cases.staff(id, { type: 'close' }));
    await turn({ records, time: '2026-04-02T20:00' }, (cases) => cases.requestReview(id, null));
    await turn(at('2026-04-07T09:00'), (cases) => cases.staff(id, { type: 'acknowledgeReview' }));
    for (const [, command] of readyForReview(belgrave)) {
      await turn(at('2026-04-20T09:00'), (cases) => cases.staff(id, command as StaffCommand));
    }
    const member = { kind: 'staff', id: 'panel-1' } as const;
    const final = await turn({ records, time: '2026-05-01T09:00', by: member }, (cases) =>
      cases.staff(id, { type: 'decide', finding: 'upheld', reasons: 'The first decision was too hard.' }),
    );
    assert.equal(final.standing, 'stageTwoDecided');
    assert.deepEqual(
      final.decisions.map(({ stage, finding, on }) => [stage, finding, on]),
      [
        [1, 'partly_upheld', '2026-03-30'],
        [2, 'upheld', '2026-05-01'],
      ],
    );
    const [first] = final.decisions;
    const reasons = await turn({ records }, (cases) => cases.openWords(id, first?.reasons ?? ''));
    assert.equal(reasons, 'The gutter was mended late.');
    assert.doesNotMatch(JSON.stringify(records.eventsOf(id)), /gutter/);
    assert.deepEqual(final.history.at(-1)?.by, member);
  });
});

describe('the rest of what residents do', () => {
  it('is recorded: category, flag with words, note, withdrawal', async () => {
    const { id } = await logged();
    const complaint = await turn({ records }, async (cases) => {
      await cases.setCategory(id, 'repairs');
      await cases.flag(id, 'court_claim', 'my solicitor has filed a claim');
      await cases.note(id, 'and the hall light is out');
      await cases.note(id, '   ');
      return cases.withdraw(id, null);
    });
    assert.equal(complaint.category, 'repairs');
    assert.deepEqual(complaint.flags, ['court_claim']);
    assert.equal(complaint.standing, 'withdrawn');
    assert.equal(complaint.history.filter(({ type }) => type === 'NoteAdded').length, 1);
  });
});

describe('finding complaints', () => {
  it('by reference, however it was typed', async () => {
    const complaint = await logged();
    const typed = complaint.reference.toLowerCase().replaceAll('-', ' ');
    const found = await turn({ records }, (cases) => cases.find(typed));
    assert.equal(found?.id, complaint.id);
    assert.equal(await turn({ records }, (cases) => cases.find('BNC-26-0000001')), null);
    assert.equal(await turn({ records }, (cases) => cases.find('no reference')), null);
  });

  it('gives another landlord’s complaint to nobody', async () => {
    const complaint = await logged();
    const other = { records, landlord: coopHomes };
    assert.equal(await turn(other, (cases) => cases.find(complaint.reference)), null);
    assert.deepEqual(await turn(other, (cases) => cases.ofResident('resident-1')), []);
    await assert.rejects(
      turn(other, (cases) => cases.get(complaint.id)),
      { code: 'RECORD_NOT_FOUND' },
    );
    await assert.rejects(
      turn(other, (cases) => cases.note(complaint.id, 'x')),
      { code: 'RECORD_NOT_FOUND' },
    );
  });

  it('lists a resident’s own, the first received first', async () => {
    const later = await logged();
    const earlier = await logged({ receivedAt: instantOfLondon('2026-03-10T10:00') });
    await logged({ residentId: 'resident-2' });
    const own = await turn({ records }, (cases) => cases.ofResident('resident-1'));
    assert.deepEqual(
      own.map(({ id }) => id),
      [earlier.id, later.id],
    );
    assert.equal((await turn({ records }, (cases) => cases.complaints())).length, 3);
  });

  it('by an id that does not exist says so', async () => {
    await assert.rejects(
      turn({ records }, (cases) => cases.get('none')),
      { code: 'RECORD_NOT_FOUND' },
    );
  });
});

describe('two turns at once', () => {
  it('cannot both write to one complaint: the second runs again', async () => {
    const { id } = await logged();
    const [one, other] = [records.begin(), records.begin()];
    const now = instantOfLondon('2026-03-17T10:06');
    await new CaseService({ work: one, landlord: belgrave, now, by: resident }).note(id, 'one');
    await new CaseService({ work: other, landlord: belgrave, now, by: resident }).note(id, 'other');
    one.commit();
    assert.throws(() => other.commit(), { code: 'VERSION_CONFLICT' });
  });
});
