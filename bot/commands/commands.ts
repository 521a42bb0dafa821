import { HeardError } from '../../services/errors.ts';
import { backupCommand, backupUsage, restoreCommand, restoreUsage } from './backups.ts';
import { caseDetails, caseUsage } from './case.ts';
import { caseExport, exportDetails } from './caseExport.ts';
import { caseOrLetters, lettersDetails } from './caseLetters.ts';
import { previewDetails } from './casePreview.ts';
import { cases, casesDetails, casesUsage } from './cases.ts';
import { type CommandContext, type CommandResult, failed, misused, type StoreContext } from './command.ts';
import { correctCommand, correctDetails, correctUsage } from './correct.ts';
import { corrections, correctionsDetails, correctionsText, correctionsUsage } from './corrections.ts';
import { correctionsTextCommand } from './correctionsTraining.ts';
import { demo, demoUsage } from './demo.ts';
import { checkStore } from './doctor.ts';
import { due, dueDetails, dueUsage } from './due.ts';
import { evaluateFile, evaluateUsage } from './evaluate.ts';
import { holiday, holidayUsage } from './holiday.ts';
import { importCommand, importDetails, importUsage } from './import.ts';
import { jobs, jobsDetails, jobsUsage } from './jobs.ts';
import { withHolidays } from './knownHolidays.ts';
import { log, logDetails, logUsage } from './log.ts';
import { modelCommand, modelUsage } from './model.ts';
import { policy, policyUsage } from './policy.ts';
import { post, postDetails, postUsage } from './post.ts';
import { report, reportDetails, reportUsage } from './report.ts';
import { request, requestDetails, requestUsage } from './request.ts';
import { retention, retentionDetails, retentionUsage } from './retention.ts';
import { sayingStranger } from './signedByStranger.ts';
import { staff, staffDetails, staffUsage } from './staff.ts';
import { trainModel, trainUsage } from './train.ts';
import { waiting, waitingDetails, waitingUsage } from './waiting.ts';

/** A command: how it is written, what it does, and whether it needs the store (then the running server does it). */
type Command = { usage: string; does: string; details?: readonly string[] } & (
  | { store: false; run: (args: string[], context: CommandContext) => Promise<CommandResult> }
  | { store: true; run: (args: string[], context: StoreContext) => Promise<CommandResult> }
);

const commands: Record<string, Command> = {
  due: {
    store: false,
    run: due,
    usage: dueUsage,
    details: dueDetails,
    does: 'each clock, its date and how it was counted; data requests and hazards too',
  },
  policy: {
    store: false,
    run: policy,
    usage: policyUsage,
    does: "whether a landlord's file is valid, where it is looser than the Code, and what it leaves open",
  },
  log: {
    store: true,
    run: withHolidays(log),
    usage: logUsage,
    details: logDetails,
    does: 'a complaint that came by phone, in a letter, in person ..., with the day on which it was received',
  },
  case: {
    store: true,
    run: withHolidays((args, context) => caseExport(args, context) ?? caseOrLetters(args, context)),
    usage: caseUsage,
    details: [...caseDetails, ...previewDetails, ...lettersDetails, ...exportDetails],
    does: 'one case; staff work on it with acknowledge, assign, decide ...',
  },
  cases: {
    store: true,
    run: withHolidays(cases),
    usage: casesUsage,
    details: casesDetails,
    does: 'every case, those that owe something, or those that are late',
  },
  waiting: {
    store: true,
    run: withHolidays(waiting),
    usage: waitingUsage,
    details: waitingDetails,
    does: 'what else waits for staff: danger, requests for a person, unanswered offers ...',
  },
  request: {
    store: true,
    run: withHolidays(request),
    usage: requestUsage,
    details: requestDetails,
    does: 'a data request or a hazard: its limits in law, and what staff did',
  },
  staff: {
    store: true,
    run: withHolidays(staff),
    usage: staffUsage,
    details: staffDetails,
    does: 'who deals with complaints, who is away, and who is next',
  },
  post: {
    store: true,
    run: withHolidays(post),
    usage: postUsage,
    details: postDetails,
    does: 'letters that must be posted by hand: the list, their pages, and that they are in the post',
  },
  holiday: {
    store: true,
    run: holiday,
    usage: holidayUsage,
    does: 'a bank holiday that was proclaimed late: recorded, and what dates it moves',
  },
  jobs: {
    store: true,
    run: jobs,
    usage: jobsUsage,
    details: jobsDetails,
    does: 'letters, word to staff and alerts on their way: how many, and which were given up',
  },
  retention: {
    store: true,
    run: retention,
    usage: retentionUsage,
    details: retentionDetails,
    does: 'what a landlord keeps no longer: what is due to be erased, and erasing it',
  },
  eval: {
    store: false,
    run: evaluateFile,
    usage: evaluateUsage,
    does: 'how well labelled messages are understood, and the worst errors',
  },
  train: {
    store: false,
    run: trainModel,
    usage: trainUsage,
    does: 'builds the model that hears dissatisfaction, and says how it does on voices it has not met',
  },
  correct: {
    store: true,
    run: correctCommand,
    usage: correctUsage,
    details: correctDetails,
    does: 'how a message should have been understood, as staff say',
  },
  corrections: {
    store: true,
    run: corrections,
    usage: correctionsUsage,
    details: correctionsDetails,
    does: 'what the understanding could learn from; off until a landlord switches it on',
  },
  model: {
    store: false,
    run: modelCommand,
    usage: modelUsage,
    does: 'the models that were trained here, and which is used',
  },
  import: {
    store: true,
    run: withHolidays(importCommand),
    usage: importUsage,
    details: importDetails,
    does: 'takes over complaints that are open already, from a file of comma-separated values',
  },
  report: {
    store: true,
    run: withHolidays(report),
    usage: reportUsage,
    details: reportDetails,
    does: 'the yearly report, the summary of a quarter or a self-assessment, as a page and as values',
  },
  demo: {
    store: true,
    run: withHolidays(demo),
    usage: demoUsage,
    does: 'a made-up year of two landlords for trying out; never in production, never beside real cases',
  },
  backup: {
    store: true,
    run: backupCommand,
    usage: backupUsage,
    does: 'the embedded store in one file, also while running',
  },
  restore: {
    store: false,
    run: restoreCommand,
    usage: restoreUsage,
    does: 'a backup into an empty data folder',
  },
};

