import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import { hexOfBytes, instantOfSql } from '../../../services/storage/sqlTypes.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

describe('values from the store', () => {
  it('gives instants in our own form, cut to milliseconds', () => {
    assert.equal(instantOfSql('2026-03-17 10:05:00+00'), '2026-03-17T10:05:00.000Z');
    assert.equal(instantOfSql('2026-03-17 10:05:00.5+00'), '2026-03-17T10:05:00.500Z');
    assert.equal(instantOfSql('2026-03-17 10:05:00.123987+00'), '2026-03-17T10:05:00.123Z');
    assert.equal(instantOfSql('infinity'), 'infinity');
  });

  it('writes bytes as PostgreSQL reads them, also those of a view into a larger buffer', () => {
    assert.equal(hexOfBytes(Buffer.from('abcdef').subarray(1, 3)), '\\x6263');
  });

  forEachStore((openStore) => {
    let store: TestStore;

    before(async () => {
      store = await openStore();
    });

    it('comes back as it went in: instants, days, bytes, large numbers, JSON', async () => {
      const instants = fc
        .date({
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString());
      await fc.assert(
        fc.asyncProperty(
          instants,
          fc.uint8Array(),
          fc.maxSafeInteger(),
          fc.jsonValue({ stringUnit: 'grapheme' }),
          async (at, bytes, count, value) => {
            const day = at.slice(0, 10);
            const { rows } = await sql<Record<string, unknown>>`
              select ${at}::timestamptz as at, ${day}::date as day, ${Buffer.from(bytes)}::bytea as bytes,
                     ${count}::int8 as count, ${JSON.stringify([value])}::jsonb as value`.execute(
              store.database.kysely,
            );
            const [row] = rows;
            assert.deepEqual(
              { ...row, bytes: Buffer.from(row?.bytes as Uint8Array) },
              { at, day, bytes: Buffer.from(bytes), count, value: JSON.parse(JSON.stringify([value])) },
            );
          },
        ),
        { numRuns: 40 },
      );
    });

    it('comes back from lists of values too', async () => {
      const { rows } = await sql<{ text: string; bytes: Uint8Array; day: string | null }>`
        select * from unnest(${['a"\\', ' {},']}::text[], ${[Buffer.of(1), Buffer.of(255)]}::bytea[],
                             ${['2026-03-29', null]}::date[]) as given (text, bytes, day)`.execute(
        store.database.kysely,
      );
      assert.deepEqual(
        rows.map(({ text, bytes, day }) => [text, [...bytes], day]),
        [
          ['a"\\', [1], '2026-03-29'],
          [' {},', [255], null],
        ],
      );
    });
  });
});
