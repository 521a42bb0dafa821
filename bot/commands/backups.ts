import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp, restore } from '../backup.ts';
import { claimDataFolder } from '../control/dataFolder.ts';
import {
  type CommandContext,
  type CommandResult,
  done,
  failed,
  misused,
  type StoreContext,
} from './command.ts';

/** How `backup` is written. */
export const backupUsage = 'backup <file.tar.gz> [--with-key]';
/** How `restore` is written. */
export const restoreUsage = 'restore <file.tar.gz> [--with-key]';

function fileAndKey(args: string[], folder: string): { file: string | null; withKey: boolean } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'with-key': { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  const one = file !== undefined && positionals.length === 1;
  return { file: one ? resolve(folder, file) : null, withKey: values['with-key'] };
}

/** Backs up the embedded store, also while the server is running. */
export async function backupCommand(args: string[], context: StoreContext): Promise<CommandResult> {
  const { file, withKey } = fileAndKey(args, context.folder);
  if (file === null) return misused('Back up to which file?', backupUsage);
  const { dataDir, dataKey } = context.config;
  const backup = await backUp({ database: context.store.database, file, dataDir, dataKey, withKey });
  const key =
    backup.keyFile === null
      ? `The key to people's words is not in it. Keep a copy of ${dataKey === null ? `${dataDir}/data.key` : 'HEARD_DATA_KEY'} in another place.`
      : `WARNING: ${backup.keyFile} is the key to people's words. Move it away from the backup now: whoever has both can read everything.`;
  return done(`${backup.file}\n`, `${backup.bytes} bytes, written and read back. ${key}\n`);
}

/** Restores a backup into the data folder of these settings, which no server may hold. */
export async function restoreCommand(args: string[], context: CommandContext): Promise<CommandResult> {
  const { file, withKey } = fileAndKey(args, context.folder);
  if (file === null) return misused('Restore which file?', restoreUsage);
  const { dataDir, dataKey, databaseUrl } = context.config;
  if (databaseUrl !== null)
    return failed('DATABASE_URL is set: restore a PostgreSQL server with pg_restore.');
  const claim = await claimDataFolder(dataDir);
  try {
    const { key } = await restore({ file, dataDir, dataKey, withKey });
    const words =
      key === 'fits'
        ? 'The data key opens it. Start Heard.'
        : `Before you start Heard, put the key that belongs to it in ${dataDir}/data.key, or set HEARD_DATA_KEY.`;
    return done(`${dataDir}\n`, `Restored, and opened once to see that it is whole. ${words}\n`);
  } finally {
    await claim.release();
  }
}
