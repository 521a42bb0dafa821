import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { recordHead } from '../../support/records.ts';
import { conversationHead, forEachStore } from '../../support/stores.ts';

const said = 'Xylophone Zebediah';

describe('the store after a conversation', () => {
  forEachStore((openStore) => {
    it("holds nobody's words readable, in whatever table", async () => {
      const { conversations, database } = await openStore();
      await conversations.start(conversationHead('c'));
      for (const logged of [true, false]) {
        const activity = { type: 'message', text: said };
        const receivedAt = '2026-03-17T10:05:00.000Z';
        await conversations.accept({
          conversationId: 'c',
          clientId: `${logged}`,
          activity,
          receivedAt,
          logged,
        });
        await conversations.runNextTurn('c', async ({ work }) => {
          await work.open(recordHead(`r ${logged}`));
          await work.seal(`r ${logged}`, said);
          return { state: { said }, activities: [activity], invokeResponse: said };
        });
      }
      const tables = await sql<{ name: string }>`
        select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
        database.kysely,
      );
      assert.ok(tables.rows.length >= 10);
      for (const { name } of tables.rows) {
        const { rows } = await sql<{ dump: string | null }>`
          select string_agg(t::text, '') as dump from ${sql.table(name)} as t`.execute(database.kysely);
        const dump = rows[0]?.dump ?? '';
        for (const word of said.split(' ')) {
          assert.ok(
            !dump.includes(word) && !dump.includes(Buffer.from(word).toString('hex')),
            `${word} in ${name}`,
          );
        }
      }
    });
  });
});
