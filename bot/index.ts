import { HeardError } from '../services/errors.ts';
import { loadEnvironment, readConfig } from './config.ts';
import { startRunning } from './running.ts';

/** The composition root of the server: what `npm start` runs. */
const started = performance.now();

function tell(lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  const config = readConfig(loadEnvironment());
  for (const warning of config.warnings) tell([`Warning: ${warning}`]);
  const running = await startRunning(config);
  const { mode } = running;
  // Behind a proxy the address listened on is nobody's but the proxy's.
  const url = (config.production ? config.publicBaseUrl : null) ?? running.url;
  const store = mode.store === 'pglite' ? 'embedded (PGlite)' : `PostgreSQL at ${mode.where}`;
  tell([
    `Heard is ready after ${((performance.now() - started) / 1000).toFixed(1)} s.`,
    `  Open       ${url}/`,
    ...running.landlords.map((id) => `             ${url}/chat/${id}`),
    ...(url === running.url ? [] : [`  Listens on ${running.url}`]),
    `  Store      ${store}`,
    `  Between servers: ${mode.coordination === 'redis' ? 'Redis' : 'in memory (one server)'}`,
    `  Data       ${config.dataDir} (keep data.key safe: without it nobody can read what people wrote)`,
    ...(config.startAt === null ? [] : [`  Clock      starts at ${config.startAt} (HEARD_NOW)`]),
  ]);
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (thrown) {
  process.stderr.write(
    `${thrown instanceof HeardError ? thrown.message : String((thrown as Error).stack ?? thrown)}\n`,
  );
  process.exitCode = 1;
}