/** Not for people: what `doctor` and `corrections train` ask of whoever has the store. */
const hidden: Record<string, Command> = {
  'check-store': { store: true, run: checkStore, usage: 'check-store', does: '' },
  [correctionsTextCommand]: { store: true, run: correctionsText, usage: correctionsTextCommand, does: '' },
};

function commandOf(name: string): Command | undefined {
  if (Object.hasOwn(commands, name)) return commands[name];
  return Object.hasOwn(hidden, name) ? hidden[name] : undefined;
}

/** Whether a command needs the store, so that it is the running server that should do it. */
export function needsStore(name: string): boolean {
  return commandOf(name)?.store === true;
}

/** The name by which `doctor` looks at the store. */
export const storeCheck = 'check-store';

/** Whether there is a command of this name. */
export function isCommand(name: string): boolean {
  return commandOf(name) !== undefined;
}

/** A line or two for each command that people use. */
export const commandLines: readonly string[] = Object.values(commands).map(
  ({ usage, does }) => `  ${usage}\n      ${does}`,
);

/** How a command is written, what it does, and what can be done with it; null when there is no command of this name. */
export function helpOf(name: string): string | null {
  const command = commandOf(name);
  if (command === undefined) return null;
  const { usage, does, details } = command;
  return helpText(usage, does, details);
}

/** Each way of writing a command: divided where ` | ` stands outside brackets. */
function waysOf(usage: string): string[] {
  const ways = [''];
  let open = 0;
  for (const part of usage.split(/( \| |[[\]])/)) {
    if (part === '[') open += 1;
    if (part === ']') open -= 1;
    if (part === ' | ' && open === 0) ways.push('');
    else ways.push(`${ways.pop() ?? ''}${part}`);
  }
  return ways;
}

/** What `--help` says of a command: each way of writing it on a line of its own. */
export function helpText(usage: string, does: string, details: readonly string[] = []): string {
  const ways = waysOf(usage).map((way) => `  npm run --silent heard -- ${way}\n`);
  const more = details.length === 0 ? '' : `\n${details.join('\n')}\n`;
  return `${ways.join('')}      ${does}\n${more}`;
}

/**
 * Runs a command that needs the store: in the server for a request through the control socket, or in the command's own process
 * when no server runs. What Heard refuses comes back as a result; anything else is thrown.
 */
export function runStoreCommand(name: string, args: string[], context: StoreContext): Promise<CommandResult> {
  const command = commandOf(name);
  if (command?.store !== true)
    return Promise.resolve(failed(`There is no such command for the server: ${name}`));
  return told(command, () => sayingStranger(args, context, () => command.run(args, context)));
}

/** Runs a command that needs no store. */
export function runLocalCommand(
  name: string,
  args: string[],
  context: CommandContext,
): Promise<CommandResult> {
  const command = commandOf(name);
  if (command?.store !== false) return Promise.resolve(failed(`There is no such command: ${name}`));
  return told(command, () => command.run(args, context));
}

/** Turns what people can mend into words: our own errors, and options that are not known. */
async function told({ usage }: Command, run: () => Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof HeardError) return failed(thrown.message);
    if (isOptionError(thrown)) return misused(thrown.message.split(/(?<=\.) /)[0] ?? '', usage);
    throw thrown;
  }
}

function isOptionError(thrown: unknown): thrown is Error {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS');
}
