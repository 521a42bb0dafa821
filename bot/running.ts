import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { type Logger, pino } from 'pino';
import type restify from 'restify';
import { epochMilliseconds, systemClock } from '../services/clock.ts';
import { HeardError } from '../services/errors.ts';
import type { Jobs } from '../services/jobs/jobs.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import { loadLandlords } from '../services/landlords/landlords.ts';
import { inUnitOfWork } from '../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../services/records/unitOfWork.ts';
import { Reminding } from '../services/reminding/reminding.ts';
import type { BotRegistration } from './adapter.ts';
import { registerBotFramework } from './botFramework.ts';
import { callerAddress } from './callerAddress.ts';
import { Closing } from './closing.ts';
import { runStoreCommand } from './commands/commands.ts';
import type { Config, MicrosoftApp } from './config.ts';
import { claimDataFolder, type DataFolder } from './control/dataFolder.ts';
import { registerDirectLine } from './directLine/routes.ts';
import { buildHouse, type House } from './house.ts';
import { type Inside, openInside } from './inside.ts';
import { type JobHandlersDeps, jobHandlers } from './jobHandlers.ts';
import { keepReminding, warnOfSilence } from './keepReminding.ts';
import { type MailDesk, openMailDesk } from './mail/mailDesk.ts';
import { registerMail } from './mail/mailRoutes.ts';
import { openQueue, queueFooting } from './openQueue.ts';
import { createServer } from './server.ts';
import { loadAssets } from './widget/assets.ts';
import { registerPages } from './widget/pages.ts';
import { registerWebChat } from './widget/webChatPage.ts';

/** A running server. */
export interface RunningHeard {
  /** Where it listens, `http://127.0.0.1:3978`. */
  url: string;
  mode: { store: 'pglite' | 'postgresql'; where: string; coordination: 'in-memory' | 'redis' };
  /** Ids of the landlords that are served. */
  landlords: string[];
  /** Stops in order; may be called twice. */
  stop(): Promise<void>;
}

/** How often what a crash or an outage left behind is taken up. */
const sweepMilliseconds = 5_000;

/**
 * Starts everything in order: the data folder is claimed before the store is opened, and the doors open last. Stops in the
 * opposite order, also after a start that failed half-way. Throws CONFIG, DATA_FOLDER_IN_USE, STORE_UNAVAILABLE, ...
 */
export async function startRunning(config: Config): Promise<RunningHeard> {
  const closing = new Closing();
  try {
    return await start(config, closing);
  } catch (thrown) {
    // Why the start failed is what the operator must hear.
    await closing.run().catch(() => {});
    throw thrown;
  }
}

async function start(config: Config, closing: Closing): Promise<RunningHeard> {
  const log = pino({ level: config.logLevel, base: null });
  const folder = await claimDataFolder(config.dataDir);
  closing.add(() => folder.release());
  const inside = await openInside(config, log, closing);
  const landlords = loadLandlords(config.landlordsDir ?? undefined);
  const inUnitOfWork = unitsOfWork(inside);
  const desk = openMailDesk({
    ...config,
    ...inside,
    publicBaseUrl: baseUrlOf(config),
    inUnitOfWork,
    landlords,
    log,
  });
  closing.add(() => desk.close());
  const house = buildHouse({
    ...inside,
    codeSender: desk.codeSender,
    inUnitOfWork,
    landlords,
    registration: registrationOf(config.microsoftApp),
    production: config.production,
    log,
  });
  const jobs = await openWork(config, { ...inside, inUnitOfWork, landlords, desk }, { log, closing });
  closing.add(async () => {
    await house.turns.stop();
    await house.codePost.idle();
  });
  const url = await openDoors(config, { ...inside, house, desk, jobs, log }, closing);
  answerCommands(config, folder, { ...inside, landlords, jobs });
  folder.servesAt(url);
  closing.add(() => folder.stopCommands());
  keepSweeping(house, log, closing);
  keepFetching(desk, closing);
  const { database, coordination } = inside;
  return {
    url,
    landlords: house.reception.landlords().map((landlord) => landlord.id),
    mode: { store: database.mode, where: database.where, coordination: coordination.mode },
    stop: () => closing.run(),
  };
}

/** What is done beside conversations: letters, and word to staff. */
async function openWork(
  config: Config,
  inside: Inside & Pick<JobHandlersDeps, 'inUnitOfWork' | 'landlords'> & { desk: MailDesk },
  { log, closing }: { log: Logger; closing: Closing },
): Promise<Jobs> {
  const { desk } = inside;
  const reminding = new Reminding({
    ...inside,
    mail: desk.post,
    baseUrl: baseUrlOf(config),
    onNotice: (message) => log.warn(message),
  });
  const jobs = await openQueue(inside, jobHandlers({ ...inside, reminding }), { log, closing });
  await warnOfSilence(desk.post.isOpen, { ...inside, log });
  keepReminding(reminding, jobs, closing);
  return jobs;
}

