import type { Coordination } from './coordination.ts';
import { InMemoryCoordination } from './inMemory.ts';
import { RedisCoordination } from './redis.ts';

/**
 * Redis when its address is given, this server's own memory otherwise.
 * @param onWarning told when Redis goes away and comes back
 * Throws CONFIG for an address that is none.
 */
export async function openCoordination(
  redisUrl: string | null,
  onWarning: (message: string) => void,
): Promise<Coordination> {
  return redisUrl === null ? new InMemoryCoordination() : RedisCoordination.open({ redisUrl, onWarning });
}
