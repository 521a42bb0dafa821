import assert from 'node:assert/strict';
import fc from 'fast-check';
import { holidayProblem, withProclaimed } from '../../../services/calendar/proclaimed.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import type { Recording } from '../../../services/records/recording.ts';
import { hazardClocks, isHazardLate } from '../../../services/serviceRequests/hazardClocks.ts';
import { recordHazard } from '../../../services/serviceRequests/recordHazard.ts';
import { type ServiceRequest, serviceRequests } from '../../../services/serviceRequests/serviceRequest.ts';
import { setLimits } from '../../../services/serviceRequests/settingLimits.ts';
import type { HazardKind } from '../../../services/understanding/understanding.ts';
import { hazardWorking } from '../../../services/wording/en/hazards.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer, whose } from '../../support/serviceAt.ts';

const belgrave = landlordCalled('belgrave');
const damp = {
  ...whose,
  kind: 'damp_health',
  words: 'Mould',
  category: 'damp_mould',
  firstTime: true,
} as const;
const holiday = (date: string) => ({ date, title: 'Thanks', source: 'gov.uk', checkedOn: '2027-06-01' });
const knowing = (...dates: string[]) => withProclaimed(belgrave, dates.map(holiday));

/** Damp that is told of at a moment; and what is done with its request afterwards. */
function tellOf(at: string, kind: HazardKind = 'damp_health') {
  const records = new MemoryRecords();
  const recording = (work: Recording['work'], now: string, landlord: Landlord = belgrave): Recording => ({
    work,
    landlord,
    now,
    by: officer,
    newId: () => 'request-1',
  });
  const request = records.run(
    async (work) => (await recordHazard(recording(work, at), { ...damp, kind })).request,
  );
  const told = (landlord?: Landlord) =>
    records.run((work) => setLimits(recording(work, at, landlord), 'request-1', true));
  const add = (event: Parameters<typeof serviceRequests.evolve>[1] | object) =>
    records.run((work) => serviceRequests.add(recording(work, at), 'request-1', () => [event as never]));
  return { records, request, told, add };
}

function daysOf({ hazard }: ServiceRequest, landlord: Landlord): (string | null)[] {
  assert.ok(hazard);
  return hazardClocks(hazard, landlord).map(({ counted }) => (counted.kind === 'day' ? counted.on : null));
}

describe('the last days of a hazard', () => {
  it('are events: what staff can see at once, and the rest when the resident was told', async () => {
    const { records, request, told } = tellOf('2027-06-07T10:00:00.000Z');
    await request;
    await told();
    const set = records.eventsOf('request-1').filter(({ type }) => type === 'LimitsSet');
    assert.deepEqual(
      set.map((event) => [Reflect.get(event, 'told'), Reflect.get(event, 'days')]),
      [
        [false, { investigate: '2027-06-21' }],
        [true, { investigate: '2027-06-21', makeSafe: '2027-06-28', summary: '2027-06-24' }],
      ],
    );
    await told();
    assert.equal(records.eventsOf('request-1').length, 4, 'told again they are the same');
  });

  it('stay when a bank holiday is proclaimed late, and say what a count of today gives', async () => {
    const { request, told } = tellOf('2027-06-07T10:00:00.000Z');
    await request;
    const after = await told();
    const days = ['2027-06-21', '2027-06-28', '2027-06-24'];
    assert.deepEqual(daysOf(after, belgrave), days);
    assert.deepEqual(daysOf(after, knowing('2027-06-14')), days);
    assert.ok(after.hazard);
    const [investigate] = hazardClocks(after.hazard, knowing('2027-06-14'));
    assert.ok(investigate);
    assert.ok(investigate.recounted?.kind === 'day');
    assert.equal(investigate.recounted.on, '2027-06-22');
    assert.match(
      hazardWorking(investigate),
      /Thanks\. Counted today that would be Tuesday 22 June 2027; the earlier/,
    );
  });

  it('that hang on an investigation are counted from the day that was set for it', async () => {
    const { request } = tellOf('2027-06-07T10:00:00.000Z');
    const untold = await request;
    assert.deepEqual(daysOf(untold, knowing('2027-06-14')), ['2027-06-21', '2027-06-28', '2027-06-24']);
  });

  it('that were missed stay missed, whatever is proclaimed afterwards', async () => {
    const { request } = tellOf('2027-06-07T10:00:00.000Z');
    const { hazard } = await request;
    assert.ok(hazard);
    const done = { ...hazard, investigatedAt: '2027-06-22T09:00:00.000Z' };
    const [investigate] = hazardClocks(done, knowing('2027-06-14'));
    assert.ok(investigate);
    assert.equal(isHazardLate(investigate, '2027-06-22T10:00:00.000Z'), true);
  });

  it('hold to the latest day that was told, also where the investigation took too long', async () => {
    const { request, told, add } = tellOf('2027-06-07T10:00:00.000Z');
    await request;
    await told();
    const late = await add({ type: 'InvestigationFinished', at: '2027-06-30T09:00:00.000Z' });
    assert.deepEqual(daysOf(late, belgrave), ['2027-06-21', '2027-06-28', '2027-06-24']);
  });

  it('come earlier by themselves where the investigation is finished early', async () => {
    const { request, told, add } = tellOf('2027-06-07T10:00:00.000Z');
    await request;
    await told();
    const early = await add({ type: 'InvestigationFinished', at: '2027-06-08T09:00:00.000Z' });
    assert.deepEqual(daysOf(early, belgrave), ['2027-06-21', '2027-06-15', '2027-06-11']);
  });

  it('do not hold for another gravity, and an emergency has hours that nothing moves', async () => {
    const { request, told, add } = tellOf('2027-06-07T10:00:00.000Z');
    await request;
    await told();
    const at = '2027-06-07T10:00:00.000Z';
    const graver = await add({ type: 'HazardReported', kind: 'damp_health', gravity: 'emergency', at });
    assert.deepEqual(graver.hazard?.set, {});
    const gas = tellOf(at, 'gas');
    await gas.request;
    await gas.told();
    assert.ok(gas.records.eventsOf('request-1').every(({ type }) => type !== 'LimitsSet'));
  });

  it('are never later after any bank holidays than they were when they were told', async () => {
    const june = fc.integer({ min: 0, max: 60 }).map((day) => {
      return new Date(Date.UTC(2027, 5, 1 + day)).toISOString().slice(0, 10);
    });
    await fc.assert(
      fc.asyncProperty(june, fc.array(june, { maxLength: 4 }), async (day, dates) => {
        const { request, told } = tellOf(`${day}T10:00:00.000Z`);
        await request;
        const request1 = await told();
        const news = dates.filter((date) => holidayProblem(belgrave, date) === null);
        assert.deepEqual(daysOf(request1, knowing(...new Set(news))), daysOf(request1, belgrave));
      }),
      { numRuns: 40 },
    );
  });
});
