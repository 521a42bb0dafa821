import type { IncomingMessage } from 'node:http';
import type { Budget, Coordination } from '../../services/coordination/coordination.ts';
import type { Reception } from '../reception.ts';
import { LogIds } from './logIds.ts';
import { Origins } from './origins.ts';
import { Passing } from './passing.ts';
import { TooMany } from './problems.ts';
import { Tokens } from './tokens.ts';

/** What our Direct Line works with. */
export interface DirectLineDeps {
  reception: Reception;
  coordination: Pick<Coordination, 'spend'>;
  /** Where residents reach this server, with path if a proxy has one. Null: the host that a request names. */
  publicBaseUrl: string | null;
  /** NODE_ENV=production: callers without an Origin header need the secret. */
  production: boolean;
  /** DIRECT_LINE_SECRET; null when not configured: then nobody gets in with one. */
  secret: string | null;
  /** The key of our tokens, at least 32 bytes; the same on every replica. */
  tokenSecret: Uint8Array | string;
  /** Milliseconds since 1970, real time: tokens do not live on HEARD_NOW. */
  now: () => number;
  /** The caller's address behind trusted proxies. Default: the socket's. */
  addressOf?(request: IncomingMessage): string;
  /** Called with faults of ours; never with what a client did wrong. */
  report?(thrown: unknown): void;
  limits?: Partial<DirectLineLimits>;
}

/** How much one caller may do. */
export interface DirectLineLimits {
  /** New tokens for each address: many residents can share one. */
  generate: Budget;
  /** Messages for each conversation. */
  post: Budget;
  /** Everything else for each conversation: polling, refreshing, reconnecting. */
  read: Budget;
  typing: Budget;
  /** Open WebSockets for each conversation in this process; one more closes the oldest. */
  streams: number;
  /** How often a stream is pinged and looks for news that it may have missed, in milliseconds. */
  heartbeatMilliseconds: number;
  /** A client with more than this unread, in bytes, is cut off; it comes back and reads from its watermark. */
  mostBufferedBytes: number;
}

const usualLimits: DirectLineLimits = {
  generate: { name: 'generate', points: 120, seconds: 60 },
  post: { name: 'post', points: 20, seconds: 10 },
  read: { name: 'read', points: 1_200, seconds: 60 },
  typing: { name: 'typing', points: 20, seconds: 10 },
  streams: 16,
  heartbeatMilliseconds: 15_000,
  mostBufferedBytes: 1_048_576,
};

/** The parts that routes and streams share. */
export interface DirectLine {
  deps: DirectLineDeps;
  limits: DirectLineLimits;
  tokens: Tokens;
  origins: Origins;
  passing: Passing;
  ids: LogIds;
}

/** Puts the shared parts together. Throws CONFIG for a token secret that is too short. */
export function directLineOf(deps: DirectLineDeps): DirectLine {
  return {
    deps,
    limits: { ...usualLimits, ...deps.limits },
    tokens: new Tokens(deps.tokenSecret, deps.now),
    origins: new Origins(deps.publicBaseUrl),
    passing: new Passing(deps.now),
    ids: new LogIds((conversationId, position) => deps.reception.entriesAfter(conversationId, position)),
  };
}

/**
 * Takes one from a budget. Throws TOO_MANY when it is spent. A keeper of budgets that fails lets everyone through:
 * limits may vanish, a resident's message may not (design 3.7, 3.10).
 */
export async function spend(line: DirectLine, budget: Budget, key: string): Promise<void> {
  const wait = await line.deps.coordination.spend(budget, key).catch(() => 0);
  if (wait > 0) throw new TooMany(budget.name, wait);
}
