import { commandLine } from './commands/commandLine.ts';
import { linesOf } from './commands/linesOf.ts';
import { loadEnvironment } from './config.ts';

// `heard -- cases | head` ends the reader first; that is no failure worth a stack trace.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await commandLine(process.argv.slice(2), {
  environment: loadEnvironment(),
  folder: process.cwd(),
  lines: linesOf(process.stdin),
  write: (data) =>
    new Promise((resolve) => {
      process.stdout.write(data, () => resolve());
    }),
  warn: (words) => process.stderr.write(words),
});
