import helmet from 'helmet';
import type { Logger } from 'pino';
import restify from 'restify';
import { type Footing, Readiness } from './readiness.ts';

/** What the server's own routes need. */
export interface ServerDeps {
  log: Logger;
  /** What the server stands on: ready means that all that is needed answers. */
  footings: readonly Footing[];
  /** How long each may take to answer, in milliseconds. */
  readyLimit?: number;
}

/** Bodies above this are refused with 413: restify itself knows no limit. */
const bodyLimits = { mapParams: false, maxBodySize: 262_144 };

/** The restify server with what every route needs: security headers, body limits, health. */
export function createServer(deps: ServerDeps): restify.Server {
  const server = restify.createServer({ name: 'Heard', handleUpgrades: false });
  server.pre(helmet({ contentSecurityPolicy: false, frameguard: false, crossOriginResourcePolicy: false }));
  server.pre(restify.plugins.pre.dedupeSlashes());
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(restify.plugins.jsonBodyParser(bodyLimits));
  server.get('/healthz', async (_request, response) => {
    response.send(200, { ok: true });
  });
  const readiness = new Readiness(deps.footings, deps.readyLimit);
  server.get('/readyz', async (_request, response) => {
    const { ready, away } = await readiness.standing();
    if (!ready) response.send(503, { ready, reason: away.join(' ') });
    else response.send(200, away.length === 0 ? { ready } : { ready, degraded: away.join(' ') });
  });
  onErrors(server, deps.log);
  return server;
}

/** Errors of restify itself: never its message, which may repeat what was sent. */
function onErrors(server: restify.Server, log: Logger): void {
  server.on(
    'restifyError',
    (
      _request: unknown,
      _response: unknown,
      error: { statusCode?: number; toJSON?: unknown },
      done: () => void,
    ) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error({ status }, 'a request failed');
      error.toJSON = () => ({ error: { code: codeOfStatus(status), message: messageOfStatus(status) } });
      done();
    },
  );
}

function codeOfStatus(status: number): string {
  if (status === 413) return 'TooLarge';
  if (status === 404) return 'NotFound';
  return status >= 500 ? 'ServiceError' : 'BadRequest';
}

function messageOfStatus(status: number): string {
  if (status === 413) return 'That is too long to send in one go. Please send it in shorter pieces.';
  if (status === 404) return 'There is nothing at this address.';
  return status >= 500 ? 'Something went wrong on our side.' : 'That request cannot be read.';
}
