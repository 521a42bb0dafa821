import { EventEmitter, once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, clockStartingAt } from '../../services/clock.ts';
import { StoredConversations } from '../../services/conversations/conversationStore.ts';
import type { ConversationHead } from '../../services/conversations/conversations.ts';
import { StoredSessions } from '../../services/conversations/sessionStore.ts';
import type { RecordsDeps } from '../../services/records/storedUnitOfWork.ts';
import type { Database } from '../../services/storage/database.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { openDatabase } from '../../services/storage/openDatabase.ts';
import type { Seal } from '../../services/storage/seal.ts';
import { freshDatabase, sharedPostgres } from './postgres.ts';

/** Where a store lies. */
export interface StorePlace {
  databaseUrl: string | null;
  dataDir: string;
}

/** An open store with everything that stands on it. */
export interface TestStore {
  place: StorePlace;
  database: Database;
  seal: Seal;
  records: RecordsDeps;
  conversations: StoredConversations;
  sessions: StoredSessions;
  /** The next thing that the store warns of. */
  nextWarning(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a fresh store, or another time the one that lies at a place. Closed after the suite by itself. */
export type OpenStore = (at?: StorePlace) => Promise<TestStore>;

/** The day on which the stores' tests play. */
export const testClock: Clock = clockStartingAt('2026-03-17T10:05:00.000Z', () => 0);

/** Opens what lies at a place. The caller closes it. */
export async function openStoreAt(place: StorePlace): Promise<TestStore> {
  const warnings = new EventEmitter();
  const database = await openDatabase({
    ...place,
    onWarning: (message) => warnings.emit('warning', message),
  });
  const seal = await openSeal({ database, dataKey: null, dataDir: place.dataDir });
  const records: RecordsDeps = { seal, project: () => null, owes: () => [] };
  return {
    place,
    database,
    seal,
    records,
    conversations: new StoredConversations({ ...records, database, clock: testClock }),
    sessions: new StoredSessions(database),
    nextWarning: async () => String((await once(warnings, 'warning'))[0]),
    close: () => database.close(),
  };
}

let template: Promise<string> | null = null;

/** An embedded store with its tables, to copy: making one takes seconds. */
async function embeddedTemplate(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'heard-template-'));
  const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
  await database.close();
  return dataDir;
}

/** The run's one template, made when first asked for. */
export function embeddedStoreTemplate(): Promise<string> {
  template ??= embeddedTemplate();
  return template;
}

/** A new folder with an embedded store that has its tables and nothing in them. */
export async function freshEmbeddedPlace(): Promise<StorePlace> {
  const from = await embeddedStoreTemplate();
  const dataDir = mkdtempSync(join(tmpdir(), 'heard-store-'));
  cpSync(join(from, 'pgdata'), join(dataDir, 'pgdata'), { recursive: true });
  return { databaseUrl: null, dataDir };
}

/** A new database on the run's PostgreSQL, and a folder for its data key. */
export async function freshServerPlace(): Promise<StorePlace> {
  return { databaseUrl: await freshDatabase(), dataDir: mkdtempSync(join(tmpdir(), 'heard-store-')) };
}

const places = { PGlite: freshEmbeddedPlace, PostgreSQL: freshServerPlace };

/** Runs a suite on both stores: what holds on one holds on the other. */
export function forEachStore(suite: (openStore: OpenStore, name: keyof typeof places) => void): void {
  for (const name of ['PGlite', 'PostgreSQL'] as const) {
    describe(`on ${name}`, () => {
      const opened: TestStore[] = [];
      before(async function () {
        // The first store of a run is made from nothing, on a machine that may have other things to do.
        this.timeout(120_000);
        await (name === 'PGlite' ? embeddedStoreTemplate() : sharedPostgres());
      });
      after(async () => {
        for (const store of opened.toReversed()) {
          await store.close();
          rmSync(store.place.dataDir, { recursive: true, force: true });
        }
      });
      suite(async (at) => {
        const store = await openStoreAt(at ?? (await places[name]()));
        opened.push(store);
        return store;
      }, name);
    });
  }
}

/** A conversation's head with what a test does not care about filled in. */
export function conversationHead(id: string, more: Partial<ConversationHead> = {}): ConversationHead {
  return {
    id,
    landlord: 'belgrave',
    residentId: `resident of ${id}`,
    channel: 'webchat',
    startedAt: '2026-03-17T10:00:00.000Z',
    endedAt: null,
    ...more,
  };
}

// At the top of a file's first import this is mocha's root: it runs once, after every test of the run.
if (typeof after === 'function') {
  after('remove the embedded template', async () => {
    if (template !== null) rmSync(await template, { recursive: true, force: true });
  });
}
