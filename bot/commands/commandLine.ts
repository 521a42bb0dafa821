import { type Clock, clockStartingAt, systemClock } from '../../services/clock.ts';
import { HeardError, hasCode } from '../../services/errors.ts';
import { loadLandlords } from '../../services/landlords/landlords.ts';
import { type Config, readConfig } from '../config.ts';
import { askRunningServer } from '../control/askRunningServer.ts';
import { claimDataFolder } from '../control/dataFolder.ts';
import { type CommandContext, type CommandResult, done, failed, type Terminal } from './command.ts';
import {
  commandLines,
  helpOf,
  helpText,
  isCommand,
  needsStore,
  runLocalCommand,
  runStoreCommand,
  storeCheck,
} from './commands.ts';
import { correctionsTextCommand, trainWithCorrections } from './correctionsTraining.ts';
import { doctor, doctorUsage } from './doctor.ts';
import { askingForHolidays } from './knownHolidays.ts';
import { storeExists, withStore } from './openStore.ts';
import { understandLines, understandUsage } from './understand.ts';

const understandDoes = 'what messages on standard input mean, one a line';
const doctorDoes = 'what is right and wrong with this installation';

const help = `Heard's commands. Data goes to standard output, words to standard error; the exit code is 0 only on success.

  ${understandUsage}
      ${understandDoes}
${commandLines.join('\n')}
  ${doctorUsage}
      ${doctorDoes}

Written as: npm run --silent heard -- <command>, and <command> --help says more of one
`;

/** Runs one command line and answers with its exit code. What goes wrong is said, never thrown. */
export async function commandLine(args: string[], terminal: Terminal): Promise<number> {
  try {
    const { exitCode, stdout, stderr } = await dispatch(args, terminal);
    if (stdout !== '') await terminal.write(stdout);
    if (stderr !== '') terminal.warn(stderr);
    return exitCode;
  } catch (thrown) {
    // Anything that is not ours is a fault of the program: whoever reports it needs all of it.
    const words = thrown instanceof HeardError ? thrown.message : String((thrown as Error).stack ?? thrown);
    terminal.warn(`${words}\n`);
    return 1;
  }
}

async function dispatch([name = 'help', ...args]: string[], terminal: Terminal): Promise<CommandResult> {
  const isHelp = (word: string): boolean => ['--help', '-h'].includes(word);
  if (name === 'help' || isHelp(name)) return done(helpWith(args[0]));
  if (args.some(isHelp)) return done(helpWith(name));
  if (name === 'doctor') return examine(terminal);
  if (name !== 'understand' && !isCommand(name))
    return { exitCode: 2, stdout: '', stderr: `There is no command ${name}.\n\n${help}` };
  return run(name, args, terminal);
}

async function run(name: string, args: string[], terminal: Terminal): Promise<CommandResult> {
  const context = contextOf(readConfig(terminal.environment, 'command'), terminal);
  if (name === 'understand') return understandLines(args, terminal, context);
  if (isTrainingWithCorrections(name, args)) {
    const ask = () => withWhoeverHasIt(correctionsTextCommand, [], context);
    return trainWithCorrections(context, { ask, warn: terminal.warn });
  }
  if (needsStore(name)) return withWhoeverHasIt(name, args, context);
  const count = (knowing: CommandContext) => runLocalCommand(name, args, knowing);
  if (name !== 'due') return count(context);
  const ask = () => withWhoeverHasIt('holiday', ['--json'], context);
  return askingForHolidays(context, storeExists(context.config) ? ask : null, count);
}

/** The words come from whoever has the store, and learning takes a while: it must not be done in the server. */
function isTrainingWithCorrections(name: string, args: string[]): boolean {
  return (
    (name === 'corrections' && args[0] === 'train') || (name === 'train' && args.includes('--corrections'))
  );
}

/** Help with one command, or with all when there is none of this name. */
function helpWith(name: string | undefined): string {
  if (name === 'understand') return helpText(understandUsage, understandDoes);
  if (name === 'doctor') return helpText(doctorUsage, doctorDoes);
  return name === undefined ? help : (helpOf(name) ?? help);
}

function contextOf(config: Config, { folder }: Terminal): CommandContext {
  return {
    config,
    landlords: loadLandlords(config.landlordsDir ?? undefined),
    clock: clockOf(config),
    folder,
  };
}

function clockOf({ startAt }: Config): Clock {
  return startAt === null ? systemClock : clockStartingAt(startAt);
}

/** How often to ask again when a server started between our question and our claim. */
const tries = 3;

/**
 * Has the running server do it, or opens the store when nobody answers (design 3.11). Opening it beside a running server would
 * lose rows, so the folder is claimed first; whoever claims it in between is asked.
 */
async function withWhoeverHasIt(
  name: string,
  args: string[],
  context: CommandContext,
): Promise<CommandResult> {
  const { config, folder } = context;
  for (let left = tries; left > 0; left -= 1) {
    const answer = await askRunningServer(config.dataDir, { command: name, args, folder });
    if (answer !== null) return answer;
    const own = await withClaim(config, () =>
      withStore(config, (store) => runStoreCommand(name, args, { ...context, store })),
    );
    if (own !== null) return own;
  }
  return failed(`The data folder ${config.dataDir} is busy: something keeps starting and stopping there.`);
}

/** Runs with the data folder claimed; null when somebody else claimed it first. */
async function withClaim<T>(config: Config, run: () => Promise<T>): Promise<T | null> {
  if (!storeExists(config)) return run();
  const claim = await claimDataFolder(config.dataDir).catch((thrown: unknown) => {
    if (hasCode(thrown, 'DATA_FOLDER_IN_USE')) return null;
    throw thrown;
  });
  if (claim === null) return null;
  try {
    return await run();
  } finally {
    await claim.release();
  }
}

async function examine(terminal: Terminal): Promise<CommandResult> {
  const context = contextOf(readConfig(terminal.environment, 'command'), terminal);
  const ask = () => withWhoeverHasIt(storeCheck, [], context);
  return doctor(context, {
    settings: () => readConfig(terminal.environment),
    store: storeExists(context.config) ? ask : null,
  });
}
