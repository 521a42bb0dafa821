import type { Database } from '../storage/database.ts';

/** How many messages to these landlords were given up: accepted, apologised for, and never answered. */
export async function countFailedMessages(database: Database, landlordIds: string[]): Promise<number> {
  if (landlordIds.length === 0) return 0;
  const { failed } = await database.kysely
    .selectFrom('inbox')
    .innerJoin('conversations', 'conversations.id', 'inbox.conversation_id')
    .select((count) => count.fn.countAll<number>().as('failed'))
    .where('inbox.standing', '=', 'failed')
    .where('conversations.landlord', 'in', landlordIds)
    .executeTakeFirstOrThrow();
  return failed;
}
