import assert from 'node:assert/strict';
import { HeardError } from '../../../services/errors.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import type { Recording } from '../../../services/records/recording.ts';
import { decideHazard, type HazardCommand } from '../../../services/serviceRequests/decideHazard.ts';
import { hazardClocks, isHazardLate } from '../../../services/serviceRequests/hazardClocks.ts';
import { gravityOf, hazardOf } from '../../../services/serviceRequests/hazardLaw.ts';
import { recordHazard } from '../../../services/serviceRequests/recordHazard.ts';
import { linkToComplaint, serviceRequests } from '../../../services/serviceRequests/serviceRequest.ts';
import { type HazardKind, hazardKinds, safetyKinds } from '../../../services/understanding/understanding.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer, whose } from '../../support/serviceAt.ts';

const belgrave = landlordCalled('belgrave');

/** A chat in which a hazard is told of, and what staff do afterwards. */
function hazardAt(reportedAt: string, kind: HazardKind, landlord: Landlord = belgrave) {
  const records = new MemoryRecords();
  let made = 0;
  const recording = (work: Recording['work'], now: string): Recording => ({
    work,
    landlord,
    now,
    by: officer,
    newId: () => `request-${++made}`,
  });
  const tell = (at = reportedAt) =>
    records.run(async (work) => {
      const { request } = await recordHazard(recording(work, at), {
        ...whose,
        kind,
        words: 'It sparks',
        category: 'repairs',
        firstTime: 'unknown',
      });
      return request;
    });
  const act = (id: string, command: HazardCommand, now: string) =>
    records.run((work) =>
      serviceRequests.add(recording(work, now), id, (held) => {
        const decision = decideHazard(held, command, now);
        if (decision.refused) throw new HeardError('REFUSED', decision.code);
        return decision.events;
      }),
    );
  return { records, tell, act, recording };
}

async function duesOf(reportedAt: string, kind: HazardKind, investigatedAt?: string, landlord = belgrave) {
  const { tell, act } = hazardAt(reportedAt, kind, landlord);
  let request = await tell();
  if (investigatedAt !== undefined)
    request = await act(request.id, { type: 'finishInvestigation', at: investigatedAt }, investigatedAt);
  assert.ok(request.hazard);
  return hazardClocks(request.hazard, landlord).map(({ step, mode, counted }) => [
    step,
    mode,
    counted.kind === 'day' ? counted.on : counted.at,
  ]);
}

describe('the limits of a hazard', () => {
  it('of an emergency are 24 hours from the report, to the second, for both steps', async () => {
    assert.deepEqual(await duesOf('2026-12-24T10:05:30.400Z', 'electric'), [
      ['investigate', 'by', '2026-12-25T10:05:30.000Z'],
      ['makeSafe', 'by', '2026-12-25T10:05:30.000Z'],
      ['summary', 'noLaterThan', '2026-12-31'],
    ]);
  });

  it('of damp and mould are 10 working days, and then 3 and 5 from the end of the investigation', async () => {
    assert.deepEqual(await duesOf('2026-12-01T10:00:00.000Z', 'damp_health'), [
      ['investigate', 'by', '2026-12-15'],
      ['makeSafe', 'noLaterThan', '2026-12-22'],
      ['summary', 'noLaterThan', '2026-12-18'],
    ]);
    assert.deepEqual(await duesOf('2026-12-01T10:00:00.000Z', 'damp_health', '2026-12-18T16:00:00.000Z'), [
      ['investigate', 'by', '2026-12-15'],
      ['makeSafe', 'by', '2026-12-29'],
      ['summary', 'by', '2026-12-23'],
    ]);
  });

  it('do not exist outside England, for homes let by licence, and before the law was in force', async () => {
    const at = '2026-12-01T10:00:00.000Z';
    assert.deepEqual(await duesOf(at, 'gas', undefined, { ...belgrave, nation: 'wales' }), []);
    assert.deepEqual(await duesOf(at, 'gas', undefined, { ...belgrave, letsTenancies: false }), []);
    assert.deepEqual(await duesOf('2025-10-26T23:59:59.000Z', 'gas'), []);
    assert.equal((await duesOf('2025-10-27T00:00:00.000Z', 'gas')).length, 3);
  });

  it('do not exist yet for significant hazards other than damp and mould', async () => {
    const { tell, act } = hazardAt('2026-12-01T10:00:00.000Z', 'electric');
    const { id } = await tell();
    const command = { type: 'reportHazard', kind: 'electric', gravity: 'significant', at: null } as const;
    const { hazard } = await act(id, command, '2026-12-01T11:00:00.000Z');
    assert.ok(hazard);
    assert.deepEqual(hazardClocks(hazard, belgrave), []);
  });

  it('are missed the second after, met or not', async () => {
    const { tell, act } = hazardAt('2026-12-01T10:00:00.000Z', 'gas');
    const { id, hazard } = await tell();
    assert.ok(hazard);
    const [investigate] = hazardClocks(hazard, belgrave);
    assert.ok(investigate);
    assert.equal(isHazardLate(investigate, '2026-12-02T10:00:00.000Z'), false);
    assert.equal(isHazardLate(investigate, '2026-12-02T10:00:01.000Z'), true);
    const now = '2026-12-04T10:00:00.000Z';
    const safe = (await act(id, { type: 'makeSafe', at: '2026-12-02T09:00:00.000Z' }, now)).hazard;
    assert.ok(safe);
    const [, makeSafe] = hazardClocks(safe, belgrave);
    assert.ok(makeSafe);
    assert.equal(isHazardLate(makeSafe, now), false, 'it was safe in time');
  });
});

