import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { HeardError } from '../../services/errors.ts';
import { vendorFolder, webChatScript } from './webChatScript.ts';

const run = promisify(execFile);
const pack = promisify(brotliCompress);

/** What every step may take, in milliseconds: the package has 7 MB. */
const stepMilliseconds = 180_000;

/** Puts the package's file into a folder and answers with its path. */
export type Download = (work: string) => Promise<string>;

/**
 * Fetches Web Chat's script from the npm registry into a folder, with its licence, and packed for browsers. Nothing but
 * the very bytes that were tried gets there: both hashes must fit. Throws CONFIG when they do not, or npm fails.
 */
export async function fetchWebChat(folder: string, download: Download = fromRegistry): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'heard-webchat-'));
  try {
    const tarball = await download(work);
    requireUntouched(await readFile(tarball));
    const { script, licence } = await extract(tarball, work);
    await mkdir(folder, { recursive: true });
    await write(folder, webChatScript.licence, licence);
    await write(folder, `${webChatScript.file}.br`, await pack(script));
    await write(folder, webChatScript.file, script);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** `npm pack` downloads one file and runs nothing; `npm install` would bring 435 MB and a React of its own. */
async function fromRegistry(work: string): Promise<string> {
  const wanted = `${webChatScript.package}@${webChatScript.version}`;
  try {
    await run('npm', ['pack', wanted, '--ignore-scripts', '--silent', '--pack-destination', work], {
      cwd: work,
      timeout: stepMilliseconds,
    });
  } catch (cause) {
    throw new HeardError('CONFIG', `npm could not fetch ${wanted}. Is the registry reachable?`, { cause });
  }
  return join(work, `${webChatScript.package}-${webChatScript.version}.tgz`);
}

function requireUntouched(tarball: Buffer): void {
  if (createHash('sha512').update(tarball).digest('base64') !== webChatScript.tarballSha512) {
    throw new HeardError(
      'CONFIG',
      `The fetched package is not ${webChatScript.package} ${webChatScript.version}`,
    );
  }
}

async function extract(tarball: string, work: string): Promise<{ script: Buffer; licence: Buffer }> {
  const inside = [webChatScript.file, webChatScript.licence].map((name) => `package/dist/${name}`);
  await run('tar', ['-xzf', tarball, '-C', work, ...inside], { timeout: stepMilliseconds });
  const [script, licence] = await Promise.all(inside.map((name) => readFile(join(work, name))));
  if (script === undefined || licence === undefined || sha256(script) !== webChatScript.sha256) {
    throw new HeardError('CONFIG', 'The fetched script is not the one that was tried');
  }
  return { script, licence };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By another name first: a server that runs meanwhile must never see half a file. */
async function write(folder: string, name: string, bytes: Buffer): Promise<void> {
  const part = join(folder, `${name}.${process.pid}.part`);
  await writeFile(part, bytes);
  await rename(part, join(folder, name));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = vendorFolder();
  await fetchWebChat(folder);
  stdout.write(`Web Chat ${webChatScript.version} is in ${folder}. Open /chat/<landlord>/webchat.\n`);
}
