import restify from 'restify';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';
import type { DirectLine } from './deps.ts';
import { isFault, sendProblem } from './problems.ts';

/** A body holds at most a 12,000-character message with its `channelData`, in bytes. */
const maxBodySize = 262_144;

const readBody = restify.plugins.bodyReader({ maxBodySize });

/**
 * The request's JSON body; undefined when there is none. Works behind a server-wide body parser and without one.
 * Throws INPUT, TOO_LARGE.
 */
export async function jsonBody(request: restify.Request, response: restify.Response): Promise<unknown> {
  await new Promise<void>((resolve, reject) => {
    readBody(request, response, (problem?: unknown) => (problem ? reject(bodyProblem(problem)) : resolve()));
  });
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) && typeof body !== 'string') return body;
  const text = body.toString();
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HeardError('INPUT', 'A body is not JSON', { cause });
  }
}

/**
 * Wraps a handler: restify wants an async function of two arguments, prints the message of whatever it throws, and
 * dies of what a callback throws. Here everything thrown becomes an answer of the protocol.
 */
export function answering(
  line: DirectLine,
  handle: (request: restify.Request, response: restify.Response) => Promise<void>,
): (request: restify.Request, response: restify.Response) => Promise<void> {
  return async (request, response) => {
    try {
      await handle(request, response);
    } catch (thrown) {
      if (isFault(thrown)) line.deps.report?.(thrown);
      sendProblem(response, thrown);
    }
  };
}

function bodyProblem(problem: unknown): HeardError {
  const status = z.object({ statusCode: z.number() }).safeParse(problem).data?.statusCode;
  return status === 413
    ? new HeardError('TOO_LARGE', 'A body is larger than any message needs')
    : new HeardError('INPUT', 'A body cannot be read', { cause: problem });
}
