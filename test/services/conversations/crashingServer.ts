import { recordedEvent, recordHead } from '../../support/records.ts';
import { openStoreAt, type StorePlace } from '../../support/stores.ts';

// A server to be killed: accepts messages in several conversations and gives them their turns, and tells its parent of
// each message that it has told a resident is safe.
const [, , place = '', round = ''] = process.argv;
const { conversations } = await openStoreAt(JSON.parse(place) as StorePlace);

for (let number = 1; ; number += 1) {
  await Promise.all(
    ['c1', 'c2', 'c3'].map(async (conversationId) => {
      const clientId = `${round}-${number}`;
      await conversations.accept({
        conversationId,
        clientId,
        activity: { type: 'message', id: `in-${clientId}`, text: clientId },
        receivedAt: '2026-03-17T10:05:00.000Z',
      });
      process.send?.({ conversationId, clientId });
      await conversations.runNextTurn(conversationId, async ({ activity, state, work }) => {
        const recordId = `record of ${conversationId} ${activity.text}`;
        await work.open(recordHead(recordId));
        await work.append(recordId, [recordedEvent('Logged')]);
        const turns = ((state as { turns: number } | null)?.turns ?? 0) + 1;
        return {
          state: { turns },
          activities: [{ type: 'message', text: `answer to ${activity.text}`, turns }],
        };
      });
    }),
  );
}
