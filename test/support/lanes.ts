import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** What is tested within one process; the rest starts servers, stores and browsers, and takes about as long. */
const inside = ['services', 'dialogs', 'conversations', 'lives'].map((folder) => `test/${folder}/**`);

/** The tests in two lanes, one for each of two cores: every file is in exactly one of them. */
const lanes: Record<string, string[]> = {
  inside: inside.map((folder) => `${folder}/*.test.ts`),
  rest: ['test/**/*.test.ts', ...inside.flatMap((folder) => ['--ignore', folder])],
};

/** What a lane came to: mocha's own last line says it, and a lane that ends without it has failed. */
interface Came {
  name: string;
  passed: number;
  failed: number;
}

const lastLine = /^(\d+) passed, (\d+) failed$/m;

/** Shown when the lane is over, so that what two of them say does not get mixed. */
function run(name: string, specs: string[]): Promise<Came> {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const child = spawn(process.execPath, [mocha, ...specs], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString('utf8');
      process.stdout.write(`\n# Lane: ${name}\n${text.replace(lastLine, '')}`);
      const [, passed, failed] = (lastLine.exec(text) ?? []).map(Number);
      const whole = passed !== undefined && failed !== undefined && (code === 0) === (failed === 0);
      resolve(whole ? { name, passed, failed } : { name, passed: passed ?? 0, failed: (failed ?? 0) + 1 });
      if (!whole) process.stdout.write(`\nThe lane "${name}" did not come to its end: exit code ${code}\n`);
    });
  });
}

const came = await Promise.all(Object.entries(lanes).map(([name, specs]) => run(name, specs)));
const sum = (of: (lane: Came) => number): number => came.reduce((total, lane) => total + of(lane), 0);
const failed = sum((lane) => lane.failed);
process.stdout.write(`\n${sum((lane) => lane.passed)} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
