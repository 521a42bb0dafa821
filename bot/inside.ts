import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Clock, clockStartingAt, systemClock } from '../services/clock.ts';
import { indexedComplaint } from '../services/complaints/lists/indexedComplaint.ts';
import { StoredConversations } from '../services/conversations/conversationStore.ts';
import { StoredSessions } from '../services/conversations/sessionStore.ts';
import type { Coordination } from '../services/coordination/coordination.ts';
import { openCoordination } from '../services/coordination/openCoordination.ts';
import { announceReplica, replicaId, withdrawReplica } from '../services/coordination/replicas.ts';
import { HeardError, hasCode } from '../services/errors.ts';
import { type CodeSender, noCodeSender } from '../services/identity/codeSender.ts';
import { OneTimeCodes } from '../services/identity/oneTimeCodes.ts';
import { Outbox } from '../services/outbox/outbox.ts';
import { topicsOwed } from '../services/outbox/topics.ts';
import type { RecordsDeps } from '../services/records/storedUnitOfWork.ts';
import type { Database } from '../services/storage/database.ts';
import { openSeal } from '../services/storage/dataKey.ts';
import { openDatabase } from '../services/storage/openDatabase.ts';
import type { Seal } from '../services/storage/seal.ts';
import {
  type ClosableUnderstander,
  createUnderstander,
  type UnderstanderDeps,
} from '../services/understanding/createUnderstander.ts';
import { currentModelFile } from '../services/understanding/learning/keptModels.ts';
import { loadScorer } from '../services/understanding/model/currentModel.ts';
import type { Scorer } from '../services/understanding/model/scores.ts';
import { createSecondOpinion } from '../services/understanding/secondOpinion/secondOpinion.ts';
import type { Closing } from './closing.ts';
import type { Config } from './config.ts';
import { Spool } from './spool.ts';

/** What stands behind the doors: the store, the lock on its words, coordination, understanding. */
export interface Inside {
  database: Database;
  seal: Seal;
  /** What units of work outside any turn are made with. */
  records: RecordsDeps;
  outbox: Outbox;
  store: StoredConversations;
  sessions: StoredSessions;
  codes: OneTimeCodes;
  codeSender: CodeSender;
  coordination: Coordination;
  understander: ClosableUnderstander;
  spool: Spool;
  clock: Clock;
}

/** A live server says so this often; after half a minute of silence it is taken for dead (replicas.ts). */
const heartbeatMilliseconds = 10_000;

/** Opens everything behind the doors. The data folder must be claimed before. Throws CONFIG, STORE_UNAVAILABLE, ... */
export async function openInside(config: Config, log: Logger, closing: Closing): Promise<Inside> {
  const { databaseUrl, dataDir, dataKey, redisUrl } = config;
  const onWarning = (message: string): void => log.warn(message);
  const database = await openDatabase({ databaseUrl, dataDir, onWarning });
  closing.add(() => database.close());
  const seal = await openSeal({ database, dataDir, dataKey });
  const clock = config.startAt === null ? systemClock : clockStartingAt(config.startAt);
  const outbox = new Outbox({ database, onNotice: onWarning });
  const records = { seal, project: indexedComplaint, owes: topicsOwed, owing: () => outbox.start() };
  const store = new StoredConversations({ database, ...records, clock });
  await refuseEarlierNow(config, store);
  const coordination = await openCoordination(redisUrl, onWarning);
  closing.add(() => coordination.close());
  await joinReplicas(database, config, closing);
  const scorer = scorerIn(dataDir, onWarning);
  const understander = createUnderstander({ onWarning, scorer, ...opinionOf(config, onWarning) });
  closing.add(() => understander.close());
  const spool = spoolIn(dataDir, seal, log);
  return {
    database,
    seal,
    records,
    outbox,
    store,
    sessions: new StoredSessions(database),
    codes: new OneTimeCodes(database.kysely, seal),
    codeSender: noCodeSender,
    coordination,
    understander,
    spool,
    clock,
  };
}

/** The model that was chosen with `heard model`; the built-in one when there is none, or it cannot be used. */
function scorerIn(dataDir: string, onWarning: (message: string) => void): Scorer {
  const chosen = currentModelFile(dataDir);
  if (chosen === null) return loadScorer();
  try {
    return loadScorer(chosen);
  } catch (thrown) {
    if (!hasCode(thrown, 'VERSION_UNKNOWN')) throw thrown;
    onWarning('The model that was chosen cannot be used; the built-in one is. See: heard model');
    return loadScorer();
  }
}

/** A language model for a second opinion, where one is set (LLM_BASE_URL). */
function opinionOf(
  { secondOpinion }: Config,
  onWarning: (message: string) => void,
): Pick<UnderstanderDeps, 'secondOpinion'> {
  return secondOpinion === null
    ? {}
    : { secondOpinion: createSecondOpinion({ ...secondOpinion, onWarning }) };
}

function spoolIn(dataDir: string, seal: Seal, log: Logger): Spool {
  const box = seal.ownBox('spool');
  const seals = {
    seal: (text: string) => box.seal('message', text),
    open: (sealed: Buffer) => box.open('message', sealed),
  };
  return new Spool(join(dataDir, 'spool'), seals, log);
}

/** HEARD_NOW never goes back behind what has happened: history would contradict itself (design 3.9). */
async function refuseEarlierNow({ startAt }: Config, store: StoredConversations): Promise<void> {
  if (startAt === null) return;
  // Looks through whole tables: only a clock that was set needs it.
  const last = await store.lastEventAt();
  if (last !== null && startAt < last) {
    throw new HeardError(
      'CONFIG',
      `HEARD_NOW lies before the last event in this store (${last}). Give a later time.`,
    );
  }
}

/** Announces this server and keeps doing so. Throws CONFIG when another one lives and there is no Redis between them. */
async function joinReplicas(database: Database, config: Config, closing: Closing): Promise<void> {
  const id = replicaId(config.dataDir);
  const announce = (): Promise<void> =>
    announceReplica(database, { id, hasRedis: config.redisUrl !== null, now: systemClock.now() });
  await announce();
  const beat = setInterval(() => {
    // A store that is away for a moment must not end the server; the next beat says so again.
    announce().catch(() => {});
  }, heartbeatMilliseconds);
  closing.add(async () => {
    clearInterval(beat);
    await withdrawReplica(database, id).catch(() => {});
  });
}
