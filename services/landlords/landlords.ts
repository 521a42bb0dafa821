import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeardError } from '../errors.ts';
import belgrave from './belgrave.json' with { type: 'json' };
import coopHomes from './coopHomes.json' with { type: 'json' };
import type { Landlord } from './landlord.ts';
import { checkLandlord, checkLandlordText, type LandlordFile, landlordFileError } from './landlordFile.ts';

interface Read {
  source: string;
  file: LandlordFile;
}

function builtIn(): Read[] {
  return [
    { source: 'belgrave.json', file: checkLandlord(belgrave, 'belgrave.json') },
    { source: 'coopHomes.json', file: checkLandlord(coopHomes, 'coopHomes.json') },
  ];
}

function reading<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new HeardError('LANDLORD_FILE', `${place} cannot be read.`, { cause });
  }
}

function inFolder(folder: string): Read[] {
  const names = reading(folder, () => readdirSync(folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const source = join(folder, name);
    return {
      source,
      file: checkLandlordText(
        reading(source, () => readFileSync(source, 'utf8')),
        source,
      ),
    };
  });
}

/** What two landlords of one deployment may not share: the id in addresses, the letters of a reference. */
function clashes(read: { source: string; landlord: Landlord }[]): string[] {
  return (['id', 'referencePrefix'] as const).flatMap((key) =>
    read.flatMap(({ source, landlord }, place) => {
      const first = read.slice(0, place).find((other) => other.landlord[key] === landlord[key]);
      return first === undefined ? [] : [`${source}: ${key} ${landlord[key]} is taken by ${first.source}.`];
    }),
  );
}

/**
 * The landlords that this deployment serves: the two that Heard brings along and every `*.json` of `extraDir`. A file in
 * `extraDir` with the id of a landlord that Heard brings along replaces it, so that a landlord can correct its own data.
 *
 * Throws LANDLORD_FILE with every problem of every file: its place, its value and an example. Reads files; call it once
 * at the start.
 */
export function loadLandlords(extraDir?: string): Landlord[] {
  const given = extraDir === undefined ? [] : inFolder(extraDir);
  const replaced = new Set(given.map(({ file }) => file.landlord?.id));
  const read = [...builtIn().filter(({ file }) => !replaced.has(file.landlord?.id)), ...given];
  const sound = read.flatMap(({ source, file }) =>
    file.landlord ? [{ source, landlord: file.landlord }] : [],
  );
  const problems = [...read.flatMap(({ file }) => file.problems), ...clashes(sound)];
  if (problems.length > 0) throw landlordFileError(problems);
  return sound.map(({ landlord }) => landlord);
}

/** The landlord with this id. Throws LANDLORD_NOT_FOUND, naming the ids that there are. */
export function landlordById(landlords: readonly Landlord[], id: string): Landlord {
  const found = landlords.find((landlord) => landlord.id === id);
  if (found !== undefined) return found;
  const known = landlords.map((landlord) => landlord.id).join(', ');
  throw new HeardError(
    'LANDLORD_NOT_FOUND',
    `There is no landlord ${JSON.stringify(id)}. There are: ${known}.`,
  );
}
