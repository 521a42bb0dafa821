import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { complaintFrom } from '../../../../services/complaints/evolve.ts';
import type { Breakdown } from '../../../../services/reporting/yearly/breakdown.ts';
import { reportCsv } from '../../../../services/reporting/yearly/csv.ts';
import { figuresOf } from '../../../../services/reporting/yearly/figures.ts';
import { type Gathered, gather } from '../../../../services/reporting/yearly/gather.ts';
import { assessmentPage } from '../../../../services/reporting/yearly/page/assessmentPage.ts';
import { reportPage } from '../../../../services/reporting/yearly/page/reportPage.ts';
import { reportingQuarter, reportingYear } from '../../../../services/reporting/yearly/period.ts';
import { type Edition, type Report, reportOf } from '../../../../services/reporting/yearly/report.ts';
import { firstNames, lastNames, streets } from '../../../../services/wording/en/demo/people.ts';
import { landlordCalled } from '../../../support/serviceAt.ts';
import { type DemoYear, demoYear, year } from './demoYear.ts';
import type { RawEvent, RawRecord } from './rawRecords.ts';
import { recount } from './recount.ts';

const landlordIds = ['belgrave', 'coop-homes'] as const;
type LandlordId = (typeof landlordIds)[number];

/** Every number of every figure that is not nought, by its place. */
function numbersOf(chapters: Record<string, Breakdown[]>): Record<string, number> {
  const all: [string, number][] = [];
  for (const [chapter, breakdowns] of Object.entries(chapters)) {
    for (const { key, basis, cells } of breakdowns) {
      const figure = key === 'findings' ? `${key} ${basis}` : key;
      for (const cell of cells) {
        const path = [chapter, figure, cell.key].join(' / ');
        all.push([path, cell.count]);
        for (const part of cell.parts) {
          for (const line of part.cells) all.push([[path, part.key, line.key].join(' / '), line.count]);
        }
      }
    }
  }
  const some = all.filter(([, count]) => count > 0);
  return Object.fromEntries(some.toSorted(([one], [other]) => one.localeCompare(other)));
}

