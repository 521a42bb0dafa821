import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { sharedPostgres } from '../../support/postgres.ts';
import { landlordCalled } from '../../support/serviceAt.ts';
import { freshServerPlace, openStoreAt, type TestStore } from '../../support/stores.ts';
import { plansOf, questions } from './questions.ts';
import { type Seeded, seedCases } from './seedCases.ts';

/** Tables that grow with every case there has ever been. */
const growing = ['records', 'events', 'complaint_index'];
const landlord = landlordCalled('belgrave');

describe('Among two thousand cases on PostgreSQL', function () {
  this.timeout(120_000);
  let store: TestStore;
  let seeded: Seeded[] = [];

  before(async () => {
    await sharedPostgres();
    store = await openStoreAt(await freshServerPlace());
    seeded = await seedCases(store.database, landlord, 2000);
    await sql`analyze`.execute(store.database.kysely);
  });
  after(async () => {
    await store.close();
    rmSync(store.place.dataDir, { recursive: true, force: true });
  });

  for (const [name, ask] of Object.entries(questions)) {
    it(`no table that grows is read through for: ${name}`, async () => {
      const { database, seal } = store;
      const about = seeded[1001] ?? assert.fail();
      const once = () => ask({ database, seal, landlord, now: '2026-11-21T10:00:00.000Z' }, about);
      const found = await once();
      assert.ok(found > 0 && found < 100, `${found} found`);
      const plans = await plansOf(database, once);
      for (const { sql: statement, nodes, text } of plans) {
        const read = nodes.filter((node) => growing.includes(node['Relation Name'] ?? ''));
        const through = read.filter((node) => node['Node Type'] === 'Seq Scan');
        assert.equal(through.length, 0, `${text}\n${statement}`);
      }
      const indexes = plans.flatMap(({ nodes }) => nodes.flatMap((node) => node['Index Name'] ?? []));
      assert.ok(indexes.length >= plans.length, indexes.join(', '));
    });
  }
});
