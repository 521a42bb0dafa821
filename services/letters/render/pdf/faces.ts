import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type CharacterSet, characterSetOf } from './characterSet.ts';

/** How letters are drawn. */
export type FaceName = 'regular' | 'bold';

/** One face of the type. */
export interface Face {
  /** The whole file; a letter takes along only the shapes that it uses. */
  bytes: Buffer;
  characters: CharacterSet;
}

/** The type that letters are printed in. */
export type Faces = Record<FaceName, Face>;

let faces: Promise<Faces> | null = null;

/**
 * DejaVu Sans, which can write the names of people all over Europe, and Vietnamese, Greek, Cyrillic, Hebrew and Arabic ones.
 * Read once; the files stay where the package has them, so they are found from the sources and from what is built of them.
 */
export function loadFaces(): Promise<Faces> {
  faces ??= readFaces().catch((error: unknown) => {
    faces = null;
    throw error;
  });
  return faces;
}

async function readFaces(): Promise<Faces> {
  const [regular, bold] = await Promise.all([readFace('DejaVuSans.ttf'), readFace('DejaVuSans-Bold.ttf')]);
  return { regular, bold };
}

async function readFace(file: string): Promise<Face> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`));
  return { bytes, characters: characterSetOf(bytes) };
}