describe('a hazard', () => {
  it('told of again in the same chat is the same one', async () => {
    const { tell } = hazardAt('2026-12-01T10:00:00.000Z', 'gas');
    const first = await tell();
    const second = await tell('2026-12-01T10:07:00.000Z');
    assert.equal(second.id, first.id);
    assert.equal(second.hazard?.reportedAt, '2026-12-01T10:00:00.000Z');
  });

  it('is judged anew by a person without losing the time when it was first told of', async () => {
    const { tell, act } = hazardAt('2026-12-01T10:00:00.000Z', 'damp_health');
    const { id } = await tell();
    const judge = { type: 'reportHazard', kind: 'damp_health', gravity: 'emergency' } as const;
    const judged = await act(id, { ...judge, at: '2026-12-01T12:00:00.000Z' }, '2026-12-01T13:00:00.000Z');
    assert.deepEqual(
      [judged.hazard?.gravity, judged.hazard?.reportedAt],
      ['emergency', '2026-12-01T10:00:00.000Z'],
    );
    const earlier = await act(id, { ...judge, at: '2026-11-30T09:00:00.000Z' }, '2026-12-01T14:00:00.000Z');
    assert.equal(earlier.hazard?.reportedAt, '2026-11-30T09:00:00.000Z', 'a phone call came before the chat');
  });

  it('goes on beside a complaint about it', async () => {
    const { records, tell, recording } = hazardAt('2026-12-01T10:00:00.000Z', 'gas');
    const { id } = await tell();
    const linked = await records.run((work) =>
      linkToComplaint(recording(work, '2026-12-01T11:00:00.000Z'), id, 'complaint-1'),
    );
    assert.equal(linked.hazard?.kind, 'gas');
    assert.deepEqual(linked.complaintIds, ['complaint-1']);
  });

  it('is something wrong with a home, and never danger to a person alone', () => {
    assert.deepEqual(
      safetyKinds.filter((kind) => hazardOf(kind) !== null),
      safetyKinds.filter((kind) => (hazardKinds as readonly string[]).includes(kind)),
    );
    for (const kind of ['crisis', 'abuse', 'safeguarding', 'threat', 'homeless'] as const)
      assert.equal(hazardOf(kind), null);
    assert.deepEqual(hazardKinds.map(gravityOf).filter((gravity) => gravity === 'significant').length, 1);
  });

  const now = '2026-12-03T10:00:00.000Z';
  const at = '2026-12-02T10:00:00.000Z';
  const refused: [code: string, HazardCommand[]][] = [
    ['IN_THE_FUTURE', [{ type: 'makeSafe', at: '2026-12-03T10:00:01.000Z' }]],
    ['BEFORE_REPORT', [{ type: 'makeSafe', at: '2026-12-01T09:59:59.000Z' }]],
    ['NOT_INVESTIGATED', [{ type: 'giveSummary', at }]],
    [
      'BEFORE_INVESTIGATION',
      [
        { type: 'finishInvestigation', at: now },
        { type: 'giveSummary', at },
      ],
    ],
    [
      'ALREADY_INVESTIGATED',
      [
        { type: 'finishInvestigation', at },
        { type: 'finishInvestigation', at },
      ],
    ],
    [
      'ALREADY_SAFE',
      [
        { type: 'makeSafe', at },
        { type: 'makeSafe', at },
      ],
    ],
    [
      'ALREADY_SUMMARISED',
      [
        { type: 'finishInvestigation', at },
        { type: 'giveSummary', at },
        { type: 'giveSummary', at },
      ],
    ],
  ];
  for (const [code, commands] of refused) {
    it(`refuses (${code}): ${commands.map(({ type }) => type).join(', ')}`, async () => {
      const { tell, act } = hazardAt('2026-12-01T10:00:00.000Z', 'gas');
      const { id } = await tell();
      for (const command of commands.slice(0, -1)) await act(id, command, now);
      const last = commands.at(-1);
      assert.ok(last);
      await assert.rejects(act(id, last, now), { message: code });
    });
  }
});