async function openDoors(
  config: Config,
  inside: Inside & { house: House; desk: MailDesk; jobs: Jobs; log: Logger },
  closing: Closing,
): Promise<string> {
  const { database, coordination, jobs, log } = inside;
  const server = createServer({
    log,
    footings: [
      { name: 'The store', isNeeded: true, asked: () => sql`select 1`.execute(database.kysely) },
      { name: 'Redis', isNeeded: false, asked: () => coordination.answers() },
      queueFooting(inside, jobs),
    ],
  });
  const closeStreams = await registerEverything(server, config, inside);
  await listen(server, config);
  closing.add(async () => {
    closeStreams();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });
  const { port } = server.server.address() as AddressInfo;
  return `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
}

/** Registers every route. Answers how to close the WebSockets. */
async function registerEverything(
  server: restify.Server,
  config: Config,
  { house, desk, log, seal, coordination }: Inside & { house: House; desk: MailDesk; log: Logger },
): Promise<() => void> {
  const { reception } = house;
  const { publicBaseUrl, production } = config;
  const report = (thrown: unknown): void => {
    log.error({ code: thrown instanceof HeardError ? thrown.code : 'unknown' }, 'a request failed');
  };
  const shared = {
    reception,
    coordination,
    publicBaseUrl,
    addressOf: callerAddress(config.trustedProxies),
    report,
  };
  const tokenSecret = seal.signingKey('direct line tokens');
  const directLine = registerDirectLine(server, {
    ...shared,
    production,
    secret: config.directLineSecret,
    tokenSecret,
    now: () => epochMilliseconds(systemClock.now()),
  });
  const pages = { ...shared, assets: await loadAssets(), csrfSecret: seal.signingKey('forms') };
  registerPages(server, pages);
  registerMail(server, { ...pages, desk, inboundSecret: config.mail.inboundSecret });
  registerWebChat(server, { reception, publicBaseUrl });
  registerBotFramework(server, { ...shared, adapter: house.adapter, tokenSecret });
  return () => directLine.close();
}

/** restify passes its socket's errors on, and an error that nobody listens to ends the process in mid-start. */
function listen(server: restify.Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', (cause: unknown) => {
      const message = `PORT=${port} on HOST=${host} cannot be listened on. Is another program using it? Example: PORT=3979`;
      reject(new HeardError('CONFIG', message, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

/** Units of work outside any turn. */
function unitsOfWork({
  database,
  records,
}: Inside): <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T> {
  return (work) => inUnitOfWork(database, records, work);
}

/** Commands from other processes run here, with the store that is open (design 3.11). */
function answerCommands(
  config: Config,
  folder: DataFolder,
  { landlords, jobs, ...inside }: Inside & { landlords: Landlord[]; jobs: Jobs },
): void {
  const { database, clock, codes } = inside;
  const store = { database, inUnitOfWork: unitsOfWork(inside), codes, jobs };
  folder.onCommand(({ command, args, folder: from }) =>
    runStoreCommand(command, args, { config, landlords, clock, folder: from, store }),
  );
}

function keepSweeping(house: House, log: Logger, closing: Closing): void {
  const sweep = (waitedMilliseconds?: number): void => {
    house.sweep(waitedMilliseconds).catch((thrown: unknown) => {
      log.warn({ code: thrown instanceof HeardError ? thrown.code : 'unknown' }, 'the sweep must wait');
    });
  };
  sweep(0);
  const timer = setInterval(() => sweep(), sweepMilliseconds);
  closing.add(() => clearInterval(timer));
}

/** How often the mailbox is asked for new mail. */
const fetchMilliseconds = 60_000;

function keepFetching(desk: MailDesk, closing: Closing): void {
  const fetch = (): void => void desk.fetch();
  fetch();
  const timer = setInterval(fetch, fetchMilliseconds);
  closing.add(() => clearInterval(timer));
}

/** Outside production a link can name the port that is listened on. */
function baseUrlOf({ publicBaseUrl, production, port }: Config): string | null {
  return publicBaseUrl ?? (production || port === 0 ? null : `http://localhost:${port}`);
}

function registrationOf(app: MicrosoftApp | null): BotRegistration | null {
  if (app === null) return null;
  return { appId: app.id, appType: app.type, tenantId: app.tenantId, password: app.password };
}
