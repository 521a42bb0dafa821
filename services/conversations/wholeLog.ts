import { CompiledQuery, type Kysely } from 'kysely';
import type { Seal } from '../storage/seal.ts';
import type { Tables } from '../storage/tables.ts';
import type { LogEntry } from './loggedActivity.ts';
import { openMessage } from './messageSeal.ts';
import { entriesStatement } from './statements.ts';

interface EntryRow {
  sealing_key: Uint8Array;
  position: number;
  activity_id: string;
  body: Uint8Array;
}

const most = 500;

/** The whole log of a conversation, opened, in its order. Empty for one that was erased or never was. */
export async function wholeLog(
  store: Kysely<Tables>,
  seal: Pick<Seal, 'box'>,
  conversationId: string,
): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (let after = 0; ; ) {
    const query = CompiledQuery.raw(entriesStatement, [conversationId, after, most]);
    const { rows } = await store.executeQuery<EntryRow>(query);
    for (const { sealing_key: key, position, activity_id: id, body } of rows) {
      entries.push({ position, activity: openMessage(seal.box(conversationId, key), id, body) });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < most) return entries;
    after = last.position;
  }
}