/** A file of comma-separated values, read by its own rules. */
function parsed(csv: string): string[][] {
  const fields = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy);
  const rows: string[][] = [[]];
  for (const [, inQuotes, bare, end] of fields) {
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('The yearly report of a demo', function () {
  this.timeout(240_000);
  let demo: DemoYear | undefined;
  let gathered: Record<LandlordId, Gathered>;

  async function rawRecords(landlord: LandlordId): Promise<RawRecord[]> {
    const { database } = (demo ?? assert.fail()).store;
    const { rows } = await sql<{ id: string; kind: string; opened_at: string; body: RawEvent }>`
      select r.id, r.kind, r.opened_at, e.body from records r join events e on e.record_id = r.id
      where r.landlord = ${landlord} order by r.id, e.seq`.execute(database.kysely);
    const records = new Map<string, RawRecord>();
    for (const { id, kind, opened_at: openedAt, body } of rows) {
      const record = records.get(id) ?? { kind, openedAt, events: [] };
      records.set(id, record);
      record.events.push(typeof body === 'string' ? (JSON.parse(body) as RawEvent) : body);
    }
    return [...records.values()];
  }

  const gatherFor = (id: LandlordId, reader: string | null): Promise<Gathered> =>
    (demo ?? assert.fail()).inWork((work) =>
      gather(work, {
        landlord: landlordCalled(id),
        period: reportingYear('2026-27'),
        reader,
        today: year.until,
      }),
    );

  before(async () => {
    demo = await demoYear(500);
    gathered = {
      belgrave: await gatherFor('belgrave', 'd.quarrel-demo'),
      'coop-homes': await gatherFor('coop-homes', 'm.teasel-demo'),
    };
  });

  after(async () => {
    if (demo === undefined) return;
    await demo.store.close();
    rmSync(demo.store.place.dataDir, { recursive: true, force: true });
  });

  const made = (id: LandlordId, edition: Edition, more: Partial<Gathered> = {}): Report => {
    const { counted, readsAll, isDemo } = { ...gathered[id], ...more };
    return reportOf(counted, { edition, homes: 400, readsAll, isDemo });
  };

  for (const id of landlordIds) {
    it(`has in every figure what a recount of the raw events has: ${id}`, async () => {
      const again = recount(await rawRecords(id));
      assert.ok(Object.keys(again).length > 150, `${Object.keys(again).length} numbers`);
      assert.deepEqual(numbersOf(figuresOf(gathered[id].counted)), again);
    });

    it(`names nobody and no case: ${id}`, () => {
      const texts = (['public', 'internal'] as const).flatMap((edition) => {
        const report = made(id, edition);
        return [reportPage(report), reportCsv(report), assessmentPage(report, landlordCalled(id))];
      });
      const { complaints } = gathered[id].counted;
      const references = complaints.map(({ reference }) => reference);
      const forbidden = [
        ...references,
        ...firstNames,
        ...lastNames,
        ...streets,
        'example.org',
        '-demo',
        '07700',
      ];
      for (const text of texts) {
        for (const word of forbidden) assert.ok(!text.includes(word), word);
      }
    });

    it(`is the same numbers as comma-separated values: ${id}`, () => {
      const report = made(id, 'internal', { readsAll: true });
      const rows = parsed(reportCsv(report));
      assert.ok(rows.every((row) => row.length === 8));
      const channel = report.figures.stageOne.find(({ key }) => key === 'channel');
      const numbers = rows
        .filter(([, figure]) => figure === 'How complaints came')
        .map((row) => Number(row[6]));
      assert.deepEqual(numbers, [channel?.total, ...(channel?.cells.map(({ count }) => count) ?? [])]);
    });

    it(`shows no number from 1 to 4 to the public: ${id}`, () => {
      const rows = parsed(reportCsv(made(id, 'public')));
      assert.deepEqual(
        rows.filter((row) => ['1', '2', '3', '4'].includes(row[6] ?? '')),
        [],
      );
      assert.ok(rows.some((row) => row[6] === 'hidden'));
    });
  }

  it('shows small numbers to whoever may read every case, and to nobody else', async () => {
    const about = gathered.belgrave.counted.complaints.find(({ subjects }) => subjects.length > 0);
    const [subject = ''] = about?.subjects ?? [];
    assert.notEqual(subject, '');
    for (const [reader, hidden] of [
      ['d.quarrel-demo', null],
      [subject, 'reader'],
      [null, 'reader'],
      ['somebody.else', 'reader'],
    ] as const) {
      const own = await gatherFor('belgrave', reader);
      assert.equal(made('belgrave', 'internal', own).hidden, hidden, String(reader));
    }
  });

  it('counts cases that the reader may not see, and leaves the rest of the report as it is', async () => {
    const full = made('belgrave', 'internal');
    const hidden = made('belgrave', 'internal', await gatherFor('belgrave', null));
    const totals = ({ figures }: Report) => figures.stageOne.map(({ total }) => total);
    assert.deepEqual(totals(hidden), totals(full));
  });

  it('works CH01 and CH02 out of the numbers that it shows', () => {
    const { measures, figures } = made('coop-homes', 'internal', { readsAll: true });
    const step = figures.stageOne.find(({ key }) => key === 'stageOneStep');
    const total = step?.total ?? 0;
    const inTime = step?.cells[0]?.parts[1]?.cells[0]?.count ?? 0;
    assert.ok(total > 100 && inTime > 50);
    assert.deepEqual(measures.slice(0, 2), [
      { name: 'CH01', stage: 1, of: total, by: 400, value: (total * 1000) / 400 },
      { name: 'CH02', stage: 1, of: inTime, by: total, value: (inTime * 100) / total },
    ]);
  });

  it('has four quarters that make up the year', () => {
    const { counted } = gathered.belgrave;
    const madeIn = (period: typeof counted.period) =>
      figuresOf({ ...counted, period }).stageOne[0]?.cells.reduce((sum, { count }) => sum + count, 0) ?? 0;
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((name) =>
      madeIn(reportingQuarter(name)),
    );
    assert.equal(
      quarters.reduce((sum, each) => sum + each, 0),
      madeIn(counted.period),
    );
  });

  it('takes the day of the letter, not of the decision', async () => {
    const decided = (one: Complaint) => one.history.findIndex(({ type }) => type === 'StageOneDecided');
    const { counted } = gathered.belgrave;
    const one =
      counted.complaints.find((each) => decided(each) >= 0 && each.receivedOn < '2026-09-01') ??
      assert.fail();
    const at = decided(one);
    const events = one.history.filter(
      (event, index) => index <= at || !('letter' in event && event.letter === 'stage_one_decision'),
    );
    const { id, landlord, policyVersion } = one;
    const head = {
      id,
      kind: 'complaint' as const,
      landlord,
      reference: one.reference,
      residentId: null,
      conversationId: null,
      policyVersion,
      openedAt: one.receivedAt,
    };
    const stamp = { recordedAt: one.receivedAt, by: { kind: 'heard' as const } };
    const posted = {
      type: 'LetterPosted' as const,
      letter: 'stage_one_decision' as const,
      how: 'post' as const,
      occurredOn: year.until,
      ...stamp,
    };
    const answered = (history: typeof events) => {
      const only = { ...counted, complaints: [complaintFrom({ head, events: history })] };
      const step = figuresOf(only).stageOne.find(({ key }) => key === 'stageOneStep');
      const done = step?.cells.find(({ key }) => key === 'done');
      return { done: done?.count, late: done?.parts[0]?.cells[1]?.count };
    };
    assert.deepEqual(answered([...events, posted]), { done: 1, late: 1 });
    assert.deepEqual(answered([...events, { ...posted, type: 'LetterFailed' }]), { done: 0, late: 0 });
  });
});
