import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** One file that browsers fetch, with its packed forms. */
export interface BuiltFile {
  /** What the pages call it: `chat.js`. */
  name: string;
  /** What it is called on the wire, with a piece of its hash: it never changes, so browsers may keep it for ever. */
  hashedName: string;
  body: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

/** Bundles script, styles and icon for browsers. Needs esbuild, which an installed server does not have. */
export async function bundle(): Promise<BuiltFile[]> {
  const source = (name: string): string => fileURLToPath(new URL(`./browser/${name}`, import.meta.url));
  const result = await build({
    entryPoints: [source('chat.ts'), source('chat.css'), source('icon.svg')],
    outdir: 'public',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    loader: { '.svg': 'copy' },
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles.map((file) => packed(file.path, Buffer.from(file.contents)));
}

/** Writes the bundled files, packed, and `manifest.json` (name -> hashed name) into an emptied folder. */
export async function writeAssets(folder: string): Promise<void> {
  const files = await bundle();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    await writeFile(join(folder, file.hashedName), file.body);
    await writeFile(join(folder, `${file.hashedName}.gz`), file.gzip);
    await writeFile(join(folder, `${file.hashedName}.br`), file.brotli);
  }
  const manifest = Object.fromEntries(files.map((file) => [file.name, file.hashedName]));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function packed(path: string, body: Buffer): BuiltFile {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const hashedName = name.replace(/(\.[a-z]+)$/, `-${hash}$1`);
  return { name, hashedName, body, gzip: gzipSync(body, { level: 9 }), brotli: brotliCompressSync(body) };
}

if (argv[1] === fileURLToPath(import.meta.url)) await writeAssets(argv[2] ?? 'dist/bot/widget/public');
