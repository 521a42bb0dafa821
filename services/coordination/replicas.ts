import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { epochMilliseconds, type Instant, plusMilliseconds } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Database } from '../storage/database.ts';

/** A server that uses a store, as it announces itself. */
export interface Replica {
  /** The same at every start from one data folder (`replicaId`): a server that was killed must not shut itself out. */
  id: string;
  hasRedis: boolean;
  /** Real time, also under HEARD_NOW. */
  now: Instant;
}

/** A server that was silent for longer is taken for dead. Announce at least every ten seconds. */
export const replicaSilenceMilliseconds = 30_000;

/**
 * Says that this server lives; called at the start and then now and then. Several servers need Redis, or a resident
 * whose browser holds on to one would never see what another has answered: so a second live one without is refused.
 * Throws CONFIG.
 */
export async function announceReplica(database: Database, replica: Replica): Promise<void> {
  const { id, hasRedis, now } = replica;
  const others = await database.transaction(async (transaction) => {
    // Two that start at the same moment must see each other.
    await sql`lock table replicas in share row exclusive mode`.execute(transaction);
    const alive = await transaction
      .selectFrom('replicas')
      .select(['has_redis', 'heartbeat_at'])
      .where('id', '!=', id)
      .where('heartbeat_at', '>', plusMilliseconds(now, -replicaSilenceMilliseconds))
      .execute();
    if (alive.length > 0 && !(hasRedis && alive.every((other) => other.has_redis))) return alive;
    await transaction
      .insertInto('replicas')
      .values({ id, has_redis: hasRedis, heartbeat_at: now })
      .onConflict((same) => same.column('id').doUpdateSet({ has_redis: hasRedis, heartbeat_at: now }))
      .execute();
    return [];
  });
  if (others.length === 0) return;
  const lastSeen = Math.max(...others.map((other) => epochMilliseconds(other.heartbeat_at)));
  const ago = Math.max(0, Math.round((epochMilliseconds(now) - lastSeen) / 1_000));
  throw new HeardError(
    'CONFIG',
    `Another server uses this store (last seen ${ago} s ago) and there is no Redis between the two: set REDIS_URL on both, or stop the other and wait half a minute`,
  );
}

/** Says that this server has stopped, so that another may start at once. */
export async function withdrawReplica(database: Database, id: string): Promise<void> {
  await database.kysely.deleteFrom('replicas').where('id', '=', id).execute();
}

/** The server's name among replicas: one for each data folder, made at its first start. */
export function replicaId(dataDir: string): string {
  const file = join(dataDir, 'replica.id');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomUUID()}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
