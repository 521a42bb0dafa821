import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildHouse, type House } from '../../bot/house.ts';
import { Spool } from '../../bot/spool.ts';
import { type Clock, type Instant, plusMilliseconds } from '../../services/clock.ts';
import { indexedComplaint } from '../../services/complaints/lists/indexedComplaint.ts';
import { StoredConversations } from '../../services/conversations/conversationStore.ts';
import { StoredSessions } from '../../services/conversations/sessionStore.ts';
import { InMemoryCoordination } from '../../services/coordination/inMemory.ts';
import {
  type AddressToConfirm,
  type CodeSender,
  type CodeToSend,
  codeRoutes,
} from '../../services/identity/codeSender.ts';
import { OneTimeCodes } from '../../services/identity/oneTimeCodes.ts';
import type { JobHandlers, Jobs } from '../../services/jobs/jobs.ts';
import { openJobs } from '../../services/jobs/openJobs.ts';
import { loadLandlords } from '../../services/landlords/landlords.ts';
import { Outbox } from '../../services/outbox/outbox.ts';
import { topicsOwed } from '../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import type { Database } from '../../services/storage/database.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import { openDatabase } from '../../services/storage/openDatabase.ts';
import type { Seal } from '../../services/storage/seal.ts';
import { createUnderstander } from '../../services/understanding/createUnderstander.ts';
import type { Understander } from '../../services/understanding/understanding.ts';

/** Keeps what would be sent. */
export class TestCodeSender implements CodeSender {
  readonly routes = codeRoutes;
  readonly sent: CodeToSend[] = [];
  /** Whose address was asked to be confirmed. */
  readonly asked: AddressToConfirm[] = [];

  async send(code: CodeToSend): Promise<void> {
    this.sent.push(code);
  }

  async confirm(address: AddressToConfirm): Promise<void> {
    this.asked.push(address);
  }
}

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #now: Instant = '2026-03-17T10:05:00.000Z';

  now(): Instant {
    return this.#now;
  }

  set(now: Instant): void {
    this.#now = now;
  }

  advance(milliseconds: number): void {
    this.#now = plusMilliseconds(this.#now, milliseconds);
  }
}

/** The whole house behind the doors on an embedded store of its own: real store, real turn, real understanding. */
export interface TestHouse extends House {
  clock: TestClock;
  store: StoredConversations;
  codes: OneTimeCodes;
  /** What was sent in place of mail and texts. */
  sentCodes: TestCodeSender;
  database: Database;
  /** For what is found by a blind index. */
  seal: Seal;
  outbox: Outbox;
  /** Works on what events owe from now on, on the real queue. Without it, it stays in the outbox. */
  work(handlers: JobHandlers): Promise<Jobs>;
  inWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a house in a new folder. `understander` replaces the real one, for a turn that must fail. */
export async function openTestHouse(
  replace: { understander?: Understander; codeSender?: CodeSender } = {},
): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heard-house-'));
  const clock = new TestClock();
  const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
  const seal = await openSeal({ database, dataDir, dataKey: null });
  const outbox = new Outbox({ database, onNotice: () => {} });
  const deps = { seal, project: indexedComplaint, owes: topicsOwed, owing: () => outbox.start() };
  const store = new StoredConversations({ database, ...deps, clock });
  const codes = new OneTimeCodes(database.kysely, seal);
  const sentCodes = new TestCodeSender();
  const understander = createUnderstander({});
  const coordination = new InMemoryCoordination();
  const box = seal.ownBox('spool');
  const log = pino({ level: 'silent' });
  const spoolSeal = {
    seal: (text: string) => box.seal('message', text),
    open: (sealed: Buffer) => box.open('message', sealed),
  };
  const house = buildHouse({
    store,
    sessions: new StoredSessions(database),
    codes,
    codeSender: replace.codeSender ?? sentCodes,
    coordination,
    understander: replace.understander ?? understander,
    landlords: loadLandlords(),
    spool: new Spool(join(dataDir, 'spool'), spoolSeal, log),
    inUnitOfWork: (work) => inUnitOfWork(database, deps, work),
    outbox,
    clock,
    registration: null,
    production: true,
    log,
  });
  const working: Jobs[] = [];
  return {
    ...house,
    clock,
    database,
    seal,
    outbox,
    store,
    codes,
    sentCodes,
    work: async (handlers) => {
      const opened = await openJobs({ database, handlers, onTrouble: () => {}, lookSeconds: 0.5 });
      working.push(opened);
      outbox.carryTo(opened);
      outbox.start();
      return opened;
    },
    inWork: (work) => inUnitOfWork(database, deps, work),
    close: async () => {
      await house.turns.stop();
      await house.codePost.idle();
      outbox.carryTo(null);
      await outbox.idle();
      await Promise.all(working.map((jobs) => jobs.stop(0)));
      await coordination.close();
      await understander.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
