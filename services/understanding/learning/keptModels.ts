import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Instant } from '../../clock.ts';
import { HeardError } from '../../errors.ts';
import { builtInModel } from '../model/currentModel.ts';
import { type Model, readModel, writeModel } from '../model/modelFile.ts';
import type { Corpus } from '../training/corpus.ts';
import { figuresSchema } from './figures.ts';

/** The model that Heard brings along. */
const builtInModelFile = fileURLToPath(builtInModel);

const aboutSchema = z.object({
  version: z.string(),
  /** When it was made. */
  madeAt: z.string(),
  /** From how many corrections. */
  corrections: z.number().int(),
  before: figuresSchema,
  after: figuresSchema,
  /** The best figures so far: what the next model is measured against. */
  toBeat: figuresSchema,
  /** The version of the model that measured. */
  measuredWith: z.string(),
});

/** What is known of a model that was trained here. */
export type AboutModel = z.infer<typeof aboutSchema>;

const versionPattern = /^[0-9a-f]{12}$/;

function folderIn(dataDir: string): string {
  return join(dataDir, 'models');
}

function fileOf(dataDir: string, version: string, ending: 'model' | 'json' = 'model'): string {
  return join(folderIn(dataDir), `${version}.${ending}`);
}

/** What `current` says. Null: nothing was chosen, or what it says is no version. */
export function chosenVersion(dataDir: string): string | null {
  const file = join(folderIn(dataDir), 'current');
  if (!existsSync(file)) return null;
  const version = readFileSync(file, 'utf8').trim();
  return versionPattern.test(version) ? version : null;
}

/** The model file that was chosen in this data folder. Null: the built-in one is to be used, also when the chosen one is missing. */
export function currentModelFile(dataDir: string): string | null {
  const version = chosenVersion(dataDir);
  if (version === null) return null;
  const file = fileOf(dataDir, version);
  return existsSync(file) ? file : null;
}

/** Written beside and then renamed: whoever reads meanwhile finds all of the old file or all of the new one. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const half = `${file}.${process.pid}.half`;
  try {
    await writeFile(half, content, { mode: 0o600, flush: true });
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}

/** Keeps a model beside the others and, last of all, makes it the current one. */
export async function keepModel(
  dataDir: string,
  model: Model,
  about: Omit<AboutModel, 'version'>,
): Promise<void> {
  const { version } = model.header;
  await mkdir(folderIn(dataDir), { recursive: true, mode: 0o700 });
  await writeWhole(fileOf(dataDir, version, 'json'), `${JSON.stringify({ version, ...about }, null, 2)}\n`);
  await writeWhole(fileOf(dataDir, version), writeModel(model));
  await chooseModel(dataDir, version);
}

/** Makes a kept model the current one; null: the built-in one. Throws INPUT for one that is not there, VERSION_UNKNOWN for one that cannot be used. */
export async function chooseModel(dataDir: string, version: string | null): Promise<void> {
  const current = join(folderIn(dataDir), 'current');
  if (version === null) return rm(current, { force: true });
  if (!versionPattern.test(version) || !existsSync(fileOf(dataDir, version))) {
    throw new HeardError(
      'INPUT',
      `There is no model ${JSON.stringify(version)} here. heard model lists those that there are.`,
    );
  }
  const { header } = readModel(await readFile(fileOf(dataDir, version)));
  if (header.version !== version) {
    throw new HeardError(
      'VERSION_UNKNOWN',
      `The file of model ${version} holds ${header.version}: it was renamed.`,
    );
  }
  await writeWhole(current, `${version}\n`);
}

/**
 * A model that only measures, from the cache of this folder or made now: it depends on corpus and built-in model alone. What cannot be read
 * is made anew.
 */
export async function keptMeasuringModel(
  dataDir: string,
  { corpus, base }: { corpus: Pick<Corpus, 'sha256'>; base: Model },
  make: () => Model,
): Promise<Model> {
  const name = `measuring-${corpus.sha256.slice(0, 12)}-${base.header.version}.model`;
  const file = join(folderIn(dataDir), name);
  try {
    return readModel(await readFile(file));
  } catch {
    const model = make();
    await mkdir(folderIn(dataDir), { recursive: true, mode: 0o700 });
    await writeWhole(file, writeModel(model));
    return model;
  }
}

/** A kept model, with what is known of it. */
export interface KeptModel {
  version: string;
  current: boolean;
  madeAt: Instant | null;
  about: AboutModel | null;
}

/** The models that were trained here, the newest first. */
export async function keptModels(dataDir: string): Promise<KeptModel[]> {
  const names = await readdir(folderIn(dataDir)).catch(() => [] as string[]);
  const chosen = chosenVersion(dataDir);
  const kept: KeptModel[] = [];
  for (const name of names.filter((each) => each.endsWith('.model'))) {
    const version = name.slice(0, -'.model'.length);
    if (!versionPattern.test(version)) continue;
    const about = await aboutModel(dataDir, version);
    kept.push({ version, current: version === chosen, madeAt: about?.madeAt ?? null, about });
  }
  return kept.toSorted((one, other) => (other.madeAt ?? '').localeCompare(one.madeAt ?? ''));
}

async function aboutModel(dataDir: string, version: string): Promise<AboutModel | null> {
  try {
    const read = JSON.parse(await readFile(fileOf(dataDir, version, 'json'), 'utf8'));
    return aboutSchema.safeParse(read).data ?? null;
  } catch {
    // A model without its figures can be used all the same.
    return null;
  }
}

/** The model in use. Throws INPUT when that is the built-in one and there is none. */
export async function modelInUse(dataDir: string, builtIn = builtInModelFile): Promise<Model> {
  const file = currentModelFile(dataDir) ?? builtIn;
  if (!existsSync(file)) {
    throw new HeardError('INPUT', 'There is no built-in model yet. Train it first: npm run train');
  }
  return readModel(await readFile(file));
}

/** The built-in model, the one in use, and what is known of that. Throws INPUT when there is no built-in one. */
export async function modelsInUse(
  dataDir: string,
  builtIn = builtInModelFile,
): Promise<{ base: Model; current: Model; about: AboutModel | null }> {
  const current = await modelInUse(dataDir, builtIn);
  if (!existsSync(builtIn)) {
    throw new HeardError('INPUT', 'There is no built-in model to begin with. Train it first: npm run train');
  }
  const base = readModel(await readFile(builtIn));
  return { base, current, about: await aboutModel(dataDir, current.header.version) };
}
