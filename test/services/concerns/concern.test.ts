import assert from 'node:assert/strict';
import { concerns } from '../../../services/concerns/concern.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, turn, whose } from '../../support/serviceAt.ts';

let records: MemoryRecords;
beforeEach(() => {
  records = new MemoryRecords();
});

const heard = { ...whose, words: ['Nobody came again.'], score: 0.9, channel: 'chat' as const };

function typesOf(id: string): string[] {
  return records.eventsOf(id).map(({ type }) => type);
}

describe('a concern', () => {
  it('is what was heard, with how sure the understanding was, its words sealed', async () => {
    const concern = await turn({ records }, (cases) => cases.matters.hearConcern(heard));
    assert.equal(concern.standing, 'heard');
    assert.equal(concern.score, 0.9);
    assert.doesNotMatch(JSON.stringify(records.eventsOf(concern.id)), /Nobody/);
    assert.equal(
      await turn({ records }, (cases) => cases.openWords(concern.id, concern.words[0] ?? '')),
      'Nobody came again.',
    );
  });

  it('stays an unanswered offer, however often it was put, until the resident chooses', async () => {
    const concern = await turn({ records }, async (cases) => {
      const { id } = await cases.matters.hearConcern(heard);
      await cases.matters.offerMade(id);
      return cases.matters.offerMade(id);
    });
    assert.equal(concern.standing, 'offered');
    assert.equal(concern.offers, 2);
  });

  it('keeps later words of the same story for staff', async () => {
    const concern = await turn({ records }, async (cases) => {
      const { id } = await cases.matters.hearConcern(heard);
      await cases.matters.hearMore(id, []);
      return cases.matters.hearMore(id, ['And the bins.', 'And the light.']);
    });
    assert.equal(concern.words.length, 3);
    assert.deepEqual(typesOf(concern.id), ['ConcernHeard', 'MoreHeard']);
  });

  it('becomes a complaint when the offer is accepted, once', async () => {
    const concern = await turn({ records }, async (cases) => {
      const { id } = await cases.matters.hearConcern(heard);
      await cases.matters.offerMade(id);
      await cases.matters.offerAccepted(id, 'complaint-1');
      await cases.matters.offerDeclined(id);
      return cases.matters.offerAccepted(id, 'complaint-2');
    });
    assert.equal(concern.standing, 'accepted');
    assert.equal(concern.complaintId, 'complaint-1');
    assert.deepEqual(typesOf(concern.id), ['ConcernHeard', 'OfferMade', 'OfferAccepted']);
  });

  it('that was declined stays declined, with the time, and is not offered again by itself', async () => {
    const concern = await turn({ records }, async (cases) => {
      const { id } = await cases.matters.hearConcern(heard);
      await cases.matters.offerMade(id);
      await cases.matters.offerDeclined(id);
      await cases.matters.offerDeclined(id);
      return cases.matters.offerMade(id);
    });
    assert.equal(concern.standing, 'declined');
    assert.deepEqual(typesOf(concern.id), ['ConcernHeard', 'OfferMade', 'OfferDeclined']);
  });

  it('that was declined and logged after all shows both: the "no" taken back, and the yes', async () => {
    const declined = await turn({ records }, async (cases) => {
      const { id } = await cases.matters.hearConcern(heard);
      return cases.matters.offerDeclined(id);
    });
    const accepted = await turn({ records }, (cases) =>
      cases.matters.offerAccepted(declined.id, 'complaint-1'),
    );
    assert.equal(accepted.standing, 'accepted');
    assert.equal(accepted.complaintId, 'complaint-1');
    assert.deepEqual(typesOf(declined.id).slice(-3), ['OfferDeclined', 'OfferTakenBack', 'OfferAccepted']);
  });

  it('is found by its own landlord only', async () => {
    const { id } = await turn({ records }, (cases) => cases.matters.hearConcern(heard));
    const other = { records, landlord: landlordCalled('coop-homes') };
    await assert.rejects(
      turn(other, (cases) => cases.matters.offerMade(id)),
      { code: 'RECORD_NOT_FOUND' },
    );
  });

  it('told by its stream is what it was, and unknown events are not guessed at', async () => {
    const concern = await turn({ records }, (cases) => cases.matters.hearConcern(heard));
    await records.run(async (unit) => {
      const stream = await unit.load(concern.id);
      assert.ok(stream);
      assert.deepEqual(concerns.from(stream), concern);
      const [event] = stream.events;
      assert.ok(event);
      const newer = { ...stream, events: [...stream.events, { ...event, type: 'ConcernMerged' }] };
      assert.throws(() => concerns.from(newer), { code: 'VERSION_UNKNOWN' });
      assert.throws(() => concerns.from({ ...stream, events: [] }), { code: 'VERSION_UNKNOWN' });
    });
  });
});
