import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildHouse, type House, type HouseDeps } from '../../bot/house.ts';
import { Spool } from '../../bot/spool.ts';
import type { HeardData } from '../../dialogs/spoken.ts';
import { indexedComplaint } from '../../services/complaints/lists/indexedComplaint.ts';
import { StoredConversations } from '../../services/conversations/conversationStore.ts';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { InMemoryCoordination } from '../../services/coordination/inMemory.ts';
import { noCodeSender } from '../../services/identity/codeSender.ts';
import { OneTimeCodes } from '../../services/identity/oneTimeCodes.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { loadLandlords } from '../../services/landlords/landlords.ts';
import { topicsOwed } from '../../services/outbox/topics.ts';
import type { RecordKind } from '../../services/records/record.ts';
import { inUnitOfWork } from '../../services/records/storedUnitOfWork.ts';
import type { Stream } from '../../services/records/unitOfWork.ts';
import { createUnderstander } from '../../services/understanding/createUnderstander.ts';
import type { Understander } from '../../services/understanding/understanding.ts';
import { freshEmbeddedPlace, openStoreAt } from '../support/stores.ts';
import { TestClock } from '../support/testHouse.ts';
import { behindALine, type StoreLine } from './cutStore.ts';

/** A house over a real store that can be taken away. */
export interface CuttableHouse extends House {
  line: StoreLine;
  /** The store itself, whatever the line is doing. */
  store: StoredConversations;
  clock: TestClock;
  spool: Spool;
  spoolFolder: string;
  /** What was logged for the operator. */
  logged: string[];
  /** A new chat with Belgrave, greeting included. */
  chat(): Promise<string>;
  /** Sends words and resolves with what the door said. */
  say(
    conversationId: string,
    text: string,
    clientId?: string,
  ): Promise<{ activityId: string; spooled: LoggedActivity[] }>;
  /** A conversation's whole log. */
  logOf(conversationId: string): Promise<LoggedActivity[]>;
  /** Records of one kind in a conversation. */
  records(kind: RecordKind, conversationId: string): Promise<Stream[]>;
  /** The house as another start would build it over the same store and folder. */
  again(landlords?: readonly Landlord[]): House;
  /** Every file of the spool with its bytes. */
  spooledFiles(): Promise<{ name: string; bytes: Buffer }[]>;
  close(): Promise<void>;
}

/** Opens a house on a store of its own. `wrap` puts something between it and its understanding. */
export async function openCuttableHouse(
  wrap: (real: Understander) => Understander = (real) => real,
): Promise<CuttableHouse> {
  const opened = await openStoreAt(await freshEmbeddedPlace());
  const { database, seal, place } = opened;
  const clock = new TestClock();
  const deps = { seal, project: indexedComplaint, owes: topicsOwed };
  const real = new StoredConversations({ database, ...deps, clock });
  const { store, line } = behindALine(real);
  const understander = createUnderstander({});
  const coordination = new InMemoryCoordination();
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (text: string) => void logged.push(text) });
  const box = seal.ownBox('spool');
  const spoolFolder = join(place.dataDir, 'spool');
  const spoolSeal = {
    seal: (text: string) => box.seal('message', text),
    open: (sealed: Buffer) => box.open('message', sealed),
  };
  const spool = new Spool(spoolFolder, spoolSeal, log);
  const built: HouseDeps = {
    store,
    sessions: opened.sessions,
    coordination,
    understander: wrap(understander),
    landlords: loadLandlords(),
    spool,
    inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
    codes: new OneTimeCodes(database.kysely, seal),
    codeSender: noCodeSender,
    clock,
    registration: null,
    production: true,
    log,
  };
  const house = buildHouse(built);
  let said = 0;
  return {
    ...house,
    again: (landlords = built.landlords) =>
      buildHouse({ ...built, landlords, spool: new Spool(spoolFolder, spoolSeal, log) }),
    line,
    store: real,
    clock,
    spool,
    spoolFolder,
    logged,
    chat: async () => (await house.reception.open('belgrave', null)).conversationId,
    say: (conversationId, text, clientId) => {
      said += 1;
      return house.reception.receive({
        conversationId,
        clientId: clientId ?? `said-${said}`,
        activity: { type: 'message', text },
        landlord: 'belgrave',
      });
    },
    logOf: async (conversationId) =>
      (await real.entriesAfter(conversationId, 0, 1_000)).map(({ activity }) => activity),
    records: (kind, conversationId) =>
      inUnitOfWork(database, deps, (unit) => unit.list({ kind, conversationId })),
    spooledFiles: async () => {
      const names = await readdir(spoolFolder).catch(() => [] as string[]);
      return Promise.all(
        names.map(async (name) => ({ name, bytes: await readFile(join(spoolFolder, name)) })),
      );
    },
    close: async () => {
      await house.turns.stop();
      await coordination.close();
      await understander.close();
      await opened.close();
      rmSync(place.dataDir, { recursive: true, force: true });
    },
  };
}

/** What Heard did in a message. */
export function actsOf(activity: LoggedActivity): string[] {
  return (activity.channelData as { heard?: HeardData } | undefined)?.heard?.acts ?? [];
}

/** Heard's messages that answer the message of this id. */
export function answersTo(log: LoggedActivity[], activityId: string): LoggedActivity[] {
  return log.filter((activity) => activity.replyToId === activityId);
}
