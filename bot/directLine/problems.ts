import type { ServerResponse } from 'node:http';
import { type ErrorCode, HeardError } from '../../services/errors.ts';
import { notNow, ourFault, tooFast, tooMuchData } from '../../services/wording/en/directLine.ts';

/** An answer of the Direct Line protocol to something that cannot be done. */
export interface Problem {
  status: number;
  body: { error: { code: string; message: string } };
  /** Seconds until it is worth another try. */
  retryAfter?: number;
}

/** A rate limit was reached. Carries how long to wait, for `Retry-After`. */
export class TooMany extends HeardError {
  readonly retryAfterSeconds: number;

  constructor(what: string, retryAfterSeconds: number) {
    super('TOO_MANY', `Rate limit reached: ${what}`, { resident: tooFast });
    this.retryAfterSeconds = Math.max(1, Math.ceil(retryAfterSeconds));
  }
}

/** How each code is told to a Direct Line client: status, the protocol's own code, and words without anything internal. */
const answers: Partial<Record<ErrorCode, [status: number, code: string, message: string]>> = {
  INPUT: [400, 'BadArgument', 'This request cannot be read.'],
  TOKEN_MISSING: [401, 'MissingToken', 'A token is needed here.'],
  TOKEN_EXPIRED: [403, 'TokenExpired', 'This token has expired.'],
  TOKEN_WRONG: [403, 'BadToken', 'This token is not valid here.'],
  REFUSED: [403, 'Forbidden', 'This page may not use this chat.'],
  CONVERSATION_NOT_FOUND: [404, 'ConversationNotFound', 'This conversation is over or was never there.'],
  LANDLORD_NOT_FOUND: [404, 'LandlordNotFound', 'There is no such landlord here.'],
  TOO_LARGE: [413, 'TooLarge', tooMuchData],
  TOO_MANY: [429, 'TooManyRequests', tooFast],
  STORE_UNAVAILABLE: [503, 'ServiceUnavailable', notNow],
  TRANSACTION_TIMEOUT: [503, 'ServiceUnavailable', notNow],
};

/** Waiting time told when the cause knows none, in seconds. */
const usualWait = 5;

/**
 * Turns anything thrown into the protocol's answer. An error's message is for the log and never goes out; its sentence
 * for the resident does.
 */
export function problemOf(thrown: unknown): Problem {
  const known = thrown instanceof HeardError ? answers[thrown.code] : undefined;
  const [status, code, message] = known ?? [500, 'ServiceError', ourFault];
  const resident = known !== undefined && thrown instanceof HeardError ? thrown.resident : null;
  return {
    status,
    body: { error: { code, message: resident ?? message } },
    ...(status === 429 || status === 503 ? { retryAfter: waitOf(thrown) } : {}),
  };
}

/** Whether what was thrown is a fault of ours that the operator should see. */
export function isFault(thrown: unknown): boolean {
  return problemOf(thrown).status === 500;
}

/** Answers with JSON that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

/** Answers with the problem, unless an answer has already begun. */
export function sendProblem(response: ServerResponse, thrown: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const problem = problemOf(thrown);
  if (problem.retryAfter !== undefined) response.setHeader('retry-after', String(problem.retryAfter));
  if (problem.status === 401) response.setHeader('www-authenticate', 'Bearer');
  sendJson(response, problem.status, problem.body);
}

function waitOf(thrown: unknown): number {
  return thrown instanceof TooMany ? thrown.retryAfterSeconds : usualWait;
}
