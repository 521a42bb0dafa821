import assert from 'node:assert/strict';
import type { CommandResult, CommandStore } from '../../../bot/commands/command.ts';
import { runStoreCommand } from '../../../bot/commands/commands.ts';
import { type Config } from '../../../bot/config.ts';
import { clockStartingAt } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { StoredConversations } from '../../../services/conversations/conversationStore.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';

/** When residents wrote. */
export const received = '2026-03-17T10:05:00.000Z';
/** When cases were closed. */
export const closedAt = '2026-04-01T09:00:00.000Z';
/** The day after the six years of a case. */
export const sixYearsLater = '2032-04-02T09:00:00.000Z';

/** Every landlord of the house with this retention. */
export function keeping(retention: Landlord['retention']): Landlord[] {
  return loadLandlords().map((landlord) => ({ ...landlord, retention }));
}

/** An opened store, and where it lies. */
export interface AtHand {
  config: Config;
  folder: string;
  store: CommandStore;
}

/** A chat with one message of the resident and its answer. */
export async function chat(
  { config, store }: AtHand,
  id: string,
  text: string,
  at = received,
): Promise<StoredConversations> {
  const seal = await openSeal({ database: store.database, dataDir: config.dataDir, dataKey: null });
  const deps = { seal, project: indexedComplaint, owes: topicsOwed };
  const clock = clockStartingAt(at, () => 0);
  const conversations = new StoredConversations({ ...deps, database: store.database, clock });
  const whose = { landlord: 'belgrave', residentId: `resident of ${id}`, channel: 'webchat' };
  await conversations.start({ id, ...whose, startedAt: at, endedAt: null });
  await conversations.accept({
    conversationId: id,
    clientId: 'first',
    activity: { type: 'message', text },
    receivedAt: at,
  });
  const said = [{ type: 'message', text: `We heard: ${text}` }];
  await conversations.runNextTurn(id, () => Promise.resolve({ state: null, activities: said }));
  return conversations;
}

/** A case that was made in a chat, decided and closed. */
export async function closedCase(at: AtHand, conversationId: string, text: string) {
  const { store } = at;
  await chat(at, conversationId, text);
  return store.inUnitOfWork(async (work) => {
    const landlord = keeping({ casesYears: 6, chatsDays: 90 }).find(({ id }) => id === 'belgrave');
    assert.ok(landlord);
    const by = { kind: 'staff', id: 'b.clerk' } as const;
    const serviceAt = (now: string) => new CaseService({ work, landlord, now, by });
    const { id, reference } = await serviceAt(received).logComplaint({
      residentId: `resident of ${conversationId}`,
      conversationId,
      channel: 'chat',
      receivedAt: received,
      category: 'repairs',
      concernId: null,
      onBehalfOf: null,
      group: false,
      what: [text],
    });
    const service = serviceAt(closedAt);
    await service.staff(id, { type: 'acknowledge' });
    await service.staff(id, { type: 'decide', finding: 'upheld', reasons: `Because ${text}` });
    await service.staff(id, { type: 'close' });
    return { id, reference };
  });
}

/** `retention` as it is typed at a moment. */
export function asking({ config, folder, store }: AtHand, landlords: Landlord[], now: string) {
  const clock = clockStartingAt(now, () => 0);
  return (...args: string[]): Promise<CommandResult> =>
    runStoreCommand('retention', args, { config, landlords, clock, folder, store });
}
