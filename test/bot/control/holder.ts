import { claimDataFolder } from '../../../bot/control/dataFolder.ts';
import { hasCode } from '../../../services/errors.ts';

/** A process that claims the folder it is given, says whether it won, and then stays until it is ended. */
const folder = process.argv[2] ?? '';
try {
  const claimed = await claimDataFolder(folder);
  claimed.servesAt('http://127.0.0.1:3978');
  claimed.onCommand(async ({ command }) => ({ exitCode: 0, stdout: `${command} done\n`, stderr: '' }));
  console.log('won');
} catch (thrown) {
  console.log(hasCode(thrown, 'DATA_FOLDER_IN_USE') ? 'refused' : String(thrown));
}
