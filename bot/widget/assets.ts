import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';

/** A file for browsers, in memory: there are three, and they are small. */
export interface Asset {
  contentType: string;
  body: Buffer;
  gzip: Buffer;
  brotli: Buffer;
}

/** What the pages link to, and how the files are served. */
export interface Assets {
  /** Hashed names, for links. */
  script: string;
  stylesheet: string;
  icon: string;
  /** By hashed name. */
  files: Map<string, Asset>;
}

const contentTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

const manifestSchema = z.object({ 'chat.js': z.string(), 'chat.css': z.string(), 'icon.svg': z.string() });

let loading: Promise<Assets> | undefined;

/**
 * The built files: read from `public` beside the compiled program, or bundled on the spot when the program runs from
 * its sources. Done once a process. Throws CONFIG when the program was compiled without its files.
 */
export function loadAssets(): Promise<Assets> {
  loading ??= import.meta.url.endsWith('.ts') ? bundled() : built(new URL('./public/', import.meta.url));
  return loading;
}

async function bundled(): Promise<Assets> {
  const { bundle } = await import('./build.ts');
  const files = await bundle();
  const manifest = Object.fromEntries(files.map((file) => [file.name, file.hashedName]));
  return assetsOf(
    manifest,
    files.map((file) => [file.hashedName, { contentType: contentTypeOf(file.name), ...file }]),
  );
}

async function built(folder: URL): Promise<Assets> {
  try {
    const read = (name: string): Promise<Buffer> => readFile(new URL(name, folder));
    const manifest = manifestSchema.parse(JSON.parse((await read('manifest.json')).toString('utf8')));
    const files = await Promise.all(
      Object.values(manifest).map(async (name): Promise<[string, Asset]> => {
        const [body, gzip, brotli] = await Promise.all([read(name), read(`${name}.gz`), read(`${name}.br`)]);
        return [name, { contentType: contentTypeOf(name), body, gzip, brotli }];
      }),
    );
    return assetsOf(manifest, files);
  } catch (cause) {
    throw new HeardError('CONFIG', 'The files for browsers are missing: run "npm run build".', { cause });
  }
}

function assetsOf(manifest: unknown, files: [string, Asset][]): Assets {
  const names = manifestSchema.parse(manifest);
  return {
    script: names['chat.js'],
    stylesheet: names['chat.css'],
    icon: names['icon.svg'],
    files: new Map(files),
  };
}

function contentTypeOf(name: string): string {
  return contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
