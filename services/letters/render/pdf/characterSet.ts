import { HeardError } from '../../../errors.ts';

/** The characters that a face has shapes for, by their numbers in Unicode. */
export type CharacterSet = ReadonlySet<number>;

/** Offset of a table of a TrueType file, by its tag. */
function tableAt(file: Buffer, tag: string): number {
  const tables = file.readUInt16BE(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (file.toString('latin1', entry, entry + 4) === tag) return file.readUInt32BE(entry + 8);
  }
  throw new HeardError('CONFIG', `This file of type has no table ${tag}.`);
}

/** Offset of the map in format 12, the one that knows all of Unicode. */
function wholeMapAt(file: Buffer): number {
  const table = tableAt(file, 'cmap');
  const maps = file.readUInt16BE(table + 2);
  for (let entry = table + 4; entry < table + 4 + maps * 8; entry += 8) {
    const map = table + file.readUInt32BE(entry + 4);
    if (file.readUInt16BE(map) === 12) return map;
  }
  throw new HeardError('CONFIG', 'This file of type has no map of all characters.');
}

/** Reads from a TrueType file (OpenType 1.9, cmap, format 12) which characters it has. */
export function characterSetOf(file: Buffer): CharacterSet {
  const map = wholeMapAt(file);
  const groups = file.readUInt32BE(map + 12);
  const characters = new Set<number>();
  for (let group = map + 16; group < map + 16 + groups * 12; group += 12) {
    const last = file.readUInt32BE(group + 4);
    for (let character = file.readUInt32BE(group); character <= last; character++) characters.add(character);
  }
  return characters;
}
